import type { Cell } from '../blocks.ts'
import { labelOf, labelsOf } from './labels.ts'
import type { LabelKey } from './labelWords.ts'
import { listedName } from './listedName.ts'
import type { TableReading } from './tables.ts'

/** The columns of a heading over names, functions and signatures. */
export function attendanceHeading(
  row: readonly Cell[],
  section: LabelKey | undefined,
): { name: number; role: number | undefined; titleCell: Cell | undefined } | undefined {
  const beside = row.some(cell => labelsOf(cell.text).some(key => key === 'position' || key === 'signature'))
  const name =
    row.find(cell => labelsOf(cell.text).includes('name')) ??
    (beside
      ? (row.find(cell => /^\s*kto\s*$/i.test(cell.text)) ??
        row.find(cell => labelsOf(cell.text).includes('attendance')))
      : undefined)
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
    /imi|nazwisk|uczestni|obecn/i.test(name.text)
  return plausible ? { name: name.column, role: role?.column, titleCell } : undefined
}

export const listsPeople = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.every(row => labelOf(row[0]?.text ?? '') === undefined) &&
  rows.filter(row => row.some(cell => listedName(cell.text))).length >= rows.length / 2

export function headlessAttendance(rows: readonly (readonly Cell[])[]): TableReading {
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
