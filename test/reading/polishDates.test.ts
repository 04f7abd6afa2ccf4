import { describe, expect, it } from 'vitest'
import type { Day } from '../../api/domain/calendar/day.ts'
import { findDates, isNoDeadline } from '../../api/reading/minutes/polishDates.ts'

const REVIEW: Day = '2026-11-09'
const due = (text: string, review: Day = REVIEW): Day | undefined =>
  findDates(text, true).at(-1)?.resolve(review)

describe('a deadline seen from a review on Monday, 9 November 2026', () => {
  it.each<[string, Day]>([
    ['do 20 listopada br.', '2026-11-20'],
    ['do 8 stycznia', '2027-01-08'],
    ['15.12.2026 r.', '2026-12-15'],
    ['15.12.2026r.', '2026-12-15'],
    ['2026-12-15', '2026-12-15'],
    ['12 XII 2026', '2026-12-12'],
    ['do 12 XII br.', '2026-12-12'],
    ['do 30 bm.', '2026-11-30'],
    ['5.12', '2026-12-05'],
    ['do końca miesiąca', '2026-11-30'],
    ['do końca kwartału', '2026-12-31'],
    ['do końca stycznia', '2027-01-31'],
    ['do końca I kwartału', '2027-03-31'],
    ['do końca roku', '2026-12-31'],
    ['w ciągu 7 dni', '2026-11-16'],
    ['w ciągu tygodnia', '2026-11-16'],
    ['w terminie dwóch tygodni', '2026-11-23'],
    ['w ciągu 3 dni roboczych', '2026-11-13'],
    ['do piątku', '2026-11-13'],
    ['do dwudziestego piątego listopada', '2026-11-25'],
    ['December 1, 2026', '2026-12-01'],
    ['do połowy grudnia', '2026-12-15'],
  ])('"%s" is %s', (text, day) => expect(due(text)).toBe(day))

  it.each(['niezwłocznie', 'na bieżąco', 'do następnej narady'])('"%s" is a deadline without a day', text => {
    expect(findDates(text, true)).toHaveLength(1)
    expect(due(text)).toBeUndefined()
  })
  it.each(['–', 'do ustalenia', 'po uzyskaniu danych', '', '......'])('"%s" is no deadline', text =>
    expect(isNoDeadline(text)).toBe(true),
  )
})

it('does not take a section number or a share of the budget for a date', () =>
  expect(findDates('W pkt 4.2 wykonanie 33.5% na ul. Dietla 12.1')).toEqual([]))
it('does not take the beginning of a stretch for its end', () =>
  expect(findDates('dyżur od 7.11.2026 na bieżąco').map(one => one.kind)).toEqual(['open']))
