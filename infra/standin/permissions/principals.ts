import type { DirectoryPerson } from '../directory.ts'
import { groupsOf } from '../graph/directory/groups.ts'
import type { GraphCore } from '../graph/graphRoute.ts'
import type { StoredFields } from '../graph/lists/itemStore.ts'
import { itemStore } from '../graph/lists/itemStore.ts'
import { accountOf, ensureUser, siteAccounts, userListOf } from '../graph/lists/lookups.ts'

/** Whoever can be given something, as SharePoint's REST service shows them. */
export interface Principal {
  readonly id: number
  readonly loginName: string
  readonly title: string
  readonly email: string
  /** 1 a person, 4 a group of Entra or everybody. */
  readonly kind: 1 | 4
}

/** Everybody who works for the office, guests left out. */
export const everyone = (core: GraphCore): string => `c:0-.f|rolemanager|spo-grid-all-users/${core.tenantId}`
const EVERYONE_TITLE = 'Everyone except external users'
const groupAccount = (id: string) => `c:0t.c|tenant|${id.toLowerCase()}`

/** The site's id of an account, with or without claims; somebody new is added, as ensureUser does. Undefined: nobody. */
export function ensurePrincipal(core: GraphCore, siteId: string, logonName: string): Principal | undefined {
  const wanted = logonName.toLowerCase()
  if (wanted === everyone(core).toLowerCase()) {
    ensureUser(core, siteId, everyone(core), { Title: EVERYONE_TITLE })
    return principalByLogin(core, siteId, everyone(core))
  }
  const group = core.directory.groups().find(one => groupAccount(one.id) === wanted)
  if (group) {
    ensureUser(core, siteId, groupAccount(group.id), { Title: group.displayName })
    return principalByLogin(core, siteId, groupAccount(group.id))
  }
  const name = wanted.replace(/^i:0#\.f\|membership\|/, '')
  const person =
    core.directory.find(name) ?? core.directory.people().find(one => one.mail.toLowerCase() === name)
  if (!person) return undefined
  ensureUser(core, siteId, accountOf(person.userPrincipalName), {
    Title: person.displayName,
    EMail: person.mail,
    UserName: person.userPrincipalName,
  })
  return principalByLogin(core, siteId, accountOf(person.userPrincipalName))
}

const principalByLogin = (core: GraphCore, siteId: string, login: string): Principal | undefined => {
  const id = siteAccounts(core, siteId).get(login)
  return id === undefined ? undefined : principalOf(core, siteId, id)
}

export function principalOf(core: GraphCore, siteId: string, id: number): Principal | undefined {
  const list = userListOf(core, siteId)
  const row = list && itemStore(core.database).find(list.id, id)
  if (!row) return undefined
  const { Name, Title, EMail } = JSON.parse(row.fields) as StoredFields
  const loginName = String(Name)
  const isGroup = loginName.startsWith('c:0')
  return {
    id,
    loginName:
      loginName === 'app@sharepoint'
        ? 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint'
        : loginName,
    title: String(Title ?? ''),
    email: String(EMail ?? ''),
    kind: isGroup ? 4 : 1,
  }
}

/** The ids by which a person can be meant: themselves, their groups, everybody. */
export function principalsOf(core: GraphCore, siteId: string, person: DirectoryPerson): Set<number> {
  const accounts = siteAccounts(core, siteId)
  const names = [
    accountOf(person.userPrincipalName),
    everyone(core),
    ...groupsOf(core, person.id, true).map(group => groupAccount(group.id)),
  ]
  return new Set(names.flatMap(name => accounts.get(name) ?? []))
}
