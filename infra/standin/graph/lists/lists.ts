import { rankOn } from '../../permissions/personAccess.ts'
import { actorOf } from '../actor.ts'
import { driveEntity } from '../drives/driveEntity.ts'
import { checkIfMatch } from '../eTags.ts'
import { GraphError, invalidRequest, nameTaken } from '../graphError.ts'
import type { GraphCore, GraphRequest, GraphRoute } from '../graphRoute.ts'
import { parseFilter } from '../odataFilter.ts'
import { contextOf, selected, selectOf, topOf } from '../pages.ts'
import { timestamp } from '../timestamp.ts'
import { columnEntity, newColumn } from './columnEntity.ts'
import { columnStore } from './columnStore.ts'
import { addColumn } from './columns.ts'
import { createList, type ListRow, listEntity, listOf, siteOf } from './listStore.ts'

const TEMPLATES = ['genericList', 'documentLibrary']
const notFilterable = () => invalidRequest('The provided filter statement is not supported')

/** Only displayName can be filtered on, and only for equality. */
function nameFilter(request: GraphRequest): string | undefined {
  const source = request.query.get('$filter')
  if (source === null) return undefined
  const filter = parseFilter(source)
  if (filter.kind !== 'compare' || filter.property !== 'displayName' || filter.operator !== 'eq')
    throw notFilterable()
  return String(filter.value)
}

function expanded(request: GraphRequest, list: ListRow): Record<string, unknown> {
  const wanted =
    request.query
      .get('$expand')
      ?.split(/,(?![^(]*\))/)
      .map(part => part.split('(')[0]!.trim()) ?? []
  const core = request.core
  return {
    ...(wanted.includes('columns')
      ? { columns: columnStore(core.database).of(list.id).map(columnEntity) }
      : {}),
    ...(wanted.includes('drive') && list.drive_id ? { drive: driveEntity(core, list) } : {}),
  }
}

const entityOf = (request: GraphRequest, list: ListRow) => ({
  ...selected(listEntity(request.core, list), selectOf(request)),
  ...expanded(request, list),
})

function titleTaken(core: GraphCore, siteId: string, title: string, otherThan = ''): boolean {
  const held = core.database.get(
    'SELECT 1 FROM list WHERE site_id = ? AND display_name = ? COLLATE NOCASE AND id <> ?',
    siteId,
    title,
    otherThan,
  )
  return held !== undefined
}

export const listRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: '/sites/:site/lists',
    needs: 'read',
    options: ['$select', '$expand', '$filter', '$top', '$orderby', '$skiptoken'],
    units: 2,
    handle(request) {
      const name = nameFilter(request)?.toLowerCase()
      const showHidden = selectOf(request)?.some(property => ['system', 'hidden'].includes(property)) ?? false
      const rows = request.core.database
        .all<ListRow>('SELECT * FROM list WHERE site_id = ? ORDER BY rowid', siteOf(request).id)
        .filter(list => showHidden || list.hidden === 0 || name !== undefined)
        .filter(list => name === undefined || list.display_name.toLowerCase() === name)
        .filter(list => rankOn(request.core, request.caller, list.site_id, { list: list.id, item: 0 }) > 0)
        .slice(0, topOf(request, 5_000, 5_000))
      return {
        status: 200,
        body: {
          '@odata.context': contextOf(request, 'lists'),
          value: rows.map(list => entityOf(request, list)),
        },
      }
    },
  },
  {
    method: 'POST',
    path: '/sites/:site/lists',
    needs: 'write',
    options: [],
    units: 2,
    async handle(request) {
      const body = await request.json()
      const site = siteOf(request)
      if (typeof body.displayName !== 'string' || !body.displayName)
        throw invalidRequest('A list needs a displayName.')
      const given = (body.list ?? {}) as { template?: string; hidden?: boolean }
      const template = given.template ?? 'genericList'
      if (!TEMPLATES.includes(template)) throw invalidRequest(`The template '${template}' is not supported.`)
      if (titleTaken(request.core, site.id, body.displayName)) throw nameTaken()
      const displayName = body.displayName
      const list = request.core.database.transaction(() => {
        const made = createList(request.core.database, site, {
          displayName,
          template,
          hidden: given.hidden === true,
          description: typeof body.description === 'string' ? body.description : '',
          at: timestamp(request.core),
          actor: actorOf(request.caller),
        })
        const columns = Array.isArray(body.columns) ? (body.columns as Record<string, unknown>[]) : []
        for (const column of columns) addColumn(request.core, made, newColumn(column))
        return made
      })
      return {
        status: 201,
        body: { '@odata.context': contextOf(request, 'lists/$entity'), ...listEntity(request.core, list) },
      }
    },
  },
  {
    method: 'GET',
    path: '/sites/:site/lists/:list',
    needs: 'read',
    options: ['$select', '$expand'],
    units: 1,
    handle: request => ({
      status: 200,
      body: { '@odata.context': contextOf(request, 'lists/$entity'), ...entityOf(request, listOf(request)) },
    }),
  },
  {
    method: 'PATCH',
    path: '/sites/:site/lists/:list',
    needs: 'write',
    options: [],
    units: 2,
    async handle(request) {
      const body = await request.json()
      const list = listOf(request)
      checkIfMatch(request, `"${list.id},${list.version}"`)
      const displayName = typeof body.displayName === 'string' ? body.displayName : list.display_name
      if (titleTaken(request.core, list.site_id, displayName, list.id)) throw nameTaken()
      const changed = request.core.database.get<ListRow>(
        'UPDATE list SET display_name = ?, description = ?, version = version + 1, modified = ? WHERE id = ? RETURNING *',
        displayName,
        typeof body.description === 'string' ? body.description : list.description,
        timestamp(request.core),
        list.id,
      )!
      return {
        status: 200,
        body: { '@odata.context': contextOf(request, 'lists/$entity'), ...listEntity(request.core, changed) },
      }
    },
  },
  {
    method: 'DELETE',
    path: '/sites/:site/lists/:list',
    needs: 'write',
    options: [],
    units: 2,
    handle(request) {
      const list = listOf(request)
      if (list.template === 'userInformation')
        throw new GraphError(403, 'accessDenied', 'This list cannot be deleted.')
      request.core.database.transaction(() => {
        request.core.database.run('DELETE FROM list WHERE id = ?', list.id)
        columnStore(request.core.database).forget(list.id)
      })
      return { status: 204 }
    },
  },
  {
    method: 'GET',
    path: '/sites/:site/lists/:list/contentTypes',
    needs: 'read',
    options: ['$select', '$top'],
    units: 2,
    handle(request) {
      const list = listOf(request)
      const name = list.drive_id ? 'Document' : 'Item'
      return {
        status: 200,
        body: {
          '@odata.context': contextOf(request, 'contentTypes'),
          value: [
            {
              id: `${list.drive_id ? '0x0101' : '0x0100'}00${list.id.replaceAll('-', '').toUpperCase()}`,
              name,
              hidden: false,
              readOnly: false,
              sealed: false,
            },
          ],
        },
      }
    },
  },
]
