import { mayRead, shelfOf } from '../documents/shelf.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { PassedQuestionRow } from '../registers/lists/passedQuestions.ts'
import { Conflict, type Entry } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { citationOf } from './answeredPassage.ts'
import { answerersFor } from './answerers.ts'
import { wasRead } from './citeChoices.ts'
import { type PassageChoice, readChoice, readChoices } from './passageChoice.ts'
import { noticesOf, sendNotice, stillToTell } from './passedNotices.ts'
import type { QuestionRefusal } from './questionRefusals.ts'

/** What an answer rests on: one of the nearest passages, or an edition as a whole. */
export interface Cited {
  readonly passage?: string
  readonly edition?: string
}

const LONGEST_ANSWER = 4_000

/** Whether a person may answer: who acts for the owner of the process, and the quality representative. */
export function mayAnswer(suite: Suite, person: string, row: PassedQuestionRow): boolean {
  const answerers = [...answerersFor(suite, row.process).people, ...answerersFor(suite, undefined).people]
  return answerers.some(one => one.id === person)
}

/**
 * Answers a question that was passed on; the answer is found the next time by everybody who may read what it cites, and
 * goes to the asker's chat. An answer to be reviewed is given anew in the same way. Of two answers at once the first
 * counts.
 */
export async function answerQuestion(
  suite: Suite,
  actor: string,
  given: { readonly key: string; readonly answer: string; readonly cited: Cited },
): Promise<Outcome<PassedQuestionRow, QuestionRefusal>> {
  const { passedQuestions } = suite.registers
  const entry = passedQuestions.find(given.key) ?? (await passedQuestions.refetch(given.key))
  if (!entry) return refused('no-such-question')
  if (!mayAnswer(suite, actor, entry.row)) return refused('not-allowed-to-answer')
  if (entry.row.state !== 'open' && entry.row.state !== 'to-review')
    return refused('question-answered-already')
  const answer = given.answer.trim().slice(0, LONGEST_ANSWER)
  if (answer === '') return refused('answer-empty')
  const cites = citedBy(suite, actor, entry.row, given.cited)
  if (!cites) return refused('citation-needed')
  const row: PassedQuestionRow = {
    ...entry.row,
    state: 'answered',
    answer,
    answeredBy: actor,
    answeredAt: suite.now(),
    cites,
  }
  try {
    const saved = await passedQuestions.save({ ...entry, row })
    suite.knowledge.later(
      async () => {
        await settleForms(suite, entry.row, saved.row)
        await tellAsker(suite, saved)
      },
      fault => suite.log.warn('asker-not-told', { fault: String(fault) }),
    )
    return accepted(saved.row)
  } catch (fault) {
    if (!(fault instanceof Conflict)) throw fault
    const current = fault.current as Entry<PassedQuestionRow> | undefined
    // Only a notice was noted meanwhile: the answer still is the first.
    if (current?.row.state === entry.row.state) return answerQuestion(suite, actor, given)
    return refused('question-answered-already')
  }
}

function citedBy(
  suite: Suite,
  actor: string,
  row: PassedQuestionRow,
  cited: Cited,
): PassageChoice | undefined {
  const nearest = readChoices(row.nearest).find(
    one => one.passage === cited.passage && mayRead(suite, actor, one.edition),
  )
  if (nearest) return nearest
  const edition = cited.edition === undefined ? undefined : shelfOf(suite).editions.get(cited.edition)
  if (!edition || !mayRead(suite, actor, edition.key) || !wasRead(suite, edition.key)) return undefined
  return { passage: '', edition: edition.key, document: edition.document, chapter: '', begins: edition.title }
}

/** The forms that others were sent, or the same person on another device, show the answer instead. */
async function settleForms(suite: Suite, before: PassedQuestionRow, row: PassedQuestionRow): Promise<void> {
  const by = personOf(suite.office().organisation, row.answeredBy ?? '')?.name ?? ''
  for (const { person, about, message } of noticesOf(before)) {
    if (about === 'answer' || message === undefined) continue
    await suite.messenger.tell(
      person,
      { kind: 'question-settled', question: row.key, text: row.text, answer: row.answer ?? '', by },
      message,
    )
  }
}

/** Brings the answer to who asked; once it has reached them, the row forgets who they are. */
export async function tellAsker(suite: Suite, entry: Entry<PassedQuestionRow>): Promise<void> {
  const { row } = entry
  const { asker, answer } = row
  if (row.state !== 'answered' || asker === undefined || answer === undefined) return
  if (!stillToTell(row, asker, 'answer', suite.now())) return
  const cites = readChoice(row.cites)
  const citation =
    cites && mayRead(suite, asker, cites.edition) ? citationOf(suite, cites.edition, cites) : undefined
  const by = row.answeredBy ?? ''
  await sendNotice(
    suite,
    entry,
    asker,
    'answer',
    () =>
      suite.messenger.tell(asker, {
        kind: 'question-answered',
        question: row.key,
        text: row.text,
        answer,
        by: personOf(suite.office().organisation, by)?.name ?? '',
        ...(citation ? { citation } : {}),
      }),
    ({ asker: _forgotten, ...kept }) => ({
      ...kept,
      notices: (Array.isArray(kept.notices) ? kept.notices : []).filter(
        (one: { about?: string }) => one.about !== 'answer',
      ),
    }),
  )
}
