import { notFound } from '../graphError.ts'
import type { GraphRoute } from '../graphRoute.ts'
import { type ListRow, listEntity, siteOf } from '../lists/listStore.ts'
import { contextOf, selected, selectOf } from '../pages.ts'
import { driveEntity } from './driveEntity.ts'
import { driveListOf } from './driveItems.ts'

export const driveRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: '/sites/:site/drive',
    needs: 'read',
    options: ['$select'],
    units: 1,
    handle(request) {
      const list = request.core.database.get<ListRow>(
        'SELECT * FROM list WHERE site_id = ? AND drive_id IS NOT NULL ORDER BY rowid LIMIT 1',
        siteOf(request).id,
      )
      if (!list) throw notFound('The site has no drive.')
      return { status: 200, body: selected(driveEntity(request.core, list), selectOf(request)) }
    },
  },
  {
    method: 'GET',
    path: '/sites/:site/drives',
    needs: 'read',
    options: ['$select', '$top'],
    units: 2,
    handle(request) {
      const lists = request.core.database.all<ListRow>(
        'SELECT * FROM list WHERE site_id = ? AND drive_id IS NOT NULL ORDER BY rowid',
        siteOf(request).id,
      )
      const value = lists.map(list => selected(driveEntity(request.core, list), selectOf(request)))
      return { status: 200, body: { '@odata.context': contextOf(request, 'drives'), value } }
    },
  },
  {
    method: 'GET',
    path: '/sites/:site/lists/:list/drive',
    needs: 'read',
    options: ['$select'],
    units: 1,
    handle(request) {
      const { id } = siteOf(request)
      const key = request.params.list!
      const list = request.core.database.get<ListRow>(
        'SELECT * FROM list WHERE site_id = ? AND (id = ? OR display_name = ?) AND drive_id IS NOT NULL',
        id,
        key.toLowerCase(),
        key,
      )
      if (!list) throw notFound('The list has no drive.')
      return { status: 200, body: selected(driveEntity(request.core, list), selectOf(request)) }
    },
  },
  {
    method: 'GET',
    path: '/drives/:drive',
    needs: 'read',
    options: ['$select'],
    units: 1,
    handle: request => ({
      status: 200,
      body: selected(driveEntity(request.core, driveListOf(request)), selectOf(request)),
    }),
  },
  {
    method: 'GET',
    path: '/drives/:drive/list',
    needs: 'read',
    options: ['$select', '$expand'],
    units: 1,
    handle: request => ({
      status: 200,
      body: selected(listEntity(request.core, driveListOf(request)), selectOf(request)),
    }),
  },
]
