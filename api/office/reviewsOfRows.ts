import { dayOf } from '../domain/calendar/officeTime.ts'
import { isPeriod } from '../domain/calendar/period.ts'
import type { Judgement } from '../domain/reviews/acceptance.ts'
import type { FiledMinutes, MinutesVersion } from '../domain/reviews/minutes.ts'
import { carryIndex, type Review, type ReviewIdentity } from '../domain/reviews/review.ts'
import type { AcceptanceRow } from '../registers/lists/acceptances.ts'
import type { MinutesRow } from '../registers/lists/minutes.ts'
import type { ReviewRow } from '../registers/lists/reviews.ts'
import { missingOf } from '../reviews/minutesFindings.ts'

/** The rows that reviews are made of, as their registers have them at one moment. */
interface Rows {
  readonly reviews: readonly ReviewRow[]
  readonly minutes: readonly MinutesRow[]
  readonly acceptances: readonly AcceptanceRow[]
}

/** More rows than this changed at once are a reading of the whole list: everything is put together anew. */
const MOST_PLACES = 500

/**
 * The reviews that the rows stand for, in their order; rows that no rule could read are left out. One office saves a row
 * here and there while tens of thousands stay as they are: only what a changed row touches is made again.
 */
export function reviewsOfRows(): (rows: Rows) => readonly Review[] {
  let last: Made | undefined
  return rows => {
    const before = last
    // Nothing half done is built upon when a row turns out to be unreadable.
    last = undefined
    const touched = before && touchedBy(before, rows)
    last = before && touched ? changed(before, rows, touched) : madeOf(rows)
    return last.value
  }
}

/** What was made, and by what its parts are found again. */
interface Made {
  readonly rows: Rows
  /** Beside each row of a review what it stands for. */
  readonly reviews: (Review | undefined)[]
  readonly value: readonly Review[]
  readonly places: Map<string, number>
  readonly filed: Map<string, MinutesRow[]>
  readonly judged: Map<string, AcceptanceRow>
}

function madeOf(rows: Rows): Made {
  const filed = Map.groupBy(rows.minutes, row => row.review)
  const judged = new Map(rows.acceptances.map(row => [row.key, row]))
  const reviews = rows.reviews.map(row => reviewOf(row, filed.get(row.key) ?? [], judged))
  const places = new Map(rows.reviews.map((row, place) => [row.key, place]))
  return { rows, reviews, value: reviews.filter(one => one !== undefined), places, filed, judged }
}

/** Keys of the reviews whose rows were replaced or added; undefined when rows went or nearly all changed. */
function touchedBy(last: Made, rows: Rows): ReadonlySet<string> | undefined {
  const reviews = replaced(last.rows.reviews, rows.reviews)
  const minutes = replaced(last.rows.minutes, rows.minutes)
  const acceptances = replaced(last.rows.acceptances, rows.acceptances)
  if (!reviews || !minutes || !acceptances) return undefined
  if (reviews.some(({ was, is }) => was && was.key !== is.key)) return undefined
  const touched = new Set(reviews.map(({ is }) => is.key))
  // A row that went moves those after it one place on: what left a place may stand in another one.
  for (const { was } of minutes) {
    if (!was) continue
    touched.add(was.review)
    last.filed.set(
      was.review,
      (last.filed.get(was.review) ?? []).filter(row => row !== was),
    )
  }
  for (const { is } of minutes) {
    touched.add(is.review)
    last.filed.set(is.review, [...(last.filed.get(is.review) ?? []), is])
  }
  for (const { was } of acceptances) {
    if (!was) continue
    touched.add(was.review)
    last.judged.delete(was.key)
  }
  for (const { is } of acceptances) {
    touched.add(is.review)
    last.judged.set(is.key, is)
  }
  for (let place = last.rows.reviews.length; place < rows.reviews.length; place++)
    last.places.set(rows.reviews[place]!.key, place)
  return touched
}

function changed(last: Made, rows: Rows, touched: ReadonlySet<string>): Made {
  const reviews = last.reviews.slice()
  const changes: { was: Review | undefined; is: Review | undefined }[] = []
  for (const key of touched) {
    const place = last.places.get(key)
    if (place === undefined) continue
    const is = reviewOf(rows.reviews[place]!, last.filed.get(key) ?? [], last.judged)
    changes.push({ was: reviews[place], is })
    reviews[place] = is
  }
  const value = reviews.filter(one => one !== undefined)
  carryIndex(last.value, value, changes)
  return { ...last, rows, reviews, value }
}

/** Rows in the place of others and rows at the end; undefined when some went or too many changed to tell. */
function replaced<Row>(
  before: readonly Row[],
  now: readonly Row[],
): { was: Row | undefined; is: Row }[] | undefined {
  if (before === now) return []
  if (now.length < before.length) return undefined
  const found: { was: Row | undefined; is: Row }[] = []
  for (let place = 0; place < now.length; place++) {
    if (now[place] === before[place]) continue
    if (found.length >= MOST_PLACES) return undefined
    found.push({ was: before[place], is: now[place]! })
  }
  return found
}

function reviewOf(
  row: ReviewRow,
  filed: readonly MinutesRow[],
  judged: ReadonlyMap<string, AcceptanceRow>,
): Review | undefined {
  if (!isPeriod(row.period)) return undefined
  const identity: ReviewIdentity = {
    key: row.key,
    kind: row.kind,
    subject: row.subject,
    period: row.period,
    extraordinary: row.extraordinary,
  }
  if (row.heldOn === undefined)
    return row.plannedOn === undefined
      ? undefined
      : { ...identity, state: 'planned', plannedOn: row.plannedOn }
  const versions = filed.map(one => versionOf(one, judged.get(one.key))).sort((a, b) => a.version - b.version)
  if (versions.length === 0) return { ...identity, state: 'held', heldOn: row.heldOn }
  return {
    ...identity,
    state: 'recorded',
    heldOn: row.heldOn,
    minutes: versions as unknown as FiledMinutes,
  }
}

function versionOf(row: MinutesRow, judged: AcceptanceRow | undefined): MinutesVersion {
  const missing = missingOf(row.findings)
  return {
    version: row.version,
    filedAt: row.filedAt,
    filedOn: dayOf(row.filedAt),
    filedBy: row.filedBy,
    file: { id: row.fileId, name: row.fileName, size: row.fileSize, sha256: row.sha256, url: row.fileUrl },
    ...(missing === undefined ? {} : { missing }),
    ...(row.supplements === undefined ? {} : { supplements: row.supplements }),
    ...(judged === undefined ? {} : { judgement: judgementOf(judged) }),
  }
}

const judgementOf = ({ verdict, judgedBy, judgedAt, remark }: AcceptanceRow): Judgement => ({
  verdict,
  by: judgedBy,
  at: judgedAt,
  on: dayOf(judgedAt),
  ...(remark === undefined ? {} : { remark }),
})
