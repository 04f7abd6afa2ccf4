import { randomUUID } from 'node:crypto'
import type { StandinDatabase } from '../../database.ts'
import { type Actor, identitySet } from '../actor.ts'
import { newDriveId, newDriveItemId } from '../drives/driveIds.ts'
import { notFound } from '../graphError.ts'
import type { GraphCore, GraphRequest } from '../graphRoute.ts'
import { graphSites, SITE_HOST, type SiteRow } from '../siteStore.ts'
import { builtInColumns } from './builtInColumns.ts'
import { columnStore } from './columnStore.ts'

export interface ListRow {
  id: string
  site_id: string
  name: string
  display_name: string
  description: string
  template: string
  hidden: number
  created: string
  modified: string
  actor: string
  version: number
  next_item_id: number
  seq: number
  generation: number
  drive_id: string | null
}

/** The site that a request names; its access was checked before. */
export function siteOf(request: GraphRequest): SiteRow {
  const site = graphSites(request.core).find(request.params.site ?? '')
  if (!site) throw notFound('Requested site could not be found')
  return site
}

/** The list that a request names by id or by title. */
export function listOf(request: GraphRequest): ListRow {
  const site = siteOf(request)
  const key = request.params.list ?? ''
  const row = request.core.database.get<ListRow>(
    'SELECT * FROM list WHERE site_id = ? AND (id = ? OR display_name = ? COLLATE NOCASE OR name = ? COLLATE NOCASE)',
    site.id,
    key.toLowerCase(),
    key,
    key,
  )
  if (!row) throw notFound('The specified list was not found')
  return row
}

/** Names in addresses keep letters and digits only. */
const urlName = (displayName: string) => displayName.replace(/[\\/:*?"<>|#%&{}~+]/g, '').trim() || 'List'

/** Makes a list or library with its built-in columns; a library gets a drive with a root folder. */
export function createList(
  database: StandinDatabase,
  site: SiteRow,
  given: {
    displayName: string
    description?: string
    template: string
    hidden?: boolean
    at: string
    actor: Actor
  },
): ListRow {
  return database.transaction(() => {
    const id = randomUUID()
    const taken = (name: string) =>
      database.get('SELECT 1 FROM list WHERE site_id = ? AND name = ? COLLATE NOCASE', site.id, name) !==
      undefined
    let name = urlName(given.displayName)
    for (let copy = 1; taken(name); copy++) name = `${urlName(given.displayName)}${copy}`
    const isLibrary = given.template === 'documentLibrary'
    const driveId = isLibrary ? newDriveId(site.id, id) : null
    database.run(
      'INSERT INTO list VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, 0, 1, ?)',
      id,
      site.id,
      name,
      given.displayName,
      given.description ?? '',
      given.template,
      given.hidden ? 1 : 0,
      given.at,
      given.at,
      JSON.stringify(given.actor),
      driveId,
    )
    const columns = columnStore(database)
    for (const column of builtInColumns(given.template)) columns.add(id, column)
    if (isLibrary) {
      database.run(
        `INSERT INTO drive_item VALUES (?, 0, ?, NULL, 'root', 'root', 'root', NULL)`,
        id,
        newDriveItemId(),
      )
    }
    return database.get<ListRow>('SELECT * FROM list WHERE id = ?', id)!
  })
}

/** Server-relative address of a list or library. */
export function listPath(core: GraphCore, list: ListRow): string {
  const site = core.database.get<SiteRow>('SELECT * FROM site WHERE id = ?', list.site_id)!
  const base = site.path === '/' ? '' : site.path
  return list.drive_id ? `${base}/${list.name}` : `${base}/Lists/${list.name}`
}

export const webAddress = (core: GraphCore, path: string) =>
  core.addresses.http + path.split('/').map(encodeURIComponent).join('/')

export function listEntity(core: GraphCore, list: ListRow) {
  const [, siteGuid] = list.site_id.split(',')
  return {
    '@odata.etag': `"${list.id},${list.version}"`,
    createdDateTime: list.created,
    description: list.description,
    eTag: `"${list.id},${list.version}"`,
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.name,
    webUrl: webAddress(core, listPath(core, list)),
    displayName: list.display_name,
    createdBy: identitySet(core, list.actor),
    lastModifiedBy: identitySet(core, list.actor),
    parentReference: { siteId: list.site_id, id: siteGuid },
    list: { contentTypesEnabled: false, hidden: list.hidden === 1, template: list.template },
  }
}

export function siteEntity(core: GraphCore, site: SiteRow) {
  return {
    createdDateTime: site.created,
    description: '',
    id: site.id,
    lastModifiedDateTime: site.created,
    name: site.path === '/' ? '' : site.path.split('/').at(-1),
    webUrl: webAddress(core, site.path),
    displayName: site.display_name,
    ...(site.path === '/' ? { root: {} } : {}),
    siteCollection: { hostname: SITE_HOST },
  }
}
