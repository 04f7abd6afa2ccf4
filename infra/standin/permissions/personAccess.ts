import { driveStore } from '../graph/drives/driveStore.ts'
import { accessDenied } from '../graph/graphError.ts'
import type { Caller, GraphCore } from '../graph/graphRoute.ts'
import type { ListRow } from '../graph/lists/listStore.ts'
import { graphSites } from '../graph/siteStore.ts'
import { principalsOf } from './principals.ts'
import { roleDefinition } from './roleDefinitions.ts'
import { type Scope, scopeStore } from './scopeStore.ts'

type Level = 'read' | 'write' | 'owner'
const RANK: Record<Level, number> = { read: 1, write: 2, owner: 3 }

/** How much a person may do with something: 0 nothing, 1 read, 2 write, 3 manage. */
export function rankOn(core: GraphCore, caller: Caller, siteId: string, scope: Scope): number {
  if (!caller.person) return RANK.owner
  const own = principalsOf(core, siteId, caller.person)
  const ranks = scopeStore(core.database)
    .assignments(scope)
    .filter(one => own.has(one.principal))
    .map(one => roleDefinition(one.role)?.rank ?? 0)
  return Math.max(0, ...ranks)
}

/**
 * On behalf of a person an application may do what both may. SharePoint shows that something exists to nobody who
 * may not read it; which of 403 and 404 it answers differs from place to place, here it is always 403.
 */
export function checkPerson(
  core: GraphCore,
  caller: Caller,
  level: Level,
  siteId: string,
  params: Record<string, string>,
) {
  if (!caller.person || siteId === '') return
  const scope = scopeOf(core, siteId, params)
  if (scope && rankOn(core, caller, siteId, scope) < RANK[level]) throw accessDenied()
}

/** What a request is about; undefined when it is not there, which its route says itself. */
function scopeOf(core: GraphCore, siteId: string, params: Record<string, string>): Scope | undefined {
  if (params.drive) return scopeInDrive(core, params)
  if (!params.list) return { list: siteId, item: 0 }
  const site = graphSites(core).find(siteId)
  const list =
    site &&
    core.database.get<ListRow>(
      'SELECT * FROM list WHERE site_id = ? AND (id = ? OR display_name = ? COLLATE NOCASE OR name = ? COLLATE NOCASE)',
      site.id,
      params.list.toLowerCase(),
      params.list,
      params.list,
    )
  return list && { list: list.id, item: /^\d+$/.test(params.item ?? '') ? Number(params.item) : 0 }
}

/** A path that leads to nothing yet belongs to the nearest folder above it. */
function scopeInDrive(core: GraphCore, params: Record<string, string>): Scope | undefined {
  const list = core.database.get<ListRow>('SELECT * FROM list WHERE drive_id = ?', params.drive!)
  if (!list) return undefined
  const store = driveStore(core.database)
  let node = params.item ? store.byId(list, params.item) : store.rootOf(list)
  for (const part of (params.path ?? '').split('/').filter(Boolean)) {
    const inner = node && store.child(node, part)
    if (!inner) break
    node = inner
  }
  return { list: list.id, item: node?.item_id ?? 0 }
}

/** Whether a caller may see an item of a list; asked for each of many. */
export function sightOf(core: GraphCore, caller: Caller, list: ListRow): (item: number) => boolean {
  if (!caller.person) return () => true
  const store = scopeStore(core.database)
  const whole = rankOn(core, caller, list.site_id, { list: list.id, item: 0 }) > 0
  if (store.uniqueItems(list.id).length === 0) return () => whole
  return item => rankOn(core, caller, list.site_id, { list: list.id, item }) > 0
}
