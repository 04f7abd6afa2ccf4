import type { Cell, Place } from '../blocks.ts'
import { isBlank } from './blankText.ts'
import { headingLabelOf, labelOf } from './labels.ts'
import type { LabelKey } from './labelWords.ts'
import type { Passage } from './passages.ts'
import { SECTIONS } from './sectionLabels.ts'

/** Where the passages of a form go, and the section that it stands in. */
export interface FormInto {
  readonly passages: Passage[]
  section(): LabelKey | undefined
  endSection(): void
  addText(text: string, place: Place): void
}

/** Adds the passages of a form: labels with their values beside or below them, and running text between. */
export function addForm(rows: readonly (readonly Cell[])[], place: Place, into: FormInto): void {
  const whole = into.section()
  const contents =
    (whole === 'topics' || whole === 'conclusions') &&
    rows.length > 1 &&
    !rows.some(row => SECTIONS.has(labelOf(row[0]?.text ?? '')))
  let valuesAbove = -1
  rows.forEach((row, rowAt) => {
    if (contents) {
      const text = row.map(cell => cell.text.replace(/\n/g, ' ')).join(' – ')
      into.passages.push({
        label: whole,
        labelText: '',
        text,
        place: { ...place, row: rowAt },
        opens: false,
        item: true,
      })
      return
    }
    // Labels side by side, their values in the row below.
    const values = rows[rowAt + 1]
    if (
      row.length > 1 &&
      values?.length === row.length &&
      row.every(isFieldLabel) &&
      !values.some(isFieldLabel)
    ) {
      valuesAbove = rowAt + 1
      for (const [cellAt, cell] of row.entries())
        addField(into, cell.text, values[cellAt]!.text, { ...place, row: rowAt + 1, column: cell.column })
      into.endSection()
      return
    }
    if (rowAt === valuesAbove) return
    let label: Cell | undefined
    let filled = false
    const numbered = row.length === 3 && /^\s*(?:\d{1,2}|[IVX]{1,4}|[a-z])?[.)]?\s*$/.test(row[0]!.text)
    const cells = numbered ? row.slice(1) : row
    for (const cell of cells) {
      const here = { ...place, row: rowAt, column: cell.column }
      const pair = cells.length === 2 && cell === cells[0]
      if ((label === undefined || filled) && (pair ? headingLabelOf(cell.text) : labelOf(cell.text))) {
        label = cell
        filled = false
        continue
      }
      if (label) {
        addField(into, label.text, cell.text, here)
        into.endSection()
        // The list of those present may go on in the cells beside.
        if (labelOf(label.text) !== 'attendance') label = undefined
        else filled = true
      } else for (const line of cell.text.split('\n')) into.addText(line, here)
    }
    if (label && !filled) into.addText(label.text, { ...place, row: rowAt, column: label.column })
  })
}

function addField(into: FormInto, labelText: string, value: string, place: Place): void {
  const found = headingLabelOf(labelText)
  const field = found === 'responsible' || found === 'due'
  const label = found === 'task' || field ? 'actions' : found
  const lines = isBlank(value) ? [''] : value.split('\n')
  lines.forEach((line, at) => {
    const text = field ? `${labelText.replace(/[\s:]+$/, '')}: ${line}` : line
    into.passages.push({ label, labelText, text, place, opens: at === 0 && !field, item: lines.length > 1 })
  })
}

const isFieldLabel = (cell: Cell): boolean => labelOf(cell.text) !== undefined
