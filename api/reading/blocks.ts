/** Where something stands in a document: what a person needs to find it again. */
export interface Place {
  /** 1 for the first page; only formats with pages have it. */
  readonly page?: number
  /** Ordinal of the block in the document, 0 for the first. */
  readonly block: number
  /** Ordinals of the row and column inside a table block. */
  readonly row?: number
  readonly column?: number
}

export interface Cell {
  readonly text: string
  /** Columns that the cell covers. */
  readonly columns: number
  /** Rows that the cell covers; a continued cell of a vertical merge stands in no row but its first. */
  readonly rows: number
  /** Column of the grid where the cell begins. */
  readonly column: number
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly place: Place }
  | { readonly kind: 'paragraph'; readonly text: string; readonly place: Place }
  | { readonly kind: 'listItem'; readonly level: number; readonly text: string; readonly place: Place }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly place: Place }

export type DocumentFormat = 'docx' | 'doc' | 'odt' | 'rtf' | 'pdf' | 'txt' | 'md' | 'eml'

/** Something in the file that was left out of the reading, and that the sender should know of. */
export type ReadingWarning =
  | 'tracked-deletions-left-out'
  | 'hidden-text-left-out'
  | 'outside-link-ignored'
  | 'embedded-object-ignored'
  | 'script-ignored'
  | 'comments-left-out'
  | 'name-differs-from-content'
  | 'recovered-from-damage'
  | 'text-cut'
  | 'some-pages-without-text'
  | 'read-from-scan'
  | 'read-from-attachment'

/** A document as text blocks in reading order. No control characters, no invisible characters, NFC. */
export interface ReadDocument {
  readonly format: DocumentFormat
  readonly title?: string
  /** Who sent the mail, as it names itself. */
  readonly author?: string
  readonly blocks: readonly Block[]
  readonly pages?: number
  readonly warnings: readonly ReadingWarning[]
}

/** The text of a block, cells in reading order. */
export const blockText = (block: Block): string =>
  block.kind === 'table'
    ? block.rows.map(row => row.map(cell => cell.text).join(' | ')).join('\n')
    : block.text

/** The whole text of a document, one block a line. */
export const documentText = (document: ReadDocument): string => document.blocks.map(blockText).join('\n')
