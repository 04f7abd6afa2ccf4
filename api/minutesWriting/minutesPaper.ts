import type { Paragraph, Table } from 'docx'
import type { Day } from '../domain/calendar/day.ts'
import type { Instant } from '../domain/calendar/officeTime.ts'
import type { DraftAction, DraftAttendee, MinutesDraft } from './minutesDraft.ts'
import { textParts } from './minutesDraft.ts'
import {
  closingLines,
  fieldLine,
  headingLine,
  officePaper,
  type Paper,
  textLines,
  titleLine,
} from './officePaper.ts'
import { paperTable } from './paperTable.ts'
import { actionsHeading, paperTitles, partHeadings, subjectLabels } from './partHeadings.ts'
import { polishDay, polishMoment, polishPeriod } from './polishDay.ts'

/** What of the office the paper names. */
export interface PaperContext {
  readonly office: string
  /** Name of the unit, of the process with its code, or of the area. */
  readonly subjectName: string
  /** Name of the person who writes. */
  readonly author: string
  readonly at: Instant
}

/** A draft that can be written: the day is known. */
export type DatedDraft = MinutesDraft & { readonly heldOn: Day }

/**
 * Minutes of a review as docx: title, subject, period and date, attendance table, the parts that the Book asks for, the
 * table of actions. A part that the draft does not have gets no heading. Quality Book ch. 11.
 */
export const minutesPaper = (draft: DatedDraft, context: PaperContext): Promise<Uint8Array> =>
  officePaper({ ...frameOf(draft.kind, context), body: bodyOf(draft, context) })

function frameOf(kind: MinutesDraft['kind'], context: PaperContext): Omit<Paper, 'body'> {
  return {
    title: paperTitles[kind],
    office: context.office,
    ...(kind === 'unit' ? { from: context.subjectName } : {}),
    author: context.author,
    at: context.at,
  }
}

function bodyOf(draft: DatedDraft, { subjectName, author, at }: PaperContext): (Paragraph | Table)[] {
  const label = subjectLabels[draft.kind]
  return [
    titleLine(paperTitles[draft.kind]),
    ...(label === undefined ? [] : [fieldLine(label, subjectName)]),
    fieldLine('Okres', polishPeriod(draft.period)),
    fieldLine('Data przeglądu', polishDay(draft.heldOn)),
    ...(draft.attendance.length > 0
      ? [headingLine(partHeadings.attendance), attendanceTable(draft.attendance)]
      : []),
    ...textParts(draft.kind).flatMap(part => {
      const lines = draft.texts[part] ?? []
      return lines.length === 0 ? [] : [headingLine(partHeadings[part]), ...textLines(lines)]
    }),
    ...(draft.actions.length > 0
      ? [headingLine(actionsHeading(draft.kind)), actionTable(draft.actions)]
      : []),
    ...closingLines(author, polishMoment(at)),
  ]
}

/** Who was there, numbered, with their functions and room for signatures. */
export const attendanceTable = (attendance: readonly DraftAttendee[]): Table =>
  paperTable(
    [
      { heading: 'Lp.', width: 7 },
      { heading: 'Imię i nazwisko', width: 36 },
      { heading: 'Stanowisko', width: 37 },
      { heading: 'Podpis', width: 20 },
    ],
    attendance.map(({ name, position }, at) => [`${at + 1}.`, name, position ?? '', '']),
  )

/** The actions agreed on, numbered, with who and by when. */
export const actionTable = (actions: readonly DraftAction[]): Table =>
  paperTable(
    [
      { heading: 'Lp.', width: 7 },
      { heading: 'Zadanie', width: 47 },
      { heading: 'Osoba odpowiedzialna', width: 25 },
      { heading: 'Termin realizacji', width: 21 },
    ],
    actions.map(({ task, responsible, due }, at) => [
      `${at + 1}.`,
      task,
      responsible ?? '',
      due === undefined ? '' : polishDay(due),
    ]),
  )
