import type { EditionReadings } from '../documents/editionReadings.ts'
import { holdsLines } from '../domain/documents/textPrint.ts'
import type { PassedQuestionRow } from '../registers/lists/passedQuestions.ts'
import { Conflict, type Entry } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { tellAsker } from './answerQuestion.ts'
import { citeChoices } from './citeChoices.ts'
import { readChoice } from './passageChoice.ts'
import { sendNotice, stillToTell } from './passedNotices.ts'
import { editionToday } from './reviewedAnswers.ts'
import { tellAnswerers } from './tellAnswerers.ts'

/**
 * Looks after passed-on questions: tells those who have not been told yet, brings answers that have not arrived, and
 * has an answer reviewed when the passage that it cites is not in the edition in force any more.
 */
export async function followAnswers(suite: Suite, readings: EditionReadings): Promise<void> {
  for (const entry of suite.registers.passedQuestions.entries()) {
    switch (entry.row.state) {
      case 'open':
        await tellAnswerers(suite, entry.row.key)
        break
      case 'answered':
        await tellAsker(suite, entry)
        await followCitation(suite, entry, readings)
        break
      case 'to-review':
        await tellReviewer(suite, entry)
        break
    }
  }
}

async function followCitation(
  suite: Suite,
  { row: { key } }: Entry<PassedQuestionRow>,
  readings: EditionReadings,
): Promise<void> {
  const entry = suite.registers.passedQuestions.find(key)
  const cites = entry && readChoice(entry.row.cites)
  if (entry?.row.state !== 'answered' || !cites) return
  const now = editionToday(suite, cites.edition)
  if (now === cites.edition) return
  const bare = now === undefined ? undefined : await readings.bare(now)
  if (now !== undefined && bare === undefined) return
  const kept = bare !== undefined && cites.print !== undefined && holdsLines(bare, cites.print)
  try {
    await suite.registers.passedQuestions.save({
      ...entry,
      row:
        kept && now !== undefined
          ? { ...entry.row, cites: { ...cites, edition: now } }
          : { ...entry.row, state: 'to-review' },
    })
  } catch (fault) {
    if (!(fault instanceof Conflict)) throw fault
  }
}

async function tellReviewer(suite: Suite, entry: Entry<PassedQuestionRow>): Promise<void> {
  const { key, text, answer = '', answeredBy } = entry.row
  if (answeredBy === undefined || !stillToTell(entry.row, answeredBy, 'review', suite.now())) return
  await sendNotice(suite, entry, answeredBy, 'review', () =>
    suite.messenger.tell(answeredBy, {
      kind: 'answer-to-review',
      question: key,
      text,
      answer,
      choices: citeChoices(suite, answeredBy, entry.row),
    }),
  )
}
