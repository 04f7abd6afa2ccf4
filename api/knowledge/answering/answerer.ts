import type { DocumentIndex } from '../search/documentIndex.ts'
import { lexiconOf, phraseOf } from '../search/lexicon.ts'
import { conceptsOf, type Lexicons } from '../search/question.ts'
import { openRanking, type Ranked } from '../search/ranking.ts'
import { answerTypeOf, asksForDuties, givesAnswer } from './answerType.ts'
import { confidenceOf } from './confidence.ts'

/** Passages for a question and how sure the first is. */
export interface Found {
  readonly confidence: number
  readonly ranked: readonly Ranked[]
}

/** Bonuses. */
export const tuning = { ofTheKind: 1.12, duties: 1.3 }

const ranking = openRanking()

/** Answers a question from some documents. */
export function answer(
  question: string,
  indices: readonly DocumentIndex[],
  lexicons: Lexicons,
  limit: number,
): Found {
  const acronyms = lexiconOf(
    indices.flatMap(index =>
      [...index.acronyms].flatMap(([acronym, name]) => {
        const [short, long] = [phraseOf(acronym), phraseOf(name.join(' '))]
        return [
          { phrase: short, others: [long] },
          { phrase: long, others: [short] },
        ]
      }),
    ),
  )
  const concepts = conceptsOf(question, indices, lexicons, acronyms)
  if (concepts.length === 0 || indices.length === 0) return { confidence: 0, ranked: [] }
  const type = answerTypeOf(question)
  const duties = asksForDuties(question)
  const { ranked, importance } = ranking.rank(indices, concepts)
  const judged = ranked
    .map((one, order) => {
      if (order > 15) return one
      const passage = indices[one.document]!.passages[one.passage]!
      const unit = passage.units[one.unit - indices[one.document]!.firstUnit[one.passage]!]!
      const text = type === 'who' ? `${passage.chapter.title} ${unit.text}` : unit.text
      let score = one.score
      if (type !== 'other' && givesAnswer(type, text)) score *= tuning.ofTheKind
      if (duties) score *= 1 + (tuning.duties - 1) * one.inTitle
      return { ...one, score }
    })
    .sort((a, b) => b.score - a.score)
  const confidence = confidenceOf({ question, type, concepts, importance, ranked: judged, indices })
  return { confidence, ranked: judged.slice(0, limit) }
}
