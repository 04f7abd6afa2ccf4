import type { Day } from '../../api/domain/calendar/day.ts'
import type { Period } from '../../api/domain/calendar/period.ts'
import type { Words } from '../../api/domain/language.ts'
import type { ObligationKind } from '../../api/domain/obligations/obligation.ts'
import { dayAndMonth, days, englishDays, longDay, periodName, polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the page with one's own duties. */
export const obligationWords = {
  page: { pl: 'Moje obowiązki', en: 'My duties' },
  overdue: { pl: 'Zaległe', en: 'Overdue' },
  soon: { pl: 'Termin blisko', en: 'Due soon' },
  later: { pl: 'Później', en: 'Later' },
  ongoing: { pl: 'Na bieżąco', en: 'All the time' },
  waiting: { pl: 'Czeka na inne osoby', en: 'Waiting for others' },
  closed: { pl: 'Zamknięte w ostatnich 30 dniach', en: 'Closed in the last 30 days' },
  subject: { pl: 'Komórka lub proces', en: 'Unit or process' },
  all: { pl: 'Wszystkie', en: 'All' },
  deputies: { pl: 'Uwzględnij zastępstwa', en: 'Include what I stand in for' },
  nothing: { pl: 'Nic do zrobienia.', en: 'Nothing to do.' },
  noRole: {
    pl: 'Brak przypisanej roli. Role nadaje administrator systemu razem z Pełnomocnikiem ds. SZJ.',
    en: 'No role is assigned. The administrator assigns roles together with the quality representative.',
  },
  vacant: { pl: 'rola nieobsadzona', en: 'role vacant' },
  today: { pl: 'Dziś', en: 'Today' },
  filteredOut: { pl: 'Nic przy tym wyborze.', en: 'Nothing with this choice.' },
} as const satisfies Record<string, Words>

/** What a duty asks for, as its button says it. */
export const nextStepWords: Readonly<Record<ObligationKind, Words>> = {
  'hold-review': { pl: 'Przegląd się odbył', en: 'Review was held' },
  'file-minutes': { pl: 'Prześlij protokół', en: 'Send the minutes' },
  'complete-minutes': { pl: 'Uzupełnij protokół', en: 'Complete the minutes' },
  'judge-minutes': { pl: 'Oceń protokół', en: 'Judge the minutes' },
  'correct-minutes': { pl: 'Prześlij poprawiony protokół', en: 'Send corrected minutes' },
  'do-action': { pl: 'Działanie wykonane', en: 'Action done' },
  'judge-action': { pl: 'Oceń skuteczność', en: 'Judge effectiveness' },
}

const dutyTitles: Readonly<Record<ObligationKind, Phrase<[Period]>>> = {
  'hold-review': {
    pl: period => `Przegląd za ${periodName('pl', period)}`,
    en: period => `Review for ${periodName('en', period)}`,
  },
  'file-minutes': {
    pl: period => `Protokół z przeglądu za ${periodName('pl', period)}`,
    en: period => `Minutes of the review for ${periodName('en', period)}`,
  },
  'complete-minutes': {
    pl: period => `Uzupełnienie protokołu za ${periodName('pl', period)}`,
    en: period => `Completing the minutes for ${periodName('en', period)}`,
  },
  'judge-minutes': {
    pl: period => `Protokół do przyjęcia za ${periodName('pl', period)}`,
    en: period => `Minutes to accept for ${periodName('en', period)}`,
  },
  'correct-minutes': {
    pl: period => `Poprawienie zwróconego protokołu za ${periodName('pl', period)}`,
    en: period => `Correcting returned minutes for ${periodName('en', period)}`,
  },
  'do-action': {
    pl: period => `Działanie z przeglądu za ${periodName('pl', period)}`,
    en: period => `Action from the review for ${periodName('en', period)}`,
  },
  'judge-action': {
    pl: period => `Ocena skuteczności działania z przeglądu za ${periodName('pl', period)}`,
    en: period => `Judging an action from the review for ${periodName('en', period)}`,
  },
}

export const dutyTitle = (kind: ObligationKind): Phrase<[Period]> => dutyTitles[kind]

const open = {
  pl: (count: number) => `${count} ${polishForm(count, 'zaległy', 'zaległe', 'zaległych')}`,
  en: (count: number) => `${count} overdue`,
}

export const obligationPhrases = {
  headline: {
    pl: (overdue, soon, until, later) => {
      const said = [
        ...(overdue ? [open.pl(overdue)] : []),
        ...(soon ? [until ? `${soon} do ${dayAndMonth('pl', until)}` : `${soon} do uzupełnienia`] : []),
        ...(overdue || soon || !later ? [] : [`${later} później, nic pilnego`]),
      ]
      return `Moje obowiązki: ${said.join(', ')}`
    },
    en: (overdue, soon, until, later) => {
      const said = [
        ...(overdue ? [open.en(overdue)] : []),
        ...(soon ? [until ? `${soon} by ${dayAndMonth('en', until)}` : `${soon} to complete`] : []),
        ...(overdue || soon || !later ? [] : [`${later} later, nothing urgent`]),
      ]
      return `My duties: ${said.join(', ')}`
    },
  } satisfies Phrase<[overdue: number, soon: number, until: Day | undefined, later: number]>,
  nextDue: {
    pl: day => `Najbliższy termin: ${longDay('pl', day)}.`,
    en: day => `The next deadline: ${longDay('en', day)}.`,
  } satisfies Phrase<[Day]>,
  lateBy: {
    pl: count => `Zaległe ${days(count)}`,
    en: count => `Overdue ${englishDays(count)}`,
  } satisfies Phrase<[number]>,
  dueIn: {
    pl: count => `Za ${days(count)}`,
    en: count => `In ${englishDays(count)}`,
  } satisfies Phrase<[number]>,
  due: {
    pl: day => `Termin: ${longDay('pl', day)}`,
    en: day => `Due: ${longDay('en', day)}`,
  } satisfies Phrase<[Day]>,
  doneOn: {
    pl: day => `Zamknięto: ${longDay('pl', day)}`,
    en: day => `Closed: ${longDay('en', day)}`,
  } satisfies Phrase<[Day]>,
  ground: {
    pl: point => `Księga Jakości, rozdz. 11 pkt ${point}`,
    en: point => `Quality Book, ch. 11 point ${point}`,
  } satisfies Phrase<[number]>,
  escalates: {
    pl: day => `eskalacja: ${dayAndMonth('pl', day)}`,
    en: day => `escalation: ${dayAndMonth('en', day)}`,
  } satisfies Phrase<[Day]>,
  standsInFor: {
    pl: name => `zastępstwo za: ${name}`,
    en: name => `standing in for: ${name}`,
  } satisfies Phrase<[string]>,
  owedBy: { pl: names => `następny krok: ${names}`, en: names => `next step: ${names}` } satisfies Phrase<
    [string]
  >,
}
