import { mayRead } from '../documents/shelf.ts'
import type { Day } from '../domain/calendar/day.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import { withoutPersonalData } from '../domain/questions/withoutPersonalData.ts'
import type { QuestionRow } from '../registers/lists/questions.ts'
import { Conflict, KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { type AnsweredPassage, answeredPassage } from './answeredPassage.ts'
import { type Answerers, answerersFor } from './answerers.ts'
import { noteGiven } from './givenPassages.ts'
import { ANSWER_DOCUMENT, answerable, answerOf } from './reviewedAnswers.ts'

export interface AskedQuestion {
  /** Id that the question keeps: the same when the same asking comes again. */
  readonly id: string
  readonly text: string
  readonly channel: QuestionRow['channel']
  /** The day whose documents are asked; today unless given. */
  readonly onDay?: Day
  /** Ids of passages that the asker has said do not answer: they are left out. */
  readonly without?: readonly string[]
  /** Passages at most, 3 unless given. */
  readonly limit?: number
}

export interface QuestionAnswer {
  readonly id: string
  readonly text: string
  /** The day whose documents were asked. */
  readonly onDay: Day
  /** `near`: nothing answers directly, these are the nearest passages. */
  readonly state: QuestionRow['state']
  /** 0 to 1. */
  readonly confidence: number
  readonly passages: readonly AnsweredPassage[]
  /** False while documents are still being read after the start. */
  readonly complete: boolean
  /** To whom the question can be passed on. */
  readonly passTo: Answerers
}

const LONGEST_QUESTION = 1_000

/**
 * Answers a question from the documents that the person may read and that are in force on the day. What was asked is
 * noted without who asked, and to whom which passage was given; nobody waits for the notes.
 */
export function askQuestion(suite: Suite, person: string, asked: AskedQuestion): QuestionAnswer {
  const text = asked.text.slice(0, LONGEST_QUESTION).trim()
  const today = suite.today()
  const onDay = asked.onDay ?? today
  const without = new Set(asked.without)
  const limit = asked.limit ?? 3
  const answer = suite.knowledge.engine().ask(text, {
    // What goes into a conversation is read by others too.
    may: answerable(suite, person, onDay, asked.channel === 'compose'),
    limit: limit + without.size,
  })
  const passages = answer.results
    .filter(one => !without.has(one.id))
    .slice(0, limit)
    .flatMap(one => answeredPassage(suite, one) ?? [])
  const state = passages.length === 0 ? 'nothing' : without.size > 0 ? 'near' : answer.state
  const reply: QuestionAnswer = {
    id: asked.id,
    text,
    onDay,
    state,
    confidence: answer.confidence,
    passages,
    complete: suite.knowledge.complete(),
    passTo: answerersFor(suite, passages[0]?.citation.process),
  }
  const failed = (fault: unknown) => suite.log.warn('question-not-noted', { fault: String(fault) })
  suite.knowledge.later(() => noteAsked(suite, asked, reply), failed)
  if (onDay === today && passages.length > 0)
    suite.knowledge.later(() => noteGiven(suite, person, passages), failed)
  return reply
}

/** Whether the documents answer a question; nothing is noted and nothing given. */
export function mayAnswerNow(suite: Suite, person: string, asked: AskedQuestion): boolean {
  const may = answerable(suite, person, asked.onDay ?? suite.today())
  return suite.knowledge.engine().ask(asked.text, { may, limit: 1 }).state === 'answered'
}

async function noteAsked(suite: Suite, asked: AskedQuestion, reply: QuestionAnswer): Promise<void> {
  const { questions } = suite.registers
  const names = suite.office().organisation.people.map(one => one.name)
  const shown = reply.passages.map(one => ({
    id: one.id,
    edition: one.citation.edition,
    document: one.citation.document,
    chapter: one.citation.chapter,
    ...(one.citation.page === undefined ? {} : { page: one.citation.page }),
  }))
  const { without } = asked
  if (without !== undefined && without.length > 0) return noteNotIt(suite, asked.id, without)
  try {
    await questions.add({
      key: asked.id,
      text: withoutPersonalData(reply.text, names),
      askedAt: suite.now(),
      ...(reply.onDay === suite.today() ? {} : { onDay: reply.onDay }),
      channel: asked.channel,
      state: reply.state,
      confidence: Math.round(reply.confidence * 1_000) / 1_000,
      passages: shown,
    })
  } catch (fault) {
    // The same asking came again.
    if (!(fault instanceof KeyTaken)) throw fault
  }
}

/** Notes which passages of a question its asker said do not answer. */
async function noteNotIt(suite: Suite, key: string, passages: readonly string[]): Promise<void> {
  const { questions } = suite.registers
  const entry = questions.find(key) ?? (await questions.refetch(key))
  if (!entry) return
  const before = Array.isArray(entry.row.notIt) ? (entry.row.notIt as string[]) : []
  const notIt = [...new Set([...before, ...passages])]
  if (notIt.length === before.length) return
  try {
    await questions.save({ ...entry, row: { ...entry.row, notIt } })
  } catch (fault) {
    if (!(fault instanceof Conflict)) throw fault
  }
}

/**
 * A passage with what stands around it, for those who may read its document, in force or not; undefined for everybody
 * else, and when it is gone.
 */
export function widerPassage(suite: Suite, person: string, passage: string): AnsweredPassage | undefined {
  if (personOf(suite.office().organisation, person)?.active !== true) return undefined
  const may = (document: string): boolean => {
    if (!document.startsWith(ANSWER_DOCUMENT)) return mayRead(suite, person, document)
    const reviewed = answerOf(suite, document)
    return reviewed !== undefined && mayRead(suite, person, reviewed.cites.edition)
  }
  const found = suite.knowledge.engine().wider(passage, may)
  return found && answeredPassage(suite, found)
}
