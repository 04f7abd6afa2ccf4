import { z } from 'zod'
import { linesPrint } from '../domain/documents/textPrint.ts'
import type { AnsweredPassage } from './answeredPassage.ts'

/** A passage as something to cite: enough to name it, to open it and to tell when it has gone. */
export interface PassageChoice {
  /** Id of the passage; empty for a document as a whole. */
  readonly passage: string
  readonly edition: string
  readonly document: string
  readonly chapter: string
  readonly point?: string
  readonly page?: number
  /** See linesPrint; absent for a document as a whole. */
  readonly print?: string
  /** How it begins, for people who choose. */
  readonly begins: string
}

const shape = z.object({
  passage: z.string(),
  edition: z.string(),
  document: z.string(),
  chapter: z.string(),
  point: z.string().exactOptional(),
  page: z.number().exactOptional(),
  print: z.string().exactOptional(),
  begins: z.string(),
})

const LONGEST_BEGINNING = 160

export function choiceOfPassage(passage: AnsweredPassage): PassageChoice {
  const { citation, text, sentence } = passage
  const shown = sentence ? text.slice(sentence.from, sentence.to) : text
  return {
    passage: passage.id,
    edition: citation.edition,
    document: citation.document,
    chapter: citation.chapter,
    ...(citation.point === undefined ? {} : { point: citation.point }),
    ...(citation.page === undefined ? {} : { page: citation.page }),
    ...(passage.kind === 'document' ? { print: linesPrint(text) } : {}),
    begins: shown.replace(/\s+/g, ' ').slice(0, LONGEST_BEGINNING),
  }
}

/** What a row kept; entries of another form are left out. */
export const readChoices = (kept: unknown): PassageChoice[] =>
  Array.isArray(kept) ? kept.flatMap(one => readChoice(one) ?? []) : []

export function readChoice(kept: unknown): PassageChoice | undefined {
  const parsed = shape.safeParse(kept)
  return parsed.success ? parsed.data : undefined
}
