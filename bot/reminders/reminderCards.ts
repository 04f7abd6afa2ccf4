import type { Owed } from '../../api/domain/obligations/owed.ts'
import type { DueReminder } from '../../api/domain/obligations/reminders.ts'
import { partWords, requiredParts } from '../../api/domain/reviews/requiredParts.ts'
import { heldOnOf } from '../../api/domain/reviews/review.ts'
import { type Action, aside, card, heading, line, open, press, strong } from '../card.ts'
import { dayAndMonth, longDate, weekdayName } from '../dateText.ts'
import { actionReminderCard } from '../improvement/actionReminder.ts'
import { improvementWords } from '../improvement/improvementWords.ts'
import type { Message } from '../message.ts'
import { acceptanceReminder } from '../reviews/acceptanceReminder.ts'
import { heldButton } from '../reviews/heldForm.ts'
import { forPeriod } from '../reviews/reviewWords.ts'
import { choiceOf } from '../verbs.ts'
import { buttonWords, groundText } from '../words.ts'
import { reminderDigest } from './reminderDigest.ts'
import { isOwn, namesOf, type ReminderContext, saysFifthDay, subjectOf } from './reminderFacts.ts'
import { reminderWords } from './reminderWords.ts'

/** One message for all reminders that are due to a person now: the reminder itself, or a digest of several. */
export function reminderMessage(context: ReminderContext, reminders: readonly DueReminder[]): Message {
  const words = reminderWords[context.language]
  const [only, ...others] = reminders
  if (only && others.length === 0) {
    const { obligation } = only.owed
    return 'action' in obligation
      ? {
          summary: improvementWords[context.language].summary,
          card: actionReminderCard(context, only, obligation),
        }
      : { summary: words.summaryOne, card: reminderCard(context, only) }
  }
  return { summary: words.summaryMany(reminders.length), card: reminderDigest(context, reminders) }
}

function reminderCard(context: ReminderContext, { owed }: DueReminder) {
  const { language, links } = context
  const words = reminderWords[language]
  const { obligation } = owed
  const own = isOwn(context, owed)
  const title = titleOf(context, owed)
  return card(
    language,
    [
      heading(own ? title : words.superiorTitle(title)),
      line(bodyOf(context, owed)),
      ...(saysFifthDay(context, owed)
        ? [strong(words.fifthDayPassed(longDate(obligation.due, language)))]
        : []),
      ...(own ? [] : [line(words.superior(namesOf(context, owed)))]),
      ...(own
        ? [
            line(
              words.mustContain(
                requiredParts[obligation.review.kind].map(part => partWords[part][language]).join(', '),
              ),
            ),
          ]
        : []),
      aside(words.ground(groundText(obligation.point, language))),
    ],
    [
      ...(own ? ownActions(context, owed) : othersActions(context, owed)),
      open(buttonWords.open[language], links.review(obligation.review)),
    ],
  )
}

const ofAcceptance = (context: ReminderContext, owed: Owed) =>
  acceptanceReminder(context.office, owed.obligation, subjectOf(context, owed), context.language)

function titleOf(context: ReminderContext, owed: Owed): string {
  const { language, today } = context
  const { obligation } = owed
  const acceptance = ofAcceptance(context, owed)
  if (acceptance) return acceptance.title
  const words = reminderWords[language]
  const period = forPeriod(obligation.review, language)
  const day = dayAndMonth(obligation.due, language)
  const overdue = today > obligation.due
  if (obligation.kind === 'hold-review')
    return overdue
      ? words.holdOverdueTitle(period, day)
      : words.holdTitle(period, day, weekdayName(obligation.due, language))
  return overdue
    ? words.fileOverdueTitle(period)
    : words.fileTitle(period, day, weekdayName(obligation.due, language))
}

function bodyOf(context: ReminderContext, owed: Owed): string {
  const { language, office } = context
  const { obligation } = owed
  const acceptance = ofAcceptance(context, owed)
  if (acceptance) return acceptance.body
  const words = reminderWords[language]
  const subject = subjectOf(context, owed)
  const due = longDate(obligation.due, language)
  if (obligation.kind === 'hold-review')
    return `${words.hold(subject, due)}${words.minutesWithin[obligation.review.kind]}`
  const review = office.reviews.find(one => one.key === obligation.review.key)
  const heldOn = (review && heldOnOf(review)) ?? obligation.from
  return words.file(subject, longDate(heldOn, language), due)
}

function ownActions(context: ReminderContext, owed: Owed): Action[] {
  const { language } = context
  const { obligation } = owed
  const acceptance = ofAcceptance(context, owed)
  if (acceptance) return [acceptance.action]
  if (obligation.kind === 'hold-review') return [heldButton(context, [obligation.review])]
  return [press('replace-file', buttonWords.sendMinutes[language], { review: choiceOf(obligation.review) })]
}

const othersActions = ({ language }: ReminderContext, { obligation, by }: Owed): Action[] =>
  by.length === 0 ? [] : [press('remind-now', buttonWords.remind[language], { obligation: obligation.key })]
