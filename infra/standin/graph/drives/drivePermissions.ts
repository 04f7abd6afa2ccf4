import { randomBytes, randomUUID } from 'node:crypto'
import {
  type GraphPermission,
  graphPermission,
  graphPermissions,
  roleIdOf,
} from '../../permissions/graphPermission.ts'
import { ensurePrincipal, type Principal, principalOf } from '../../permissions/principals.ts'
import { type Scope, scopeStore } from '../../permissions/scopeStore.ts'
import { GraphError, invalidRequest, notFound } from '../graphError.ts'
import type { GraphRequest, GraphRoute } from '../graphRoute.ts'
import { appUserId } from '../lists/lookups.ts'
import { contextOf } from '../pages.ts'
import { driveListOf, nodeOf } from './driveItems.ts'
import type { DriveNode } from './driveStore.ts'

type Permission = GraphPermission

const ROLES = ['read', 'write', 'owner']
const ITEM = '/drives/:drive/items/:item'

const target = (request: GraphRequest): DriveNode => nodeOf(request, driveListOf(request))
const scopeOf = (node: DriveNode): Scope => ({ list: node.list_id, item: node.item_id })

const linksOf = (request: GraphRequest, node: DriveNode): Permission[] =>
  request.core.database
    .all<{ entry: string }>(
      'SELECT entry FROM drive_permission WHERE drive_item_id = ? ORDER BY rowid',
      node.id,
    )
    .map(row => JSON.parse(row.entry) as Permission)

const permissionsOf = (request: GraphRequest, node: DriveNode): Permission[] => [
  ...graphPermissions(request, driveListOf(request).site_id, scopeOf(node)),
  ...linksOf(request, node),
]

function keepLink(request: GraphRequest, node: DriveNode, permission: Permission): Permission {
  request.core.database.run(
    `INSERT INTO drive_permission VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET entry = excluded.entry`,
    permission.id,
    node.id,
    JSON.stringify(permission),
  )
  return permission
}

function permissionOf(request: GraphRequest): Permission {
  const found = permissionsOf(request, target(request)).find(one => one.id === request.params.permission)
  if (!found) throw notFound('The permission could not be found.')
  return found
}

/** The site's user behind a permission; undefined for a link. */
function holderOf(request: GraphRequest, permission: Permission): Principal | undefined {
  const { siteUser } = (permission.grantedToV2 ?? {}) as { siteUser?: { id: string } }
  return siteUser && principalOf(request.core, driveListOf(request).site_id, Number(siteUser.id))
}

/** Takes away what somebody has on an item of its own; what comes from above is not to be taken away here. */
function takeAway(request: GraphRequest, permission: Permission) {
  if (permission.inheritedFrom) throw invalidRequest('An inherited permission cannot be changed here.')
  const store = scopeStore(request.core.database)
  const scope = scopeOf(target(request))
  const holder = holderOf(request, permission)
  const own = store.assignments(scope).filter(one => one.principal === holder?.id)
  for (const assignment of own) store.remove(scope, assignment)
}

function rolesOf(body: Record<string, unknown>): string[] {
  const { roles } = body
  if (!Array.isArray(roles) || roles.length === 0 || !roles.every(role => ROLES.includes(String(role)))) {
    throw invalidRequest('The roles are not valid.')
  }
  return roles.map(String)
}

function invited(request: GraphRequest, recipient: unknown): Principal {
  const { email, objectId } = (recipient ?? {}) as { email?: string; objectId?: string }
  const { core } = request
  const person = core.directory.find(objectId ?? '')
  const principal = ensurePrincipal(
    core,
    driveListOf(request).site_id,
    person?.userPrincipalName ?? email ?? `c:0t.c|tenant|${objectId ?? ''}`,
  )
  if (!principal)
    throw new GraphError(400, 'invalidRequest', 'The recipient could not be resolved.', {
      innerCode: 'unresolvedRecipient',
    })
  return principal
}

/** Sharing an item for the first time gives it permissions of its own: those from above, or none of them. */
async function invite(request: GraphRequest) {
  const body = await request.json()
  const node = target(request)
  const roles = rolesOf(body)
  const recipients = Array.isArray(body.recipients) ? body.recipients : []
  if (recipients.length === 0) throw invalidRequest('The recipients are missing.')
  const { core } = request
  const store = scopeStore(core.database)
  const by = appUserId(core, driveListOf(request).site_id)
  const principals = recipients.map(recipient => invited(request, recipient))
  store.breakInheritance(scopeOf(node), by, {
    copy: body.retainInheritedPermissions !== false,
    clearInside: false,
  })
  for (const principal of principals)
    store.add(scopeOf(node), { principal: principal.id, role: roleIdOf(roles[0]!) })
  const value = principals.map(principal => graphPermission(request, principal, roles))
  return { status: 200, body: { '@odata.context': contextOf(request, 'Collection(permission)'), value } }
}

async function createLink(request: GraphRequest) {
  const body = await request.json()
  const type = body.type === 'edit' ? 'edit' : 'view'
  const scope = body.scope === 'anonymous' ? 'anonymous' : 'organization'
  const node = target(request)
  const roles = [type === 'edit' ? 'write' : 'read']
  const known = linksOf(request, node).find(
    one => (one.link as { type?: string; scope?: string } | undefined)?.type === type,
  )
  if (known) return { status: 200, body: known }
  const webUrl = `${request.core.addresses.http}/:f:/s/szj/${randomBytes(12).toString('base64url')}`
  const made = keepLink(request, node, {
    id: randomUUID(),
    roles,
    link: { type, scope, webUrl, preventsDownload: false },
  })
  return { status: 201, body: made }
}

const base = { units: 5, options: [] } as const

/** Sharing of files and folders; each call costs 5 resource units. Links are kept and shown, not enforced. */
export const drivePermissionRoutes: GraphRoute[] = [
  { ...base, options: [], method: 'POST', path: `${ITEM}/invite`, needs: 'owner', handle: invite },
  { ...base, options: [], method: 'POST', path: `${ITEM}/createLink`, needs: 'owner', handle: createLink },
  {
    ...base,
    options: [],
    method: 'GET',
    path: `${ITEM}/permissions`,
    needs: 'read',
    handle: request => ({
      status: 200,
      body: {
        '@odata.context': contextOf(request, 'permissions'),
        value: permissionsOf(request, target(request)),
      },
    }),
  },
  {
    ...base,
    options: [],
    method: 'GET',
    path: `${ITEM}/permissions/:permission`,
    needs: 'read',
    handle: request => ({ status: 200, body: permissionOf(request) }),
  },
  {
    ...base,
    options: [],
    method: 'PATCH',
    path: `${ITEM}/permissions/:permission`,
    needs: 'owner',
    async handle(request) {
      const roles = rolesOf(await request.json())
      const permission = permissionOf(request)
      const holder = holderOf(request, permission)
      if (!holder) return { status: 200, body: keepLink(request, target(request), { ...permission, roles }) }
      takeAway(request, permission)
      const scope = scopeOf(target(request))
      scopeStore(request.core.database).add(scope, { principal: holder.id, role: roleIdOf(roles[0]!) })
      return { status: 200, body: graphPermission(request, holder, roles) }
    },
  },
  {
    ...base,
    options: [],
    method: 'DELETE',
    path: `${ITEM}/permissions/:permission`,
    needs: 'owner',
    handle(request) {
      const permission = permissionOf(request)
      if (holderOf(request, permission)) takeAway(request, permission)
      else request.core.database.run('DELETE FROM drive_permission WHERE id = ?', permission.id)
      return { status: 204 }
    },
  },
]
