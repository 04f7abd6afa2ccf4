import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'

/** How the office's clock was set. `at` and `anchor` are ISO instants; speed 0 stands still. */
export interface ClockSetting {
  at: string
  anchor: string
  speed: number
}

export interface Clock {
  now(): Date
  /** Real time unless set. */
  setting(): ClockSetting | 'real'
  /** Sets the clock from this moment on; kept in the clock file when there is one. */
  set(at: Date, speed: number): void
}

function isSetting(value: unknown): value is ClockSetting {
  const setting = value as Partial<ClockSetting> | null
  return (
    typeof setting?.speed === 'number' &&
    !Number.isNaN(Date.parse(String(setting.at))) &&
    !Number.isNaN(Date.parse(String(setting.anchor)))
  )
}

/**
 * The clock of the office: now = at + (real - anchor) * speed. The file is read again whenever its
 * modification time moves, so that several processes share one clock; without a file, real time.
 */
export function officeClock(file?: string): Clock {
  let current: ClockSetting | 'real' = 'real'
  let readAt = -1

  const refresh = () => {
    if (!file) return
    const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (changedAt === undefined) {
      current = 'real'
      readAt = -1
      return
    }
    if (changedAt === readAt) return
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (!isSetting(parsed)) throw new Error(`${file} is not a clock: it needs "at", "anchor" and "speed".`)
    current = parsed
    readAt = changedAt
  }

  return {
    now() {
      refresh()
      if (current === 'real') return new Date()
      const passed = Date.now() - Date.parse(current.anchor)
      return new Date(Date.parse(current.at) + passed * current.speed)
    },
    setting() {
      refresh()
      return current
    },
    set(at, speed) {
      current = { at: at.toISOString(), anchor: new Date().toISOString(), speed }
      if (!file) return
      writeFileSync(`${file}.new`, JSON.stringify(current))
      renameSync(`${file}.new`, file)
      readAt = statSync(file).mtimeMs
    },
  }
}
