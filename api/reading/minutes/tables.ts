import type { Cell } from '../blocks.ts'
import { type LabelKey, labelOf, labelsOf } from './labels.ts'
import { listedName } from './people.ts'
import { findDates } from './polishDates.ts'

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
    const heading = actionHeading(rows[at]!, section)
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

const textAt = (row: readonly Cell[], column: number): string =>
  row.find(cell => cell.column <= column && cell.column + cell.columns > column)?.text ?? ''

/** Headings of a table of tasks: a column for the task, and one for the person or the deadline. */
function actionHeading(
  row: readonly Cell[],
  section: LabelKey | undefined,
): { columns: Map<number, ActionColumn>; titleCell: Cell | undefined } | undefined {
  const columns = new Map<number, ActionColumn>()
  let titleCell: Cell | undefined
  row.forEach((cell, at) => {
    if (cell.text.length > 70) return
    const labels = labelsOf(cell.text.replace(/\n/g, ' '))
    const has = (key: LabelKey): boolean => labels.includes(key)
    const free = (column: ActionColumn): boolean => ![...columns.values()].includes(column)
    if (at === 0 && cell.rows > 1 && row.length >= 3) titleCell = cell
    else if (isWhoAndWhen(cell.text) && free('whoAndWhen')) columns.set(cell.column, 'whoAndWhen')
    else if (has('responsible') && free('responsible')) columns.set(cell.column, 'responsible')
    else if (has('due') && free('due')) columns.set(cell.column, 'due')
    else if (has('number') || has('absent')) return
    else if (has('conclusions')) columns.set(cell.column, 'conclusion')
    else if ((has('task') || has('actions') || has('improvementActions')) && free('task'))
      columns.set(cell.column, 'task')
    else if (has('topics')) columns.set(cell.column, 'topic')
    else if (has('status')) columns.set(cell.column, 'status')
    else if (has('name') && free('responsible')) columns.set(cell.column, 'responsible')
    else if (has('date') && free('due')) columns.set(cell.column, 'due')
  })
  const found = new Set(columns.values())
  const others = (found.has('responsible') || found.has('whoAndWhen') ? 1 : 0) + (found.has('due') ? 1 : 0)
  const known = columns.size
  if (known < 2 || known < (row.length - (titleCell ? 1 : 0)) / 2) return undefined
  if (found.has('task') && others >= 1) return { columns, titleCell }
  // "Co | Kto | Kiedy" and tables whose first column has an uncommon heading.
  if (others === 2 && !found.has('task') && !found.has('conclusion')) {
    const first = row.find(
      cell => !columns.has(cell.column) && cell !== titleCell && !labelsOf(cell.text).includes('number'),
    )
    if (first) columns.set(first.column, 'task')
    else if (found.has('topic')) columns.set([...columns].find(([, kind]) => kind === 'topic')![0], 'task')
    return first || found.has('topic') ? { columns, titleCell } : undefined
  }
  if (others === 2 && found.has('conclusion')) {
    columns.set([...columns].find(([, kind]) => kind === 'conclusion')![0], 'task')
    return { columns, titleCell }
  }
  if (found.has('task') && found.has('status') && (section === 'actions' || section === 'previousActions'))
    return { columns, titleCell }
  return undefined
}

/** One column for both: "Odpowiedzialny / termin". */
const isWhoAndWhen = (text: string): boolean => {
  const parts = text.split(/\s*[/,+]\s*|\s+(?:i|oraz)\s+|\n/).map(labelOf)
  return parts.length > 1 && parts.includes('responsible') && parts.includes('due')
}

interface SpreadRow {
  readonly cells: readonly Cell[]
  /** Cells of rows above that reach down into this one. */
  readonly above: readonly Cell[]
}

/** Rows with the merged cells that reach into them. */
function withCellsFromAbove(rows: readonly (readonly Cell[])[]): SpreadRow[] {
  return rows.map((cells, at) => ({
    cells,
    above: rows.slice(0, at).flatMap((row, from) => row.filter(cell => cell.rows > at - from)),
  }))
}

function actionRow(row: SpreadRow, columns: ReadonlyMap<number, ActionColumn>, at: number): ActionRow {
  const columnOf = (kind: ActionColumn): number | undefined =>
    [...columns].find(([, one]) => one === kind)?.[0]
  const cell = (kind: ActionColumn): string => {
    const column = columnOf(kind)
    return column === undefined ? '' : textAt(row.cells, column) || textAt(row.above, column)
  }
  const both = columnOf('whoAndWhen') !== undefined
  const taskColumn = columnOf('task')
  return {
    task: both ? `${cell('task')} – ${cell('whoAndWhen')}` : cell('task'),
    responsible: cell('responsible'),
    due: cell('due'),
    status: cell('status'),
    topic: cell('topic'),
    conclusion: cell('conclusion'),
    row: at,
    sameTask:
      taskColumn !== undefined &&
      textAt(row.cells, taskColumn) === '' &&
      textAt(row.above, taskColumn) !== '',
  }
}

function attendanceHeading(
  row: readonly Cell[],
  section: LabelKey | undefined,
): { name: number; role: number | undefined; titleCell: Cell | undefined } | undefined {
  const name = row.find(cell => labelsOf(cell.text).includes('name'))
  if (!name) return undefined
  const titleCell = row[0] !== name && row[0]!.rows > 1 ? row[0] : undefined
  const role = row.find(
    cell =>
      cell !== name &&
      cell !== titleCell &&
      labelsOf(cell.text).some(key => key === 'position' || key === 'unit'),
  )
  const plausible =
    section === 'attendance' ||
    role !== undefined ||
    row.some(cell => /podpis|obecn/i.test(cell.text)) ||
    /imi|nazwisk|uczestnik/i.test(name.text)
  return plausible ? { name: name.column, role: role?.column, titleCell } : undefined
}

const listsPeople = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.every(row => labelOf(row[0]?.text ?? '') === undefined) &&
  rows.filter(row => row.some(cell => listedName(cell.text))).length >= rows.length / 2

function headlessAttendance(rows: readonly (readonly Cell[])[]): TableReading {
  return {
    kind: 'attendance',
    title: '',
    rows: rows.map((row, at) => {
      const cells = row.filter(cell => !/^[\d.\s]*$/.test(cell.text))
      return {
        name: cells[0]?.text ?? '',
        role: cells[1]?.text ?? '',
        rest: cells
          .slice(2)
          .map(cell => cell.text)
          .join(' | '),
        row: at,
      }
    }),
  }
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

/** A table of tasks without headings: a column of names, a column of dates, and the longest column is the task. */
function headlessActions(rows: readonly (readonly Cell[])[]): TableReading | undefined {
  const width = rows[0]!.length
  if (width < 2 || rows.some(row => row.length !== width || labelOf(row[0]!.text) !== undefined))
    return undefined
  const share = (column: number, test: (text: string) => boolean): number =>
    rows.filter(row => test(row[column]!.text.trim())).length / rows.length
  const columns = new Map<number, ActionColumn>()
  let longest: number | undefined
  for (let at = 0; at < width; at++) {
    const column = rows[0]![at]!.column
    if (share(at, text => /^\d{0,3}[.)]?$/.test(text)) === 1) continue
    if (share(at, text => text.length < 45 && findDates(text, true).length > 0) > 0.5)
      columns.set(column, 'due')
    else if (share(at, text => text.length < 45 && /^\p{Lu}(?:\.|\p{Ll}+)\s?\p{Lu}/u.test(text)) > 0.5)
      columns.set(column, 'responsible')
    else if (longest === undefined || lengthOf(rows, at) > lengthOf(rows, longest)) longest = at
  }
  if (columns.size === 0 || longest === undefined) return undefined
  columns.set(rows[0]![longest]!.column, 'task')
  return {
    kind: 'actions',
    title: '',
    columns: new Set(columns.values()),
    rows: withCellsFromAbove(rows).map((row, at) => actionRow(row, columns, at)),
  }
}

const lengthOf = (rows: readonly (readonly Cell[])[], at: number): number =>
  rows.reduce((sum, row) => sum + row[at]!.text.length, 0)
