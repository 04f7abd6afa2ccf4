import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../api/reading/safeFileName.ts'

describe('the name of an uploaded file', () => {
  it.each([
    ['..\\..\\windows\\system32\\x.docx', 'x.docx'],
    ['sites/inne/Shared Documents/x.docx', 'x.docx'],
    ['a"b*c:d<e>f?g|h.docx', 'a_b_c_d_e_f_g_h.docx'],
    ['CON.docx', 'plik_CON.docx'],
    ['_vti_protokol.docx', 'plik_vti_protokol.docx'],
    ['protokół_\u202Efdp.docx', 'protokół_fdp.docx'],
    ['a\r\nX-Header: 1.docx', 'aX-Header_ 1.docx'],
    ['<img src=x onerror=alert(1)>.docx', '_img src=x onerror=alert(1)_.docx'],
    ['.docx', 'protokol.docx'],
    ['protokol.docx.', 'protokol.docx'],
  ])('%j becomes %j', (given, safe) => expect(safeFileName(given)).toBe(safe))

  it('is one for both ways to write the same letters', () =>
    expect(safeFileName('protokół.docx'.normalize('NFD'))).toBe(
      safeFileName('protokół.docx'.normalize('NFC')),
    ))
  it('is shortened between characters', () => {
    const safe = safeFileName(`${'ż'.repeat(300)}.docx`)
    expect(safe).toMatch(/^ż+\.docx$/)
    expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(255)
  })
})
