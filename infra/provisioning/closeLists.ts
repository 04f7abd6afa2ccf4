import type { Graph } from '../../api/registers/graph/graph.ts'
import { GraphFailure } from '../../api/registers/graph/graphFailure.ts'
import { hasOwnPermissions, listPlace } from '../../api/registers/permissions/presentPermissions.ts'
import { recordedPermissions } from '../../api/registers/permissions/recordedPermissions.ts'
import { PERMISSIONS_VERSION, sitePermissions } from '../../api/registers/permissions/sitePermissions.ts'
import { siteLists } from '../../api/registers/siteLists.ts'

/**
 * Closes the lists that are not for everybody: from then on the application alone reads them, until the running suite
 * gives them the readers that the registers name. A list that has been given its permissions once is left alone, even
 * when somebody has opened it again: that is told as a drift and repaired when somebody asks for it. Undefined: nothing
 * could be done, for want of a certificate or of full control over the site; the health page says so.
 */
export async function closeLists(
  graph: Graph,
  site: string,
  declared: readonly { readonly name: string; readonly list: string }[],
): Promise<readonly string[] | undefined> {
  const rest = graph.sharepoint(site)
  if (!rest) return undefined
  const found = await siteLists(graph, site)
  const permissions: Readonly<Record<string, { readonly kind: string }>> = sitePermissions
  const closed: string[] = []
  try {
    for (const { name, list } of declared) {
      const there = found.get(list)
      if (!there || permissions[name]?.kind !== 'own') continue
      if (recordedPermissions(there.description) >= PERMISSIONS_VERSION) continue
      const place = listPlace(there.id)
      if (await hasOwnPermissions(rest, place)) continue
      await rest.post(`${place}/breakroleinheritance(copyroleassignments=false,clearsubscopes=false)`)
      closed.push(list)
    }
  } catch (fault) {
    if (fault instanceof GraphFailure && (fault.status === 401 || fault.status === 403)) return undefined
    throw fault
  }
  return closed
}
