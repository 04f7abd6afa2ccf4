import type { GraphRoute } from './graphRoute.ts'
import { siteEntity, siteOf } from './lists/listStore.ts'
import { contextOf, selected, selectOf } from './pages.ts'

export const siteRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: '/sites/:site',
    needs: 'read',
    options: ['$select'],
    units: 1,
    handle: request => ({
      status: 200,
      body: {
        '@odata.context': contextOf(request, 'sites/$entity'),
        ...selected(siteEntity(request.core, siteOf(request)), selectOf(request)),
      },
    }),
  },
]
