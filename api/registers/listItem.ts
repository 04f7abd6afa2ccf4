import { instantOf } from '../domain/calendar/officeTime.ts'
import { columnName, WRITTEN_BY } from './columnName.ts'
import type { Column, Declaration } from './declaration.ts'
import type { Entry } from './register.ts'
import { isAbsent, wrongWith } from './rowValidation.ts'

export type AnyRow = Readonly<Record<string, unknown>>
type Fields = Record<string, unknown>

/** A list item as Graph answers it; deleted ones in a delta have no fields and no eTag. */
export interface ListItem {
  readonly id: string
  readonly eTag?: string
  readonly lastModifiedDateTime?: string
  readonly fields?: Readonly<Fields>
  readonly deleted?: unknown
}

/** A row that does not fit the declaration: somebody changed it by hand, or a newer version wrote it. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow'
  readonly item: string
  readonly column: string
  constructor(register: string, item: string, column: string) {
    super(`${register}: item ${item} has an unreadable ${column}`)
    this.item = item
    this.column = column
  }
}

/** Fields for a new item: absent columns are left out; Title shows the key to people who open the list. */
export function fieldsOfNew(declaration: Declaration, row: AnyRow, writtenBy: string): Fields {
  const fields = Object.fromEntries(
    Object.entries(fieldsOf(declaration, row)).filter(([, value]) => value !== null),
  )
  return { Title: String(row[declaration.key]), ...fields, [WRITTEN_BY]: writtenBy }
}

/** Fields that replace those of an item: absent columns become null, which clears them. */
export const fieldsOfChanged = (declaration: Declaration, row: AnyRow, writtenBy: string): Fields => ({
  Title: String(row[declaration.key]),
  ...fieldsOf(declaration, row),
  [WRITTEN_BY]: writtenBy,
})

const fieldsOf = (declaration: Declaration, row: AnyRow): Fields =>
  Object.fromEntries(
    Object.entries(declaration.columns).map(([name, column]) => [
      columnName(name),
      isAbsent(row[name]) ? null : toField(column, row[name]),
    ]),
  )

function toField(column: Column, value: unknown): unknown {
  if (column.kind === 'json') return JSON.stringify(value)
  // SharePoint keeps whole seconds; cutting them here makes what was sent equal to what is read.
  if (column.kind === 'instant') return `${instantOf(Date.parse(value as string)).slice(0, 19)}Z`
  return value
}

/** Address of the fields that a register needs, for `$expand`. */
export const fieldsExpansion = (declaration: Declaration): string =>
  `fields($select=${[...Object.keys(declaration.columns).map(columnName), WRITTEN_BY].join(',')})`

/** The entry that an item stands for. Throws UnreadableRow when a value does not fit the declaration. */
export function entryOf(declaration: Declaration, item: ListItem): Entry<AnyRow> {
  const fields = item.fields ?? {}
  const row: Fields = {}
  for (const [name, column] of Object.entries(declaration.columns)) {
    const field = fields[columnName(name)]
    if (isAbsent(field)) {
      if (column.required) throw new UnreadableRow(declaration.name, item.id, name)
      continue
    }
    const value = fromField(column, field)
    if (value === undefined || wrongWith(column, value) !== undefined)
      throw new UnreadableRow(declaration.name, item.id, name)
    row[name] = value
  }
  return {
    id: item.id,
    version: versionOf(item),
    row,
    changedAt: instantOf(Date.parse(item.lastModifiedDateTime ?? '1970-01-01T00:00:00Z')),
  }
}

function fromField(column: Column, field: unknown): unknown {
  if (column.kind === 'instant') {
    const moment = Date.parse(String(field))
    return Number.isNaN(moment) ? undefined : instantOf(moment)
  }
  if (column.kind !== 'json') return field
  try {
    return JSON.parse(String(field)) as unknown
  } catch {
    return undefined
  }
}

/** Which write made the item what it is, as its mark tells; undefined where there is none. */
export const writtenBy = (item: ListItem): unknown => item.fields?.[WRITTEN_BY]

/** ETag of an item, wherever Graph put it. */
export const versionOf = (item: ListItem): string =>
  item.eTag ??
  (item as { '@odata.etag'?: string })['@odata.etag'] ??
  String(item.fields?.['@odata.etag'] ?? '')

/** The count at the end of a list item's ETag, `"<guid>,<n>"`; NaN when it has another form. */
export const versionNumber = (version: string): number => Number(/,(\d+)"?$/.exec(version)?.[1] ?? Number.NaN)
