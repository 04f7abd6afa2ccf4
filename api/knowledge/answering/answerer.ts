import { conceptsOf, type Lexicons } from '../search/question.ts'
import { type Ranked, rank } from '../search/ranking.ts'
import type { Selection } from '../search/shelf.ts'
import { type AnswerType, answerTypeOf, asksForDuties, givesAnswer } from './answerType.ts'
import { confidenceOf } from './confidence.ts'
import type { Evidence } from './signs.ts'

/** Passages for a question, best first, and how sure it is that the first answers. */
export interface Found {
  readonly confidence: number
  readonly ranked: readonly Ranked[]
}

/** What a unit gains that holds what is asked for: a role, a day, a number, a place. */
const OF_THE_KIND = 1.12
/** What a chapter gains that is named as what a question asks the duties or the meaning of. */
const OF_THE_NAME = 1.3
/** Passages that may still change their places. */
const JUDGED = 16

/** Answers a question from some documents. */
export function answer(question: string, selection: Selection, lexicons: Lexicons, limit: number): Found {
  const evidence = evidenceOf(question, selection, lexicons)
  if (!evidence) return { confidence: 0, ranked: [] }
  return { confidence: confidenceOf(evidence), ranked: evidence.ranked.slice(0, limit) }
}

/** What speaks for the passages that were found; undefined when nothing was found. */
export function evidenceOf(question: string, selection: Selection, lexicons: Lexicons): Evidence | undefined {
  const concepts = conceptsOf(question, selection, lexicons)
  if (concepts.length === 0) return undefined
  const type = answerTypeOf(question)
  const { ranked, importance, rarest } = rank(selection, concepts)
  if (ranked.length === 0) return undefined
  const duties = asksForDuties(question)
  const judged = ranked
    .slice(0, JUDGED)
    .map(one => ({ ...one, score: one.score * bonusOf(one, type, duties) }))
    .sort((a, b) => b.score - a.score)
  return {
    question,
    type,
    concepts,
    importance,
    rarest,
    ranked: [...judged, ...ranked.slice(JUDGED)],
  }
}

function bonusOf(found: Ranked, type: AnswerType, duties: boolean): number {
  const passage = found.index.passages[found.passage]!
  const unit = passage.units[found.unit - found.index.firstUnit[found.passage]!]!
  const text = type === 'who' ? `${passage.chapter.title} ${unit.text}` : unit.text
  const ofTheKind = type !== 'other' && givesAnswer(type, text) ? OF_THE_KIND : 1
  return duties ? ofTheKind * (1 + (OF_THE_NAME - 1) * found.inTitle) : ofTheKind
}
