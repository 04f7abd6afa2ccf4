import { type Day, plusDays, weekdayOf } from '../../../api/domain/calendar/day.ts'
import { lastDayOf, monthOf } from '../../../api/domain/calendar/period.ts'
import type { Dice } from './sampleDocument.ts'

const GENITIVE_MONTHS = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
]

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

const WEEKDAYS_GENITIVE = ['poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty', 'niedzieli']

const parts = (day: Day): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
]

const two = (number: number): string => String(number).padStart(2, '0')

/** A day with its year, in one of the ways in which officials write it. */
export function writtenDay(day: Day, random: Dice): string {
  const [year, month, date] = parts(day)
  return random.pick([
    `${date} ${GENITIVE_MONTHS[month - 1]} ${year} r.`,
    `${date}.${two(month)}.${year}`,
    `${two(date)}.${two(month)}.${year} r.`,
    `${date} ${GENITIVE_MONTHS[month - 1]} ${year} roku`,
    `${two(date)}-${two(month)}-${year}`,
    day,
    `${date} ${ROMANS[month - 1]} ${year}`,
    `${date}.${ROMANS[month - 1]}.${year} r.`,
    `${date}/${two(month)}/${year}`,
  ])
}

export const randomDay = (random: Dice): Day => {
  const day = `${2025 + random.below(2)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}` as Day
  return weekdayOf(day) > 5 ? plusDays(day, -2) : day
}

/** A deadline some weeks after the review: how it is written and the day that is meant. */
export function writtenDue(review: Day, random: Dice): { text: string; due: Day | null; bare: string } {
  const due = plusDays(review, 6 + random.below(60))
  const [year, month, date] = parts(due)
  const genitive = GENITIVE_MONTHS[month - 1]!
  const sameYear = review.slice(0, 4) === due.slice(0, 4)
  const full = random.pick([
    `${date} ${genitive} ${year} r.`,
    `${two(date)}.${two(month)}.${year}`,
    `${date}.${month}.${year} r.`,
    `${date} ${ROMANS[month - 1]} ${year} r.`,
  ])
  const ways: (() => { text: string; due: Day | null; bare: string })[] = [
    () => ({ text: `do ${full}`, due, bare: full }),
    () => ({ text: `do dnia ${full}`, due, bare: full }),
    () => ({
      text: `do ${date} ${genitive}${sameYear ? random.pick(['', ' br.']) : ''}`,
      due,
      bare: `${date} ${genitive}${sameYear ? ' br.' : ''}`,
    }),
    () => ({ text: `w terminie do ${full}`, due, bare: `do ${full}` }),
    () => ({ text: random.pick(['niezwłocznie', 'na bieżąco']), due: null, bare: 'niezwłocznie' }),
    () => ({ text: 'do końca miesiąca', due: lastDayOf(monthOf(review)), bare: 'koniec miesiąca' }),
    () => {
      const quarter = Math.ceil(Number(review.slice(5, 7)) / 3) * 3
      const end = lastDayOf(`${review.slice(0, 4)}-${two(quarter)}` as `${number}-${number}`)
      return { text: 'do końca kwartału', due: end, bare: 'do końca kwartału' }
    },
    () => ({ text: 'w ciągu 14 dni', due: plusDays(review, 14), bare: '14 dni' }),
    () => ({ text: 'w ciągu 7 dni od narady', due: plusDays(review, 7), bare: 'w ciągu 7 dni' }),
    () => {
      const weekday = 1 + random.below(5)
      const ahead = (weekday - weekdayOf(review) + 7) % 7 || 7
      return {
        text: `do ${WEEKDAYS_GENITIVE[weekday - 1]}`,
        due: plusDays(review, ahead),
        bare: `do ${WEEKDAYS_GENITIVE[weekday - 1]}`,
      }
    },
    () => ({
      text: `do końca ${genitive} ${year} r.`,
      due: lastDayOf(monthOf(due)),
      bare: `do końca ${genitive}${sameYear ? '' : ` ${year}`}`,
    }),
    () => {
      const last = Number(lastDayOf(monthOf(review)).slice(8))
      const day = `${review.slice(0, 8)}${two(last)}` as Day
      return { text: `do ${last} bm.`, due: day, bare: `${last} bm.` }
    },
    () => ({ text: `najpóźniej ${full}`, due, bare: full }),
  ]
  return random.pick(ways)()
}
