import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'

/** A column of a table: its heading and its share of the page's width, in hundredths. */
export interface PaperColumn {
  readonly heading: string
  readonly width: number
}

const PAGE_WIDTH = 9_498
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' }
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
}

/** A table whose heading row is marked as such and repeated on every page; no row is cut by the end of a page. */
export function paperTable(columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): Table {
  const widths = columns.map(({ width }) => Math.round((width * PAGE_WIDTH) / 100))
  const cell = (text: string, at: number, heading: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(heading ? { shading: { type: ShadingType.CLEAR, fill: 'E7E6E6' } } : {}),
      children: [new Paragraph({ children: [new TextRun({ text, bold: heading, size: 20 })] })],
    })
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, at) => cell(heading, at, true)),
      }),
      ...rows.map(
        row =>
          new TableRow({
            cantSplit: true,
            children: columns.map((_, at) => cell(row[at] ?? '', at, false)),
          }),
      ),
    ],
  })
}
