import { describe, expect, it } from 'vitest'
import type { Day } from '../../../api/domain/calendar/day.ts'
import {
  byDocument,
  documentCode,
  type Edition,
  editionOn,
  standingOn,
  titleWithoutEdition,
} from '../../../api/domain/documents/edition.ts'

const edition = (key: string, inForceFrom: Day, more: Partial<Edition> = {}): Edition => ({
  key,
  document: 'skargi',
  title: 'Skargi',
  inForceFrom,
  folder: '',
  addedAt: '2026-01-01T08:00:00.000Z',
  ...more,
})
const lineOf = (...editions: Edition[]): readonly Edition[] => byDocument(editions).get('skargi') ?? []

describe('the editions of a document', () => {
  const first = edition('first', '2025-01-01')
  const second = edition('second', '2026-03-01')
  const line = lineOf(second, first)

  it.each<[Day, string | undefined]>([
    ['2024-12-31', undefined],
    ['2025-01-01', 'first'],
    ['2026-02-28', 'first'],
    ['2026-03-01', 'second'],
    ['2030-01-01', 'second'],
  ])('on %s the one in force is %s', (day, key) => expect(editionOn(line, day)?.key).toBe(key))

  it('a newer one ends the older one the day before', () => {
    expect(standingOn(first, line, '2026-02-28')).toEqual({ standing: 'in-force' })
    expect(standingOn(first, line, '2026-03-01')).toEqual({
      standing: 'superseded',
      lastDay: '2026-02-28',
      by: 'second',
    })
    expect(standingOn(second, line, '2026-02-28')).toEqual({ standing: 'not-yet' })
  })

  it('the one that was withdrawn answers until its last day, and none comes back', () => {
    const withdrawn = lineOf(first, edition('second', '2026-03-01', { until: '2026-06-30' }))
    expect(editionOn(withdrawn, '2026-06-30')?.key).toBe('second')
    expect(editionOn(withdrawn, '2026-07-01')).toBeUndefined()
    expect(standingOn(withdrawn[1]!, withdrawn, '2026-07-01')).toEqual({
      standing: 'withdrawn',
      lastDay: '2026-06-30',
    })
  })

  it('of two from the same day the one added later counts', () => {
    const later = edition('corrected', '2026-03-01', { addedAt: '2026-03-02T08:00:00.000Z' })
    expect(editionOn(lineOf(later, first, second), '2026-03-01')?.key).toBe('corrected')
  })

  it('exactly one is in force on any day since the first', () => {
    const many = lineOf(
      ...Array.from({ length: 12 }, (_, month) =>
        edition(`e${month}`, `2026-${String(month + 1).padStart(2, '0')}-0${(month % 3) + 1}` as Day),
      ),
    )
    for (let month = 1; month <= 12; month++)
      for (const date of ['03', '15', '28']) {
        const day = `2026-${String(month).padStart(2, '0')}-${date}` as Day
        const inForce = many.filter(one => standingOn(one, many, day).standing === 'in-force')
        expect(inForce.map(one => one.key)).toEqual([editionOn(many, day)?.key])
      }
  })
})

describe('the title of a document', () => {
  it.each([
    ['Księga Jakości, wydanie 21', 'Księga Jakości'],
    ['Księga Jakości wyd. 22', 'Księga Jakości'],
    ['Procedura skarg v2.1', 'Procedura skarg'],
    ['Regulamin pracy z dnia 12.05.2026 r.', 'Regulamin pracy'],
    ['Regulamin_pracy_2026-05-12', 'Regulamin pracy'],
    ['Instrukcja (2)', 'Instrukcja'],
    ['Instrukcja - kopia', 'Instrukcja'],
    ['Wersja papierowa akt', 'Wersja papierowa akt'],
  ])('%s is an edition of %s', (title, without) => expect(titleWithoutEdition(title)).toBe(without))

  it('makes one code of all its spellings', () =>
    expect(
      new Set(['Księga Jakości', 'KSIĘGA JAKOŚCI wyd. 21', 'Ksiega_Jakosci (1)'].map(documentCode)),
    ).toEqual(new Set(['ksiega-jakosci'])))
})
