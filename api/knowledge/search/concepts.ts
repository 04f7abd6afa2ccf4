/** One way in which a document may say what a question means. */
export interface Alternative {
  /** Words in a row; of each one any of its dictionary words. */
  readonly words: readonly (readonly string[])[]
  /** 1 for the word itself. */
  readonly weight: number
}

/** One thing that a question asks for. */
export interface Concept {
  /** The folded words of the question. */
  readonly said: string
  readonly alternatives: readonly Alternative[]
  /** How much it counts: 1, and less for words that say little. */
  readonly weight: number
  /** No document has the word itself, in any form. */
  readonly unknown: boolean
}
