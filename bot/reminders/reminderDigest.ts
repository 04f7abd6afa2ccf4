import type { DueReminder } from '../../api/domain/obligations/reminders.ts'
import {
  type Action,
  aside,
  type Card,
  card,
  type Element,
  heading,
  line,
  open,
  press,
  strong,
  subheading,
} from '../card.ts'
import { dayAndMonth, longDate, weekdayName } from '../dateText.ts'
import { actionDigestName, deadlineText } from '../improvement/actionReminder.ts'
import { doneChoice, judgeButton } from '../improvement/doneForm.ts'
import { dutyName } from '../obligations/dutyText.ts'
import { heldButton } from '../reviews/heldForm.ts'
import { buttonWords, groundText } from '../words.ts'
import { isOwn, namesOf, type ReminderContext, saysFifthDay, subjectOf } from './reminderFacts.ts'
import { reminderWords } from './reminderWords.ts'

const MOST_IN_GROUP = 10

/** Several reminders in one card: what is late, what is near, what is new. */
export function reminderDigest(context: ReminderContext, reminders: readonly DueReminder[]): Card {
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
