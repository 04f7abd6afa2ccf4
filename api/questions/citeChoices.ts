import { mayRead, readableOn, shelfOf } from '../documents/shelf.ts'
import type { PassedQuestionRow } from '../registers/lists/passedQuestions.ts'
import type { Suite } from '../suite.ts'
import { citationOf, type PassageCitation } from './answeredPassage.ts'
import { readChoices } from './passageChoice.ts'

/** Something that an answer may cite: one of the nearest passages, or a document in force as a whole. */
export interface CiteChoice {
  /** 'passage:<id>' or 'edition:<key>': what comes back when it is chosen. */
  readonly value: string
  readonly citation: PassageCitation
  /** How the passage begins; absent for a document. */
  readonly begins?: string
}

const MOST_CHOICES = 25

/** Whether the text of an edition is known: of one that could not be read nobody is told when it changes. */
export const wasRead = (suite: Suite, edition: string): boolean =>
  shelfOf(suite).rows.get(edition)?.state === 'read'

/** What a person may cite in answer to a question, the nearest passages first; only what the person may read. */
export function citeChoices(suite: Suite, person: string, row: PassedQuestionRow): CiteChoice[] {
  const passages = readChoices(row.nearest).flatMap((choice): CiteChoice[] => {
    const citation = mayRead(suite, person, choice.edition)
      ? citationOf(suite, choice.edition, choice)
      : undefined
    return citation ? [{ value: `passage:${choice.passage}`, citation, begins: choice.begins }] : []
  })
  const documents = [...readableOn(suite, person, suite.today())]
    .flatMap((key): CiteChoice[] => {
      const citation = wasRead(suite, key) ? citationOf(suite, key, {}) : undefined
      return citation ? [{ value: `edition:${key}`, citation }] : []
    })
    .sort((a, b) => a.citation.title.localeCompare(b.citation.title, 'pl'))
  return [...passages, ...documents].slice(0, MOST_CHOICES)
}

/** What was chosen, as an answer takes it. */
export function citedOf(value: string): { passage?: string; edition?: string } {
  if (value.startsWith('passage:')) return { passage: value.slice('passage:'.length) }
  return value.startsWith('edition:') ? { edition: value.slice('edition:'.length) } : {}
}
