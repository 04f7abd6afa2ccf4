import type { Block, Place, ReadDocument } from '../blocks.ts'
import { namesSomebody } from './attendeePieces.ts'
import { isBlank } from './blankText.ts'
import { addForm, type FormInto } from './formPassages.ts'
import { AD, agendaOf, COLUMN_HEADINGS, headingLevel, standsAlone } from './headingLines.ts'
import { amongTasks, beforeTasks, endedField, timeAllowed } from './labelledFields.ts'
import { headingLabelOf, labelledParts, labelOf } from './labels.ts'
import type { LabelKey } from './labelWords.ts'
import { findDates } from './polishDates.ts'
import { ACTION_SECTIONS, FIELDS, TASK_FIELDS, TASK_SECTIONS } from './sectionLabels.ts'
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

const LISTED = /^\s*(?:\(?\d{1,2}[.)]|[a-z]\)|[-–•])\s/
const tellsOfTask = (text: string): boolean =>
  findDates(text).some(date => date.kind !== 'open') && /(?<!\p{L})\p{L}{3,}ć(?!\p{L})/u.test(text)
const NO_HEADING = 99
/** Sections whose own points may stand as headings of a deeper level. */
const HOLDS_HEADINGS = new Set<LabelKey | undefined>([
  'topics',
  'actions',
  'improvementActions',
  'previousActions',
])
/** Somebody did something other than be there. */
const TELLING =
  /(?<!\p{L})(?!by[łl]|uczestnicz|obecn|wzi)\p{Ll}{3,}(?:[aiyeę]ł[aoy]?|[aiyeę]li|iono|ono|ano)(?!\p{L})[^,;]{12,}/u

export function minutesText(document: ReadDocument): MinutesText {
  const passages: Passage[] = []
  const tables: { reading: TableReading; place: Place; section: LabelKey | undefined }[] = []
  let section: LabelKey | undefined
  let inlineEnds = false
  /** Level of the heading that opened the section; deeper headings are parts of it. */
  let sectionLevel = NO_HEADING

  const addText = (text: string, place: Place, item: boolean, level = 0, alone = level > 0): void => {
    const heading = level > 0
    if (heading && level > sectionLevel && HOLDS_HEADINGS.has(section)) {
      passages.push({ label: section, labelText: '', text, place, opens: false, item })
      return
    }
    const parts = labelledParts(text, alone).flatMap(endedField).map(timeAllowed)
    for (const [partAt, found] of parts.entries()) {
      const part = ACTION_SECTIONS.has(section) ? amongTasks(found) : beforeTasks(found, passages)
      if (part.label === undefined) {
        // "Ustalono: …" in one line is a whole of its own; a list below a label goes on.
        if (inlineEnds && partAt === 0 && !item) section = undefined
        inlineEnds = false
        if (partAt > 0 && parts[partAt - 1]!.label !== undefined && !ACTION_SECTIONS.has(section))
          section = undefined
        // A heading that is no known label ends the section above it.
        if (heading && level <= sectionLevel) section = undefined
        // Running text after the names is no longer the list.
        else if (
          (section === 'attendance' || section === 'absent') &&
          (!namesSomebody(part.text) || TELLING.test(part.text) || tellsOfTask(part.text)) &&
          !isBlank(part.text) &&
          !item
        )
          section = undefined
        passages.push({ label: section, labelText: '', text: part.text, place, opens: false, item })
        continue
      }
      const isField = FIELDS.has(part.label)
      const own = (part.label === 'responsible' || part.label === 'due') && section !== undefined
      passages.push({
        label: own ? section : part.label === 'task' ? 'actions' : part.label,
        labelText: part.labelText,
        text: own ? `${part.labelText.replace(/[\s:.–-]+$/, '')}: ${part.text}` : part.text,
        place,
        opens: !own,
        item,
      })
      if (own) continue
      if (part.label === 'status') section = undefined
      if (TASK_FIELDS.has(part.label)) continue
      if (isField && !isBlank(part.text)) {
        if (!ACTION_SECTIONS.has(section)) section = undefined
      } else {
        section = part.label
        sectionLevel = heading ? level : NO_HEADING
      }
      inlineEnds =
        TASK_SECTIONS.has(part.label) && !isBlank(part.text) && !heading && !LISTED.test(part.text) && !item
    }
  }

  const form: FormInto = {
    passages,
    section: () => section,
    endSection: () => {
      section = undefined
    },
    addText: (text, place) => addText(text, place, false),
  }

  const agenda = agendaOf(document.blocks)
  for (const [at, block] of document.blocks.entries()) {
    // The subject of a mail is a title, whatever its words.
    if (document.format === 'eml' && at === 0 && block.kind === 'heading' && headingLabelOf(block.text)) {
      const { text, place } = block
      passages.push({ label: undefined, labelText: '', text, place, opens: false, item: false })
      continue
    }
    if (agenda?.items.has(at) && block.kind !== 'table') {
      passages.push({
        label: 'topics',
        labelText: '',
        text: block.text,
        place: block.place,
        opens: false,
        item: true,
      })
      continue
    }
    const point = agenda && block.kind !== 'table' ? AD.exec(block.text) : null
    if (agenda && point && block.kind !== 'table') {
      section = agenda.labels.get(Number(point[1]))
      addText(block.text.slice(point[0].length).trim() || block.text, block.place, true)
      continue
    }
    if (block.kind === 'table') {
      const before = section
      for (const reading of tableReading(block.rows, section)) {
        if (reading.kind === 'form') addForm(reading.rows, block.place, form)
        else {
          tables.push({ reading, place: block.place, section: before })
          if (reading.title) section = labelOf(reading.title) ?? section
        }
      }
      continue
    }
    // Headings of columns above a list of names that lost its table.
    if (section === 'attendance' && COLUMN_HEADINGS.test(block.text)) continue
    const alone = standsAlone(block, document.blocks[at + 1], ACTION_SECTIONS.has(section))
    addText(block.text, block.place, block.kind === 'listItem', headingLevel(block), alone)
  }
  return { passages, tables, head: headOf(document.blocks, passages) }
}

function headOf(blocks: readonly Block[], passages: readonly Passage[]): Passage[] {
  const last = Math.min(blocks.length, 12)
  return passages.filter(passage => passage.place.block < last)
}
