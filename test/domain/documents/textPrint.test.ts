import { describe, expect, it } from 'vitest'
import { bareText, holdsPrint, textPrint } from '../../../api/domain/documents/textPrint.ts'

describe('the print of a passage', () => {
  const text = Array.from({ length: 200 }, (_, at) => `Zdanie numer ${at} o terminach i protokołach.`).join(
    ' ',
  )
  const bare = bareText(text)

  it.each([0, 1, 99, 198, 199])('is found wherever the passage stands (%i)', at => {
    const passage = `Zdanie numer ${at} o terminach`
    expect(holdsPrint(bare, textPrint(passage))).toBe(true)
  })

  it('is the same for another line break, hyphen, case and without diacritics', () =>
    expect(textPrint('Protokół\nskła-\nda się')).toBe(textPrint('PROTOKOL skla-da sie')))

  it('is not found when one letter or figure is another', () => {
    expect(holdsPrint(bare, textPrint('Zdanie numer 99 o terminach i protokolach. Zdanie numer 101'))).toBe(
      false,
    )
    expect(holdsPrint(bareText('Termin: 5 dni.'), textPrint('Termin: 7 dni.'))).toBe(false)
    expect(holdsPrint(bareText('Termin'), textPrint('Termin jest dłuższy niż tekst'))).toBe(false)
  })

  it('agrees with a plain search on many random places', () => {
    for (let at = 0; at + 40 < bare.length; at += 37) {
      const piece = bare.slice(at, at + 7 + (at % 33))
      expect(holdsPrint(bare, textPrint(piece))).toBe(true)
      const other = `${piece.slice(0, -1)}${piece.endsWith('x') ? 'y' : 'x'}`
      expect(holdsPrint(bare, textPrint(other))).toBe(bare.includes(other))
    }
  })
})
