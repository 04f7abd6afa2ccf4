import type { Declaration } from '../../api/registers/declaration.ts'
import type { Graph } from '../../api/registers/graph/graph.ts'
import { documentsLibrary } from '../../api/registers/libraries/documentsLibrary.ts'
import { incidentsLibrary } from '../../api/registers/libraries/incidentsLibrary.ts'
import { minutesLibrary } from '../../api/registers/libraries/minutesLibrary.ts'
import { signals } from '../../api/registers/lists/signals.ts'
import { trail } from '../../api/registers/lists/trail.ts'
import { declarations } from '../../api/registers/registers.ts'
import { trailAnchors } from '../../api/registers/trail/trailAnchors.ts'
import { type ProvisioningReport, provision } from './provision.ts'

/** Everything that Magistrat keeps in the office's site. */
export const officeLists = [...Object.values<Declaration>(declarations), signals, trail]
export const officeLibraries = [minutesLibrary, documentsLibrary, incidentsLibrary, trailAnchors]

/** Creates or upgrades all of it in a site (id, or 'host:/sites/name'). */
export const provisionOffice = (graph: Graph, site: string): Promise<ProvisioningReport> =>
  provision(graph, site, [...officeLists, ...officeLibraries])
