import type { GraphCore } from './graphRoute.ts'

/** Now by the office's clock, to the second, as SharePoint writes instants. */
export const timestamp = (core: Pick<GraphCore, 'clock'>) => `${core.clock.now().toISOString().slice(0, 19)}Z`
