import type { Actor } from '../actor.ts'
import type { GraphCore } from '../graphRoute.ts'
import { timestamp } from '../timestamp.ts'
import type { Column } from './columnTypes.ts'
import { itemStore, type StoredFields } from './itemStore.ts'
import type { ListRow } from './listStore.ts'

const USER_LIST_TEMPLATE = 'userInformation'

export const userListOf = (core: GraphCore, siteId: string) =>
  core.database.get<ListRow>(
    'SELECT * FROM list WHERE site_id = ? AND template = ?',
    siteId,
    USER_LIST_TEMPLATE,
  )

/** Accounts as SharePoint spells them; the app writes through an account of its own. */
export const accountOf = (userPrincipalName: string) => `i:0#.f|membership|${userPrincipalName.toLowerCase()}`
const APP_ACCOUNT = 'app@sharepoint'

const knownIds = new WeakMap<GraphCore, Map<string, Map<string, number>>>()

/** The site's user ids by account. */
export function siteAccounts(core: GraphCore, siteId: string): Map<string, number> {
  const sites = knownIds.get(core) ?? new Map<string, Map<string, number>>()
  knownIds.set(core, sites)
  const known = sites.get(siteId)
  if (known) return known
  const ids = new Map<string, number>()
  const list = userListOf(core, siteId)
  if (list) {
    const rows = core.database.all<{ id: number; fields: string }>(
      'SELECT id, fields FROM item WHERE list_id = ? AND deleted = 0',
      list.id,
    )
    for (const row of rows) ids.set(String((JSON.parse(row.fields) as StoredFields).Name), row.id)
  }
  sites.set(siteId, ids)
  return ids
}

/** The site's user id of an account; somebody new gets one, as SharePoint's ensureUser does. */
export function ensureUser(core: GraphCore, siteId: string, account: string, fields: StoredFields): number {
  const ids = siteAccounts(core, siteId)
  const known = ids.get(account)
  if (known !== undefined) return known
  const list = userListOf(core, siteId)
  if (!list) return 0
  const actor: Actor = { appId: core.suite.appId }
  const row = itemStore(core.database).insert(
    list.id,
    { ...fields, Name: account },
    { at: timestamp(core), actor },
  )
  ids.set(account, row.id)
  return row.id
}

export const appUserId = (core: GraphCore, siteId: string) =>
  ensureUser(core, siteId, APP_ACCOUNT, { Title: 'SharePoint App' })

/** Site user id of whoever wrote a row. */
export function siteUserId(core: GraphCore, siteId: string, storedActor: string): number {
  const { personId } = JSON.parse(storedActor) as Actor
  if (!personId) return appUserId(core, siteId)
  return personUserId(core, siteId, personId)
}

/** Site user id of a person of the directory; 0 when the directory no longer knows them. */
export function personUserId(core: GraphCore, siteId: string, personId: string): number {
  const person = core.directory.find(personId)
  if (!person) return 0
  return ensureUser(core, siteId, accountOf(person.userPrincipalName), {
    Title: person.displayName,
    EMail: person.mail,
    UserName: person.userPrincipalName,
    JobTitle: person.jobTitle || null,
    Department: person.department || null,
  })
}

/** Text shown for a lookup or person value. */
export function lookupText(core: GraphCore, list: ListRow, column: Column, id: number): string {
  const target =
    column.type === 'personOrGroup' ? userListOf(core, list.site_id)?.id : String(column.facet.listId ?? '')
  const shown = column.type === 'personOrGroup' ? 'Title' : String(column.facet.columnName ?? 'Title')
  const row = target ? itemStore(core.database).find(target, id) : undefined
  return row ? String((JSON.parse(row.fields) as StoredFields)[shown] ?? '') : ''
}
