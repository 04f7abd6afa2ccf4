/**
 * Everything unpleasant that can be switched on, by name. Most come from graph-contract measurements;
 * the last group switches rules that Microsoft does not document.
 */
export type FaultName =
  // any request
  | 'throttled' // 429; option retryAfter: 'seconds' | 'decimal' | 'missing' | 'long' | 'date'
  | 'unavailable' // 503 with an HTML page
  | 'appliedThenUnavailable' // the write is done, then 503
  | 'cutOff' // the connection is closed without an answer
  | 'slow' // option milliseconds
  | 'tokenRejected' // 401 although the token is valid
  | 'resourceUnitLimits' // the documented limits are charged for real; options perMinute, milliseconds (of that minute)
  // lists and delta
  | 'deltaGone' // 410; option code: 'resyncRequired' | 'resyncChangesApplyDifferences' | 'resyncChangesUploadDifferences'
  | 'deltaRepeats' // an entry is sent twice, the older state first
  | 'deltaReordered'
  | 'deltaEmptyPages'
  | 'clockSkew' // timestamps of rows are off by milliseconds
  | 'eTagMoves' // the version grows after a write although nothing changed
  // files
  | 'locked' // 423, somebody has the file open
  | 'changedAfterUpload' // 409 to the first metadata change after an upload
  | 'uploadBroken' // the connection breaks in the middle of a range
  | 'uploadExpired'
  | 'downloadExpired'
  | 'quotaReached'
  | 'malware'
  // $batch
  | 'batchMemberThrottled'
  // notifications
  | 'notificationLost'
  | 'notificationLate' // option milliseconds
  | 'notificationDoubled'
  // bot
  | 'activityDoubled' // the same activity is delivered twice; option milliseconds between
  | 'botRateLimits' // the documented limits of messages per chat
  // undocumented rules, off unless set
  | 'requiredEnforced'
  | 'choicesEnforced'
  | 'unknownFiltersIgnored'
  | 'staleDirectory'

/** `rate` 0..1; `times` stops after so many strikes; `only` is a regular expression on "METHOD /path". */
export interface FaultSetting {
  rate: number
  times?: number
  only?: string
  retryAfter?: 'seconds' | 'decimal' | 'missing' | 'long' | 'date'
  code?: string
  milliseconds?: number
  perMinute?: number
}

export type FaultSettings = Partial<Record<FaultName, FaultSetting>> & { seed?: number }

export interface Faults {
  current(): FaultSettings
  /** Replaces the named ones, keeps the others; a seed starts the random sequence again. */
  set(settings: FaultSettings): void
  /** Everything pleasant again. */
  clear(): void
  /** Whether it happens now: the setting when it does. `subject` is "METHOD /path". */
  strikes(name: FaultName, subject?: string): FaultSetting | undefined
  /** Next number of the seeded sequence, 0 <= n < 1. */
  random(): number
}

/** Mulberry32: small, seeded, good enough to repeat a run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The stand-in's moods. Pleasant by default; a rate of 1 strikes always and draws no random number. */
export function standinFaults(initial: FaultSettings = {}): Faults {
  let settings: FaultSettings = { ...initial }
  let random = seeded(initial.seed ?? 1)
  return {
    current: () => structuredClone(settings),
    set(changed) {
      settings = { ...settings, ...structuredClone(changed) }
      if (changed.seed !== undefined) random = seeded(changed.seed)
    },
    clear() {
      settings = {}
    },
    strikes(name, subject = '') {
      const setting = settings[name]
      if (!setting || setting.rate <= 0 || setting.times === 0) return undefined
      if (setting.only && !new RegExp(setting.only).test(subject)) return undefined
      if (setting.rate < 1 && random() >= setting.rate) return undefined
      if (setting.times !== undefined) setting.times--
      return setting
    },
    random: () => random(),
  }
}
