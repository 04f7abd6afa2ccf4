import { documentsLibrary } from '../../api/registers/documentsLibrary.ts'
import type { Graph } from '../../api/registers/graph.ts'
import { incidentsLibrary } from '../../api/registers/incidentsLibrary.ts'
import { signals } from '../../api/registers/lists/signals.ts'
import { trail } from '../../api/registers/lists/trail.ts'
import { minutesLibrary } from '../../api/registers/minutesLibrary.ts'
import { declarations } from '../../api/registers/registers.ts'
import { trailAnchors } from '../../api/registers/trail/trailAnchors.ts'
import { type ProvisioningReport, provision } from './provision.ts'

/** Creates or upgrades everything that Magistrat keeps in the office's site (id, or 'host:/sites/name'). */
export const provisionOffice = (graph: Graph, site: string): Promise<ProvisioningReport> =>
  provision(graph, site, [
    ...Object.values(declarations),
    signals,
    trail,
    minutesLibrary,
    documentsLibrary,
    incidentsLibrary,
    trailAnchors,
  ])
