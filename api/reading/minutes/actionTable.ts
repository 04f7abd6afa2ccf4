import type { Cell } from '../blocks.ts'
import { foldText } from './foldText.ts'
import { labelOf, labelsOf } from './labels.ts'
import type { LabelKey } from './labelWords.ts'
import { findDates } from './polishDates.ts'
import type { ActionColumn, ActionRow, TableReading } from './tables.ts'

export const textAt = (row: readonly Cell[], column: number): string =>
  row.find(cell => cell.column <= column && cell.column + cell.columns > column)?.text ?? ''

/** Headings of a table of tasks: a column for the task, and one for the person or the deadline. */
export function actionHeading(
  row: readonly Cell[],
  section: LabelKey | undefined,
  below: readonly (readonly Cell[])[] = [],
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
  if (row.length >= 3 && (TASKS.has(section) || [...columns.values()].includes('task')))
    addColumnsByValues(row, titleCell, columns, below)
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

const TASKS = new Set<LabelKey | undefined>(['actions', 'improvementActions'])

/** "Osoby" or "Na kiedy": a heading of unforeseen words over a column of names or of days. */
function addColumnsByValues(
  row: readonly Cell[],
  titleCell: Cell | undefined,
  columns: Map<number, ActionColumn>,
  below: readonly (readonly Cell[])[],
): void {
  const share = (column: number, test: (text: string) => boolean): number => {
    const values = below.map(cells => textAt(cells, column).trim()).filter(text => text !== '')
    return values.length === 0 ? 0 : values.filter(test).length / values.length
  }
  for (const [kind, test] of [
    ['due', isDay],
    ['responsible', isPerson],
  ] as const) {
    if ([...columns.values()].some(one => one === kind || one === 'whoAndWhen')) continue
    const cell = row.find(
      one =>
        one !== titleCell &&
        !columns.has(one.column) &&
        !test(one.text.trim()) &&
        one.text.trim() !== '' &&
        !labelsOf(one.text).includes('number') &&
        share(one.column, test) > 0.6,
    )
    if (cell) columns.set(cell.column, kind)
  }
}

const FUNCTION =
  /^(?:(?:st|ml|gl|insp|kier|dyr|spec|z-ca)\b|dyrektor|kierowni|naczelni|zastep|inspektor|specjalist|glown|starsz|mlodsz|referent|radca|koordynator|wlascicie|pelnomocni|sekretarz|skarbni|administrator|asystent|informaty|iod$|asi$)/

const isDay = (text: string): boolean => text.length < 45 && findDates(text, true).length > 0
const isPerson = (text: string): boolean =>
  text.length < 45 &&
  !/\d/.test(text) &&
  (/^\p{Lu}(?:\.|\p{Ll}+)\s?\p{Lu}/u.test(text) ||
    /^\p{Lu}{2,3}$/u.test(text) ||
    FUNCTION.test(foldText(text)))

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
export function withCellsFromAbove(rows: readonly (readonly Cell[])[]): SpreadRow[] {
  return rows.map((cells, at) => ({
    cells,
    above: rows.slice(0, at).flatMap((row, from) => row.filter(cell => cell.rows > at - from)),
  }))
}

export function actionRow(row: SpreadRow, columns: ReadonlyMap<number, ActionColumn>, at: number): ActionRow {
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

/** A table of tasks without headings: a column of names, a column of dates, and the longest column is the task. */
export function headlessActions(rows: readonly (readonly Cell[])[]): TableReading | undefined {
  const width = rows[0]!.length
  if (width < 2 || rows.some(row => row.length !== width || labelOf(row[0]!.text) !== undefined))
    return undefined
  const share = (column: number, test: (text: string) => boolean): number => {
    const told = rows.map(row => row[column]!.text.trim()).filter(text => !/^[?.–-]*$/.test(text))
    return told.length === 0 ? 0 : told.filter(test).length / told.length
  }
  const columns = new Map<number, ActionColumn>()
  let longest: number | undefined
  for (let at = 0; at < width; at++) {
    const column = rows[0]![at]!.column
    if (share(at, text => /^\d{0,3}[.)]?$/.test(text)) === 1) continue
    if (share(at, isDay) > 0.5) columns.set(column, 'due')
    else if (share(at, isPerson) > 0.5) columns.set(column, 'responsible')
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
