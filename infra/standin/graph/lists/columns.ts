import { invalidRequest, nameTaken, notFound } from '../graphError.ts'
import type { GraphCore, GraphRequest, GraphRoute } from '../graphRoute.ts'
import { contextOf, selected, selectOf } from '../pages.ts'
import { timestamp } from '../timestamp.ts'
import { changedColumn, columnEntity, newColumn } from './columnEntity.ts'
import { columnStore } from './columnStore.ts'
import type { Column } from './columnTypes.ts'
import { reindexColumn } from './indexValues.ts'
import { type ListRow, listOf } from './listStore.ts'

const INDEXED_LIMIT = 20

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
