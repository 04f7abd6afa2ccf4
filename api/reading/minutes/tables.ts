import type { Cell } from '../blocks.ts'
import { actionHeading, actionRow, headlessActions, textAt, withCellsFromAbove } from './actionTable.ts'
import { attendanceHeading, headlessAttendance, listsPeople } from './attendanceTable.ts'
import { labelOf } from './labels.ts'
import type { LabelKey } from './labelWords.ts'

/** A table of tasks, of people, or a form of labels and values. */
export type TableReading =
  | {
      readonly kind: 'actions'
      readonly title: string
      readonly rows: readonly ActionRow[]
      readonly columns: ReadonlySet<ActionColumn>
    }
  | { readonly kind: 'attendance'; readonly title: string; readonly rows: readonly AttendanceRow[] }
  | { readonly kind: 'form'; readonly title: string; readonly rows: readonly (readonly Cell[])[] }

export type ActionColumn = 'whoAndWhen' | 'task' | 'responsible' | 'due' | 'status' | 'topic' | 'conclusion'

export interface ActionRow {
  readonly task: string
  readonly responsible: string
  readonly due: string
  readonly status: string
  readonly topic: string
  readonly conclusion: string
  readonly row: number
  /** The task is a merged cell that began in a row above: this row only names another person. */
  readonly sameTask: boolean
}

export interface AttendanceRow {
  readonly name: string
  readonly role: string
  /** Other cells: signature, "obecny", "nieobecna". */
  readonly rest: string
  readonly row: number
}

/** What a table holds, from its headings; a form with a table inside gives several readings. */
export function tableReading(
  rows: readonly (readonly Cell[])[],
  section: LabelKey | undefined,
): TableReading[] {
  const readings: TableReading[] = []
  let plain: (readonly Cell[])[] = []
  const closePlain = (): void => {
    if (plain.length > 0) readings.push({ kind: 'form', title: '', rows: plain })
    plain = []
  }
  for (let at = 0; at < rows.length; ) {
    const heading = actionHeading(rows[at]!, section, rows.slice(at + 1))
    if (heading && at + 1 <= rows.length) {
      const end = endOfTable(rows, at, heading.titleCell)
      closePlain()
      const body = withCellsFromAbove(rows.slice(at + 1, end)).filter(
        row => !actionHeading(row.cells, section),
      )
      readings.push({
        kind: 'actions',
        title: heading.titleCell?.text ?? '',
        columns: new Set(heading.columns.values()),
        rows: body.map((row, offset) => actionRow(row, heading.columns, at + 1 + offset)),
      })
      at = end
      continue
    }
    const people = attendanceHeading(rows[at]!, section)
    if (people) {
      const end = endOfTable(rows, at, people.titleCell)
      closePlain()
      readings.push({
        kind: 'attendance',
        title: people.titleCell?.text ?? '',
        rows: rows.slice(at + 1, end).map((row, offset) => ({
          name: textAt(row, people.name),
          role: people.role === undefined ? '' : textAt(row, people.role),
          rest: row
            .filter(cell => cell.column !== people.name && cell.column !== people.role)
            .map(cell => cell.text)
            .join(' | '),
          row: at + 1 + offset,
        })),
      })
      at = end
      continue
    }
    plain.push(rows[at]!)
    at += 1
  }
  closePlain()
  if (
    readings.length === 1 &&
    readings[0]!.kind === 'form' &&
    (section === 'actions' || section === 'improvementActions')
  ) {
    const tasks = headlessActions(rows)
    if (tasks) return [tasks]
  }
  if (readings.length === 1 && section === 'attendance' && readings[0]!.kind === 'form' && listsPeople(rows))
    return [headlessAttendance(rows)]
  return readings
}

/** A table inside a form ends with its title cell, or where a row of another label begins. */
function endOfTable(rows: readonly (readonly Cell[])[], at: number, titleCell: Cell | undefined): number {
  if (titleCell) return Math.min(rows.length, at + titleCell.rows)
  const width = rows[at]!.length
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next]!
    const label = labelOf(row[0]?.text ?? '')
    if (label && label !== 'number' && row.length < width && row.length <= 2) return next
    if (label && row.length === 1) return next
  }
  return rows.length
}
