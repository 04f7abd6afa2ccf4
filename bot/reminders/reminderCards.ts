import type { Day } from '../../api/domain/calendar/day.ts'
import type { Language } from '../../api/domain/language.ts'
import type { Owed } from '../../api/domain/obligations/owed.ts'
import type { DueReminder } from '../../api/domain/obligations/reminders.ts'
import type { Office } from '../../api/domain/office.ts'
import { personOf } from '../../api/domain/organisation/organisation.ts'
import { partWords, requiredParts } from '../../api/domain/reviews/requiredParts.ts'
import { heldOnOf } from '../../api/domain/reviews/review.ts'
import { subjectName } from '../../api/domain/reviews/subject.ts'
import {
  type Action,
  aside,
  card,
  type Element,
  foreign,
  heading,
  line,
  open,
  press,
  strong,
  subheading,
} from '../card.ts'
import { dayAndMonth, longDate, weekdayName } from '../dateText.ts'
import { actionDigestName, actionReminderCard, deadlineText } from '../improvement/actionReminder.ts'
import { doneChoice, judgeButton } from '../improvement/doneForm.ts'
import { improvementWords } from '../improvement/improvementWords.ts'
import type { Links } from '../links.ts'
import type { Message } from '../message.ts'
import { dutyName } from '../obligations/dutyText.ts'
import { acceptanceReminder } from '../reviews/acceptanceReminder.ts'
import { heldButton } from '../reviews/heldForm.ts'
import { forPeriod } from '../reviews/reviewWords.ts'
import { choiceOf } from '../verbs.ts'
import { buttonWords, groundText } from '../words.ts'
import { reminderWords } from './reminderWords.ts'

/** What the cards look at. */
export interface ReminderContext {
  readonly office: Office
  readonly today: Day
  readonly language: Language
  readonly links: Links
  /** Entra id of the person who is reminded. */
  readonly person: string
}

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
  return { summary: words.summaryMany(reminders.length), card: digest(context, reminders) }
}

const isOwn = ({ person }: ReminderContext, owed: Owed): boolean => owed.by.some(one => one.person === person)

const subjectOf = ({ office, today, language }: ReminderContext, owed: Owed): string => {
  const { kind, subject } = owed.obligation.review
  return foreign(subjectName(office, kind, subject, today, language))
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

/** The five days for the minutes of a unit review are over and nothing has come. Quality Book ch. 11 point 1. */
const saysFifthDay = ({ today }: ReminderContext, { obligation }: Owed): boolean =>
  today > obligation.due && obligation.kind === 'file-minutes' && obligation.review.kind === 'unit'

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

const namesOf = ({ office, language }: ReminderContext, { by }: Owed): string =>
  by.map(one => foreign(personOf(office.organisation, one.person)?.name ?? one.person)).join(', ') ||
  reminderWords[language].vacant

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

const MOST_IN_GROUP = 10

function digest(context: ReminderContext, reminders: readonly DueReminder[]) {
  const { language, links, today } = context
  const words = reminderWords[language]
  const overdue = reminders.filter(one => today > one.owed.obligation.due && one.step !== 'assigned')
  const assigned = reminders.filter(one => one.step === 'assigned')
  const soon = reminders.filter(one => today <= one.owed.obligation.due && one.step !== 'assigned')
  const toHold = reminders
    .filter(one => one.owed.obligation.kind === 'hold-review' && isOwn(context, one.owed))
    .map(one => one.owed.obligation.review)
  const toFile = reminders.some(
    one => one.owed.obligation.kind === 'file-minutes' && isOwn(context, one.owed),
  )
  const toJudge = reminders.some(
    one => one.owed.obligation.kind === 'judge-minutes' && isOwn(context, one.owed),
  )
  const name = weekdayName(today, language)
  const weekday = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const date = dayAndMonth(today, language)
  const title =
    overdue.length + soon.length === 0
      ? words.digestNewTitle(weekday, date, assigned.length)
      : words.digestTitle(weekday, date, overdue.length, soon.length)
  return card(
    language,
    [
      heading(title),
      ...digestGroup(context, words.digestOverdue, overdue),
      ...digestGroup(context, words.digestSoon, soon),
      ...digestGroup(context, words.digestNew, assigned),
    ],
    [
      ...(toHold.length > 0 ? [heldButton(context, toHold)] : []),
      ...actionButtons(context, reminders),
      ...(toFile ? [press('ask-minutes', buttonWords.sendMinutes[language], {})] : []),
      ...(toJudge ? [press('show-acceptance', buttonWords.toAccept[language], {})] : []),
      open(buttonWords.myDuties[language], links.duties()),
    ],
  )
}

/** [Które wykonano?] and, where there is one to judge, [Oceń skuteczność]. */
function actionButtons(context: ReminderContext, reminders: readonly DueReminder[]): Action[] {
  const own = reminders.flatMap(({ owed }) =>
    'action' in owed.obligation && isOwn(context, owed) ? [owed.obligation] : [],
  )
  const toDo = own.filter(one => one.kind === 'do-action').map(one => one.action)
  const [toJudge, ...more] = own.filter(one => one.kind === 'judge-action')
  return [
    ...(toDo.length > 0 ? [doneChoice(context.language, toDo)] : []),
    ...(toJudge && more.length === 0 ? [judgeButton(context.language, toJudge.action.key)] : []),
  ]
}

function digestGroup(context: ReminderContext, title: string, reminders: readonly DueReminder[]): Element[] {
  if (reminders.length === 0) return []
  const { language } = context
  const words = reminderWords[language]
  const shown = reminders.slice(0, MOST_IN_GROUP)
  return [
    subheading(`${title} (${reminders.length})`),
    ...shown.flatMap(({ owed }) => {
      const { kind, review, due, point } = owed.obligation
      const day =
        'action' in owed.obligation
          ? deadlineText(owed.obligation.action, due, language)
          : longDate(due, language)
      const facts = [
        words.dueOn(day),
        groundText(point, language),
        ...(saysFifthDay(context, owed) ? [words.fifthDayPassed(longDate(due, language))] : []),
        ...(isOwn(context, owed) ? [] : [words.superior(namesOf(context, owed))]),
      ]
      const name =
        'action' in owed.obligation
          ? actionDigestName(context, owed.obligation)
          : dutyName(kind, review, subjectOf(context, owed), language)
      return [strong(name), aside(facts.join(' · '))]
    }),
    ...(reminders.length > shown.length ? [line(`+ ${reminders.length - shown.length}`)] : []),
  ]
}
