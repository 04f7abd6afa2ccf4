import type { Day } from '../../api/domain/calendar/day.ts'
import type { Period } from '../../api/domain/calendar/period.ts'
import type { Words } from '../../api/domain/language.ts'
import type { NumberingGap } from '../../api/domain/processes/process.ts'
import { longDay, periodName, polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the hierarchy of processes and of a process. */
export const processWords = {
  page: { pl: 'Procesy', en: 'Processes' },
  hierarchy: { pl: 'Hierarchia procesów', en: 'Process hierarchy' },
  view: { pl: 'Widok', en: 'View' },
  map: { pl: 'Mapa', en: 'Map' },
  list: { pl: 'Lista', en: 'List' },
  process: { pl: 'Proces', en: 'Process' },
  owner: { pl: 'Właściciel procesu', en: 'Process owner' },
  description: { pl: 'Opis w mocy', en: 'Description in force' },
  lastReview: { pl: 'Ostatni przegląd', en: 'Last review' },
  nextReview: { pl: 'Następny termin', en: 'Next deadline' },
  state: { pl: 'Przegląd', en: 'Review' },
  vacant: { pl: 'rola nieobsadzona', en: 'role vacant' },
  noDescription: { pl: 'Nie wczytano opisu.', en: 'No description is loaded.' },
  noData: { pl: 'Brak danych', en: 'No data' },
  notHeld: { pl: 'nie odnotowano', en: 'none recorded' },
  openDescription: { pl: 'Otwórz opis', en: 'Open the description' },
  gapNote: {
    pl: 'W wczytanych danych nie ma tych numerów. Hierarchię wczytuje urząd.',
    en: 'These numbers are not in the loaded data. The office loads the hierarchy.',
  },
  reviews: { pl: 'Przeglądy', en: 'Reviews' },
  halfYear: { pl: 'Półrocze', en: 'Half-year' },
  empty: {
    pl: 'Nie wczytano jeszcze żadnego procesu. Hierarchię wczytuje urząd.',
    en: 'No process is loaded yet. The office loads the hierarchy.',
  },
  laterParts: {
    pl: 'Wskaźniki, ryzyka, dobre praktyki i wnioski o zmianę tego procesu nie są jeszcze prowadzone w Magistracie.',
    en: 'Indicators, risks, good practices and change requests of this process are not kept in Magistrat yet.',
  },
} as const satisfies Record<string, Words>

const gapNumbers = (gap: NumberingGap): string =>
  gap.to === undefined || gap.to === gap.from
    ? `${gap.group}\u00a0${gap.from}`
    : `${gap.group}\u00a0${gap.from}–${gap.group}\u00a0${gap.to}`

export const processPhrases = {
  headline: {
    pl: (all, clean, overdue, incomplete) =>
      [
        `${all} ${polishForm(all, 'proces', 'procesy', 'procesów')} w danych: ${clean} bez zaległości`,
        ...(overdue ? [`${overdue} ${polishForm(overdue, 'zaległy', 'zaległe', 'zaległych')}`] : []),
        ...(incomplete ? [`${incomplete} do uzupełnienia`] : []),
      ].join(' · '),
    en: (all, clean, overdue, incomplete) =>
      [
        `${all} ${all === 1 ? 'process' : 'processes'} in the data: ${clean} with nothing overdue`,
        ...(overdue ? [`${overdue} overdue`] : []),
        ...(incomplete ? [`${incomplete} incomplete`] : []),
      ].join(' · '),
  } satisfies Phrase<[all: number, clean: number, overdue: number, incomplete: number]>,
  gap: {
    pl: gap =>
      gap.to === undefined
        ? gap.from === 1
          ? `${gap.group}: brak danych`
          : `po ${gap.group}\u00a0${gap.from - 1} dane się kończą`
        : `${gapNumbers(gap)}: brak w danych`,
    en: gap =>
      gap.to === undefined
        ? gap.from === 1
          ? `${gap.group}: no data`
          : `the data ends after ${gap.group}\u00a0${gap.from - 1}`
        : `${gapNumbers(gap)}: not in the data`,
  } satisfies Phrase<[NumberingGap]>,
  inForce: {
    pl: (since, edition) => `Opis obowiązuje od ${longDay('pl', since)}, wyd. ${edition}`,
    en: (since, edition) => `Description in force since ${longDay('en', since)}, ed. ${edition}`,
  } satisfies Phrase<[Day, number]>,
  reviewOf: {
    pl: (period, state) => `przegląd ${periodName('pl', period)}: ${state.toLocaleLowerCase('pl-PL')}`,
    en: (period, state) => `review, ${periodName('en', period)}: ${state.toLocaleLowerCase('en')}`,
  } satisfies Phrase<[Period, string]>,
}
