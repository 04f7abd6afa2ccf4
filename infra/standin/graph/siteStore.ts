import type { GraphCore } from './graphRoute.ts'

/** Host of the pretended SharePoint; part of site ids and of path addressing. */
export const SITE_HOST = 'office.sharepoint.example'

export interface SiteRow {
  id: string
  path: string
  display_name: string
  created: string
}

/** Look-ups of sites, and of the list behind a drive. */
export function graphSites(core: GraphCore) {
  const { database } = core
  const find = (idOrPart: string): SiteRow | undefined => {
    const key = idOrPart.toLowerCase()
    if (key === 'root' || key === SITE_HOST)
      return database.get<SiteRow>(`SELECT * FROM site WHERE path = '/'`)
    if (key.includes(',')) return database.get<SiteRow>('SELECT * FROM site WHERE id = ?', key)
    return database.get<SiteRow>('SELECT * FROM site WHERE id LIKE ?', `${SITE_HOST},${key},%`)
  }
  return {
    find,
    byAddress: (host: string, path: string) =>
      host.toLowerCase() === SITE_HOST
        ? database.get<SiteRow>(
            'SELECT * FROM site WHERE path = ? COLLATE NOCASE',
            path.replace(/(.)\/$/, '$1'),
          )
        : undefined,
    driveOf(siteKey: string, listKey?: string): string | undefined {
      const site = find(siteKey)
      if (!site) return undefined
      const row = listKey
        ? database.get<{ drive_id: string | null }>(
            'SELECT drive_id FROM list WHERE site_id = ? AND (id = ? OR display_name = ?)',
            site.id,
            listKey.toLowerCase(),
            listKey,
          )
        : database.get<{ drive_id: string | null }>(
            'SELECT drive_id FROM list WHERE site_id = ? AND drive_id IS NOT NULL ORDER BY rowid LIMIT 1',
            site.id,
          )
      return row?.drive_id ?? undefined
    },
    siteOfDrive: (driveId: string) =>
      database.get<{ site_id: string }>('SELECT site_id FROM list WHERE drive_id = ?', driveId)?.site_id,
  }
}
