import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import type { Day } from './domain/calendar/day.ts'
import { dayOf, type Instant, instantOf } from './domain/calendar/officeTime.ts'

const settingShape = z.object({ at: z.iso.datetime(), anchor: z.iso.datetime(), speed: z.number() })

/** The office's clock. */
export interface OfficeClock {
  now(): Instant
  /** The day on the office's calendar at this moment. */
  today(): Day
}

/**
 * Real time, or what a clock file says: `{ at, anchor, speed }` means at + (real time - anchor) * speed, both moments
 * ISO in UTC. The file is read again whenever it was changed; while it is not there, time is real.
 * Throws when the file holds no clock.
 */
export function openClock(file?: string): OfficeClock {
  let setting: z.infer<typeof settingShape> | undefined
  let readAt = -1
  let dated: { minute: number; day: Day } | undefined

  function refresh(path: string) {
    const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (changedAt === readAt) return
    if (changedAt === undefined) {
      setting = undefined
      readAt = -1
      return
    }
    const parsed = settingShape.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    if (!parsed.success) throw new Error(`${path} is no clock: it needs "at", "anchor" and "speed".`)
    setting = parsed.data
    readAt = changedAt
  }

  function milliseconds(): number {
    if (file) refresh(file)
    if (!setting) return Date.now()
    return Date.parse(setting.at) + (Date.now() - Date.parse(setting.anchor)) * setting.speed
  }

  return {
    now: () => instantOf(milliseconds()),
    today() {
      const now = milliseconds()
      const minute = Math.floor(now / 60_000)
      // No day of the office begins within a minute, and every request asks for the day.
      if (dated?.minute !== minute) dated = { minute, day: dayOf(instantOf(now)) }
      return dated.day
    },
  }
}
