import { randomBytes, randomUUID } from 'node:crypto'
import type { DirectoryPerson } from '../directory.ts'
import { driveListOf, nodeOf } from './driveItems.ts'
import type { DriveNode } from './driveStore.ts'
import { GraphError, invalidRequest, notFound } from './graphError.ts'
import type { GraphRequest, GraphRoute } from './graphRoute.ts'
import { contextOf } from './pages.ts'

interface Permission extends Record<string, unknown> {
  id: string
  roles: string[]
}

const ROLES = ['read', 'write', 'owner']
const ITEM = '/drives/:drive/items/:item'

const target = (request: GraphRequest): DriveNode => nodeOf(request, driveListOf(request))

const permissionsOf = (request: GraphRequest, node: DriveNode): Permission[] =>
  request.core.database
    .all<{ entry: string }>(
      'SELECT entry FROM drive_permission WHERE drive_item_id = ? ORDER BY rowid',
      node.id,
    )
    .map(row => JSON.parse(row.entry) as Permission)

function keep(request: GraphRequest, node: DriveNode, permission: Permission): Permission {
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

function rolesOf(body: Record<string, unknown>): string[] {
  const { roles } = body
  if (!Array.isArray(roles) || roles.length === 0 || !roles.every(role => ROLES.includes(String(role)))) {
    throw invalidRequest('The roles are not valid.')
  }
  return roles.map(String)
}

function invited(request: GraphRequest, recipient: unknown): DirectoryPerson {
  const { email, objectId } = (recipient ?? {}) as { email?: string; objectId?: string }
  const { directory } = request.core
  const person =
    directory.find(objectId ?? email ?? '') ??
    directory.people().find(one => one.mail.toLowerCase() === email?.toLowerCase())
  if (!person)
    throw new GraphError(400, 'invalidRequest', 'The recipient could not be resolved.', {
      innerCode: 'unresolvedRecipient',
    })
  return person
}

async function invite(request: GraphRequest) {
  const body = await request.json()
  const node = target(request)
  const roles = rolesOf(body)
  const recipients = Array.isArray(body.recipients) ? body.recipients : []
  if (recipients.length === 0) throw invalidRequest('The recipients are missing.')
  const people = recipients.map(recipient => invited(request, recipient))
  const value = people.map(person => {
    const user = { id: person.id, displayName: person.displayName, email: person.mail }
    return keep(request, node, { id: randomUUID(), roles, grantedTo: { user }, grantedToV2: { user } })
  })
  return { status: 200, body: { '@odata.context': contextOf(request, 'Collection(permission)'), value } }
}

async function createLink(request: GraphRequest) {
  const body = await request.json()
  const type = body.type === 'edit' ? 'edit' : 'view'
  const scope = body.scope === 'anonymous' ? 'anonymous' : 'organization'
  const node = target(request)
  const roles = [type === 'edit' ? 'write' : 'read']
  const known = permissionsOf(request, node).find(
    one => (one.link as { type?: string; scope?: string } | undefined)?.type === type,
  )
  if (known) return { status: 200, body: known }
  const webUrl = `${request.core.addresses.http}/:f:/s/szj/${randomBytes(12).toString('base64url')}`
  const made = keep(request, node, {
    id: randomUUID(),
    roles,
    link: { type, scope, webUrl, preventsDownload: false },
  })
  return { status: 201, body: made }
}

const base = { units: 5, options: [] } as const

/** Sharing of files and folders; each call costs 5 resource units. Kept and shown, not enforced. */
export const drivePermissionRoutes: GraphRoute[] = [
  { ...base, options: [], method: 'POST', path: `${ITEM}/invite`, needs: 'write', handle: invite },
  { ...base, options: [], method: 'POST', path: `${ITEM}/createLink`, needs: 'write', handle: createLink },
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
    needs: 'write',
    async handle(request) {
      const roles = rolesOf(await request.json())
      return { status: 200, body: keep(request, target(request), { ...permissionOf(request), roles }) }
    },
  },
  {
    ...base,
    options: [],
    method: 'DELETE',
    path: `${ITEM}/permissions/:permission`,
    needs: 'write',
    handle(request) {
      request.core.database.run('DELETE FROM drive_permission WHERE id = ?', permissionOf(request).id)
      return { status: 204 }
    },
  },
]
