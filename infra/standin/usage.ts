/** What has been asked since the last reset, by route ("GET /sites/:site/lists/:list/items"). */
export interface UsageReport {
  since: string
  requests: number
  /** Of SharePoint only; the directory and Teams count for themselves. */
  resourceUnits: number
  throttled: number
  routes: Record<string, { requests: number; resourceUnits: number; statuses: Record<string, number> }>
}

export interface Usage {
  record(route: string, resourceUnits: number, status: number, service?: string): void
  report(): UsageReport
  reset(): void
}

/** Counters of Graph requests and resource units; kept in memory only. */
export function countUsage(): Usage {
  const empty = (): UsageReport => ({
    since: new Date().toISOString(),
    requests: 0,
    resourceUnits: 0,
    throttled: 0,
    routes: {},
  })
  let current = empty()
  return {
    record(route, resourceUnits, status, service) {
      current.requests++
      if (!service) current.resourceUnits += resourceUnits
      if (status === 429) current.throttled++
      current.routes[route] ??= { requests: 0, resourceUnits: 0, statuses: {} }
      const entry = current.routes[route]
      entry.requests++
      entry.resourceUnits += resourceUnits
      entry.statuses[status] = (entry.statuses[status] ?? 0) + 1
    },
    report: () => structuredClone(current),
    reset() {
      current = empty()
    },
  }
}
