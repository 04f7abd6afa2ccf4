import { addressOf, lineOf, shelfOf } from '../documents/shelf.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { Instant } from '../domain/calendar/officeTime.ts'
import { dayOf } from '../domain/calendar/officeTime.ts'
import { standingOn } from '../domain/documents/edition.ts'
import type { FoundPassage } from '../knowledge/knowledge.ts'
import type { Suite } from '../suite.ts'
import { ANSWER_DOCUMENT, answerOf } from './reviewedAnswers.ts'

/** Where a passage stands, for people who want to see it there. */
export interface PassageCitation {
  /** Key of the edition. */
  readonly edition: string
  /** Code of the document, the same for all its editions. */
  readonly document: string
  readonly title: string
  /** As the document counts its editions, '21'. */
  readonly number?: string
  readonly inForceFrom: Day
  /** Last day in force, for what is not in force today. */
  readonly lastDay?: Day
  readonly chapter: string
  readonly chapterTitle?: string
  readonly point?: string
  readonly page?: number
  readonly process?: string
  /** Opens the document in SharePoint, a PDF at the page; absent for a content that has been replaced in its file. */
  readonly url?: string
}

/** A passage as people are given it: of a document, or a reviewed answer of a person. */
export interface AnsweredPassage {
  readonly id: string
  readonly kind: 'document' | 'reviewed-answer'
  readonly text: string
  /** The answering sentence within the text, as offsets. */
  readonly sentence?: { readonly from: number; readonly to: number }
  readonly score: number
  readonly citation: PassageCitation
  /** Of a reviewed answer: what was asked, and when it was answered. */
  readonly question?: string
  readonly answeredOn?: Day
}

/** A found passage with where it stands today; undefined when its document has just gone from the shelf. */
export function answeredPassage(suite: Suite, found: FoundPassage): AnsweredPassage | undefined {
  const source = found.citation.document
  if (source.startsWith(ANSWER_DOCUMENT)) {
    const reviewed = answerOf(suite, source)
    const citation = reviewed && citationOf(suite, reviewed.cites.edition, reviewed.cites)
    if (!reviewed || !citation) return undefined
    return {
      id: found.id,
      kind: 'reviewed-answer',
      text: reviewed.answer,
      score: found.score,
      citation,
      question: reviewed.text,
      ...(reviewed.answeredAt === undefined ? {} : { answeredOn: answeredDay(reviewed.answeredAt) }),
    }
  }
  const citation = citationOf(suite, source, found.citation)
  if (!citation) return undefined
  return {
    id: found.id,
    kind: 'document',
    text: found.text,
    ...(found.sentence ? { sentence: found.sentence } : {}),
    score: found.score,
    citation,
  }
}

const answeredDay = (at: Instant): Day => dayOf(at)

/** The place in an edition with the facts of the edition; undefined when it stands on the shelf no more. */
export function citationOf(
  suite: Suite,
  key: string,
  place: { chapter?: string; chapterTitle?: string; point?: string; page?: number },
): PassageCitation | undefined {
  const shelf = shelfOf(suite)
  const edition = shelf.editions.get(key)
  const row = shelf.rows.get(key)
  if (!edition || !row) return undefined
  const url = addressOf(shelf, row)
  const standing = standingOn(edition, lineOf(shelf, edition), suite.today())
  return {
    edition: key,
    document: edition.document,
    title: edition.title,
    ...(edition.edition === undefined ? {} : { number: edition.edition }),
    inForceFrom: edition.inForceFrom,
    ...('lastDay' in standing ? { lastDay: standing.lastDay } : {}),
    chapter: place.chapter ?? '',
    ...(place.chapterTitle === undefined ? {} : { chapterTitle: place.chapterTitle }),
    ...(place.point === undefined ? {} : { point: place.point }),
    ...(place.page === undefined ? {} : { page: place.page }),
    ...(edition.process === undefined ? {} : { process: edition.process }),
    ...(url === undefined ? {} : { url: addressAt(url, row.fileName, place.page) }),
  }
}

/** Viewers of PDF take the page from the address; for other files the document is opened from its beginning. */
function addressAt(url: string, name: string, page: number | undefined): string {
  return page !== undefined && /\.pdf$/i.test(name) ? `${url}#page=${page}` : url
}
