import { lineOf, readableOn, shelfOf } from '../documents/shelf.ts'
import type { Day } from '../domain/calendar/day.ts'
import { isForEveryone } from '../domain/documents/documentAccess.ts'
import { editionOn } from '../domain/documents/edition.ts'
import type { PassedQuestionRow } from '../registers/lists/passedQuestions.ts'
import type { Suite } from '../suite.ts'
import { type PassageChoice, readChoice } from './passageChoice.ts'

/** Answers of people stand in the index beside the documents, under this and the question's key. */
export const ANSWER_DOCUMENT = 'answer:'

export interface ReviewedAnswer {
  readonly key: string
  readonly text: string
  readonly answer: string
  readonly answeredAt?: PassedQuestionRow['answeredAt']
  readonly cites: PassageChoice
}

/** The reviewed answer that a row holds; undefined while it is open or to be reviewed. */
export function reviewedAnswerOf(row: PassedQuestionRow): ReviewedAnswer | undefined {
  const cites = readChoice(row.cites)
  if (row.state !== 'answered' || row.answer === undefined || !cites) return undefined
  const { key, text, answer, answeredAt } = row
  return { key, text, answer, cites, ...(answeredAt === undefined ? {} : { answeredAt }) }
}

/** The reviewed answer behind a document of the index. */
export function answerOf({ registers }: Suite, document: string): ReviewedAnswer | undefined {
  const row = registers.passedQuestions.find(document.slice(ANSWER_DOCUMENT.length))?.row
  return row && reviewedAnswerOf(row)
}

/**
 * Which documents of the index may answer a person for a day: editions that were in force then and that the person may
 * read, and reviewed answers that cite one of those.
 * @param forEveryone only what every employee may read, for what is put into conversations with others.
 */
export function answerable(
  suite: Suite,
  person: string,
  day: Day,
  forEveryone = false,
): (document: string) => boolean {
  const readable = forEveryone ? openOn(suite, person, day) : readableOn(suite, person, day)
  return document => {
    if (!document.startsWith(ANSWER_DOCUMENT)) return readable.has(document)
    const reviewed = answerOf(suite, document)
    return reviewed !== undefined && readable.has(reviewed.cites.edition)
  }
}

function openOn(suite: Suite, person: string, day: Day): ReadonlySet<string> {
  const { editions } = shelfOf(suite)
  const { organisation } = suite.office()
  return new Set(
    [...readableOn(suite, person, day)].filter(key => {
      const edition = editions.get(key)
      return edition !== undefined && isForEveryone(organisation, edition, suite.today())
    }),
  )
}

/** Keeps the reviewed answers in the index. */
export function reviewedAnswersIndex(suite: Suite): { follow(): Promise<void> } {
  const indexed = new Map<string, string>()
  return {
    async follow() {
      const engine = suite.knowledge.engine()
      const answers = new Map(
        suite.registers.passedQuestions.rows().flatMap(row => {
          const reviewed = reviewedAnswerOf(row)
          return reviewed ? [[reviewed.key, reviewed] as const] : []
        }),
      )
      for (const key of [...indexed.keys()]) {
        if (answers.has(key)) continue
        engine.remove(`${ANSWER_DOCUMENT}${key}`)
        indexed.delete(key)
      }
      for (const { key, text, answer } of answers.values()) {
        const sign = `${text}\n${answer}`
        if (indexed.get(key) === sign) continue
        await engine.put({
          id: `${ANSWER_DOCUMENT}${key}`,
          title: text.slice(0, 120),
          reading: {
            format: 'txt',
            blocks: [
              { kind: 'heading', level: 1, text, place: { block: 0 } },
              { kind: 'paragraph', text: answer, place: { block: 1 } },
            ],
            warnings: [],
          },
        })
        indexed.set(key, sign)
      }
    },
  }
}

/** The edition of a cited document that is in force today; undefined when there is none. */
export function editionToday(suite: Suite, edition: string): string | undefined {
  const shelf = shelfOf(suite)
  const cited = shelf.editions.get(edition)
  if (!cited) return undefined
  return editionOn(lineOf(shelf, cited), suite.today())?.key
}
