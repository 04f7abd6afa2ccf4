import { aside, card, heading, line, open, press } from '../card.ts'
import type { Message } from '../message.ts'
import { draftButtons } from '../minutesWriting/draftWords.ts'
import { peopleIn } from '../people.ts'
import type { PersonTurn } from '../personTurn.ts'
import { buttonWords } from '../words.ts'
import { helpWords } from './helpWords.ts'

/** Welcome when the app comes to a person, and help whenever it is asked for. */
export function helpMessage(turn: PersonTurn, title: 'welcome' | 'helpTitle'): Message {
  const { language, links } = turn
  const words = helpWords[language]
  return {
    summary: 'Magistrat',
    card: card(
      language,
      [
        heading(words[title]),
        line(words.whatItDoes),
        ...words.examples.map(example => line(example)),
        aside(words.commands),
      ],
      [
        press('show-duties', buttonWords.myDuties[language], {}),
        press('ask-minutes', buttonWords.sendMinutes[language], {}),
        press('show-templates', draftButtons.template[language], {}),
        open(buttonWords.status[language], links.board()),
      ],
    ),
  }
}

/** Who can be asked about what is not taken here. */
export const questionMessage = (turn: PersonTurn): Message => ({
  text: helpWords[turn.language].question(peopleIn(turn.suite, 'quality-representative', turn.language)),
})

/** A choice of language. */
export const languageMessage = ({ language }: PersonTurn): Message => ({
  summary: 'Magistrat',
  card: card(
    language,
    [heading(helpWords[language].languageAsk), line(helpWords[language].settings)],
    [
      press('set-language', buttonWords.polish[language], { language: 'pl' }),
      press('set-language', buttonWords.english[language], { language: 'en' }),
    ],
  ),
})
