import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { putDocuments } from '../../../infra/documents/putDocuments.ts'
import { aProvisionedOffice } from '../../registers/anOffice.ts'

const office = await aProvisionedOffice()
const { documentsLibrary } = office.registers
const folder = mkdtempSync(join(tmpdir(), 'documents-'))
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const outcomes = async (options: { into?: string; replace?: boolean } = {}) =>
  Object.fromEntries(
    (await putDocuments(documentsLibrary, folder, options)).map(one => [one.place, one.outcome]),
  )

describe('a folder of documents on the command line', () => {
  it('comes into the library with its folders; what is no document stays out', async () => {
    write('Regulamin pracy.txt', 'Praca zaczyna się o godzinie 7:30.')
    write('SZBI/Hasła.md', '# Hasła\n\nHasło ma 14 znaków.')
    write('SZBI/.ukryty.md', 'ukryty')
    write('zdjecie.png', 'obraz')
    write('~$Regulamin.docx', 'otwarty w Wordzie')
    write('program.txt', Buffer.from('MZ\u0000program'))
    expect(await outcomes()).toEqual({
      'Regulamin pracy.txt': 'stored',
      'SZBI/Hasła.md': 'stored',
      'program.txt': 'type-not-accepted',
    })
    const { files } = await documentsLibrary.changes()
    expect(files.map(one => [one.folder, one.name]).sort()).toEqual([
      ['', 'Regulamin pracy.txt'],
      ['SZBI', 'Hasła.md'],
    ])
  })

  it('may be put there again without harm', async () =>
    expect(await outcomes()).toMatchObject({ 'Regulamin pracy.txt': 'stored', 'SZBI/Hasła.md': 'stored' }))

  it('leaves a file of the same name and other content alone, unless it is told to replace it', async () => {
    write('Regulamin pracy.txt', 'Praca zaczyna się o godzinie 8:00.')
    expect(await outcomes()).toMatchObject({ 'Regulamin pracy.txt': 'other-content' })
    expect(await outcomes({ replace: true })).toMatchObject({ 'Regulamin pracy.txt': 'replaced' })
    const { files } = await documentsLibrary.changes()
    const file = files.find(one => one.name === 'Regulamin pracy.txt')
    expect(await new Response(await documentsLibrary.read(file?.id ?? '')).text()).toContain('8:00')
    expect(await documentsLibrary.versions(file?.id ?? '')).toHaveLength(2)
  })

  it('goes into a folder of the library when one is named', async () =>
    expect(Object.keys(await outcomes({ into: 'Procesy' }))).toContain('Procesy/SZBI/Hasła.md'))
})
