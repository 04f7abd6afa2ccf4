import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../api/knowledge/understanding/spokenDate.ts'
import type { Lean, SpokenDate } from '../../../api/knowledge/understanding/spokenPeriod.ts'

/** A Monday. */
const TODAY = '2026-11-23'

const meanings: [string, SpokenDate][] = [
  ['wczoraj', { day: '2026-11-22' }],
  ['przedwczoraj', { day: '2026-11-21' }],
  ['dzisiaj', { day: '2026-11-23' }],
  ['jutro', { day: '2026-11-24' }],
  ['yesterday', { day: '2026-11-22' }],
  ['w piątek', { day: '2026-11-20' }],
  ['środę', { day: '2026-11-18' }],
  ['poniedziałek', { day: '2026-11-23' }],
  ['zeszły czwartek', { day: '2026-11-19' }],
  ['last Friday', { day: '2026-11-20' }],
  ['przyszły wtorek', { day: '2026-11-24' }],
  ['wtorek zeszłego tygodnia', { day: '2026-11-17' }],
  ['3 listopada', { day: '2026-11-03' }],
  ['24 grudnia', { day: '2025-12-24' }],
  ['3 listopada 2024', { day: '2024-11-03' }],
  ['12.11', { day: '2026-11-12' }],
  ['12.11.2025', { day: '2025-11-12' }],
  ['2026-11-02', { day: '2026-11-02' }],
  ['3 XI', { day: '2026-11-03' }],
  ['trzeciego listopada', { day: '2026-11-03' }],
  ['dwudziestego pierwszego maja', { day: '2026-05-21' }],
  ['12 November', { day: '2026-11-12' }],
  ['November 12th', { day: '2026-11-12' }],
  ['the 5th of May', { day: '2026-05-05' }],
  ['15-go', { day: '2026-11-15' }],
  ['za tydzień', { day: '2026-11-30' }],
  ['dwa dni temu', { day: '2026-11-21' }],
  ['in three weeks', { day: '2026-12-14' }],
  ['październik', { month: '2026-10' }],
  ['za październik', { month: '2026-10' }],
  ['w maju', { month: '2026-05' }],
  ['grudzień', { month: '2025-12' }],
  ['marzec 2025', { month: '2025-03' }],
  ['zeszły miesiąc', { month: '2026-10' }],
  ['this month', { month: '2026-11' }],
  ['2026-10', { month: '2026-10' }],
  ['H1', { halfYear: '2026-H1' }],
  ['II półrocze', { halfYear: '2026-H2' }],
  ['drugie półrocze 2025', { halfYear: '2025-H2' }],
  ['first half-year', { halfYear: '2026-H1' }],
  ['tym półroczu', { halfYear: '2026-H2' }],
  ['2025', { year: '2025' }],
  ['zeszłym roku', { year: '2025' }],
  ['końca miesiąca', { day: '2026-11-30' }],
  ['końca roku', { day: '2026-12-31' }],
  ['w tym tygodniu', { day: '2026-11-23', until: '2026-11-29' }],
  ['last week', { day: '2026-11-16', until: '2026-11-22' }],
  ['III kwartał', { day: '2026-07-01', until: '2026-09-30' }],
  ['3 do 14 sierpnia', { day: '2026-08-03', until: '2026-08-14' }],
  ['3-14 sierpnia', { day: '2026-08-03', until: '2026-08-14' }],
]

const ahead: [string, Lean, SpokenDate][] = [
  ['piątek', 'future', { day: '2026-11-27' }],
  ['10 stycznia', 'future', { day: '2027-01-10' }],
  ['grudzień', 'future', { month: '2026-12' }],
  ['15-go', 'future', { day: '2026-12-15' }],
  ['I półrocze', 'future', { halfYear: '2027-H1' }],
  ['poniedziałku do środy', 'future', { day: '2026-11-23', until: '2026-11-25' }],
]

describe('a spoken date', () => {
  it.each(meanings)('"%s" is found behind today', (words, meaning) => {
    expect(dayOf(words, TODAY)).toEqual(meaning)
  })

  it.each(ahead)('"%s" is found when leaning to the %s', (words, lean, meaning) => {
    expect(dayOf(words, TODAY, lean)).toEqual(meaning)
  })

  it.each(['', 'kiedyś', '31 lutego', '30.02', 'GZ 7', 'x'.repeat(100_000)])('"%.20s" is no time', words => {
    expect(dayOf(words, TODAY)).toBeUndefined()
  })
})
