import { mayReadMinutes } from '../../api/domain/access/reviewAccess.ts'
import type { Day } from '../../api/domain/calendar/day.ts'
import { type Period, plusPeriods } from '../../api/domain/calendar/period.ts'
import type { Language } from '../../api/domain/language.ts'
import type { ReviewObligationKind } from '../../api/domain/obligations/obligation.ts'
import { boardOf } from '../../api/domain/reviews/board.ts'
import { type Cell, cellOf, cellStateWords } from '../../api/domain/reviews/cell.ts'
import { periodAt } from '../../api/domain/reviews/review.ts'
import { reviewRules } from '../../api/domain/reviews/schedule.ts'
import { card, type Element, foreign, heading, line, open, press, strong } from '../card.ts'
import { longDate, periodName } from '../dateText.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { buttonWords } from '../words.ts'
import { choiceSubject, type Subject } from './ownReviews.ts'

const MOST_SUBJECTS = 8

interface StatusWords {
  title: string
  officeTitle(period: string): string
  counts(inTime: number, late: number, overdue: number, all: number): string
  owes: Readonly<Record<ReviewObligationKind, string>>
  by(day: string): string
  more(count: number): string
  notFound(name: string): string
}

const statusWords: Readonly<Record<Language, StatusWords>> = {
  pl: {
    title: 'Stan przeglądów',
    officeTitle: period => `Przeglądy komórek: ${period}`,
    counts: (inTime, late, overdue, all) =>
      `${inTime} z ${all} w terminie, ${late} po terminie, ${overdue} zaległych.`,
    owes: {
      'hold-review': 'przegląd',
      'file-minutes': 'protokół',
      'complete-minutes': 'uzupełnienie protokołu',
      'judge-minutes': 'przyjęcie protokołu',
      'correct-minutes': 'poprawiony protokół',
    },
    by: day => `termin ${day}`,
    more: count => `i jeszcze ${count}: w aplikacji`,
    notFound: name => `Nie znaleziono: „${name}”.`,
  },
  en: {
    title: 'Review status',
    officeTitle: period => `Unit reviews: ${period}`,
    counts: (inTime, late, overdue, all) => `${inTime} of ${all} in time, ${late} late, ${overdue} overdue.`,
    owes: {
      'hold-review': 'review',
      'file-minutes': 'minutes',
      'complete-minutes': 'completing the minutes',
      'judge-minutes': 'accepting the minutes',
      'correct-minutes': 'corrected minutes',
    },
    by: day => `due ${day}`,
    more: count => `and ${count} more: in the app`,
    notFound: name => `Not found: “${name}”.`,
  },
}

/**
 * How reviews of some subjects stand: the period that was asked for, else the last one and the present one. What the
 * reader may not know of the content of minutes is not told.
 * @param notFound words of the message that named something the office does not have.
 */
export function statusMessage(
  turn: PersonTurn,
  subjects: readonly Subject[],
  asked?: Period,
  notFound?: string,
): Message {
  const { suite, language, links } = turn
  const words = statusWords[language]
  const today = suite.today()
  const missing = notFound === undefined ? [] : [line(words.notFound(foreign(notFound, 80)))]
  if (subjects.length === 0) return officeMessage(turn, missing)
  const shown = subjects.slice(0, MOST_SUBJECTS)
  const first = shown[0]
  const only = shown.length === 1 ? first : undefined
  return {
    summary: words.title,
    card: card(
      language,
      [
        heading(words.title),
        ...missing,
        ...shown.flatMap(subject => subjectLines(turn, subject, asked, today)),
        ...(subjects.length > shown.length ? [line(words.more(subjects.length - shown.length))] : []),
      ],
      [
        open(
          buttonWords.open[language],
          only ? links.review({ ...only, period: asked ?? periodAt(only.kind, today) }) : links.board(),
        ),
        press('show-duties', buttonWords.myDuties[language], {}),
      ],
    ),
  }
}

function subjectLines(
  { suite, person, language }: PersonTurn,
  subject: Subject,
  asked: Period | undefined,
  today: Day,
): Element[] {
  const office = suite.office()
  const current = periodAt(subject.kind, today)
  const fits = asked !== undefined && asked.length === current.length
  const periods = fits ? [asked] : [plusPeriods(current, -1), current]
  const cells = periods.map(period => {
    const identity = { ...subject, period, key: '', extraordinary: false }
    const content = mayReadMinutes(office.organisation, person.id, identity, today)
    return cellOf(office, subject.kind, subject.subject, period, today, content)
  })
  const name = choiceSubject(office, subject, today, language)
  const kind = reviewRules[subject.kind].words[language]
  return [
    strong(name === kind ? kind : `${name} · ${kind}`),
    {
      type: 'FactSet',
      facts: cells.map(cell => ({
        title: periodName(cell.period, language),
        value: cellText(cell, language),
      })),
    },
  ]
}

/** 'Zaległe: protokół, termin 2 listopada 2026'. */
function cellText(cell: Cell, language: Language): string {
  const words = statusWords[language]
  const state = cellStateWords[cell.state].word[language]
  if (cell.due === undefined || cell.owes === undefined) return state
  return `${state}: ${words.owes[cell.owes]}, ${words.by(longDate(cell.due, language))}`
}

/** For those who answer for no review: how the office's units stand. */
function officeMessage({ suite, person, language, links }: PersonTurn, missing: readonly Element[]): Message {
  const words = statusWords[language]
  const today = suite.today()
  const board = boardOf(suite.office(), 'unit', Number(today.slice(0, 4)), today, person.id)
  const { period, counts } = board.headline
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return {
    summary: words.title,
    card: card(
      language,
      [
        heading(words.officeTitle(periodName(period, language))),
        ...missing,
        line(words.counts(counts['done-in-time'] ?? 0, counts['done-late'] ?? 0, counts.overdue ?? 0, all)),
      ],
      [open(buttonWords.status[language], links.board())],
    ),
  }
}
