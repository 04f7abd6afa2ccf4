import { createHash } from 'node:crypto'
import type { Instant } from '../../domain/calendar/officeTime.ts'
import type { Declaration } from '../declaration.ts'
import type { AnyRow } from '../listItem.ts'
import type { TrailRow } from '../lists/trail.ts'
import { isAbsent } from '../rowValidation.ts'

/** One write: who did what to which row, with the row's content before and after as hashes. */
export interface TrailWrite {
  readonly register: string
  readonly key: string
  readonly what: 'add' | 'save' | 'remove'
  readonly at: Instant
  /** Entra id; absent for what the suite did itself. */
  readonly by?: string
  readonly before?: string
  readonly after?: string
  /** SharePoint did not say whether it was done. */
  readonly unsure?: true
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The content of a row as a hash: the same for what is sent and for what is read back. */
export function contentHash(declaration: Declaration, row: AnyRow): string {
  const values = Object.entries(declaration.columns)
    .filter(([name]) => !isAbsent(row[name]))
    .map(([name, { kind }]) => [name, kind === 'instant' ? wholeSeconds(row[name]) : row[name]])
    .sort(([one], [other]) => String(one).localeCompare(String(other), 'en'))
  return sha256(canonical(values))
}

const wholeSeconds = (value: unknown): string =>
  new Date(Date.parse(String(value))).toISOString().slice(0, 19)

/** JSON with the keys of objects in order and nothing that is undefined. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(one => canonical(one ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}

/** The row that comes after another one in a chain. */
export function nextRow(
  chain: string,
  before: Pick<TrailRow, 'place' | 'hash'> | undefined,
  at: Instant,
  writes: readonly TrailWrite[],
): TrailRow {
  const place = (before?.place ?? 0) + 1
  const row = {
    key: `${chain}#${place}`,
    chain,
    place,
    at: `${at.slice(0, 19)}.000Z` as Instant,
    writes,
    ...(before === undefined ? {} : { previous: before.hash }),
  }
  return { ...row, hash: rowHash(row) }
}

/** What a row's own hash has to be. */
export const rowHash = ({ chain, place, at, writes, previous }: Omit<TrailRow, 'key' | 'hash'>): string =>
  sha256(canonical([chain, place, at.slice(0, 19), writes, previous ?? null]))
