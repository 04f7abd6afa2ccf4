import type { GraphCore } from './graphRoute.ts'

/** Now by the office's clock, to the second, as SharePoint writes instants; off by the skew where one is set. */
export function timestamp(core: Pick<GraphCore, 'clock' | 'faults'>): string {
  const skew = core.faults.strikes('clockSkew')?.milliseconds ?? 0
  return `${new Date(core.clock.now().getTime() + skew).toISOString().slice(0, 19)}Z`
}
