import type { PassedQuestionRow } from '../registers/lists/passedQuestions.ts'
import type { Suite } from '../suite.ts'
import { answerersFor } from './answerers.ts'
import { citeChoices } from './citeChoices.ts'
import { noticesOf, sendNotice, stillToTell } from './passedNotices.ts'

/**
 * Tells those who answer of an open question, each once; when none of them can be reached, the quality representative
 * as well. May be done again at any time.
 */
export async function tellAnswerers(suite: Suite, key: string): Promise<void> {
  const row = suite.registers.passedQuestions.find(key)?.row
  if (row?.state !== 'open') return
  for (const person of peopleToAsk(suite, row)) {
    const entry = suite.registers.passedQuestions.find(key)
    if (entry?.row.state !== 'open' || !stillToTell(entry.row, person, 'question', suite.now())) continue
    await sendNotice(suite, entry, person, 'question', () =>
      suite.messenger.tell(person, {
        kind: 'question-passed-on',
        question: key,
        text: row.text,
        choices: citeChoices(suite, person, row),
      }),
    )
  }
}

function peopleToAsk(suite: Suite, row: PassedQuestionRow): string[] {
  const first = answerersFor(suite, row.process).people.map(one => one.id)
  const unreached = first.every(person =>
    noticesOf(row).some(
      one => one.person === person && one.about === 'question' && one.state === 'undelivered',
    ),
  )
  const further = unreached ? answerersFor(suite, undefined).people.map(one => one.id) : []
  return [...new Set([...first, ...further])]
}
