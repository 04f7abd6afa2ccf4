import { randomUUID } from 'node:crypto'
import { graphPermissions } from '../../permissions/graphPermission.ts'
import { scopeStore } from '../../permissions/scopeStore.ts'
import { invalidRequest } from '../graphError.ts'
import type { GraphRequest, GraphRoute } from '../graphRoute.ts'
import { contextOf } from '../pages.ts'
import { listOf } from './listStore.ts'
import { appUserId } from './lookups.ts'

const ROLES = ['read', 'write', 'owner', 'fullcontrol']

/** Gives an application a list; people cannot be given anything here, which is the service's own limit. */
async function giveApplication(request: GraphRequest) {
  const body = await request.json()
  const { application } = (body.grantedToV2 ?? body.grantedTo ?? {}) as {
    application?: { id?: unknown; displayName?: unknown }
  }
  const roles = Array.isArray(body.roles) ? body.roles.map(String) : []
  if (typeof application?.id !== 'string') throw invalidRequest('grantedToV2 must name an application.')
  if (roles.length === 0 || !roles.every(role => ROLES.includes(role)))
    throw invalidRequest('The roles are not valid.')
  const list = listOf(request)
  const { database } = request.core
  const scope = { list: list.id, item: 0 }
  // Whoever had access keeps it: only the inheritance is gone, without a word.
  scopeStore(database).breakInheritance(scope, appUserId(request.core, list.site_id), {
    copy: true,
    clearInside: false,
  })
  const id = Buffer.from(`i:0i.t|ms.sp.ext|${application.id}|${randomUUID()}`).toString('base64url')
  database.run(
    'INSERT INTO site_grant VALUES (?, ?, ?, ?, ?, ?)',
    id,
    list.site_id,
    list.id,
    application.id.toLowerCase(),
    String(application.displayName ?? ''),
    JSON.stringify(roles),
  )
  return {
    status: 201,
    body: {
      '@odata.context': contextOf(request, 'permissions/$entity'),
      id,
      roles,
      grantedToV2: { application },
    },
  }
}

/** Permissions of lists as Graph knows them. Source: "Create permission on a list": applications only, never people. */
export const listPermissionRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: '/sites/:site/lists/:list/permissions',
    needs: 'owner',
    options: ['$select', '$filter', '$count', '$top'],
    units: 5,
    handle(request) {
      const list = listOf(request)
      const value = graphPermissions(request, list.site_id, { list: list.id, item: 0 })
      return { status: 200, body: { '@odata.context': contextOf(request, 'permissions'), value } }
    },
  },
  {
    method: 'POST',
    path: '/sites/:site/lists/:list/permissions',
    needs: 'owner',
    options: [],
    units: 5,
    handle: giveApplication,
  },
]
