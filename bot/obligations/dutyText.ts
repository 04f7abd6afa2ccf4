import type { Language } from '../../api/domain/language.ts'
import type { Duty } from '../../api/domain/obligations/duties.ts'
import type { ObligationKind } from '../../api/domain/obligations/obligation.ts'
import type { ReviewIdentity } from '../../api/domain/reviews/review.ts'
import { foreign } from '../card.ts'
import { type CountForms, counted, longDate, periodName } from '../dateText.ts'
import { groundText, obligationWords } from '../words.ts'

/** 'Protokół z przeglądu, Wydział Edukacji, październik 2026'. */
export const dutyName = (
  kind: ObligationKind,
  review: Pick<ReviewIdentity, 'period'>,
  subjectName: string,
  language: Language,
): string =>
  `${obligationWords[kind][language]}, ${foreign(subjectName)}, ${periodName(review.period, language)}`

/** 'Działanie WE/2026-10/2: Uzupełnić wykaz aktywów' for an action, the name of what is owed for a review. */
export function dutyTitle({ kind, review, action, subjectName }: Duty, language: Language): string {
  const name = dutyName(kind, review, subjectName, language)
  if (!action) return name
  const what = action.task === undefined ? foreign(subjectName) : foreign(action.task, 160)
  return `${obligationWords[kind][language]} ${action.number}: ${what}`
}

/** The date, the ground, and whom the reader stands in for. */
export function dutyFacts(duty: Duty, language: Language): string {
  const standsIn = duty.standsInFor
    ? language === 'pl'
      ? `zastępstwo za: ${foreign(duty.standsInFor)}`
      : `standing in for: ${foreign(duty.standsInFor)}`
    : undefined
  return [
    `${language === 'pl' ? 'Termin' : 'Due'}: ${longDate(duty.due, language)}`,
    groundText(duty.point, language),
    standsIn,
  ]
    .filter(one => one !== undefined)
    .join(' · ')
}

interface DutyWords {
  title(overdue: number, soon: number): string
  overdue: string
  soon: string
  later: string
  waiting: string
  more(count: number): string
  nothing: string
  nextDue(day: string): string
  noRole(who: string): string
  owedBy(names: string): string
  vacant: string
}

const matters: Readonly<Record<Language, CountForms>> = {
  pl: { one: 'zaległa sprawa', few: 'zaległe sprawy', many: 'zaległych spraw' },
  en: { one: 'overdue', few: 'overdue', many: 'overdue' },
}

const near: Readonly<Record<Language, CountForms>> = {
  pl: { one: 'z bliskim terminem', few: 'z bliskim terminem', many: 'z bliskim terminem' },
  en: { one: 'due soon', few: 'due soon', many: 'due soon' },
}

export const dutyWords: Readonly<Record<Language, DutyWords>> = {
  pl: {
    title: (overdue, soon) =>
      `Moje obowiązki: ${counted(overdue, 'pl', matters.pl)}, ${counted(soon, 'pl', near.pl)}`,
    overdue: 'Zaległe',
    soon: 'Termin blisko lub do uzupełnienia',
    later: 'Później',
    waiting: 'Czeka na inne osoby',
    more: count => `i jeszcze ${count}: w aplikacji`,
    nothing: 'Nic do zrobienia.',
    nextDue: day => `Najbliższy termin: ${day}.`,
    noRole: who => `Brak przypisanej roli. Role nadaje: ${who}.`,
    owedBy: names => `Odpowiada: ${names}`,
    vacant: 'rola nieobsadzona',
  },
  en: {
    title: (overdue, soon) =>
      `My duties: ${counted(overdue, 'en', matters.en)}, ${counted(soon, 'en', near.en)}`,
    overdue: 'Overdue',
    soon: 'Due soon or incomplete',
    later: 'Later',
    waiting: 'Waiting for others',
    more: count => `and ${count} more: in the app`,
    nothing: 'Nothing to do.',
    nextDue: day => `Next deadline: ${day}.`,
    noRole: who => `No role is assigned. Roles are given by: ${who}.`,
    owedBy: names => `Responsible: ${names}`,
    vacant: 'vacant role',
  },
}
