import { sightOf } from '../../permissions/personAccess.ts'
import { actorOf } from '../actor.ts'
import { driveStore } from '../drives/driveStore.ts'
import { checkNotJustUploaded } from '../drives/justUploaded.ts'
import { checkIfMatch } from '../eTags.ts'
import { invalidRequest } from '../graphError.ts'
import type { GraphRequest, GraphRoute } from '../graphRoute.ts'
import { contextOf, decodeToken, encodeToken, linkTo, selected, selectOf, topOf } from '../pages.ts'
import { timestamp } from '../timestamp.ts'
import { columnStore } from './columnStore.ts'
import { checkRequired, defaultFields } from './fieldValues.ts'
import { fieldsOf, itemEntity, itemETag } from './itemEntity.ts'
import { queryItems } from './itemQuery.ts'
import { expandedFields, fieldsIn, itemOf, viewOf } from './itemRequest.ts'
import { type ItemRow, itemStore, type StoredFields } from './itemStore.ts'
import { type ListRow, listOf } from './listStore.ts'

const PAGE = 200
const PAGE_CAP = 5_000

/** Writes changes to an item; the version grows once more where the tenant's background work touches it. */
function save(request: GraphRequest, list: ListRow, changes: StoredFields): ItemRow {
  const store = itemStore(request.core.database)
  const row = itemOf(request, list)
  checkIfMatch(request, itemETag(row))
  const node = list.drive_id ? driveStore(request.core.database).byItem(list.id, row.id) : undefined
  checkNotJustUploaded(request.core, node, `${request.method} ${request.path}`)
  const stamp = { at: timestamp(request.core), actor: actorOf(request.caller) }
  const columns = columnStore(request.core.database).of(list.id)
  checkRequired(columns, { ...(JSON.parse(row.fields) as StoredFields), ...changes }, request.core.faults)
  const written = store.update(row, changes, stamp, node?.file ?? null)
  if (request.core.faults.strikes('eTagMoves', `${request.method} ${request.path}`))
    store.update(written, {}, stamp)
  request.core.changes.announce(list.id)
  return written
}

export const itemRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: '/sites/:site/lists/:list/items',
    needs: 'read',
    options: ['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken'],
    units: 2,
    handle(request) {
      const list = listOf(request)
      const fields = expandedFields(request)
      const token = new URLSearchParams(decodeToken(request.query.get('$skiptoken') ?? ''))
      const view = viewOf(request, list, fields)
      const { rows, next } = queryItems(
        {
          core: request.core,
          list,
          columns: view.columns,
          allowUnindexed: /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(
            request.header('prefer') ?? '',
          ),
        },
        {
          filter: request.query.get('$filter'),
          orderby: request.query.get('$orderby'),
          top: topOf(request, PAGE, PAGE_CAP),
          after: { id: Number(token.get('p_ID') ?? 0), skip: Number(token.get('p_Skip') ?? 0) },
        },
      )
      const select = selectOf(request)
      const keep = select && fields ? [...select, 'fields'] : select
      const seen = sightOf(request.core, request.caller, list)
      const link =
        next && linkTo(request, { $skiptoken: encodeToken(`Paged=TRUE&p_ID=${next.id}&p_Skip=${next.skip}`) })
      return {
        status: 200,
        body: {
          '@odata.context': contextOf(
            request,
            `sites('${encodeURIComponent(list.site_id)}')/lists('${list.id}')/items`,
          ),
          ...(link ? { '@odata.nextLink': link } : {}),
          value: rows.filter(row => seen(row.id)).map(row => selected(itemEntity(view, row), keep)),
        },
      }
    },
  },
  {
    method: 'POST',
    path: '/sites/:site/lists/:list/items',
    needs: 'write',
    options: [],
    units: 2,
    async handle(request) {
      const body = await request.json()
      const list = listOf(request)
      if (list.drive_id || list.template === 'userInformation')
        throw invalidRequest('Items cannot be created in this list.')
      const columns = columnStore(request.core.database).of(list.id)
      const fields = { ...defaultFields(columns), ...fieldsIn(request, list, body.fields ?? {}) }
      checkRequired(columns, fields, request.core.faults)
      const stamp = { at: timestamp(request.core), actor: actorOf(request.caller) }
      const row = itemStore(request.core.database).insert(list.id, fields, stamp)
      request.core.changes.announce(list.id)
      return {
        status: 201,
        body: {
          '@odata.context': contextOf(
            request,
            `sites('${encodeURIComponent(list.site_id)}')/lists('${list.id}')/items/$entity`,
          ),
          ...itemEntity(viewOf(request, list, []), row),
        },
      }
    },
  },
  {
    method: 'GET',
    path: '/sites/:site/lists/:list/items/:item',
    needs: 'read',
    options: ['$select', '$expand'],
    units: 1,
    handle(request) {
      const list = listOf(request)
      // A single item shows its fields without being asked (docs: listItem get).
      const fields = request.query.has('$expand') ? expandedFields(request) : []
      const select = selectOf(request)
      const keep = select && request.query.has('$expand') ? [...select, 'fields'] : select
      const entity = itemEntity(viewOf(request, list, fields), itemOf(request, list))
      return {
        status: 200,
        body: { '@odata.context': contextOf(request, 'items/$entity'), ...selected(entity, keep) },
      }
    },
  },
  {
    method: 'PATCH',
    path: '/sites/:site/lists/:list/items/:item',
    needs: 'write',
    options: [],
    units: 2,
    async handle(request) {
      const body = await request.json()
      const list = listOf(request)
      const row = save(request, list, fieldsIn(request, list, body.fields ?? {}))
      return {
        status: 200,
        body: {
          '@odata.context': contextOf(request, 'items/$entity'),
          ...itemEntity(viewOf(request, list, []), row),
        },
      }
    },
  },
  {
    method: 'DELETE',
    path: '/sites/:site/lists/:list/items/:item',
    needs: 'write',
    options: [],
    units: 2,
    handle(request) {
      const list = listOf(request)
      const row = itemOf(request, list)
      checkIfMatch(request, itemETag(row))
      const { database } = request.core
      const stamp = { at: timestamp(request.core), actor: actorOf(request.caller) }
      const node = driveStore(database).byItem(list.id, row.id)
      database.transaction(() =>
        node ? driveStore(database).remove(node, stamp) : itemStore(database).remove(row, stamp),
      )
      request.core.changes.announce(list.id)
      return { status: 204 }
    },
  },
  {
    method: 'GET',
    path: '/sites/:site/lists/:list/items/:item/fields',
    needs: 'read',
    options: ['$select', '$expand'],
    units: 1,
    handle(request) {
      const list = listOf(request)
      return {
        status: 200,
        body: {
          '@odata.context': contextOf(request, 'fields/$entity'),
          ...fieldsOf(viewOf(request, list, selectOf(request) ?? []), itemOf(request, list)),
        },
      }
    },
  },
  {
    method: 'PATCH',
    path: '/sites/:site/lists/:list/items/:item/fields',
    needs: 'write',
    options: [],
    units: 2,
    async handle(request) {
      const body = await request.json()
      const list = listOf(request)
      const row = save(request, list, fieldsIn(request, list, body))
      return {
        status: 200,
        body: {
          '@odata.context': contextOf(request, 'fields/$entity'),
          ...fieldsOf(viewOf(request, list, []), row),
        },
      }
    },
  },
]
