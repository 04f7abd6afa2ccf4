import { GraphError } from './graphError.ts'
import type { GraphCore } from './graphRoute.ts'

/** App per tenant and minute for up to 1,000 licences (SharePoint: how to avoid getting throttled). */
const UNITS_PER_MINUTE = 1_250
const MINUTE_MS = 60_000
const WARNING_SHARE = 0.8

/**
 * Counts what each app has used in the last minute of real time, and throttles when the office is set so; a test may
 * set a shorter minute.
 */
export function resourceUnitMeter(core: GraphCore) {
  const used = new Map<string, { at: number; units: number }[]>()

  function charge(appId: string, units: number, minute: number) {
    const now = performance.now()
    const entries = (used.get(appId) ?? []).filter(entry => now - entry.at < minute)
    entries.push({ at: now, units })
    used.set(appId, entries)
    const total = entries.reduce((sum, entry) => sum + entry.units, 0)
    const reset = (minute - (now - entries[0]!.at)) / 1000
    return { total, resetSeconds: minute === MINUTE_MS ? Math.max(1, Math.ceil(reset)) : reset }
  }

  /** Charges a request; answers the RateLimit headers, which exist from 80 % on, or throws 429. */
  return function meter(appId: string, units: number, subject: string): Record<string, string> {
    const setting = core.faults.strikes('resourceUnitLimits', subject)
    if (!setting) return {}
    const limit = setting.perMinute ?? UNITS_PER_MINUTE
    const { total, resetSeconds } = charge(appId, units, setting.milliseconds ?? MINUTE_MS)
    const headers = {
      'RateLimit-Limit': String(limit),
      'RateLimit-Remaining': String(Math.max(0, limit - total)),
      'RateLimit-Reset': String(resetSeconds),
    }
    if (total > limit) {
      throw new GraphError(429, 'activityLimitReached', 'The request has been throttled', {
        innerCode: 'throttledRequest',
        headers: { ...headers, 'Retry-After': String(resetSeconds) },
      })
    }
    return total >= limit * WARNING_SHARE ? headers : {}
  }
}
