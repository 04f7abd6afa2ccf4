import type { Block, Cell, Place, ReadDocument } from '../blocks.ts'
import { namesSomebody } from './attendance.ts'
import { isBlank } from './blankText.ts'
import { type LabelKey, labelledParts, labelOf } from './labels.ts'
import { type TableReading, tableReading } from './tables.ts'

/** A stretch of text under one label, with its place. */
export interface Passage {
  readonly label: LabelKey | undefined
  /** The label as written. */
  readonly labelText: string
  readonly text: string
  readonly place: Place
  /** The label stands with this very text, not on a line before it. */
  readonly opens: boolean
  readonly item: boolean
}

/** A document cut at its labels, tables read by their columns. */
export interface MinutesText {
  readonly passages: readonly Passage[]
  readonly tables: readonly { reading: TableReading; place: Place; section: LabelKey | undefined }[]
  /** The first lines, where title, unit and date stand. */
  readonly head: readonly Passage[]
}

/** Labels of one line, whose section does not go on below once it has its text. */
const FIELDS = new Set<LabelKey>([
  'date',
  'madeOn',
  'unit',
  'process',
  'area',
  'period',
  'chair',
  'minutesTaker',
  'place',
  'nextMeeting',
  'number',
  'signature',
  'name',
  'position',
])
/** Labels of a task's own fields: they do not begin a section. */
const TASK_FIELDS = new Set<LabelKey>(['responsible', 'due', 'task', 'status'])

export function minutesText(document: ReadDocument): MinutesText {
  const passages: Passage[] = []
  const tables: { reading: TableReading; place: Place; section: LabelKey | undefined }[] = []
  let section: LabelKey | undefined

  const addText = (text: string, place: Place, item: boolean, heading = false): void => {
    const parts = labelledParts(text)
    for (const part of parts) {
      if (part.label === undefined) {
        // A heading that is no known label ends the section above it.
        if (heading) section = undefined
        // Running text after the names is no longer the list.
        else if (
          (section === 'attendance' || section === 'absent') &&
          !namesSomebody(part.text) &&
          !isBlank(part.text) &&
          !item
        )
          section = undefined
        passages.push({ label: section, labelText: '', text: part.text, place, opens: false, item })
        continue
      }
      const isField = FIELDS.has(part.label)
      const own = TASK_FIELDS.has(part.label) && section !== undefined && part.label !== 'task'
      passages.push({
        label: own ? section : part.label === 'task' ? 'actions' : part.label,
        labelText: part.labelText,
        text: own ? `${part.labelText}: ${part.text}` : part.text,
        place,
        opens: !own,
        item,
      })
      if (own) continue
      if (TASK_FIELDS.has(part.label)) continue
      if (isField && !isBlank(part.text)) {
        if (!ACTION_SECTIONS.has(section)) section = undefined
      } else section = part.label
    }
  }

  const addForm = (rows: readonly (readonly Cell[])[], place: Place): void => {
    rows.forEach((row, rowAt) => {
      let label: Cell | undefined
      for (const cell of row) {
        const here = { ...place, row: rowAt, column: cell.column }
        if (label === undefined && labelOf(cell.text)) {
          label = cell
          continue
        }
        if (label) {
          const lines = cell.text.split('\n')
          if (isBlank(cell.text))
            passages.push({
              label: labelOf(label.text),
              labelText: label.text,
              text: '',
              place: here,
              opens: true,
              item: false,
            })
          else
            lines.forEach((line, at) => {
              passages.push({
                label: labelOf(label!.text),
                labelText: label!.text,
                text: line,
                place: here,
                opens: at === 0,
                item: lines.length > 1,
              })
            })
          section = undefined
          label = undefined
        } else for (const line of cell.text.split('\n')) addText(line, here, false)
      }
      if (label) addText(label.text, { ...place, row: rowAt, column: label.column }, false)
    })
  }

  for (const block of document.blocks) {
    if (block.kind === 'table') {
      const before = section
      for (const reading of tableReading(block.rows, section)) {
        if (reading.kind === 'form') addForm(reading.rows, block.place)
        else {
          tables.push({ reading, place: block.place, section: before })
          if (reading.title) section = labelOf(reading.title) ?? section
        }
      }
      continue
    }
    addText(block.text, block.place, block.kind === 'listItem', block.kind === 'heading')
  }
  return { passages, tables, head: headOf(document.blocks, passages) }
}

export const ACTION_SECTIONS: ReadonlySet<LabelKey | undefined> = new Set<LabelKey | undefined>([
  'actions',
  'improvementActions',
  'previousActions',
])

function headOf(blocks: readonly Block[], passages: readonly Passage[]): Passage[] {
  const last = Math.min(blocks.length, 12)
  return passages.filter(passage => passage.place.block < last)
}
