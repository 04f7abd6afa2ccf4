import type { DocumentLine } from './documentLines.ts'

export interface RowText {
  readonly text: string
  readonly page?: number
}

/** Rows as sentences that carry the names of their columns: "Rodzaj: przegląd procesu; Termin: co pół roku". */
export function tableRows(table: Extract<DocumentLine, { kind: 'table' }>): RowText[] {
  const names = columnNames(table.rows.map(row => row.cells))
  return table.rows.slice(names ? 1 : 0).flatMap(row => {
    const parts = row.cells.map((cell, column) => {
      const value = cell.trim()
      const name = names?.[column] ?? ''
      return value === '' || /^[-–—]+$/.test(value)
        ? ''
        : name && !isOrdinal(name)
          ? `${name}: ${value}`
          : value
    })
    const text = parts
      .filter(part => part !== '')
      .join('; ')
      .replace(/:;/g, ':')
      .replace(/^(\d{1,3}\.?);/, '$1')
    return text === '' ? [] : [row.page === undefined ? { text } : { text, page: row.page }]
  })
}

const isOrdinal = (name: string): boolean => /^(?:lp|l\.p|nr|no)\.?$/i.test(name)

/** The first row names the columns when it is short, has no figures, and more rows follow. */
function columnNames(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const first = rows[0]
  if (!first || rows.length < 2 || first.length < 2) return undefined
  const named = first.filter(cell => cell.trim() !== '')
  const short = named.every(cell => cell.length <= 60 && !/\d{2,}|.{6}[.;:]$/.test(cell))
  return named.length >= 2 && short ? first : undefined
}
