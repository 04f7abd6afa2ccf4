import { type Duties, type Duty, dutiesOf } from '../../api/domain/obligations/duties.ts'
import { aside, card, type Element, heading, line, open, press, strong, subheading } from '../card.ts'
import { longDate } from '../dateText.ts'
import { actionLine } from '../improvement/actionText.ts'
import { doneChoice } from '../improvement/doneForm.ts'
import { improvementWords } from '../improvement/improvementWords.ts'
import { ownOpenActions } from '../improvement/ownOpenActions.ts'
import type { Message } from '../message.ts'
import { peopleIn } from '../people.ts'
import type { PersonTurn } from '../personTurn.ts'
import { BY_MINUTES } from '../reviews/askMinutes.ts'
import { formContext } from '../reviews/heldCards.ts'
import { heldButton } from '../reviews/heldForm.ts'
import { buttonWords } from '../words.ts'
import { dutyFacts, dutyTitle, dutyWords } from './dutyText.ts'

const MOST_IN_GROUP = 5

/**
 * "Co mam do zrobienia?": the most pressing first, with the next step as a button.
 * @param note said on top, after something was done from the card.
 */
export function dutiesMessage(turn: PersonTurn, note?: string): Message {
  const { suite, person, language, links } = turn
  const duties = dutiesOf(suite.office(), person.id, suite.today())
  const words = dutyWords[language]
  const own = [...duties.overdue, ...duties.soon, ...duties.later]
  const title =
    own.length > 0 ? words.title(duties.overdue.length, duties.soon.length) : nothingToDo(turn, duties)
  const toDo = ownOpenActions(turn)
  const toHold = own.filter(one => one.kind === 'hold-review').map(one => one.review)
  return {
    summary: buttonWords.myDuties[language],
    card: card(
      language,
      [
        ...(note ? [strong(note)] : []),
        heading(title),
        ...group(turn, words.overdue, duties.overdue),
        ...group(turn, words.soon, duties.soon),
        ...group(turn, words.later, duties.later),
        ...ongoingGroup(turn, duties),
        ...group(turn, words.waiting, duties.waiting),
      ],
      [
        ...(toHold.length > 0 ? [heldButton(formContext(turn), toHold)] : []),
        ...(toDo.length > 0 ? [doneChoice(language, toDo)] : []),
        ...(own.some(one => one.kind === 'judge-minutes')
          ? [press('show-acceptance', buttonWords.toAccept[language], {})]
          : []),
        ...(own.some(one => BY_MINUTES.includes(one.kind))
          ? [press('ask-minutes', buttonWords.sendMinutes[language], {})]
          : []),
        open(buttonWords.myDuties[language], links.duties()),
      ],
    ),
  }
}

/** What has no day and is done all the time. */
function ongoingGroup({ language }: PersonTurn, { ongoing }: Duties): Element[] {
  if (ongoing.length === 0) return []
  const shown = ongoing.slice(0, MOST_IN_GROUP)
  return [
    subheading(`${improvementWords[language].ongoingTitle} (${ongoing.length})`),
    ...shown.map(one => line(actionLine({ number: one.number, task: one.task ?? '' }))),
    ...(ongoing.length > shown.length ? [line(dutyWords[language].more(ongoing.length - shown.length))] : []),
  ]
}

function nothingToDo({ suite, language }: PersonTurn, duties: Duties): string {
  const words = dutyWords[language]
  if (duties.roles.length === 0) return words.noRole(peopleIn(suite, 'quality-representative', language))
  return duties.nextDue === undefined
    ? words.nothing
    : `${words.nothing} ${words.nextDue(longDate(duties.nextDue, language))}`
}

function group({ language }: PersonTurn, title: string, duties: readonly Duty[]): Element[] {
  if (duties.length === 0) return []
  const words = dutyWords[language]
  const shown = duties.slice(0, MOST_IN_GROUP)
  return [
    subheading(`${title} (${duties.length})`),
    ...shown.flatMap(duty => [
      strong(dutyTitle(duty, language)),
      aside(
        title === words.waiting
          ? `${words.owedBy(duty.owedBy.join(', ') || words.vacant)} · ${dutyFacts(duty, language)}`
          : dutyFacts(duty, language),
      ),
    ]),
    ...(duties.length > shown.length ? [line(words.more(duties.length - shown.length))] : []),
  ]
}
