import type { Day } from '../../../api/domain/calendar/day.ts'

/** A made-up document before it becomes a file. */
export type Part =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'deleted'; text: string }
  | { kind: 'box'; text: string }
  | { kind: 'item'; text: string }
  | { kind: 'table'; rows: string[][]; merged?: boolean }

export interface TrueAction {
  task: string
  responsible: string | null
  due: Day | null
  due_text?: string | null
  due_alt?: (Day | null)[]
}

/** What is right about a document, in the form of the score script. */
export interface Truth {
  review_type: 'unit' | 'process' | 'isms' | 'technical' | 'steering' | 'not-a-protocol'
  review_date: Day | null
  unit_or_process: string | null
  attendance: string[]
  required_parts: Record<string, 'present' | 'missing' | 'partial' | 'unclear'>
  actions: TrueAction[]
  review_type_alt?: string[]
}

export type FileFormat =
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'txt'
  | 'md'
  | 'eml'
  | 'cp1250'
  | 'iso2'
  | 'utf16'
  | 'columns'

export interface SampleDocument {
  parts: Part[]
  truth: Truth
  /** Formats in which this layout makes sense. */
  formats: FileFormat[]
}

/** Numbers that are the same each time for one seed. */
export interface Dice {
  below(limit: number): number
  pick<T>(from: readonly T[]): T
  some<T>(from: readonly T[], count: number): T[]
  chance(share: number): boolean
}

export function dice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0 || 1
  const next = (): number => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4294967296
  }
  for (let warm = 0; warm < 8; warm++) next()
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: from => from[below(from.length)]!,
    some: (from, count) => {
      const left = [...from]
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(below(left.length), 1)[0]!,
      )
    },
    chance: share => next() < share,
  }
}
