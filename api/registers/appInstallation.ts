import type { Graph } from './graph/graph.ts'
import { GraphFailure } from './graph/graphFailure.ts'
import { segment } from './graph/odata.ts'
import { SharePointUnavailable } from './register.ts'

/** A name that Graph resolves itself, the same in every cloud's answer. */
const CATALOG = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps'

/** Puts the app into a person's Teams, so that the bot may write to them. */
export interface AppInstallation {
  /** Whether the person has the app now; false where that is not set up, not permitted, or Teams did not answer. */
  install(person: string): Promise<boolean>
}

/**
 * The app of the office's own catalogue, through Graph.
 * Source: the Graph page on userteamwork: add installedApps.
 * @param catalogApp id in the catalogue, which is not the manifest's; without it nothing is installed for anybody.
 */
export const appInstallation = (graph: Graph, catalogApp: string | undefined): AppInstallation => ({
  async install(person) {
    if (catalogApp === undefined) return false
    try {
      await graph.call({
        method: 'POST',
        path: `/users/${segment(person)}/teamwork/installedApps`,
        body: { 'teamsApp@odata.bind': `${CATALOG}/${segment(catalogApp)}` },
        // Installed by an earlier try answers 409.
        repeatable: true,
      })
      return true
    } catch (fault) {
      if (fault instanceof GraphFailure) return fault.status === 409
      if (fault instanceof SharePointUnavailable) return false
      throw fault
    }
  },
})
