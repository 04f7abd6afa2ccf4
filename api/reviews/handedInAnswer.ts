import type { Day } from '../domain/calendar/day.ts'
import { dayOf } from '../domain/calendar/officeTime.ts'
import { firstFiledOn } from '../domain/reviews/minutes.ts'
import type { Review } from '../domain/reviews/review.ts'
import { minutesDue } from '../domain/reviews/schedule.ts'
import { subjectName } from '../domain/reviews/subject.ts'
import type { ReadingRefusal } from '../reading/refusals.ts'
import type { IntakeRow } from '../registers/lists/intakes.ts'
import type { Suite } from '../suite.ts'
import type { HandedIn } from './handedIn.ts'
import { missingOf, readFindings } from './minutesFindings.ts'
import { candidatesFor, type FileGuess, readGuess } from './whatFileSays.ts'

/** What is kept with a file until it is filed. */
export interface KeptReading {
  readonly guess: FileGuess
  readonly findings?: unknown
  readonly unreadable?: ReadingRefusal
}

/** What the row of a file keeps of its reading, for an answer that is given again. */
export function keptOf(row: IntakeRow): KeptReading {
  const kept = (row.findings ?? {}) as { guess?: unknown; findings?: unknown; unreadable?: ReadingRefusal }
  return {
    guess: readGuess(kept.guess),
    ...(kept.findings === undefined ? {} : { findings: kept.findings }),
    ...(kept.unreadable === undefined ? {} : { unreadable: kept.unreadable }),
  }
}

/** A file that was filed by an earlier delivery, as it stands. */
export function filedBefore(suite: Suite, row: IntakeRow): HandedIn {
  const version = suite.registers.minutes
    .rows()
    .find(one => one.review === row.review && (one.fileId === row.fileId || one.sha256 === row.sha256))
  return filedAnswer(suite, row, row.review ?? '', version?.version ?? 1)
}

/** A version that was filed, by whatever way it came; undefined when there is none. */
export function filedVersion(suite: Suite, reviewKey: string, version: number): HandedIn | undefined {
  const row = suite.registers.minutes.find(`${reviewKey}#${version}`)?.row
  if (!row) return undefined
  const delivered = suite.registers.intakes
    .rows()
    .find(one => one.review === reviewKey && one.fileId === row.fileId)
  const intake: IntakeRow = delivered ?? {
    key: '',
    person: row.filedBy,
    receivedAt: row.filedAt,
    fileId: row.fileId,
    fileName: row.fileName,
    fileUrl: row.fileUrl,
    fileSize: row.fileSize,
    sha256: row.sha256,
    state: 'filed',
    review: reviewKey,
    findings: { guess: { questions: [] }, findings: row.findings },
  }
  return filedAnswer(suite, intake, reviewKey, version)
}

/** A file that was filed, with what its review says of it now. */
export function filedAnswer(suite: Suite, row: IntakeRow, reviewKey: string, version: number): HandedIn {
  const office = suite.office()
  const kept = keptOf(row)
  const findings = readFindings(kept.findings)
  const review = office.reviews.find(one => one.key === reviewKey)
  const filed = suite.registers.minutes.find(`${reviewKey}#${version}`)?.row
  return {
    status: 'filed',
    delivery: row.key,
    file: { name: row.fileName, url: filed?.fileUrl ?? row.fileUrl, size: row.fileSize },
    version,
    ...(review && review.state !== 'planned' ? reviewFacts(suite, review, row) : {}),
    ...(findings ? { findings } : {}),
    ...(kept.unreadable ? { unreadable: kept.unreadable } : {}),
    missing: missingOf(kept.findings) ?? [],
    questions: [],
    candidates: [],
  }
}

function reviewFacts(
  suite: Suite,
  review: Exclude<Review, { state: 'planned' }>,
  row: IntakeRow,
): Pick<HandedIn, 'review' | 'subjectName' | 'heldOn' | 'filedOn' | 'due' | 'inTime'> {
  const { key, kind, subject, period, extraordinary } = review
  const due = minutesDue(kind, period, review.heldOn, extraordinary)
  const filedOn: Day = dayOf(row.receivedAt)
  const first = review.state === 'recorded' ? firstFiledOn(review.minutes) : filedOn
  return {
    review: { key, kind, subject, period, extraordinary },
    subjectName: subjectName(suite.office(), kind, subject, suite.today()),
    heldOn: review.heldOn,
    filedOn,
    due,
    inTime: first <= due,
  }
}

/** A file that something has to be said about first. */
export function askedAbout(suite: Suite, actor: string, row: IntakeRow, kept: KeptReading): HandedIn {
  const office = suite.office()
  const { guess } = kept
  const findings = readFindings(kept.findings)
  return {
    status: 'asked',
    delivery: row.key,
    file: { name: row.fileName, url: row.fileUrl, size: row.fileSize },
    ...(guess.kind && guess.subject
      ? { subjectName: subjectName(office, guess.kind, guess.subject, suite.today()) }
      : {}),
    ...(guess.heldOn ? { heldOn: guess.heldOn } : {}),
    ...(findings ? { findings } : {}),
    ...(kept.unreadable ? { unreadable: kept.unreadable } : {}),
    missing: missingOf(kept.findings) ?? [],
    questions: guess.questions,
    candidates: candidatesFor(office, actor, suite.today(), guess),
  }
}
