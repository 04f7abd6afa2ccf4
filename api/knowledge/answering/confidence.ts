import type { Concept } from '../search/concepts.ts'
import type { DocumentIndex } from '../search/documentIndex.ts'
import type { Ranked } from '../search/ranking.ts'
import type { AnswerType } from './answerType.ts'

export interface Evidence {
  readonly question: string
  readonly type: AnswerType
  readonly concepts: readonly Concept[]
  readonly importance: readonly number[]
  readonly ranked: readonly Ranked[]
  readonly indices: readonly DocumentIndex[]
}

/** 0 to 1. */
export function confidenceOf({ importance, ranked }: Evidence): number {
  const first = ranked[0]
  if (!first) return 0
  const all = importance.reduce((sum, one) => sum + one, 0)
  return first.carried.reduce((sum, one, order) => sum + one * importance[order]!, 0) / all
}
