import type { Day } from '../domain/calendar/day.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { withoutPersonalData } from '../domain/questions/withoutPersonalData.ts'
import type { PassedQuestionRow } from '../registers/lists/passedQuestions.ts'
import { Conflict, KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { type AnsweredPassage, answeredPassage } from './answeredPassage.ts'
import { type Answerers, answerersFor } from './answerers.ts'
import { choiceOfPassage } from './passageChoice.ts'
import type { QuestionRefusal } from './questionRefusals.ts'
import { answerable } from './reviewedAnswers.ts'
import { tellAnswerers } from './tellAnswerers.ts'

/** A question that goes to a person. */
export interface PassedOn {
  readonly key: string
  readonly to: Answerers
  /** It had been passed on before: nothing new was made. */
  readonly again: boolean
}

const MOST_CHOICES = 6

/**
 * Passes a question on to the owner of the process that the nearest passages belong to, or to the quality
 * representative. It is saved before anybody is told, under the question's own key: pressing twice makes no second
 * one. Who asked is known to the row alone, and only until the answer has reached them.
 */
export async function passOn(
  suite: Suite,
  asker: string,
  question: { readonly id: string; readonly text: string; readonly onDay?: Day },
): Promise<Outcome<PassedOn, QuestionRefusal>> {
  const names = suite.office().organisation.people.map(one => one.name)
  const text = withoutPersonalData(question.text.trim(), names)
  if (text === '') return refused('question-empty')
  const nearest = nearestTo(suite, asker, question.text, question.onDay ?? suite.today())
  const to = answerersFor(suite, nearest[0]?.citation.process)
  const row: PassedQuestionRow = {
    key: question.id,
    text,
    passedAt: suite.now(),
    asker,
    ...(to.process === undefined ? {} : { process: to.process }),
    nearest: nearest.map(choiceOfPassage),
    state: 'open',
  }
  let again = false
  try {
    await suite.registers.passedQuestions.add(row)
  } catch (fault) {
    if (!(fault instanceof KeyTaken)) throw fault
    await suite.registers.passedQuestions.refetch(row.key)
    again = true
  }
  suite.knowledge.later(
    async () => {
      await notePassedOn(suite, row.key)
      await tellAnswerers(suite, row.key)
    },
    fault => suite.log.warn('answerers-not-told', { fault: String(fault) }),
  )
  return accepted({ key: row.key, to, again })
}

function nearestTo(suite: Suite, person: string, text: string, day: Day): AnsweredPassage[] {
  const found = suite.knowledge
    .engine()
    .ask(text, { may: answerable(suite, person, day), limit: MOST_CHOICES })
  return found.results
    .flatMap(one => answeredPassage(suite, one) ?? [])
    .filter(one => one.kind === 'document')
}

async function notePassedOn(suite: Suite, key: string): Promise<void> {
  const { questions } = suite.registers
  const entry = questions.find(key) ?? (await questions.refetch(key))
  if (!entry || entry.row.passedOn) return
  try {
    await questions.save({ ...entry, row: { ...entry.row, passedOn: true } })
  } catch (fault) {
    if (!(fault instanceof Conflict)) throw fault
  }
}
