/** How much the long tests try, by the environment that `npm run test:long` sets; chance is new each time. */
export interface LongRun {
  readonly seed: number
  /** Size of the simulated office. */
  readonly units: number
  readonly months: number
  /** Moments at which something is killed. */
  readonly kills: number
  /** Simulated days over which memory is watched. */
  readonly days: number
  /** Requests of any kind that are made up from the API's description. */
  readonly requests: number
  /** Seconds for which several instances are held under load. */
  readonly loaded: number
  /** Requests a second that they are sent together. */
  readonly rate: number
}

/** What runs where nothing else is said. */
export const FULL: Omit<LongRun, 'seed'> = {
  units: 345,
  months: 120,
  kills: 100,
  days: 365,
  requests: 100_000,
  loaded: 180,
  rate: 200,
}

/** What fits into the few minutes that CI has: fewer units, months, moments and days, of the same kind. */
export const CI: Omit<LongRun, 'seed'> = {
  units: 60,
  months: 36,
  kills: 12,
  days: 45,
  requests: 3_000,
  loaded: 20,
  rate: 40,
}

export function longRun(env: NodeJS.ProcessEnv): LongRun {
  const given = (name: keyof LongRun, otherwise: number): number =>
    Number(env[name.toUpperCase()] || otherwise)
  return {
    seed: given('seed', Date.now() % 1_000_000),
    units: given('units', FULL.units),
    months: given('months', FULL.months),
    kills: given('kills', FULL.kills),
    days: given('days', FULL.days),
    requests: given('requests', FULL.requests),
    loaded: given('loaded', FULL.loaded),
    rate: given('rate', FULL.rate),
  }
}
