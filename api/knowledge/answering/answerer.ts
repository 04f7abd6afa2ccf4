import { lemmasOf } from '../morphology/wordForms.ts'
import type { PassageUnit } from '../passages/passagesOf.ts'
import type { Concept } from '../search/concepts.ts'
import { conceptsOf, type Lexicons } from '../search/question.ts'
import { type Ranked, rank } from '../search/ranking.ts'
import type { Selection } from '../search/shelf.ts'
import { searchWords } from '../search/words.ts'
import {
  type AnswerType,
  answerTypeOf,
  asksForDuties,
  explains,
  givesAnswer,
  onlyAsks,
} from './answerType.ts'
import { confidenceOf } from './confidence.ts'
import type { Evidence } from './signs.ts'

/** Passages for a question, best first, and how sure it is that the first answers. */
export interface Found {
  readonly confidence: number
  readonly ranked: readonly Ranked[]
}

/** What a unit gains that holds what is asked for (a role, a day, a number, a place), and what is left of one that does not. */
const OF_THE_KIND: Readonly<Record<AnswerType, readonly [gain: number, loss: number]>> = {
  who: [1.12, 1],
  where: [1.12, 1],
  contact: [1.12, 1],
  'how-many': [1.2, 1],
  when: [1.25, 0.85],
  'how-often': [1.35, 0.8],
  'how-long': [1.6, 0.55],
  other: [1, 1],
}
/** What a chapter gains that is named as what a question asks the duties or the meaning of. */
const OF_THE_NAME = 1.3
/** What a unit gains that begins with what a question asks the meaning of, "QSystem – ...", or explains its acronym. */
const OF_THE_MEANING = 1.3
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
  const type = answerTypeOf(question)
  const asked = conceptsOf(question, selection, lexicons)
  const telling = asked.filter(concept => !onlyAsks(type, concept.said))
  const concepts = telling.length > 0 ? telling : asked
  if (concepts.length === 0) return undefined
  const { ranked, importance, rarest } = rank(selection, concepts)
  if (ranked.length === 0) return undefined
  const duties = asksForDuties(question)
  const judged = ranked
    .slice(0, JUDGED)
    .map(one => ({
      ...one,
      score:
        one.score *
        bonusOf(one, type, duties) *
        (tellsMeaning(one, concepts, question, duties) ? OF_THE_MEANING : 1),
    }))
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
  const unit = unitOf(found)
  const text = type === 'who' ? `${passage.chapter.title} ${unit.text}` : unit.text
  const ofTheKind = OF_THE_KIND[type][givesAnswer(type, text) ? 0 : 1]
  return duties ? ofTheKind * (1 + (OF_THE_NAME - 1) * found.inTitle) : ofTheKind
}

const unitOf = ({ index, passage, unit }: Ranked): PassageUnit =>
  index.passages[passage]!.units[unit - index.firstUnit[passage]!]!

const tellsMeaning = (
  found: Ranked,
  concepts: readonly Concept[],
  question: string,
  duties: boolean,
): boolean =>
  (duties && beginsWith(found, concepts)) ||
  concepts.some(({ said }) => explains(question, said, unitOf(found).text))

/** Whether the unit begins with one of the things that were asked for, called as in the question. */
function beginsWith(found: Ranked, concepts: readonly Concept[]): boolean {
  const [first] = searchWords(unitOf(found).text.slice(0, 40))
  if (first === undefined) return false
  const lemmas = lemmasOf(first)
  return concepts.some(
    ({ alternatives, weight }) =>
      weight === 1 && alternatives[0]!.words[0]!.some(term => lemmas.includes(term)),
  )
}
