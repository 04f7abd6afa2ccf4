import type { Day } from '../../api/domain/calendar/day.ts'
import { instantAt } from '../../api/domain/calendar/officeTime.ts'
import { minutesFolder } from '../../api/domain/reviews/minutesFolder.ts'
import { checksumOf } from '../../api/registers/library.ts'
import type { MinutesRow } from '../../api/registers/lists/minutes.ts'
import type { SettingRow } from '../../api/registers/lists/settings.ts'
import { KeyTaken, type Register } from '../../api/registers/register.ts'
import type { Registers } from '../../api/registers/registers.ts'
import { absenceRows, personRows, readerRows, roleRows, sampleDays, unitRows } from './organisationRows.ts'
import { sampleAcceptances } from './sampleAcceptances.ts'
import { sampleActions } from './sampleActions.ts'
import { sampleDocuments } from './sampleDocuments.ts'
import { type PastReview, sampleHistory } from './sampleHistory.ts'
import { minutesFindings, minutesText } from './sampleMinutes.ts'
import { processRows } from './sampleProcesses.ts'

/** The row that marks an office as filled with sample data; written last, so that a broken load is done again. */
const SAMPLE_SETTING = 'sampleData'

/** How many rows and files a load has written. */
export interface LoadReport {
  readonly rows: number
  readonly files: number
}

const FILES_AT_ONCE = 8

const firstVersion = (review: string): string => `${review}#1`

/** Adds the rows that are not there yet, so that a load that broke off can be done again. */
async function fill<Row>(
  register: Register<Row>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Promise<number> {
  const missing = rows.filter(row => register.find(keyOf(row)) === undefined)
  const outcomes = await register.addAll(missing)
  return outcomes.filter(one => !(one instanceof KeyTaken)).length
}

const byKey = (row: { readonly key: string }): string => row.key

/** Whether the office holds sample data. */
export const isSampleLoaded = (registers: Registers): boolean =>
  registers.settings.find(SAMPLE_SETTING) !== undefined

/**
 * Loads the sample office through the registers, as the suite itself writes: units, people, roles, processes, two years
 * of reviews up to the day, the file of each minutes, and a few documents to ask. Throws what the registers throw.
 */
export async function loadSample(registers: Registers, today: Day): Promise<LoadReport> {
  const days = sampleDays(today)
  const history = sampleHistory(days)
  const [first, ...counts] = await Promise.all([
    storeMinutes(registers, history),
    fill(registers.units, unitRows(days), byKey),
    fill(registers.people, personRows(), row => row.id),
    fill(registers.roleHoldings, roleRows(days), byKey),
    fill(registers.absences, absenceRows(days), byKey),
    fill(registers.minutesReaders, readerRows(days), byKey),
    fill(registers.processes, processRows(days.since), row => row.code),
    fill(registers.improvementActions, sampleActions(history, today), byKey),
    fill(registers.acceptances, sampleAcceptances(history, today), byKey),
    fill(
      registers.reviews,
      history.map(one => one.row),
      byKey,
    ),
  ])
  const minutes = await fill(registers.minutes, first, byKey)
  const documents = sampleDocuments(days)
  await Promise.all(
    documents.map(({ folder, name, content }) =>
      registers.documentsLibrary.store(folder, name, Buffer.from(content)),
    ),
  )
  const marks: SettingRow[] = [
    { name: 'reviewsSince', value: JSON.stringify(days.since) },
    { name: SAMPLE_SETTING, value: JSON.stringify({ loadedFor: today }) },
  ]
  const settings = await fill(registers.settings, marks, row => row.name)
  return {
    rows: counts.reduce((sum, count) => sum + count, minutes + settings),
    files: first.length + documents.length,
  }
}

/** Stores the documents and answers the rows of the register of minutes. */
async function storeMinutes(registers: Registers, history: readonly PastReview[]): Promise<MinutesRow[]> {
  const waiting = history.filter(
    one => one.minutes !== undefined && registers.minutes.find(firstVersion(one.row.key)) === undefined,
  )
  const rows: MinutesRow[] = []
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) rows.push(await storeOne(registers, next))
  }
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, work))
  return rows
}

async function storeOne(registers: Registers, { row, minutes }: PastReview): Promise<MinutesRow> {
  const { plan, filedOn, filedBy } = minutes!
  const content = Buffer.from(minutesText(plan))
  const name = `protokol-${row.key.replaceAll(':', '-')}.txt`
  const folder = minutesFolder(row.kind, row.subject, row.period)
  const file = await registers.minutesLibrary.store(folder, name, content)
  return {
    key: firstVersion(row.key),
    review: row.key,
    version: 1,
    filedAt: instantAt(filedOn, '15:05'),
    filedBy,
    fileId: file.id,
    fileName: file.name,
    fileUrl: file.url,
    fileSize: file.size,
    sha256: checksumOf(content),
    findings: minutesFindings(plan),
  }
}
