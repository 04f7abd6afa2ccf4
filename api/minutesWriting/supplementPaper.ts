import type { Paragraph, Table } from 'docx'
import type { Day } from '../domain/calendar/day.ts'
import type { Instant } from '../domain/calendar/officeTime.ts'
import type { Period } from '../domain/calendar/period.ts'
import { type PartKey, requiredParts } from '../domain/reviews/requiredParts.ts'
import type { ReviewKind } from '../domain/reviews/schedule.ts'
import type { DraftAttendee } from './minutesDraft.ts'
import { attendanceTable, type PaperContext } from './minutesPaper.ts'
import {
  closingLines,
  fieldLine,
  headingLine,
  officePaper,
  smallLine,
  textLines,
  titleLine,
} from './officePaper.ts'
import { paperTable } from './paperTable.ts'
import { actionsHeading, paperTitles, partHeadings, subjectLabels } from './partHeadings.ts'
import { polishDay, polishMoment, polishPeriod } from './polishDay.ts'

/** What a supplement says, and of which minutes. */
export interface Supplement {
  readonly kind: ReviewKind
  readonly period: Period
  readonly heldOn: Day
  /** The version that it adds to. */
  readonly version: number
  readonly filedAt: Instant
  readonly fileName: string
  /** Tasks with their number in the minutes, as they now stand; those that the minutes do not name have none. */
  readonly tasks: readonly {
    readonly number?: number
    readonly task: string
    readonly responsible?: string | undefined
    /** The deadline as it is to be written. */
    readonly due?: string | undefined
  }[]
  readonly attendance: readonly DraftAttendee[]
  readonly texts: Readonly<Partial<Record<PartKey, readonly string[]>>>
}

/** 'Uzupełnienie protokołu z przeglądu procesu'. */
export const supplementTitle = (kind: ReviewKind): string =>
  paperTitles[kind].replace(/^Protokół/, 'Uzupełnienie protokołu')

/**
 * A supplement to filed minutes as docx: to which version of which review it belongs, what it adds, who says so and
 * when. The minutes themselves stay as they are.
 */
export const supplementPaper = (supplement: Supplement, context: PaperContext): Promise<Uint8Array> =>
  officePaper({
    title: supplementTitle(supplement.kind),
    office: context.office,
    ...(supplement.kind === 'unit' ? { from: context.subjectName } : {}),
    author: context.author,
    at: context.at,
    body: bodyOf(supplement, context),
  })

function bodyOf(supplement: Supplement, context: PaperContext): (Paragraph | Table)[] {
  const { kind, period, heldOn, version, filedAt, fileName, tasks, attendance, texts } = supplement
  const label = subjectLabels[kind]
  return [
    titleLine(supplementTitle(kind)),
    ...(label === undefined ? [] : [fieldLine(label, context.subjectName)]),
    fieldLine('Okres', polishPeriod(period)),
    fieldLine('Data przeglądu', polishDay(heldOn)),
    fieldLine(
      'Uzupełniany protokół',
      `wersja ${version}, złożona ${polishMoment(filedAt)}, plik „${fileName}”`,
    ),
    smallLine('Złożony protokół pozostaje bez zmian. Niniejsze uzupełnienie stanowi jego część.'),
    ...(attendance.length > 0 ? [headingLine(partHeadings.attendance), attendanceTable(attendance)] : []),
    ...requiredParts[kind].flatMap(part => {
      const lines = texts[part] ?? []
      return lines.length === 0 ? [] : [headingLine(partHeadings[part]), ...textLines(lines)]
    }),
    ...(tasks.length > 0
      ? [
          headingLine(actionsHeading(kind)),
          smallLine('Numery jak w uzupełnianym protokole.'),
          taskTable(tasks),
        ]
      : []),
    ...closingLines(context.author, polishMoment(context.at)),
  ]
}

const taskTable = (tasks: Supplement['tasks']): Table =>
  paperTable(
    [
      { heading: 'Nr', width: 8 },
      { heading: 'Zadanie', width: 46 },
      { heading: 'Osoba odpowiedzialna', width: 25 },
      { heading: 'Termin realizacji', width: 21 },
    ],
    tasks.map(({ number, task, responsible, due }) => [
      number === undefined ? 'nowe' : `${number}.`,
      task,
      responsible ?? '',
      due ?? '',
    ]),
  )
