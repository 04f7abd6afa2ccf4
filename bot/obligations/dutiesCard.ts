import { type Duties, type Duty, dutiesOf } from '../../api/domain/obligations/duties.ts'
import { aside, card, type Element, heading, line, open, press, strong, subheading } from '../card.ts'
import { longDate } from '../dateText.ts'
import type { Message } from '../message.ts'
import { peopleIn } from '../people.ts'
import type { PersonTurn } from '../personTurn.ts'
import { BY_MINUTES } from '../reviews/askMinutes.ts'
import { formContext } from '../reviews/heldCards.ts'
import { heldButton } from '../reviews/heldForm.ts'
import { buttonWords } from '../words.ts'
import { dutyFacts, dutyName, dutyWords } from './dutyText.ts'

const MOST_IN_GROUP = 5

/** "Co mam do zrobienia?": the most pressing first, with the next step as a button. */
export function dutiesMessage(turn: PersonTurn): Message {
  const { suite, person, language, links } = turn
  const duties = dutiesOf(suite.office(), person.id, suite.today())
  const words = dutyWords[language]
  const own = [...duties.overdue, ...duties.soon, ...duties.later]
  const title =
    own.length > 0 ? words.title(duties.overdue.length, duties.soon.length) : nothingToDo(turn, duties)
  const toHold = own.filter(one => one.kind === 'hold-review').map(one => one.review)
  return {
    summary: buttonWords.myDuties[language],
    card: card(
      language,
      [
        heading(title),
        ...group(turn, words.overdue, duties.overdue),
        ...group(turn, words.soon, duties.soon),
        ...group(turn, words.later, duties.later),
        ...group(turn, words.waiting, duties.waiting),
      ],
      [
        ...(toHold.length > 0 ? [heldButton(formContext(turn), toHold)] : []),
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
      strong(dutyName(duty.kind, duty.review, duty.subjectName, language)),
      aside(
        title === words.waiting
          ? `${words.owedBy(duty.owedBy.join(', ') || words.vacant)} · ${dutyFacts(duty, language)}`
          : dutyFacts(duty, language),
      ),
    ]),
    ...(duties.length > shown.length ? [line(words.more(duties.length - shown.length))] : []),
  ]
}
