import type { Day } from '../../domain/calendar/day.ts'
import { plusDays } from '../../domain/calendar/day.ts'
import { monthOf, plusPeriods } from '../../domain/calendar/period.ts'
import { type DatePattern, THIS_YEAR, YEAR, YEAR_END } from './calendarDates.ts'
import {
  afterStretch,
  dayFrom,
  endOfHalf,
  endOfMonth,
  endOfNamedMonth,
  endOfQuarter,
  endOfStretch,
  endOfTenDays,
  NUMBER_WORDS,
  nextWeekday,
  QUARTERS,
  withoutYear,
} from './daysMeant.ts'
import { MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN, weekdayNumber } from './polishCalendarWords.ts'

/** Terms told by a stretch of time: ends of months and quarters, counted days, weekdays, "niezwłocznie". */
export const termDates: readonly DatePattern[] = [
  {
    kind: 'end',
    expression: new RegExp(
      `\\b(?:do konca|koniec|z koncem|na koniec|do ostatniego dnia|by the end of|end of)\\s(?:miesiaca\\s|m-ca\\s|month\\s)?(${MONTH_PATTERN})\\b\\.?(?:\\s${YEAR})?${YEAR_END}${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => endOfNamedMonth(monthNumber(m[1]!), m[2], review),
  },
  {
    kind: 'end',
    expression:
      /\b(?:do konca|koniec|z koncem|na koniec|do ostatniego dnia|by the end of|end of)\s(?:(biezacego|tego|obecnego|przyszlego|nastepnego|kolejnego|the|this|next)\s)?(miesiaca|m-ca|bm\b\.?|b\.m\.|kwartalu|kw\b\.?|polrocza|roku|br\b\.?|b\.r\.|tygodnia|month|quarter|year|week)/g,
    resolve: (m, review) =>
      review ? endOfStretch(m[2]!, /przyszl|nastepn|kolejn|next/.test(m[1] ?? ''), review) : undefined,
  },
  {
    kind: 'end',
    expression: new RegExp(
      `\\b(?:do konca |koniec |w |w ciagu |na koniec |z koncem |do )?(i|ii|iii|iv|1|2|3|4|pierwsz\\w+|drugi\\w*|trzeci\\w*|czwart\\w+)\\.?\\s(?:kwartal\\w*|kw\\b\\.?)(?:\\s${YEAR})?${YEAR_END}${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => endOfQuarter(QUARTERS[m[1]!] ?? 0, m[2], review),
  },
  {
    kind: 'end',
    expression: new RegExp(
      `\\b(?:do konca |koniec |w |na koniec |z koncem |do )?(i|ii|1|2|pierwsz\\w+|drugi\\w*)\\.?\\s(?:polrocz\\w*)(?:\\s${YEAR})?${YEAR_END}${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => endOfHalf(QUARTERS[m[1]!] ?? 0, m[2], review),
    onlyAsDeadline: true,
  },
  {
    kind: 'end',
    expression: new RegExp(`\\b(?:do konca|z koncem|na koniec|koniec)\\s${YEAR}${YEAR_END}`, 'g'),
    resolve: m => dayFrom(Number(m[1]), 12, 31),
  },
  {
    kind: 'end',
    expression: new RegExp(
      `\\b(?:do polowy|polowa|w polowie)\\s(${MONTH_PATTERN})\\b(?:\\s${YEAR})?${YEAR_END}${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) =>
      m[2]
        ? dayFrom(Number(m[2]), monthNumber(m[1]!), 15)
        : withoutYear(monthNumber(m[1]!), 15, review, false),
  },
  {
    kind: 'end',
    expression: new RegExp(
      `\\b(?:do konca |w |do )?(i|ii|iii|1|2|3|pierwsz\\w+|drug\\w+|trzeci\\w+)\\.?\\sdekad\\w+\\s(${MONTH_PATTERN})\\b(?:\\s${YEAR})?${YEAR_END}${THIS_YEAR}`,
      'g',
    ),
    resolve: (m, review) => endOfTenDays(m[1]!, monthNumber(m[2]!), m[3], review),
  },
  {
    kind: 'end',
    expression: /\bdo polowy (?:przyszlego|nastepnego) miesiaca/g,
    resolve: (_, review) => review && (`${plusPeriods(monthOf(review), 1)}-15` as Day),
  },
  {
    kind: 'relative',
    expression:
      /\b(?:w (?:ciagu|terminie)|w(?=\s(?:\d|jeden|dwa|trzy|cztery|tydzien))|do|przez|za|within)\s(?:najblizszych |kolejnych |nastepnych )?(?:(\d{1,3}|[a-z]{3,12})\s?)??(dni|dnia|dniu|tygodni|tygodnia|tygodnie|tydzien|miesiecy|miesiaca|miesiac|miesiace|m-ca|m-cy|days|weeks)\b(\s(?:roboczych|robocze))?(?:\s?(?:kalendarzowych))?(?:\s?(?:od (?:dnia )?(?:narady|przegladu|spotkania|dzis|dzisiaj|posiedzenia|dnia (?:narady|przegladu|spotkania))))?/g,
    resolve: (m, review) => (review ? afterStretch(m[1], m[2]!, m[3] !== undefined, review) : undefined),
    valid: m =>
      m[1] === undefined
        ? /tygodnia|tydzien|miesiaca|miesiac\b|m-ca/.test(m[2]!)
        : /^\d/.test(m[1]) || m[1] in NUMBER_WORDS,
  },
  {
    kind: 'relative',
    expression:
      /(?<![\d.])(?:(\d{1,3}|jeden|dwa|trzy|cztery|piec|siedem|dziesiec|czternascie|trzydziesci)\s)?(dni|tygodni|tygodnie|tydzien|miesiecy|miesiace|miesiac|days|weeks)\b(\s(?:roboczych|robocze))?/g,
    resolve: (m, review) => (review ? afterStretch(m[1], m[2]!, m[3] !== undefined, review) : undefined),
    onlyAsDeadline: true,
    valid: m => m[1] !== undefined || /^(?:tydzien|miesiac)$/.test(m[2]!),
  },
  {
    kind: 'relative',
    expression: new RegExp(
      `\\b(?:(?:do|w|we|na|until|by)\\s(?:najblizsz\\w+ |przyszl\\w+ |nastepn\\w+ |ten |this |next )?|(?:najblizsz\\w+|przyszl\\w+|nastepn\\w+) )(${WEEKDAY_PATTERN})\\b`,
      'g',
    ),
    resolve: (m, review) => (review ? nextWeekday(review, weekdayNumber(m[1]!)) : undefined),
  },
  {
    kind: 'relative',
    expression: /\b(?:do )?(?:jutra|jutro|pojutrze|dzis|dzisiaj)\b/g,
    resolve: (m, review) =>
      review && plusDays(review, /jutr/.test(m[0]) && !/poj/.test(m[0]) ? 1 : /poj/.test(m[0]) ? 2 : 0),
    onlyAsDeadline: true,
  },
  {
    kind: 'end',
    expression: new RegExp(`\\b(?:do |w |we |na |termin:? )?(${MONTH_PATTERN})\\s${YEAR}${YEAR_END}`, 'g'),
    resolve: m => endOfMonth(Number(m[2]), monthNumber(m[1]!)),
    onlyAsDeadline: true,
  },
  {
    kind: 'end',
    expression: new RegExp(`(?<!\\bod \\S{3,14} )\\b(?:do|w|we)\\s(${MONTH_PATTERN})\\b${THIS_YEAR}`, 'g'),
    resolve: (m, review) => endOfNamedMonth(monthNumber(m[1]!), undefined, review),
    onlyAsDeadline: true,
  },
  {
    // "– szkolenie – marzec"; with a capital it may be Mr Maj.
    kind: 'end',
    expression: new RegExp(`(?<=[–,(:;-]\\s?)(${MONTH_PATTERN})(?=\\s*(?:[.;),]|$))`, 'g'),
    resolve: (m, review) => endOfNamedMonth(monthNumber(m[1]!), undefined, review),
    onlyAsDeadline: true,
    valid: (_, original) => /^\p{Ll}/u.test(original),
  },
  {
    kind: 'open',
    expression:
      /\b(?:niezwlocznie|bezzwlocznie|natychmiast(?:owo)?|na biezaco|biezaco|w trybie ciaglym|w trybie pilnym|zadanie ciagle|praca ciagla|stale|ciagle|cyklicznie|asap|od (?:zaraz|reki|dzis|dzisiaj|teraz)|bez zbednej zwloki|sukcesywnie|systematycznie|w miare naplywu|do odwolania|caly rok|przez caly rok|w pierwszej kolejnosci|w trybie natychmiastowym|jak najszybciej|pilnie|pilne|co (?:miesiac|tydzien|kwartal|dzien|rok|pol roku)|raz (?:w|na) (?:miesiac\w*|tydzien|tygodniu|kwartal\w*|rok\w*)|(?:codziennie|cotygodniowo|comiesiecznie|cokwartalnie|kwartalnie|corocznie)|(?:do|przed|na) (?:nastepn\w+|kolejn\w+|najblizsz\w+) (?:narad\w+|spotkani\w+|posiedzeni\w+|przeglad\w*|zebrani\w+))\b/g,
    resolve: () => undefined,
  },
]
