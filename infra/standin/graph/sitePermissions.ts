import { randomUUID } from 'node:crypto'
import { invalidRequest, notFound } from './graphError.ts'
import type { GraphRequest, GraphRoute, Need } from './graphRoute.ts'
import { siteOf } from './lists/listStore.ts'
import { contextOf } from './pages.ts'

interface GrantRow {
  id: string
  site_id: string
  app_id: string
  app_name: string
  roles: string
}

/** Whoever may grant one site could grant themselves all of it. Source: overview of Selected permissions. */
const TENANT_WIDE: Need = { roles: ['Sites.FullControl.All'], scopes: ['Sites.FullControl.All'] }

const ROLES = ['read', 'write', 'manage', 'owner', 'fullcontrol']

const entity = (row: GrantRow) => {
  const application = { displayName: row.app_name, id: row.app_id }
  return {
    id: row.id,
    roles: JSON.parse(row.roles) as string[],
    grantedToIdentitiesV2: [{ application }],
    grantedToIdentities: [{ application }],
  }
}

function rolesOf(body: Record<string, unknown>): string[] {
  const roles = body.roles
  if (!Array.isArray(roles) || roles.length === 0 || !roles.every(role => ROLES.includes(String(role)))) {
    throw invalidRequest('The roles are not valid.')
  }
  return roles.map(String)
}

function grantOf(request: GraphRequest): GrantRow {
  const row = request.core.database.get<GrantRow>(
    'SELECT * FROM site_grant WHERE site_id = ? AND id = ?',
    siteOf(request).id,
    request.params.permission!,
  )
  if (!row) throw notFound()
  return row
}

/** Grants of single sites to applications (Sites.Selected); only an owner of the site gives them. */
export const sitePermissionRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: '/sites/:site/permissions',
    needs: TENANT_WIDE,
    options: [],
    units: 5,
    handle: request => ({
      status: 200,
      body: {
        '@odata.context': contextOf(request, 'permissions'),
        value: request.core.database
          .all<GrantRow>('SELECT * FROM site_grant WHERE site_id = ?', siteOf(request).id)
          .map(entity),
      },
    }),
  },
  {
    method: 'POST',
    path: '/sites/:site/permissions',
    needs: TENANT_WIDE,
    options: [],
    units: 5,
    async handle(request) {
      const body = await request.json()
      const identities = body.grantedToIdentities ?? body.grantedToIdentitiesV2
      const application = Array.isArray(identities)
        ? (identities[0] as { application?: { id?: unknown; displayName?: unknown } } | undefined)
            ?.application
        : undefined
      if (typeof application?.id !== 'string')
        throw invalidRequest('grantedToIdentities must name an application.')
      const row: GrantRow = {
        id: Buffer.from(`i:0i.t|ms.sp.ext|${application.id}|${randomUUID()}`).toString('base64url'),
        site_id: siteOf(request).id,
        app_id: application.id.toLowerCase(),
        app_name: String(application.displayName ?? ''),
        roles: JSON.stringify(rolesOf(body)),
      }
      request.core.database.run(
        'INSERT INTO site_grant VALUES (?, ?, NULL, ?, ?, ?)',
        row.id,
        row.site_id,
        row.app_id,
        row.app_name,
        row.roles,
      )
      return {
        status: 201,
        body: { '@odata.context': contextOf(request, 'permissions/$entity'), ...entity(row) },
      }
    },
  },
  {
    method: 'GET',
    path: '/sites/:site/permissions/:permission',
    needs: TENANT_WIDE,
    options: [],
    units: 5,
    handle: request => ({ status: 200, body: entity(grantOf(request)) }),
  },
  {
    method: 'PATCH',
    path: '/sites/:site/permissions/:permission',
    needs: TENANT_WIDE,
    options: [],
    units: 5,
    async handle(request) {
      const row = grantOf(request)
      const roles = JSON.stringify(rolesOf(await request.json()))
      request.core.database.run('UPDATE site_grant SET roles = ? WHERE id = ?', roles, row.id)
      return { status: 200, body: entity({ ...row, roles }) }
    },
  },
  {
    method: 'DELETE',
    path: '/sites/:site/permissions/:permission',
    needs: TENANT_WIDE,
    options: [],
    units: 5,
    handle(request) {
      request.core.database.run('DELETE FROM site_grant WHERE id = ?', grantOf(request).id)
      return { status: 204 }
    },
  },
]
