import type { ImprovementAction } from '../../api/domain/improvement/action.ts'
import { actionObligations } from '../../api/domain/obligations/actionObligations.ts'
import type { ActionObligation } from '../../api/domain/obligations/obligation.ts'
import { obligationsOf } from '../../api/domain/obligations/reviewObligations.ts'
import { personOf } from '../../api/domain/organisation/organisation.ts'
import type { ReminderRow } from '../../api/registers/lists/reminders.ts'
import type { RegisterName } from '../../api/registers/registers.ts'
import type { Suite } from '../../api/suite.ts'
import { card, heading, line, open } from '../card.ts'
import type { Conversations } from '../conversations.ts'
import { dayAndMonth, periodName } from '../dateText.ts'
import type { Links } from '../links.ts'
import type { Message } from '../message.ts'
import { choiceSubject } from '../reviews/ownReviews.ts'
import type { Teams } from '../teams.ts'
import { TeamsRefused } from '../teamsRefusal.ts'
import type { ReviewChoice } from '../verbs.ts'
import { buttonWords, obligationWords } from '../words.ts'
import { reminderWords } from './reminderWords.ts'

export interface SettledParts {
  readonly suite: Suite
  readonly teams: Teams
  readonly links: Links
  readonly conversations: Conversations
}

/**
 * Reminders whose matter was settled elsewhere, in the tab or by another person: their messages say so and lose their
 * buttons. A message that was answered by a button of its own shows that already and is left alone, and so is a
 * digest of which something is still open.
 */
export interface SettledReminders {
  /** The message is going to show the outcome of a press; answers how to take that back. */
  answered(person: string, message: string): () => void
  /** Rows of a register changed: resolves once the messages concerned are rewritten. */
  changed(register: RegisterName, keys: readonly string[]): Promise<void>
}

const MOST_KNOWN = 20_000

/** Turns reminders into what was settled, when that happened elsewhere than in their own card. */
export function settledReminders({ suite, teams, links, conversations }: SettledParts): SettledReminders {
  const finished = new Set<string>()
  // Ids of messages are unique within a conversation only.
  const finish = (person: string, message: string): (() => void) => {
    const key = `${person}|${message}`
    if (finished.size >= MOST_KNOWN) finished.clear()
    finished.add(key)
    return () => void finished.delete(key)
  }

  async function rewrite(rows: readonly ReminderRow[]): Promise<void> {
    const [first] = rows
    if (first?.message === undefined || finished.has(`${first.person}|${first.message}`)) return
    const done = rows.map(row => doneOf(suite, row))
    const place = conversations.placeOf(first.person)
    if (!place || done.some(one => one === undefined)) return
    finish(first.person, first.message)
    const found = done.filter(one => one !== undefined)
    await teams.rewrite(place.place, first.message, doneMessage(suite, links, first.person, found))
  }

  return {
    answered: finish,
    async changed(register, keys) {
      if (!TELLING.includes(register)) return
      const whole = register === 'reviews' || register === 'improvementActions'
      const concerns = new Set(keys.map(key => (whole ? key : (key.split('#')[0] ?? ''))))
      const sent = suite.registers.reminders.rows().filter(row => row.state === 'sent' && row.message)
      const concerned = new Set(
        sent.filter(row => concerns.has(row.obligation.split('|')[0] ?? '')).map(row => row.message),
      )
      for (const rows of Map.groupBy(
        sent.filter(row => concerned.has(row.message)),
        row => `${row.person}|${row.message}`,
      ).values()) {
        try {
          await rewrite(rows)
        } catch (fault) {
          if (!(fault instanceof TeamsRefused)) throw fault
          suite.log.warn('reminder-not-rewritten', { reason: fault.reason, status: fault.status })
        }
      }
    },
  }
}

/** Registers whose rows can settle what a reminder was about. */
const TELLING: readonly RegisterName[] = ['reviews', 'minutes', 'acceptances', 'improvementActions']

interface Done {
  readonly row: ReminderRow
  readonly kind: keyof typeof obligationWords
  readonly review: ReviewChoice
  /** The action that it was about. */
  readonly number?: string
  readonly on: `${number}-${number}-${number}`
}

/** The obligation that a reminder was about, when it is done. */
function doneOf(suite: Suite, row: ReminderRow): Done | undefined {
  const office = suite.office()
  const key = row.obligation.split('|')[0]
  const action = office.actions.find(one => one.key === key)
  if (action) return doneWithAction(row, action, actionObligations(office, action))
  const review = office.reviews.find(one => one.key === key)
  if (!review) return undefined
  const { kind, subject, period } = review
  const obligation = obligationsOf(office, kind, subject, period).find(one => one.key === row.obligation)
  if (obligation?.doneOn === undefined) return undefined
  return { row, kind: obligation.kind, review: { kind, subject, period }, on: obligation.doneOn }
}

/** An action that was done or judged, or is no longer to be done. */
function doneWithAction(
  row: ReminderRow,
  action: ImprovementAction,
  obligations: readonly ActionObligation[],
): Done | undefined {
  const { review, number } = action
  const found = obligations.find(one => one.key === row.obligation)
  const on = action.state === 'cancelled' ? action.cancellation.on : found?.doneOn
  return on && { row, kind: found?.kind ?? 'do-action', review, number, on }
}

function doneMessage(suite: Suite, links: Links, person: string, done: readonly Done[]): Message {
  const office = suite.office()
  const language = personOf(office.organisation, person)?.language ?? 'pl'
  const words = reminderWords[language]
  const [first] = done
  return {
    summary: words.done,
    card: card(
      language,
      [
        heading(words.done),
        ...done.map(({ kind, review, number, on }) =>
          line(
            `${obligationWords[kind][language]}${number === undefined ? '' : ` ${number}`}, ${choiceSubject(office, review, suite.today(), language)}, ${periodName(review.period, language)}: ${dayAndMonth(on, language)}`,
          ),
        ),
      ],
      first ? [open(buttonWords.open[language], links.review(first.review))] : [],
    ),
  }
}
