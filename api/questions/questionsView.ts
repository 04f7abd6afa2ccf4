import { z } from 'zod'
import { mayRead } from '../documents/shelf.ts'
import type { Day } from '../domain/calendar/day.ts'
import { type Instant, instantAt } from '../domain/calendar/officeTime.ts'
import { rolesOn } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { QuestionRow } from '../registers/lists/questions.ts'
import type { Suite } from '../suite.ts'
import { citationOf, type PassageCitation } from './answeredPassage.ts'
import { mayAnswer } from './answerQuestion.ts'
import { type CiteChoice, citeChoices } from './citeChoices.ts'
import type { QuestionRefusal } from './questionRefusals.ts'

/** A question of the register; nobody's name goes with it. */
export interface AskedEntry {
  readonly key: string
  readonly text: string
  readonly askedAt: Instant
  readonly onDay?: Day
  readonly channel: QuestionRow['channel']
  readonly state: QuestionRow['state']
  readonly confidence: number
  readonly passedOn: boolean
  /** The asker said that the passages were not it. */
  readonly notIt: boolean
  /** Where the first passage stands, when the viewer may read it. */
  readonly first?: PassageCitation
}

export interface QuestionsView {
  readonly since: Day
  readonly counts: Readonly<Record<QuestionRow['state'] | 'all' | 'passedOn' | 'notIt', number>>
  /** The newest first, 200 at most. */
  readonly asked: readonly AskedEntry[]
  /** The places that answered most, with how often; only what the viewer may read. */
  readonly answeringMost: readonly { readonly citation: PassageCitation; readonly times: number }[]
}

const MOST_SHOWN = 200
const MOST_PLACES = 20

const keptPassages = z.array(
  z.object({ id: z.string(), edition: z.string(), chapter: z.string(), page: z.number().exactOptional() }),
)

/** What was asked since a day, for the quality representative. */
export function questionsView(
  suite: Suite,
  viewer: string,
  since: Day,
): Outcome<QuestionsView, QuestionRefusal> {
  if (!maySeeQuestions(suite, viewer)) return refused('not-allowed-to-see-questions')
  const from = instantAt(since)
  const rows = suite.registers.questions.rows().filter(row => row.askedAt >= from)
  const placed = rows.map(row => ({ row, places: placesOf(suite, viewer, row) }))
  const times = new Map<string, { citation: PassageCitation; times: number }>()
  for (const { row, places } of placed) {
    const [first] = places
    if (row.state !== 'answered' || !first) continue
    const known = times.get(first.id)
    times.set(first.id, { citation: first.citation, times: (known?.times ?? 0) + 1 })
  }
  const counted = (fits: (row: QuestionRow) => boolean): number => rows.filter(fits).length
  return accepted({
    since,
    counts: {
      all: rows.length,
      answered: counted(row => row.state === 'answered'),
      near: counted(row => row.state === 'near'),
      nothing: counted(row => row.state === 'nothing'),
      passedOn: counted(row => row.passedOn === true),
      notIt: counted(wasNotIt),
    },
    asked: placed
      .sort((a, b) => (a.row.askedAt < b.row.askedAt ? 1 : -1))
      .slice(0, MOST_SHOWN)
      .map(({ row, places }) => entryOf(row, places[0]?.citation)),
    answeringMost: [...times.values()].sort((a, b) => b.times - a.times).slice(0, MOST_PLACES),
  })
}

const wasNotIt = (row: QuestionRow): boolean => Array.isArray(row.notIt) && row.notIt.length > 0

export const maySeeQuestions = (suite: Suite, person: string): boolean =>
  rolesOn(suite.office().organisation, person, suite.today()).some(
    held => held.role === 'quality-representative',
  )

function placesOf(
  suite: Suite,
  viewer: string,
  row: QuestionRow,
): { readonly id: string; readonly citation: PassageCitation }[] {
  const kept = keptPassages.safeParse(row.passages)
  if (!kept.success) return []
  return kept.data.flatMap(({ id, edition, ...place }) => {
    const citation = mayRead(suite, viewer, edition) ? citationOf(suite, edition, place) : undefined
    return citation ? [{ id, citation }] : []
  })
}

const entryOf = (row: QuestionRow, first: PassageCitation | undefined): AskedEntry => ({
  key: row.key,
  text: row.text,
  askedAt: row.askedAt,
  ...(row.onDay === undefined ? {} : { onDay: row.onDay }),
  channel: row.channel,
  state: row.state,
  confidence: row.confidence,
  passedOn: row.passedOn === true,
  notIt: wasNotIt(row),
  ...(first ? { first } : {}),
})

/** A question that waits for the viewer's answer. */
export interface WaitingQuestion {
  readonly key: string
  readonly text: string
  readonly passedAt: Instant
  readonly process?: string
  readonly state: 'open' | 'to-review'
  /** The answer that has to be reviewed. */
  readonly answer?: string
  readonly choices: readonly CiteChoice[]
}

/** The questions that a person may answer, those that have waited longest first. */
export const waitingQuestions = (suite: Suite, person: string): WaitingQuestion[] =>
  suite.registers.passedQuestions
    .rows()
    .flatMap((row): WaitingQuestion[] => {
      const { key, text, passedAt, process, state, answer } = row
      if ((state !== 'open' && state !== 'to-review') || !mayAnswer(suite, person, row)) return []
      return [
        {
          key,
          text,
          passedAt,
          state,
          ...(process === undefined ? {} : { process }),
          ...(answer === undefined ? {} : { answer }),
          choices: citeChoices(suite, person, row),
        },
      ]
    })
    .sort((a, b) => (a.passedAt < b.passedAt ? -1 : 1))
