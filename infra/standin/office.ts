import { randomUUID } from 'node:crypto'
import type { GraphCore } from './graph/graphRoute.ts'
import { createList } from './graph/lists/listStore.ts'
import { appUserId, personUserId } from './graph/lists/lookups.ts'
import { SITE_HOST, type SiteRow } from './graph/siteStore.ts'
import { timestamp } from './graph/timestamp.ts'
import { ensurePrincipal, everyone } from './permissions/principals.ts'
import { EDIT } from './permissions/roleDefinitions.ts'
import { scopeStore } from './permissions/scopeStore.ts'

export const OFFICE_SITE_PATH = '/sites/szj'
const OFFICE_GRANT = 'office'

function addSite(core: GraphCore, path: string, displayName: string) {
  if (core.database.get('SELECT 1 FROM site WHERE path = ?', path)) return
  const id = `${SITE_HOST},${randomUUID()},${randomUUID()}`
  core.database.run('INSERT INTO site VALUES (?, ?, ?, ?)', id, path, displayName, timestamp(core))
  const site = core.database.get<SiteRow>('SELECT * FROM site WHERE id = ?', id)!
  const stamp = { at: timestamp(core), actor: { appId: core.suite.appId } }
  createList(core.database, site, {
    displayName: 'User Information List',
    template: 'userInformation',
    hidden: true,
    ...stamp,
  })
  createList(core.database, site, { displayName: 'Documents', template: 'documentLibrary', ...stamp })
}

/** What the administrator grants the suite on the office's site; no roles take the grant away. */
export function grantSuite(core: GraphCore, roles: string[]) {
  core.database.run('DELETE FROM site_grant WHERE id = ?', OFFICE_GRANT)
  if (roles.length === 0) return
  const site = core.database.get<SiteRow>('SELECT * FROM site WHERE path = ?', OFFICE_SITE_PATH)!
  core.database.run(
    'INSERT INTO site_grant VALUES (?, ?, NULL, ?, ?, ?)',
    OFFICE_GRANT,
    site.id,
    core.suite.appId,
    'Magistrat',
    JSON.stringify(roles),
  )
}

/** Everybody is a member of each site until somebody sets something else. */
function letEverybodyIn(core: GraphCore) {
  const store = scopeStore(core.database)
  for (const { id } of core.database.all<{ id: string }>('SELECT id FROM site')) {
    if (store.hasAssignments({ list: id, item: 0 })) continue
    const members = ensurePrincipal(core, id, everyone(core))!
    store.setUp({ list: id, item: 0 }, { principal: members.id, role: EDIT })
  }
}

/** The office's site, fully granted to the suite as an administrator would; people known to the site. */
export function setUpOffice(core: GraphCore) {
  core.database.migrate('office', ['CREATE TABLE office_setup (done INTEGER NOT NULL) STRICT'])
  core.database.transaction(() => {
    addSite(core, '/', 'Office')
    addSite(core, OFFICE_SITE_PATH, 'System Zarządzania Jakością')
    const site = core.database.get<SiteRow>('SELECT * FROM site WHERE path = ?', OFFICE_SITE_PATH)!
    const granted = core.database.get('SELECT 1 FROM office_setup')
    if (!granted) {
      grantSuite(core, ['fullcontrol'])
      core.database.run('INSERT INTO office_setup VALUES (1)')
    }
    appUserId(core, site.id)
    for (const person of core.directory.people()) personUserId(core, site.id, person.id)
    letEverybodyIn(core)
  })
}
