import type { MinutesReading } from '../minutes/minutesReading.ts'
import type { Certainty } from '../minutes/recogniseReview.ts'
import type { DoubtfulWord } from './readScan.ts'

/** What of an action stands on words that may have been read wrongly. */
export type DoubtfulField = 'task' | 'responsible' | 'due'

/** That minutes were read from a scan, and which of what was found there is not sure. */
export interface ScanDoubts {
  /** Words that may have been read wrongly, each once. */
  readonly words: readonly string[]
  /** For each action, in the order of the reading. */
  readonly actions: readonly (readonly DoubtfulField[])[]
}

/**
 * A reading of a scan with its doubts: kind, subject and day that were read from doubtful words are guesses, and parts
 * that were not found are to be checked where a page could not be read at all.
 */
export function withDoubts(reading: MinutesReading, doubtful: readonly DoubtfulWord[]): MinutesReading {
  const isDoubtful = doubtsIn(doubtful)
  const { date, subject, parts, warnings } = reading
  const illegible = warnings.includes('some-pages-without-text')
  return {
    ...reading,
    ...(date && isDoubtful(date.passage) ? { date: { ...date, certainty: GUESS } } : {}),
    ...(subject && isDoubtful(subject.passage) ? { subject: { ...subject, certainty: GUESS } } : {}),
    parts: illegible
      ? Object.fromEntries(
          Object.entries(parts).map(([key, part]) => [
            key,
            part.state === 'missing' ? { ...part, state: 'unclear' as const } : part,
          ]),
        )
      : parts,
    scan: {
      words: [...new Set(doubtful.map(one => one.text))],
      actions: reading.actions.map(({ task, responsible, due }) => [
        ...(isDoubtful(task) ? (['task'] as const) : []),
        ...(responsible && isDoubtful(`${responsible.text} ${responsible.names.join(' ')}`)
          ? (['responsible'] as const)
          : []),
        ...(due && isDoubtful(due.text) ? (['due'] as const) : []),
      ]),
    },
  }
}

const GUESS: Certainty = 'guess'

/** The words of a text as they stand between blanks, without the marks at their edges. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(word => word !== '')

function doubtsIn(doubtful: readonly DoubtfulWord[]): (passage: string) => boolean {
  const words = new Set(doubtful.flatMap(one => wordsOf(one.text)).filter(word => !SMALL.has(word)))
  return passage => wordsOf(passage).some(word => words.has(word))
}

/** Small words that stand in every passage and change nothing in it. */
const SMALL = new Set(['r', 'z', 'w', 'i', 'o', 'a', 'na', 'do', 'ze', 'we', 'oraz', 'dla', 'od', 'po'])
