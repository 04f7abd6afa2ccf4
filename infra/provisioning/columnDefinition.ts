import { columnName, WRITTEN_BY } from '../../api/registers/columnName.ts'
import type { Column, Declaration } from '../../api/registers/declaration.ts'

/** A columnDefinition of Graph, as far as provisioning sets it. */
export interface ColumnDefinition {
  readonly id?: string
  readonly name: string
  readonly displayName: string
  readonly required?: boolean
  readonly indexed?: boolean
  readonly enforceUniqueValues?: boolean
  readonly hidden?: boolean
  readonly text?: {
    readonly allowMultipleLines?: boolean
    readonly maxLength?: number
    readonly textType?: string
  }
  readonly number?: object
  readonly boolean?: object
  readonly dateTime?: { readonly format?: string }
  readonly choice?: {
    readonly choices?: readonly string[]
    readonly allowTextEntry?: boolean
    readonly displayAs?: string
  }
}

const LONG_TEXT = { text: { allowMultipleLines: true, textType: 'plain' } } as const
const SHORT_TEXT = { text: { allowMultipleLines: false, maxLength: 255 } } as const

function facetOf(column: Column): Partial<ColumnDefinition> {
  switch (column.kind) {
    case 'text':
    case 'day':
      return SHORT_TEXT
    case 'longText':
    case 'json':
      return LONG_TEXT
    case 'number':
      return { number: { decimalPlaces: 'automatic' } }
    case 'boolean':
      return { boolean: {} }
    case 'instant':
      return { dateTime: { format: 'dateTime' } }
    case 'choice':
      return { choice: { choices: column.values, allowTextEntry: false, displayAs: 'dropDownMenu' } }
  }
}

/** The columns that a register's list must have: the declared ones and the one that tells which write made a row. */
export function columnDefinitions(declaration: Declaration): ColumnDefinition[] {
  const declared = Object.entries<Column>(declaration.columns).map(([name, column]) => ({
    name: columnName(name),
    displayName: column.label.pl,
    ...(column.required ? { required: true } : {}),
    ...(column.indexed || column.unique ? { indexed: true } : {}),
    ...(column.unique ? { enforceUniqueValues: true } : {}),
    ...facetOf(column),
  }))
  return [...declared, { name: WRITTEN_BY, displayName: 'Zapis (Magistrat)', hidden: true, ...SHORT_TEXT }]
}

const FACETS = ['text', 'number', 'boolean', 'dateTime', 'choice'] as const

/** The type facet of a column, multi-line text told apart; undefined where Graph shows none. */
export function typeOf(column: ColumnDefinition): string | undefined {
  const facet = FACETS.find(name => column[name] !== undefined && column[name] !== null)
  return facet === 'text' && column.text?.allowMultipleLines ? 'longText' : facet
}
