import { randomUUID } from 'node:crypto'
import { invalidRequest } from '../graphError.ts'
import { type Column, canBeIndexed, canBeUnique, columnTypeOf, facetOf } from './columnTypes.ts'

/** Facets that answers for columns of a list leave out, so that such a column shows no type (docs: columnDefinition). */
const UNSHOWN_FACETS = ['hyperlinkOrPicture', 'term', 'thumbnail', 'geolocation']

/** A column as Graph shows it. */
export function columnEntity(column: Column): Record<string, unknown> {
  return {
    columnGroup: column.columnGroup,
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    ...(column.defaultValue ? { defaultValue: column.defaultValue } : {}),
    ...(UNSHOWN_FACETS.includes(column.type) ? {} : { [column.type]: column.facet }),
  }
}

/** Characters that cannot stand in an internal name are written as _xHHHH_. */
const internalName = (name: string) =>
  name
    .replace(/[^\p{L}\p{N}_]/gu, sign => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .slice(0, 32)

/** The column that a request describes; text when it names no type. */
export function newColumn(body: Record<string, unknown>): Column {
  const given = typeof body.name === 'string' && body.name ? body.name : body.displayName
  if (typeof given !== 'string' || !given) throw invalidRequest('A column needs a name.')
  const type = columnTypeOf(body) ?? 'text'
  return checked({
    id: randomUUID(),
    name: internalName(given),
    type,
    displayName: typeof body.displayName === 'string' ? body.displayName : given,
    description: typeof body.description === 'string' ? body.description : '',
    columnGroup: 'Custom Columns',
    indexed: body.indexed === true,
    enforceUniqueValues: body.enforceUniqueValues === true,
    required: body.required === true,
    hidden: body.hidden === true,
    readOnly: type === 'calculated' || body.readOnly === true,
    facet: facetOf(type, body[type]),
    ...(body.defaultValue ? { defaultValue: body.defaultValue as NonNullable<Column['defaultValue']> } : {}),
  })
}

function checked(column: Column): Column {
  if (column.indexed && !canBeIndexed(column))
    throw invalidRequest(`Column '${column.name}' cannot be indexed.`)
  if (column.enforceUniqueValues && !canBeUnique(column)) {
    throw invalidRequest(`Column '${column.name}' cannot enforce unique values.`)
  }
  if (column.enforceUniqueValues && !column.indexed) {
    throw invalidRequest(`Column '${column.name}' must be indexed to enforce unique values.`)
  }
  return column
}

/** A column with the changes of a request; type and name are frozen. */
export function changedColumn(column: Column, body: Record<string, unknown>): Column {
  const type = columnTypeOf(body)
  if (type && type !== column.type) throw invalidRequest('The type of a column cannot be changed.')
  if (body.name !== undefined && body.name !== column.name)
    throw invalidRequest('The name of a column cannot be changed.')
  const isFlag = (name: 'indexed' | 'enforceUniqueValues' | 'required' | 'hidden') =>
    typeof body[name] === 'boolean' ? (body[name] as boolean) : column[name]
  return checked({
    ...column,
    displayName: typeof body.displayName === 'string' ? body.displayName : column.displayName,
    description: typeof body.description === 'string' ? body.description : column.description,
    indexed: isFlag('indexed'),
    enforceUniqueValues: isFlag('enforceUniqueValues'),
    required: isFlag('required'),
    hidden: isFlag('hidden'),
    facet: type ? facetOf(type, { ...column.facet, ...(body[type] as object) }) : column.facet,
    ...(body.defaultValue ? { defaultValue: body.defaultValue as NonNullable<Column['defaultValue']> } : {}),
  })
}
