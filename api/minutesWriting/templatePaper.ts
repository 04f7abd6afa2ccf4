import type { Paragraph, Table } from 'docx'
import type { ReviewKind } from '../domain/reviews/schedule.ts'
import { fieldParagraph, labelledField } from './formField.ts'
import { textParts } from './minutesDraft.ts'
import { actionTable, attendanceTable } from './minutesPaper.ts'
import { headingLine, officePaper, signatureLine, titleLine } from './officePaper.ts'
import { actionsHeading, paperTitles, partHeadings, partHints, subjectLabels } from './partHeadings.ts'

const EMPTY_ATTENDEES = 8
const EMPTY_ACTIONS = 6
/** The moment that stands in the properties of every template: they change with the program, not with the day. */
const EDITION = '2026-11-23T00:00:00.000Z'
const WRITE_HERE = 'Kliknij, aby wpisać'

/** The name under which the empty minutes of a kind are saved. */
export const templateName = (kind: ReviewKind): string => `Wzór - ${paperTitles[kind]}.docx`

/**
 * The empty minutes of a kind of review as docx: the same paper that the suite writes, with fields to be filled in.
 * @param office the office's name, for the head of the page.
 */
export const templatePaper = (kind: ReviewKind, office: string): Promise<Uint8Array> =>
  officePaper({ title: paperTitles[kind], office, author: office, at: EDITION, body: bodyOf(kind) })

function bodyOf(kind: ReviewKind): (Paragraph | Table)[] {
  const label = subjectLabels[kind]
  return [
    titleLine(paperTitles[kind]),
    ...(label === undefined ? [] : [labelledField(label, WRITE_HERE)]),
    labelledField('Okres', WRITE_HERE),
    labelledField('Data przeglądu', 'Kliknij, aby wybrać dzień', 'day'),
    headingLine(partHeadings.attendance),
    attendanceTable(Array.from({ length: EMPTY_ATTENDEES }, () => ({ name: '' }))),
    ...textParts(kind).flatMap(part => [
      headingLine(partHeadings[part]),
      fieldParagraph(
        partHeadings[part],
        partHints[part] === undefined ? WRITE_HERE : `${WRITE_HERE}: ${partHints[part]}`,
      ),
    ]),
    headingLine(actionsHeading(kind)),
    actionTable(Array.from({ length: EMPTY_ACTIONS }, () => ({ task: '' }))),
    headingLine('Sporządzenie dokumentu'),
    signatureLine(),
  ]
}
