import { describe, expect, it } from 'vitest'
import { type Passage, passagesOf } from '../../../api/knowledge/passages/passagesOf.ts'
import { atOnce } from '../../../api/knowledge/slices.ts'
import { aReading, lipowo } from './aKnowledge.ts'

const passagesIn = (text: string): Passage[] => atOnce(passagesOf(aReading(text).blocks))
const lipowoPassages = atOnce(passagesOf(lipowo().blocks))
const inChapter = (number: string): Passage => lipowoPassages.find(one => one.chapter.number === number)!

describe('the passages of a document', () => {
  it('follow its chapters and points, with the titles above them', () => {
    expect(lipowoPassages.map(one => one.chapter.number)).toEqual(['1.1', '1.2', '2.1', '2.2', '2.3', '3'])
    expect(inChapter('2.2').chapter).toMatchObject({
      title: 'Niszczenie dokumentów',
      above: ['BEZPIECZEŃSTWO INFORMACJI'],
    })
  })

  it('have no running headers and no table of contents in them', () => {
    const text = lipowoPassages.map(one => one.text).join('\n')
    expect(text).not.toMatch(/Wydanie 3|SPIS TREŚCI|Regulamin pracy/)
  })

  it('know the page of each sentence, also behind the end of a page', () => {
    const pages = inChapter('1.2').units.map(unit => unit.page)
    expect(pages).toEqual([1, 1, 1, 1, 1])
    expect(
      inChapter('1.2')
        .units.map(unit => unit.lastPage)
        .filter(page => page !== undefined),
    ).toEqual([2])
    expect(inChapter('3').units.every(unit => unit.page === 3)).toBe(true)
  })

  it('join a word that the end of a line has cut', () => {
    expect(inChapter('1.2').text).toContain('zawiadamia mieszkańca')
    expect(passagesIn('Sprawy społeczno- gospodarcze i doku- mentacja.')[0]?.text).toBe(
      'Sprawy społeczno- gospodarcze i dokumentacja.',
    )
  })

  it('give the points of a list their labels and what introduces them', () => {
    const [passage] = passagesIn(
      'Kierownik odpowiada za:\n- a) plan;\n- b) raport:\n  1) miesięczny,\n  2) roczny.',
    )
    expect(passage?.units.map(unit => [unit.point, unit.leadIn])).toEqual([
      [undefined, undefined],
      ['a', 0],
      ['b', 0],
      ['b.1', 2],
      ['b.2', 2],
    ])
  })

  it('give the rows of a table the names of its columns, also on the next page', () =>
    expect(inChapter('3').units.map(unit => unit.text)).toContain(
      '2. Spotkanie: Przegląd umów; Jak często: Co pół roku; Co powstaje: Raport, do 10 dni po przeglądzie; Kto prowadzi: Radca prawny',
    ))

  it('read Cyrillic letters inside Polish words as the Latin ones that were scanned', () =>
    expect(passagesIn('Przeгляд wydziału, Москва.')[0]?.text).toBe('Przegląd wydziału, Москва.'))

  it('tell numbered points with a text of their own from a list of numbered sentences', () => {
    const body = 'To jest dłuższy tekst punktu, który opisuje go w całym zdaniu i jeszcze trochę dalej.'
    const numbers = (text: string): string[] => passagesIn(text).map(one => one.chapter.number)
    expect(numbers(`1. ZEBRANIA\n1. Zebranie działu\n${body}\n2. Zebranie rady\n${body}`)).toEqual([
      '1.1',
      '1.2',
    ])
    expect(numbers('1. ZEBRANIA\n1. Zebranie działu\n2. Zebranie rady\n3. Zebranie biura')).toEqual(['1'])
  })

  it('do not end a sentence at an abbreviation or an ordinal number', () =>
    expect(
      passagesIn('Wg art. 5 ust. 2 z dn. 3. maja. Drugie zdanie dot. np. ul. Długiej.')[0]?.units.length,
    ).toBe(2))

  it('are cut where a chapter is long, and no part begins without what introduces it', () => {
    const points = Array.from(
      { length: 40 },
      (_, at) =>
        `- ${at + 1 > 26 ? 'z' : String.fromCharCode(97 + at)}) prowadzi rejestr spraw numer ${at} i odpowiada za jego aktualność oraz kompletność;`,
    )
    const passages = passagesIn(`1. ROLE\nSekretarz wykonuje następujące zadania:\n${points.join('\n')}`)
    expect(passages.length).toBeGreaterThan(1)
    for (const { text } of passages) {
      expect(text.length).toBeLessThanOrEqual(2_400)
      expect(text).toContain('Sekretarz wykonuje następujące zadania:')
    }
  })
})
