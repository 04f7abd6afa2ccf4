import type { Day } from '../../domain/calendar/day.ts'
import type { PartKey } from '../../domain/reviews/requiredParts.ts'
import type { ReviewKind } from '../../domain/reviews/schedule.ts'
import type { ReadDocument, ReadingWarning } from '../blocks.ts'
import type { ScanDoubts } from '../scans/scanDoubts.ts'
import { actionsOf, type FoundAction } from './actions.ts'
import { type Attendee, attendanceOf } from './attendance.ts'
import { type FoundPart, partsOf } from './findParts.ts'
import { latestMessage } from './latestMessage.ts'
import { minutesText } from './passages.ts'
import { peopleOf } from './people.ts'
import { type Certainty, type Read, type ReadDay, recogniseKind } from './recogniseReview.ts'
import { reviewDateOf } from './reviewDate.ts'
import { type NamedSubject, type ReviewSubject, subjectOf } from './reviewSubject.ts'

/** What minutes say, each thing with its place and the passage it was read from. */
export interface MinutesReading {
  readonly kind: ReviewKind | 'not-minutes'
  readonly kindCertainty: Certainty
  readonly date?: ReadDay
  readonly subject?: Read<ReviewSubject>
  /** The time reviewed, as written. */
  readonly period?: Read<string>
  /** One entry for each part that the kind requires; none when it is not minutes. */
  readonly parts: Partial<Record<PartKey, FoundPart>>
  readonly attendance: readonly Attendee[]
  readonly actions: readonly FoundAction[]
  readonly warnings: readonly ReadingWarning[]
  /** Set when it was read from pictures of pages. */
  readonly scan?: ScanDoubts
}

/** What the office knows already: it helps to tell names, codes and years, and is never needed. */
export interface ReadingContext {
  readonly people?: readonly { readonly id: string; readonly name: string }[]
  readonly units?: readonly NamedSubject[]
  readonly processes?: readonly NamedSubject[]
  readonly today?: Day
}

/** Reads a document as minutes of a review. Rules and Polish morphology only: the same blocks give the same reading. */
export function readMinutes(
  document: ReadDocument,
  fileName: string,
  context: ReadingContext = {},
): MinutesReading {
  const shortened = withoutExcess(document)
  const text = minutesText(latestMessage(shortened))
  const { kind, certainty } = recogniseKind(text, fileName)
  if (kind === 'not-minutes')
    return {
      kind,
      kindCertainty: certainty,
      parts: {},
      attendance: [],
      actions: [],
      warnings: shortened.warnings,
    }
  const date = reviewDateOf(text, context.today, fileName)
  const attendance = attendanceOf(text)
  const people = peopleOf(attendance.attendees.map(one => one.name))
  const officeNames = (context.people ?? []).map(one => one.name)
  for (const name of officeNames) people.add(name)
  const actions = actionsOf(text, {
    people,
    attendees: attendance.attendees,
    review: date?.value,
    author: shortened.author,
    findingsAmongTasks: kind === 'technical',
    partsAmongTasks: kind === 'process',
    improvementsAreTasks: kind !== 'unit' || !text.passages.some(one => one.label === 'actions' && one.opens),
  })
  const known = kind === 'process' ? context.processes : kind === 'unit' ? context.units : undefined
  const subject = subjectOf(text, kind, known ?? [])
  const period = text.passages.find(one => one.label === 'period' && one.text.trim() !== '')
  return {
    kind,
    kindCertainty: certainty,
    ...(date ? { date } : {}),
    ...(subject ? { subject } : {}),
    ...(period
      ? { period: { value: period.text, place: period.place, passage: period.text, certainty: 'likely' } }
      : {}),
    parts: partsOf(kind, text, attendance, actions),
    attendance: attendance.attendees,
    actions,
    warnings: shortened.warnings,
  }
}

const LONGEST_PARAGRAPH = 6000
const LONGEST_CELL = 3000
const MOST_BLOCKS = 3000
const MOST_ROWS = 600
const MOST_CHARACTERS = 150_000

/**
 * No minutes have paragraphs of many pages: what is longer is cut, with a warning, so that no text is slow to read.
 * Dashes of all lengths become one.
 */
function withoutExcess(document: ReadDocument): ReadDocument {
  let cut = document.blocks.length > MOST_BLOCKS
  let left = MOST_CHARACTERS
  const shorter = (text: string, most: number): string => {
    const kept = text.slice(0, Math.max(0, Math.min(most, left))).replace(/[—―‒−]/g, '–')
    left -= kept.length
    if (kept.length < text.length) cut = true
    return kept
  }
  const blocks = document.blocks.slice(0, MOST_BLOCKS).map(block => {
    if (block.kind !== 'table') return { ...block, text: shorter(block.text, LONGEST_PARAGRAPH) }
    if (block.rows.length > MOST_ROWS) cut = true
    const rows = block.rows
      .slice(0, MOST_ROWS)
      .map(row => row.map(cell => ({ ...cell, text: shorter(cell.text, LONGEST_CELL) })))
    return { ...block, rows }
  })
  return { ...document, blocks, warnings: cut ? [...document.warnings, 'text-cut'] : document.warnings }
}
