import { accessDenied } from './graphError.ts'
import type { Caller, GraphCore, Need } from './graphRoute.ts'

type Level = 'read' | 'write' | 'owner'
const RANK: Record<Level, number> = { read: 1, write: 2, owner: 3 }

/** Highest level that a permission for all sites gives. */
const EVERYWHERE: Record<string, Level> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'owner',
  'Sites.FullControl.All': 'owner',
}
const GRANTED: Record<string, Level> = {
  read: 'read',
  write: 'write',
  manage: 'owner',
  owner: 'owner',
  fullcontrol: 'owner',
}

/**
 * Sites.Selected: consent, a grant on the site and the permission in the token, or no access. Delegated calls
 * pass with the same grants; what the person may do inside the suite is the suite's to decide.
 */
export function checkSite(core: GraphCore, caller: Caller, siteId: string, level: Level) {
  const held = [...caller.roles, ...caller.scopes]
  const everywhere = held.map(permission => RANK[EVERYWHERE[permission] as Level] ?? 0)
  if (everywhere.some(rank => rank >= RANK[level])) return
  if (!held.includes('Sites.Selected')) throw accessDenied()
  const grants = core.database.all<{ roles: string }>(
    'SELECT roles FROM site_grant WHERE site_id = ? AND app_id = ? AND list_id IS NULL',
    siteId,
    caller.appId,
  )
  const ranks = grants.flatMap(grant =>
    (JSON.parse(grant.roles) as string[]).map(role => RANK[GRANTED[role] as Level] ?? 0),
  )
  if (!ranks.some(rank => rank >= RANK[level])) throw accessDenied()
}

export function checkNeed(core: GraphCore, caller: Caller, need: Need, siteId: () => string) {
  if (need === 'token') return
  if (typeof need === 'string') {
    checkSite(core, caller, siteId(), need)
    return
  }
  const allowed = caller.person ? need.scopes : need.roles
  const held = caller.person ? caller.scopes : caller.roles
  if (!allowed.some(permission => held.includes(permission))) {
    throw accessDenied('Insufficient privileges to complete the operation.')
  }
}
