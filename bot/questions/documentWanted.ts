import { type DocumentEntry, documentsView } from '../../api/documents/documentsView.ts'
import { fold } from '../../api/knowledge/understanding/plainText.ts'
import { type Action, aside, card, foreign, heading, LONGEST_BUTTON, open, strong } from '../card.ts'
import { longDate } from '../dateText.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { questionWords } from './questionWords.ts'

const STEM = 5
const MOST = 3
/** Words of asking, and words that every document has. */
const NO_NAME =
  /^(prosze|wysli|przesl|podaj|daj|link|gdzie|znajd|jest|mam|chce|potrz|aktua|obowi|wersj|wydan|dokum|plik|pdf|docx?|tresc|please|send|give|where|find|curre|latest|document|file|the|for|with)/

/** Kinds of documents: named or not, the rest of the name tells which one is meant. */
const KIND = /^(instr|proce|regul|opis|zarza|polit|przew|zasad|guide)/

const stemsOf = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 2 || /\d/.test(word))
    .map(word => word.slice(0, STEM))

/** What of a text can be part of a title: the kind of document counts only where nothing else is said. */
function tellingStems(text: string): string[] {
  const all = stemsOf(text).filter(stem => !NO_NAME.test(stem))
  const telling = all.filter(stem => !KIND.test(stem))
  return telling.length > 0 ? telling : all
}

/**
 * The documents in force that a person asks for by name, with the way to open them: every word of the name stands in
 * the title. Undefined when none of those that the person may read is meant, or too many are.
 */
export function documentWanted(turn: PersonTurn, text: string, named?: string): Message | undefined {
  const { suite, person, language } = turn
  const inForce = documentsView(suite, person.id, suite.today()).documents.filter(
    one => one.standing === 'in-force' && one.url !== undefined,
  )
  const titled = (name: string): DocumentEntry[] => {
    const stems = tellingStems(name)
    if (stems.length === 0) return []
    return inForce.filter(one => stems.every(stem => stemsOf(one.title).includes(stem)))
  }
  const byName = named === undefined ? [] : titled(named)
  const found = byName.length > 0 ? byName : titled(text)
  if (found.length === 0 || found.length > MOST) return undefined
  const say = questionWords[language]
  const buttons = found.flatMap(({ url, title }): Action[] =>
    url === undefined
      ? []
      : [open(found.length === 1 ? say.openDocument : title.slice(0, LONGEST_BUTTON), url)],
  )
  return {
    summary: say.openDocument,
    card: card(
      language,
      [
        heading(say.documents),
        ...found.flatMap(({ title, edition, inForceFrom }) => [
          strong(foreign(title)),
          aside(say.inForce(longDate(inForceFrom, language), edition && foreign(edition, 20))),
        ]),
      ],
      buttons,
    ),
  }
}
