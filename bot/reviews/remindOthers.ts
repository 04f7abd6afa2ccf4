import type { Language } from '../../api/domain/language.ts'
import { mayRemindOf } from '../../api/domain/obligations/mayRemindOf.ts'
import { type Owed, owedOn } from '../../api/domain/obligations/owed.ts'
import { remindNow, remindRefusalWords } from '../../api/reminders/remindNow.ts'
import { card, heading, line, open, press } from '../card.ts'
import type { Message } from '../message.ts'
import { dutyName } from '../obligations/dutyText.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { buttonWords } from '../words.ts'
import { choiceSubject } from './ownReviews.ts'
import { fieldWords } from './reviewWords.ts'

interface RemindWords {
  title: string
  nothing: string
  notAllowed: string
  sent(names: string): string
  notDelivered(names: string): string
}

const remindWords: Readonly<Record<Language, RemindWords>> = {
  pl: {
    title: 'O czym przypomnieć?',
    nothing: 'Nie ma zaległych spraw, o których można przypomnieć.',
    notAllowed: remindRefusalWords['not-allowed-to-remind'].pl,
    sent: names => `Przypomnienie doręczono: ${names}.`,
    notDelivered: names => `Nie udało się doręczyć: ${names}.`,
  },
  en: {
    title: 'What to remind of?',
    nothing: 'Nothing is overdue that can be reminded of.',
    notAllowed: remindRefusalWords['not-allowed-to-remind'].en,
    sent: names => `The reminder was delivered to: ${names}.`,
    notDelivered: names => `Could not be delivered to: ${names}.`,
  },
}

const MOST_CHOICES = 25

/** What a person may remind others of: everything overdue that others owe, the oldest first. */
function remindableNow({ suite, person }: PersonTurn): Owed[] {
  const office = suite.office()
  const today = suite.today()
  return owedOn(office, today)
    .filter(one => one.standing.standing === 'overdue' && !one.by.some(by => by.person === person.id))
    .filter(one => mayRemindOf(office.organisation, person.id, one.obligation, today))
    .sort((a, b) => (a.obligation.due < b.obligation.due ? -1 : 1))
}

/** Who owes something that this person may remind of, each with its button. */
export function remindListMessage(turn: PersonTurn): Message {
  const { suite, language, links } = turn
  const words = remindWords[language]
  const owed = remindableNow(turn)
  if (owed.length === 0) return { text: words.nothing }
  const office = suite.office()
  const today = suite.today()
  const choices = owed.slice(0, MOST_CHOICES).map(({ obligation }) => {
    const { key, kind, review } = obligation
    const name = dutyName(kind, review, choiceSubject(office, review, today, language), language)
    const number = 'action' in obligation ? `${obligation.action.number}: ` : ''
    return { title: `${number}${name}`.slice(0, 120), value: key }
  })
  return {
    summary: words.title,
    card: card(
      language,
      [
        heading(words.title),
        {
          type: 'Input.ChoiceSet',
          id: 'obligation',
          label: fieldWords.remindOf[language],
          style: 'compact',
          wrap: true,
          choices,
          isRequired: true,
          errorMessage: fieldWords.whichMissing[language],
        },
      ],
      [
        press('remind-now', buttonWords.remind[language], {}),
        open(buttonWords.status[language], links.board()),
      ],
    ),
  }
}

/** [Przypomnij]: says whom it reached; asks before a second reminder on the same day. */
export async function pressRemindNow(
  { suite, person, language }: PersonTurn,
  data: VerbData<'remind-now'>,
): Promise<PressAnswer> {
  const words = remindWords[language]
  const outcome = await remindNow(suite, person.id, data.obligation, data.again === true)
  if (!outcome.ok) {
    const why = remindRefusalWords[outcome.reason][language]
    if (outcome.reason !== 'reminded-today-already') return { text: why }
    const again = press('remind-now', buttonWords.remindAgain[language], {
      obligation: data.obligation,
      again: true,
    })
    return { message: { summary: words.title, card: card(language, [line(why)], [again]) } }
  }
  const names = (delivered: boolean): string =>
    outcome.value
      .filter(one => one.delivery.delivered === delivered)
      .map(one => one.name)
      .join(', ')
  const lines = [
    ...(names(true) ? [line(words.sent(names(true)))] : []),
    ...(names(false) ? [line(words.notDelivered(names(false)))] : []),
  ]
  return { message: { summary: words.title, card: card(language, lines) } }
}
