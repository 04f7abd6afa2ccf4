import { randomUUID } from 'node:crypto'
import { columnStore } from './columnStore.ts'
import { type Column, canBeIndexed, canBeUnique, columnTypeOf, facetOf } from './columnTypes.ts'
import { invalidRequest, nameTaken, notFound } from './graphError.ts'
import type { GraphCore, GraphRequest, GraphRoute } from './graphRoute.ts'
import { reindexColumn } from './indexValues.ts'
import { type ListRow, listOf } from './listStore.ts'
import { contextOf, selected, selectOf } from './pages.ts'
import { timestamp } from './timestamp.ts'

const INDEXED_LIMIT = 20

/** Facets that answers for columns of a list leave out, so that such a column shows no type (docs: columnDefinition). */
const UNSHOWN_FACETS = ['hyperlinkOrPicture', 'term', 'thumbnail', 'geolocation']

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

/** Adds a column to a list; inside the caller's transaction. */
export function addColumn(core: GraphCore, list: ListRow, column: Column) {
  const columns = columnStore(core.database)
  if (columns.find(list.id, column.name)) throw nameTaken()
  const indexed = columns.of(list.id).filter(other => other.indexed && other.name !== 'ID').length
  if (column.indexed && indexed >= INDEXED_LIMIT)
    throw invalidRequest('The list has 20 indexed columns already.')
  columns.add(list.id, column)
}

function columnOf(request: GraphRequest, list: ListRow): Column {
  const column = columnStore(request.core.database).find(list.id, request.params.column!)
  if (!column) throw notFound('The specified column was not found')
  return column
}

function changedColumn(column: Column, body: Record<string, unknown>): Column {
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

function checkNoDuplicates(core: GraphCore, list: ListRow, column: Column) {
  const twice = core.database.get(
    'SELECT value FROM index_value WHERE list_id = ? AND name = ? GROUP BY value HAVING count(*) > 1 LIMIT 1',
    list.id,
    column.name,
  )
  if (twice) throw invalidRequest(`Column '${column.name}' has duplicate values already.`)
}

function touchList(core: GraphCore, list: ListRow) {
  core.database.run(
    'UPDATE list SET version = version + 1, modified = ? WHERE id = ?',
    timestamp(core),
    list.id,
  )
}

export const columnRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: '/sites/:site/lists/:list/columns',
    needs: 'read',
    options: ['$select', '$top', '$expand'],
    units: 2,
    handle(request) {
      const select = selectOf(request)
      if (select?.includes('columnType'))
        throw invalidRequest(`Could not find a property named 'columnType'.`)
      const showHidden = select?.includes('hidden') ?? false
      return {
        status: 200,
        body: {
          '@odata.context': contextOf(request, 'columns'),
          value: columnStore(request.core.database)
            .of(listOf(request).id)
            .filter(column => showHidden || !column.hidden)
            .map(column => selected(columnEntity(column), select)),
        },
      }
    },
  },
  {
    method: 'POST',
    path: '/sites/:site/lists/:list/columns',
    needs: 'write',
    options: [],
    units: 2,
    async handle(request) {
      const body = await request.json()
      const list = listOf(request)
      const column = newColumn(body)
      request.core.database.transaction(() => {
        addColumn(request.core, list, column)
        touchList(request.core, list)
      })
      return {
        status: 201,
        body: { '@odata.context': contextOf(request, 'columns/$entity'), ...columnEntity(column) },
      }
    },
  },
  {
    method: 'GET',
    path: '/sites/:site/lists/:list/columns/:column',
    needs: 'read',
    options: ['$select'],
    units: 1,
    handle(request) {
      const entity = columnEntity(columnOf(request, listOf(request)))
      return {
        status: 200,
        body: {
          '@odata.context': contextOf(request, 'columns/$entity'),
          ...selected(entity, selectOf(request)),
        },
      }
    },
  },
  {
    method: 'PATCH',
    path: '/sites/:site/lists/:list/columns/:column',
    needs: 'write',
    options: [],
    units: 2,
    async handle(request) {
      const body = await request.json()
      const list = listOf(request)
      const column = changedColumn(columnOf(request, list), body)
      request.core.database.transaction(() => {
        columnStore(request.core.database).save(list.id, column)
        reindexColumn(request.core.database, list.id, column)
        if (column.enforceUniqueValues) checkNoDuplicates(request.core, list, column)
        touchList(request.core, list)
      })
      return {
        status: 200,
        body: { '@odata.context': contextOf(request, 'columns/$entity'), ...columnEntity(column) },
      }
    },
  },
  {
    method: 'DELETE',
    path: '/sites/:site/lists/:list/columns/:column',
    needs: 'write',
    options: [],
    units: 2,
    handle(request) {
      const list = listOf(request)
      const column = columnOf(request, list)
      if (column.columnGroup === '_Hidden' || column.readOnly || column.name === 'Title') {
        throw invalidRequest(`Column '${column.name}' cannot be deleted.`)
      }
      request.core.database.transaction(() => {
        columnStore(request.core.database).remove(list.id, column.id)
        reindexColumn(request.core.database, list.id, { ...column, indexed: false })
        touchList(request.core, list)
      })
      return { status: 204 }
    },
  },
]
