import type { Day } from '../../api/domain/calendar/day.ts'
import type { ImprovementAction } from '../../api/domain/improvement/action.ts'
import { maySeeAction } from '../../api/domain/improvement/actionAccess.ts'
import type { Language } from '../../api/domain/language.ts'
import type { ActionObligation } from '../../api/domain/obligations/obligation.ts'
import type { DueReminder } from '../../api/domain/obligations/reminders.ts'
import { subjectName } from '../../api/domain/reviews/subject.ts'
import {
  type Action,
  aside,
  type Card,
  card,
  type Element,
  foreign,
  heading,
  line,
  open,
  press,
  strong,
} from '../card.ts'
import { dayAndMonth, longDate, periodName, weekdayName } from '../dateText.ts'
import type { ReminderContext } from '../reminders/reminderFacts.ts'
import { reminderWords } from '../reminders/reminderWords.ts'
import { buttonWords, groundText } from '../words.ts'
import { namesOf, whenText, whoText } from './actionText.ts'
import { doneButton, judgeButton } from './doneForm.ts'
import { improvementWords } from './improvementWords.ts'

/** The reminder of one action: to do it, or to judge whether it has helped. */
export function actionReminderCard(
  context: ReminderContext,
  { owed, step }: DueReminder,
  obligation: ActionObligation,
): Card {
  const { language, links, office, person } = context
  const own = owed.by.some(one => one.person === person)
  const words = reminderWords[language]
  const title = titleOf(context, obligation, step === 'assigned')
  const owing =
    namesOf(
      office,
      owed.by.map(one => one.person),
    ) || words.vacant
  return card(
    language,
    [
      heading(own ? title : words.superiorTitle(title)),
      ...contentLines(context, obligation),
      ...(own ? [] : [line(words.superior(owing))]),
      ...(own && obligation.kind === 'judge-action' ? [aside(improvementWords[language].judgeHint)] : []),
      aside(words.ground(groundText(obligation.point, language))),
    ],
    [
      ...(own ? [ownButton(context, obligation)] : othersButton(context, owed)),
      open(buttonWords.myDuties[language], links.duties()),
    ],
  )
}

const ownButton = ({ language }: ReminderContext, { kind, action }: ActionObligation): Action =>
  kind === 'do-action' ? doneButton(language, action.key) : judgeButton(language, action.key)

const othersButton = ({ language }: ReminderContext, { by, obligation }: DueReminder['owed']): Action[] =>
  by.length === 0 ? [] : [press('remind-now', buttonWords.remind[language], { obligation: obligation.key })]

function titleOf(
  { language, today }: ReminderContext,
  { kind, action, due }: ActionObligation,
  assigned: boolean,
): string {
  const words = improvementWords[language]
  const day = dayAndMonth(due, language)
  if (kind === 'judge-action') return words.judgeTitle(action.number, day)
  if (assigned) return words.assignedTitle(action.number)
  return today > due
    ? words.overdueTitle(action.number, day)
    : words.reminderTitle(action.number, day, weekdayName(due, language))
}

/** What the action says, for those who may know it; when it was agreed, for everybody. */
function contentLines(context: ReminderContext, { kind, action, due }: ActionObligation): Element[] {
  const { language, office, today, person } = context
  const words = improvementWords[language]
  const { review } = action
  const subject = foreign(subjectName(office, review.kind, review.subject, today, language))
  const agreed = aside(words.agreedAt(subject, periodName(review.period, language)))
  const byDay = line(words.byDay(deadlineText(action, due, language)))
  if (!maySeeAction(office.organisation, person, action, today))
    return [line(words.hiddenTask), byDay, agreed]
  const deed = action.state === 'done' || action.state === 'judged' ? action.deed : undefined
  return [
    strong(foreign(action.task)),
    ...(kind === 'judge-action'
      ? [
          line(words.responsible(whoText(office, action.responsible, language))),
          ...(deed
            ? [
                line(
                  words.doneOn(
                    longDate(deed.on, language),
                    foreign([deed.evidence, deed.url ?? ''].join(' ').trim()),
                  ),
                ),
              ]
            : []),
        ]
      : []),
    byDay,
    agreed,
  ]
}

/** The day, or the words of an action that has none. */
export const deadlineText = ({ deadline }: ImprovementAction, due: Day, language: Language): string =>
  deadline.kind === 'ongoing' ? whenText(deadline, language) : longDate(due, language)

/** 'Działanie WE/2026-10/2: Uzupełnić wykaz aktywów', in a digest. */
export function actionDigestName(
  { language, office, today, person }: ReminderContext,
  { kind, action, due }: ActionObligation,
): string {
  const words = improvementWords[language]
  const name =
    kind === 'judge-action'
      ? words.judgeTitle(action.number, dayAndMonth(due, language))
      : words.settled(action.number)
  return maySeeAction(office.organisation, person, action, today)
    ? `${name}: ${foreign(action.task, 160)}`
    : name
}
