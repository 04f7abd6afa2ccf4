import { createHash } from 'node:crypto'
import { linesPrint } from '../domain/documents/textPrint.ts'
import type { GivenPassageRow } from '../registers/lists/givenPassages.ts'
import type { Suite } from '../suite.ts'
import type { AnsweredPassage, PassageCitation } from './answeredPassage.ts'

const keyOf = (person: string, print: string, edition: string): string =>
  createHash('sha256').update(`${person}|${edition}|${print}`).digest('base64url').slice(0, 24)

/** Notes that a person was given passages of documents in force, each once. */
export async function noteGiven(
  suite: Suite,
  person: string,
  passages: readonly AnsweredPassage[],
): Promise<void> {
  const { givenPassages } = suite.registers
  const rows = passages
    .filter(one => one.kind === 'document' && one.citation.lastDay === undefined)
    .map(({ citation, text }): GivenPassageRow => {
      const print = linesPrint(text)
      return {
        key: keyOf(person, print, citation.edition),
        person,
        document: citation.document,
        edition: citation.edition,
        place: placeOf(citation),
        print,
        givenAt: suite.now(),
      }
    })
    .filter(row => givenPassages.find(row.key) === undefined)
  // Taken keys are passages that were given before.
  if (rows.length > 0) await givenPassages.addAll(rows)
}

/** 'Księga Jakości, wyd. 21, rozdz. 11 pkt 1, str. 28', at most 250 characters. */
export function placeOf(citation: PassageCitation): string {
  const { title, number, chapter, point, page } = citation
  return [
    title,
    number === undefined ? '' : `wyd. ${number}`,
    chapter === '' ? '' : `${/^\d/.test(chapter) ? 'rozdz. ' : ''}${chapter}${point ? ` pkt ${point}` : ''}`,
    page === undefined ? '' : `str. ${page}`,
  ]
    .filter(Boolean)
    .join(', ')
    .slice(0, 250)
}
