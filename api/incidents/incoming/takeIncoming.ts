import type { Suite } from '../../suite.ts'
import { reportIncident } from '../reportIncident.ts'
import { mappingOf, type SystemName } from './incomingMapping.ts'
import { type IncomingRows, incomingRows } from './incomingRows.ts'
import type { TableRow } from './readTable.ts'

export interface Incoming extends Omit<IncomingRows, 'reports'> {
  /** Rows that are or would be taken. */
  readonly taken: number
  /** Rows that were taken before. */
  readonly known: number
}

/**
 * Takes the incidents and failures of an export, or tells what taking it would do. A row is known by its system and
 * number, so that an export can be sent again, whole or grown, without doubles.
 * @param dryRun nothing is written.
 */
export async function takeIncoming(
  suite: Suite,
  system: SystemName,
  rows: readonly TableRow[],
  dryRun: boolean,
): Promise<Incoming> {
  const mapping = mappingOf(suite.registers.settings.rows(), system)
  const { reports, ...rest } = incomingRows(rows, mapping, suite.now())
  const deliveryOf = (number: string) => `${system}|${number.toLowerCase()}`
  const before = new Set(suite.registers.incidents.rows().map(row => row.delivery))
  const fresh = reports.filter(one => !before.has(deliveryOf(one.number)))
  const report = { ...rest, taken: fresh.length, known: reports.length - fresh.length }
  if (dryRun) return report
  let again = 0
  for (const { number, what, noticedAt, where, unit } of fresh) {
    const outcome = await reportIncident(suite, {
      delivery: deliveryOf(number),
      source: system,
      what: `${number}: ${what}`.slice(0, 10_000),
      noticedAt,
      where,
      personalData: 'unknown',
      ongoing: 'unknown',
      ...(unit === undefined ? {} : { unit }),
    })
    if (outcome.ok && outcome.value.again) again++
  }
  return { ...report, taken: report.taken - again, known: report.known + again }
}
