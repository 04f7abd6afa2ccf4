import { askQuestion } from '../../api/questions/askQuestion.ts'
import { card, foreign, open } from '../card.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { PressAnswer, Search, SearchAnswer } from '../turn.ts'
import { placeText } from './citationText.ts'
import { partsOf, passageElements } from './passageElements.ts'
import { questionId } from './questionId.ts'
import { questionWords } from './questionWords.ts'

/** Shorter texts come while somebody is still typing. */
const SHORTEST = 3
const LONGEST = 700
const PREVIEW = 120
const MOST = 3

/**
 * Cited passages for the compose box of any chat, as cards to put into the conversation: only of documents that every
 * employee may read, since others will read along. Who inserts one is told when it is replaced.
 */
export function passagesToInsert(turn: PersonTurn, search: Search): SearchAnswer | PressAnswer {
  const { suite, person, language } = turn
  const words = questionWords[language]
  if (search.text.length < SHORTEST) return { text: words.searchHow }
  // All there is was shown at once.
  if (search.skip > 0) return { found: [] }
  const answer = askQuestion(suite, person.id, {
    id: questionId(turn),
    text: search.text,
    channel: 'compose',
    limit: Math.min(MOST, search.count),
  })
  if (answer.passages.length === 0) return { text: words.nothing }
  return {
    found: answer.passages.map(passage => {
      const { before, sentence, after } = partsOf(passage, PREVIEW)
      return {
        title: placeText(passage.citation, language),
        text: foreign(sentence || `${before}${after}`, PREVIEW),
        card: card(
          language,
          passageElements(passage, language, LONGEST, 'plain'),
          passage.citation.url ? [open(words.openDocument, passage.citation.url)] : [],
        ),
      }
    }),
  }
}
