import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import type { Instant } from '../domain/calendar/officeTime.ts'
import { settledFile } from './settledFile.ts'

/** What a page of the office needs around its text. */
export interface Paper {
  /** Title of the document, shown by Word and read first by screen readers. */
  readonly title: string
  /** The office that the paper comes from, in the head of every page. */
  readonly office: string
  /** The unit or role below the office's name. */
  readonly from?: string
  /** Name of the person who writes, for the properties of the file. */
  readonly author: string
  /** When it is written, on the office's clock. */
  readonly at: Instant
  readonly body: readonly (Paragraph | Table)[]
}

const FONT = 'Arial'
const MARGIN = 1_134
const GREY = '595959'
const LIST = 'paragraphs-in-a-list'

/**
 * An official paper as docx, A4: the office in the head, page numbers in the foot, headings as styles, Polish as the
 * language of the text and a title in the properties, so that it can be read aloud and walked through by headings.
 */
export async function officePaper({ title, office, from, author, at, body }: Paper): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: title,
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, language: { value: 'pl-PL', eastAsia: 'pl-PL' } } },
        title: {
          run: { font: FONT, size: 32, bold: true, color: '000000' },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } },
        },
        heading1: {
          run: { font: FONT, size: 24, bold: true, color: '000000' },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
        },
        listParagraph: { run: { font: FONT } },
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 280 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGIN + 300, bottom: MARGIN, left: MARGIN + 140, right: MARGIN },
          },
        },
        headers: { default: new Header({ children: letterhead(office, from) }) },
        footers: { default: new Footer({ children: [pageNumbers(title)] }) },
        children: [...body],
      },
    ],
  })
  return settledFile(new Uint8Array(await Packer.toBuffer(document)), at)
}

function letterhead(office: string, from: string | undefined): Paragraph[] {
  const lines = [office, ...(from === undefined ? [] : [from])]
  return lines.map(
    (text, at) =>
      new Paragraph({
        children: [new TextRun({ text, bold: at === 0, size: at === 0 ? 24 : 20, color: '000000' })],
        spacing: { after: at === lines.length - 1 ? 200 : 20 },
        ...(at === lines.length - 1
          ? { border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 4 } } }
          : {}),
      }),
  )
}

const pageNumbers = (title: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: GREY, space: 4 } },
    children: [
      new TextRun({ text: `${title} · strona `, size: 18, color: GREY }),
      new TextRun({ children: [PageNumber.CURRENT], size: 18, color: GREY }),
      new TextRun({ text: ' z ', size: 18, color: GREY }),
      new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 18, color: GREY }),
    ],
  })

export const titleLine = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.TITLE, text })

export const headingLine = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, text })

export const textLine = (text: string): Paragraph => new Paragraph({ text, spacing: { after: 80 } })

/** A field of the head: its label in bold, then the value. */
export const fieldLine = (label: string, value: string): Paragraph =>
  new Paragraph({
    spacing: { after: 60 },
    children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)],
  })

/** Who wrote the paper and when, and the place for a signature; under a heading, so that it belongs to no part. */
export const closingLines = (author: string, moment: string): Paragraph[] => [
  headingLine('Sporządzenie dokumentu'),
  fieldLine('Sporządzono', moment),
  signatureLine(author),
  smallLine('Dokument zapisano w systemie Magistrat.'),
]

/** A place for a signature, with the name of who signs where it is known. */
export const signatureLine = (name?: string): Paragraph =>
  new Paragraph({
    text: `Podpis: ........................................${name === undefined ? '' : ` (${name})`}`,
    spacing: { before: 360, after: 120 },
  })

/** Said beside the matter, in smaller letters. */
export const smallLine = (text: string): Paragraph =>
  new Paragraph({
    spacing: { before: 60, after: 60 },
    children: [new TextRun({ text, size: 18, color: GREY })],
  })

/** One paragraph as text, several as a list. */
export const textLines = (lines: readonly string[]): Paragraph[] =>
  lines.length === 1
    ? lines.map(textLine)
    : lines.map(
        text => new Paragraph({ text, numbering: { reference: LIST, level: 0 }, spacing: { after: 60 } }),
      )
