import { badRequest, invalidRequest, notFound } from '../graphError.ts'
import type { GraphRequest } from '../graphRoute.ts'
import { columnStore } from './columnStore.ts'
import { readFields } from './fieldValues.ts'
import type { ItemView } from './itemEntity.ts'
import { type ItemRow, itemStore, type StoredFields } from './itemStore.ts'
import { type ListRow, listPath } from './listStore.ts'

/** Selected names of `$expand=fields($select=A,B)`: empty for all, undefined without the expansion. */
export function expandedFields(request: GraphRequest): string[] | undefined {
  const expand = request.query.get('$expand')
  if (expand === null) return undefined
  const parts = expand.split(/,(?![^(]*\))/).map(part => part.trim())
  const strange = parts.find(part => !/^(fields|columns|driveItem)\b/i.test(part))
  if (strange)
    throw badRequest(`Could not find a property named '${strange}' on type 'microsoft.graph.listItem'.`)
  const fields = parts.find(part => /^fields\b/i.test(part))
  if (!fields) return undefined
  const select = /\$select=([^;)]*)/i.exec(fields)?.[1]
  return select ? select.split(',').map(name => name.trim()) : []
}

/** How answers to this request show items of the list. */
export const viewOf = (request: GraphRequest, list: ListRow, fields: string[] | undefined): ItemView => ({
  core: request.core,
  list,
  path: listPath(request.core, list),
  columns: columnStore(request.core.database).of(list.id),
  fields,
})

/** The item that a request names; 404 when it is not there. */
export function itemOf(request: GraphRequest, list: ListRow): ItemRow {
  const id = Number(request.params.item)
  const row = Number.isInteger(id) ? itemStore(request.core.database).find(list.id, id) : undefined
  if (!row) throw notFound('The specified item was not found')
  return row
}

const hyperlinksAllowed = (request: GraphRequest) => /apiversion=2\.1/i.test(request.header('prefer') ?? '')

/** The `fields` of a request, checked against the columns of the list. */
export function fieldsIn(request: GraphRequest, list: ListRow, body: unknown): StoredFields {
  if (typeof body !== 'object' || body === null) throw invalidRequest('The fields are missing.')
  return readFields(columnStore(request.core.database).of(list.id), {
    body: body as Record<string, unknown>,
    faults: request.core.faults,
    hyperlinksAllowed: hyperlinksAllowed(request),
  })
}
