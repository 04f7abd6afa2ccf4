import type { GraphRequest } from '../graph/graphRoute.ts'
import { type Principal, principalOf } from './principals.ts'
import { EDIT, FULL_CONTROL, READ, roleDefinition } from './roleDefinitions.ts'
import { type Scope, scopeStore } from './scopeStore.ts'

/** A permission as Graph shows it. Its id is that of whom it was given to, so that it stays the same. */
export interface GraphPermission extends Record<string, unknown> {
  id: string
  roles: string[]
}

const RANK_ROLES = ['', 'read', 'write', 'owner']
const ROLE_IDS: Readonly<Record<string, number>> = { read: READ, write: EDIT, owner: FULL_CONTROL }

export const roleIdOf = (role: string): number => ROLE_IDS[role] ?? READ

export const permissionIdOf = (principal: Principal): string =>
  Buffer.from(principal.loginName).toString('base64url')

/** The permissions in force on a scope; those that come from above carry `inheritedFrom`, Limited Access is not shown. */
export function graphPermissions(request: GraphRequest, siteId: string, scope: Scope): GraphPermission[] {
  const { core } = request
  const store = scopeStore(core.database)
  const source = store.sourceOf(scope)
  const inherited = source.list !== scope.list || source.item !== scope.item
  return store.assignments(scope).flatMap(({ principal: id, role }) => {
    const rank = roleDefinition(role)?.rank ?? 0
    const principal = principalOf(core, siteId, id)
    if (rank === 0 || !principal) return []
    return [
      {
        ...graphPermission(request, principal, [RANK_ROLES[rank]!]),
        ...(inherited ? { inheritedFrom: {} } : {}),
      },
    ]
  })
}

export function graphPermission(
  request: GraphRequest,
  principal: Principal,
  roles: string[],
): GraphPermission {
  const siteUser = {
    id: String(principal.id),
    displayName: principal.title,
    loginName: principal.loginName,
    ...(principal.email === '' ? {} : { email: principal.email }),
  }
  const upn = principal.loginName.replace('i:0#.f|membership|', '')
  const person = request.core.directory.find(upn)
  const user = person && { id: person.id, displayName: person.displayName, email: person.mail }
  return {
    id: permissionIdOf(principal),
    roles,
    ...(user ? { grantedTo: { user } } : {}),
    grantedToV2: user ? { user, siteUser } : { siteUser },
  }
}
