import { driveStore } from '../graph/drives/driveStore.ts'
import type { Caller, GraphCore } from '../graph/graphRoute.ts'
import { itemStore } from '../graph/lists/itemStore.ts'
import { type ListRow, listPath } from '../graph/lists/listStore.ts'
import { appUserId, personUserId } from '../graph/lists/lookups.ts'
import type { SiteRow } from '../graph/siteStore.ts'
import { ensurePrincipal, principalOf } from './principals.ts'
import { RestRefusal } from './restError.ts'
import { roleDefinition } from './roleDefinitions.ts'
import { type Scope, scopeStore } from './scopeStore.ts'

interface Call {
  readonly caller: Caller
  readonly site: SiteRow
  /** After `_api/web`, decoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly method: string
  json(): Promise<unknown>
}

const LIST = /^\/lists\(guid'([0-9a-f-]+)'\)(.*)$/i
const ITEM = /^\/items\((\d+)\)(.*)$/i

/** Answers one call of SharePoint's REST service on permissions with its body. */
export async function permissionCalls(core: GraphCore, call: Call): Promise<unknown> {
  if (/^\/ensureuser$/i.test(call.path)) return ensureUser(core, call)
  const inList = LIST.exec(call.path)
  const list =
    inList &&
    core.database.get<ListRow>(
      'SELECT * FROM list WHERE id = ? AND site_id = ?',
      inList[1]!.toLowerCase(),
      call.site.id,
    )
  if (inList && !list) throw new RestRefusal(404, '-1, System.ArgumentException', 'List does not exist.')
  if (!inList || !list) return onScope(core, call, { list: call.site.id, item: 0 }, call.path)
  if (/^\/items$/i.test(inList[2]!)) return folders(core, list, call.query)
  const inItem = ITEM.exec(inList[2]!)
  if (!inItem) return onScope(core, call, { list: list.id, item: 0 }, inList[2]!)
  const item = Number(inItem[1])
  if (!itemStore(core.database).find(list.id, item))
    throw new RestRefusal(404, '-2130575338, System.ArgumentException', 'Item does not exist.')
  return onScope(core, call, { list: list.id, item }, inItem[2]!)
}

async function ensureUser(core: GraphCore, call: Call) {
  const { logonName } = (await call.json()) as { logonName?: unknown }
  const principal = ensurePrincipal(core, call.site.id, String(logonName))
  if (!principal)
    throw new RestRefusal(
      404,
      '-2146232832, Microsoft.SharePoint.SPException',
      `The specified user ${String(logonName)} could not be found.`,
    )
  return memberOf(principal)
}

const FOLDERS = /^Id gt (\d+) and Id le (\d+) and FSObjType eq 1$/
const THRESHOLD = 5_000

/** Two questions are answered here: which item is the newest, and which folders there are among a range of ids. */
function folders(core: GraphCore, list: ListRow, query: URLSearchParams) {
  const filter = query.get('$filter')
  if (filter === null && query.get('$orderby') === 'Id desc') {
    const newest = core.database.get<{ id: number }>(
      'SELECT id FROM item WHERE list_id = ? AND deleted = 0 ORDER BY id DESC LIMIT 1',
      list.id,
    )
    return { value: newest ? [{ Id: newest.id }] : [] }
  }
  const range = FOLDERS.exec(filter ?? '')
  if (!range || Number(range[2]) - Number(range[1]) > THRESHOLD)
    throw new RestRefusal(
      500,
      '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      'The attempted operation is prohibited because it exceeds the list view threshold.',
    )
  const permissions = scopeStore(core.database)
  const files = driveStore(core.database)
  const rows = core.database.all<{ item_id: number }>(
    `SELECT d.item_id FROM drive_item d JOIN item i ON i.list_id = d.list_id AND i.id = d.item_id
     WHERE d.list_id = ? AND d.kind = 'folder' AND i.deleted = 0 AND d.item_id > ? AND d.item_id <= ? ORDER BY d.item_id`,
    list.id,
    Number(range[1]),
    Number(range[2]),
  )
  return {
    value: rows.map(({ item_id: item }) => ({
      Id: item,
      FileRef: `${listPath(core, list)}${files.pathOf(files.byItem(list.id, item)!)}`,
      HasUniqueRoleAssignments: permissions.isUnique({ list: list.id, item }),
    })),
  }
}

const ADD = /^\/roleassignments\/addroleassignment\(principalid=(\d+),\s*roledefid=(\d+)\)$/i
const REMOVE = /^\/roleassignments\/removeroleassignment\(principalid=(\d+),\s*roledefid=(\d+)\)$/i
const BREAK = /^\/breakroleinheritance\(copyroleassignments=(true|false),\s*clearsubscopes=(true|false)\)$/i

function onScope(core: GraphCore, call: Call, scope: Scope, tail: string): unknown {
  const store = scopeStore(core.database)
  const site = call.site.id
  if (call.method === 'GET' && tail === '') return { HasUniqueRoleAssignments: store.isUnique(scope) }
  if (call.method === 'GET' && /^\/roleassignments$/i.test(tail)) {
    const byPrincipal = Map.groupBy(store.assignments(scope), one => one.principal)
    return {
      value: [...byPrincipal].map(([principal, roles]) => ({
        PrincipalId: principal,
        Member: memberOf(principalOf(core, site, principal)!),
        RoleDefinitionBindings: roles.map(({ role }) => bindingOf(role)),
      })),
    }
  }
  if (call.method !== 'POST') throw unknownPath(tail)
  const broken = BREAK.exec(tail)
  if (broken) {
    const by = call.caller.person ? personUserId(core, site, call.caller.person.id) : appUserId(core, site)
    store.breakInheritance(scope, by, { copy: broken[1] === 'true', clearInside: broken[2] === 'true' })
    return { 'odata.null': true }
  }
  if (/^\/resetroleinheritance$/i.test(tail)) {
    store.resetInheritance(scope)
    return { 'odata.null': true }
  }
  const changed = ADD.exec(tail) ?? REMOVE.exec(tail)
  if (!changed) throw unknownPath(tail)
  const assignment = { principal: Number(changed[1]), role: Number(changed[2]) }
  if (!principalOf(core, site, assignment.principal))
    throw new RestRefusal(404, '-2146232832, Microsoft.SharePoint.SPException', 'Can not find the principal.')
  if (!roleDefinition(assignment.role))
    throw new RestRefusal(404, '-2147024809, System.ArgumentException', 'Can not find the role definition.')
  // On what inherits, the service answers with a fault of its own; what is above it stays as it was.
  if (!store.isUnique(scope) && scope.list !== site)
    throw new RestRefusal(
      400,
      '-2146233079, System.InvalidOperationException',
      'This operation is not allowed on an object that inherits permissions.',
    )
  if (ADD.test(tail)) store.add(scope, assignment)
  else store.remove(scope, assignment)
  return { 'odata.null': true }
}

const unknownPath = (path: string) =>
  new RestRefusal(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${path}.`,
  )

const memberOf = (principal: {
  id: number
  loginName: string
  title: string
  email: string
  kind: number
}) => ({
  Id: principal.id,
  LoginName: principal.loginName,
  Title: principal.title,
  PrincipalType: principal.kind,
  ...(principal.kind === 1 ? { Email: principal.email } : {}),
})

const bindingOf = (id: number) => {
  const { name, kind } = roleDefinition(id)!
  return { Id: id, Name: name, RoleTypeKind: kind }
}
