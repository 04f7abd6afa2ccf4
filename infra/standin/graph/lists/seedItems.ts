import type { GraphCore } from '../graphRoute.ts'
import { timestamp } from '../timestamp.ts'
import { columnStore } from './columnStore.ts'
import { defaultFields, readFields } from './fieldValues.ts'
import { itemStore } from './itemStore.ts'
import type { ListRow } from './listStore.ts'

/**
 * Fills a list of the office's site without going through Graph, for histories and measurements: all rows
 * in one transaction, checked as Graph would. Takes the list's title and fields as they would be posted;
 * answers the ids. `at` is an ISO instant, now unless given.
 */
export function seedItems(
  core: GraphCore,
  title: string,
  rows: Record<string, unknown>[],
  at?: string,
): number[] {
  const list = core.database.get<ListRow>(
    `SELECT list.* FROM list JOIN site ON site.id = list.site_id WHERE site.path <> '/' AND list.display_name = ?`,
    title,
  )
  if (!list) throw new Error(`The office has no list '${title}'.`)
  const columns = columnStore(core.database).of(list.id)
  const store = itemStore(core.database)
  const stamp = { at: at ?? timestamp(core), actor: { appId: core.suite.appId } }
  const ids = core.database.transaction(() =>
    rows.map(body => {
      const read = readFields(columns, { body, faults: core.faults, hyperlinksAllowed: true })
      return store.insert(list.id, { ...defaultFields(columns), ...read }, stamp).id
    }),
  )
  core.changes.announce(list.id)
  return ids
}
