import { z } from 'zod'
import type { Board } from '../domain/reviews/board.ts'
import { CELL_STATES } from '../domain/reviews/cell.ts'
import type { PeriodDetail } from '../domain/reviews/periodDetail.ts'
import {
  cell,
  count,
  day,
  instant,
  named,
  namedPerson,
  partKey,
  period,
  reviewIdentity,
  reviewKind,
  reviewObligationKind,
  standing,
} from '../http/shapes.ts'
import { type ReadingRefusal, readingRefusalWords } from '../reading/refusals.ts'
import { reminderEntry } from '../reminders/reminderShapes.ts'
import type { HandedIn } from './handedIn.ts'
import { findingsShape } from './minutesFindings.ts'

export const boardRow = named(
  'BoardRow',
  z.object({
    subject: z.string(),
    name: z.string(),
    parent: z.string().exactOptional(),
    cells: z.array(cell),
    overdue: count,
    next: z.enum(['responsible', 'deputy', 'vacant', 'none']),
  }),
)

export const board = named(
  'Board',
  z.object({
    kind: reviewKind,
    year: z.int(),
    asOf: day,
    periods: z.array(period),
    current: period.exactOptional(),
    rows: z.array(boardRow),
    headline: z.object({ period, counts: z.partialRecord(z.enum(CELL_STATES), count) }),
  }) satisfies z.ZodType<Board>,
)

const versionDetail = z.object({
  version: z.int().min(1),
  filedAt: instant,
  filedBy: z.string(),
  file: z.object({ name: z.string(), size: count, url: z.string() }).exactOptional(),
  missing: z.array(partKey).exactOptional(),
  supplements: z.int().min(1).exactOptional(),
  judgement: z
    .object({
      verdict: z.enum(['accepted', 'returned']),
      on: day,
      by: z.string(),
      remark: z.string().exactOptional(),
    })
    .exactOptional(),
})

const reviewDetail = z.object({
  key: z.string(),
  state: z.enum(['planned', 'held', 'recorded']),
  extraordinary: z.boolean(),
  plannedOn: day.exactOptional(),
  heldOn: day.exactOptional(),
  minutesDue: day.exactOptional(),
  firstFiledOn: day.exactOptional(),
  versions: z.array(versionDetail),
})

const owedDetail = z.object({
  key: z.string(),
  kind: reviewObligationKind,
  due: day,
  standing,
  days: count,
  doneOn: day.exactOptional(),
})

export const periodPage = named(
  'PeriodDetail',
  z.object({
    kind: reviewKind,
    subject: z.string(),
    subjectName: z.string(),
    period,
    point: z.int(),
    published: z.boolean(),
    cell,
    owed: z.array(owedDetail),
    reviews: z.array(reviewDetail),
    responsible: z.array(namedPerson),
    superiors: z.array(namedPerson),
    may: z.object({ record: z.boolean(), readMinutes: z.boolean(), remind: z.boolean() }),
    reminders: z.array(reminderEntry),
  }) satisfies z.ZodType<PeriodDetail>,
)

export const minutesFindings = named('MinutesFindings', findingsShape)

const readingRefusal = z.enum(Object.keys(readingRefusalWords) as [ReadingRefusal, ...ReadingRefusal[]])

export const handedIn = named(
  'HandedIn',
  z.object({
    status: z.enum(['filed', 'asked']),
    delivery: z.string(),
    file: z.object({ name: z.string(), url: z.string(), size: count }),
    review: reviewIdentity.exactOptional(),
    subjectName: z.string().exactOptional(),
    heldOn: day.exactOptional(),
    version: z.int().min(1).exactOptional(),
    filedOn: day.exactOptional(),
    due: day.exactOptional(),
    inTime: z.boolean().exactOptional(),
    sameAs: z.object({ version: z.int().min(1), filedAt: instant }).exactOptional(),
    findings: minutesFindings.exactOptional(),
    unreadable: readingRefusal.exactOptional(),
    missing: z.array(partKey),
    questions: z.array(z.enum(['kind', 'subject', 'date'])),
    candidates: z.array(
      z.object({
        kind: reviewKind,
        subject: z.string(),
        subjectName: z.string(),
        period,
        heldOn: day.exactOptional(),
      }),
    ),
  }) satisfies z.ZodType<HandedIn>,
)
