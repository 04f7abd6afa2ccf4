import { type Day, isDay } from '../../domain/calendar/day.ts'
import { type Instant, instantAt } from '../../domain/calendar/officeTime.ts'
import type { IncidentKind } from '../../domain/incidents/incident.ts'
import type { Words } from '../../domain/language.ts'
import type { IncomingMapping } from './incomingMapping.ts'
import type { TableRow } from './readTable.ts'

/** Why a row of an export is not taken. */
export type RowRefusal =
  | 'number-missing'
  | 'number-twice'
  | 'text-missing'
  | 'day-not-understood'
  | 'in-the-future'

export const rowRefusalWords: Readonly<Record<RowRefusal, Words>> = {
  'number-missing': {
    pl: 'Brak numeru w systemie źródłowym',
    en: 'The number of the source system is missing',
  },
  'number-twice': {
    pl: 'Ten numer jest w pliku więcej niż raz',
    en: 'This number is in the file more than once',
  },
  'text-missing': { pl: 'Brak opisu', en: 'The description is missing' },
  'day-not-understood': {
    pl: 'Data lub godzina nie została rozpoznana',
    en: 'Day or hour was not understood',
  },
  'in-the-future': { pl: 'Data jest z przyszłości', en: 'The day lies in the future' },
}

export interface IncomingReport {
  readonly number: string
  readonly what: string
  readonly noticedAt: Instant
  readonly where: string
  readonly unit?: string
  readonly kind: IncidentKind
}

export interface IncomingRows {
  readonly reports: readonly IncomingReport[]
  /** Rows are counted as in the file, the headings being row 1. */
  readonly refused: readonly { readonly row: number; readonly reason: RowRefusal }[]
  /** Rows of categories that are neither incidents nor failures. */
  readonly leftOut: number
  /** Columns that the mapping names and the table does not have: then nothing can be taken. */
  readonly columnsMissing: readonly string[]
}

/** What the rows of an export come to by a mapping; nothing is written. */
export function incomingRows(
  rows: readonly TableRow[],
  mapping: IncomingMapping,
  now: Instant,
): IncomingRows {
  const names = new Set(Object.keys(rows[0] ?? {}))
  const wanted = [mapping.number, mapping.what, mapping.noticedAt, mapping.category]
  const columnsMissing = [...wanted, ...(mapping.noticedTime ? [mapping.noticedTime] : [])].filter(
    name => !names.has(name),
  )
  if (columnsMissing.length > 0) return { reports: [], refused: [], leftOut: 0, columnsMissing }
  const reports: IncomingReport[] = []
  const refused: { row: number; reason: RowRefusal }[] = []
  const seen = new Set<string>()
  let leftOut = 0
  for (const [at, row] of rows.entries()) {
    const kind = mapping.kinds[row[mapping.category] ?? '']
    if (kind === undefined) {
      leftOut++
      continue
    }
    const taken = reportOf(row, mapping, kind, seen, now)
    if (typeof taken === 'string') refused.push({ row: at + 2, reason: taken })
    else reports.push(taken)
  }
  return { reports, refused, leftOut, columnsMissing }
}

function reportOf(
  row: TableRow,
  mapping: IncomingMapping,
  kind: IncidentKind,
  seen: Set<string>,
  now: Instant,
): IncomingReport | RowRefusal {
  const cell = (name: string | undefined): string => (name === undefined ? '' : (row[name] ?? ''))
  const number = cell(mapping.number)
  if (number === '') return 'number-missing'
  if (seen.has(number.toLowerCase())) return 'number-twice'
  const what = cell(mapping.what)
  if (what === '') return 'text-missing'
  const noticedAt = momentOf(`${cell(mapping.noticedAt)} ${cell(mapping.noticedTime)}`)
  if (noticedAt === undefined) return 'day-not-understood'
  if (noticedAt > now) return 'in-the-future'
  seen.add(number.toLowerCase())
  const unit = cell(mapping.unit)
  return { number, what, noticedAt, where: cell(mapping.where), kind, ...(unit === '' ? {} : { unit }) }
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/
const POLISH = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::\d{2})?)?$/

/** A day with its hour as exports write them, on the office's clock; midnight where no hour is given. */
function momentOf(text: string): Instant | undefined {
  const told = text.trim()
  const iso = ISO.exec(told)
  const polish = POLISH.exec(told)
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : [polish?.[3], polish?.[2], polish?.[1]]
  const [hour = '0', minute = '00'] = (iso ?? polish)?.slice(4, 6) ?? []
  const day = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59) return undefined
  return instantAt(day as Day, `${hour.padStart(2, '0')}:${minute}` as `${number}:${number}`)
}
