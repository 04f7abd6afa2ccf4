import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import { StartRefused } from './startOptions.ts'

/** Ports that this office used last: addresses of files and chats hold them, so they should stay. */
export interface Ports {
  readonly page: number
  readonly https: number
  readonly suite: readonly number[]
}

/** The folder in which one office lives on this machine. */
export interface DataFolder {
  readonly path: string
  readonly standin: string
  readonly logs: string
  readonly clockFile: string
  ports(): Ports | undefined
  keepPorts(ports: Ports): void
  /** Whether the sample office has been loaded to the end. */
  isFilled(): boolean
  markFilled(): void
  setClock(clock: Instant | 'now'): void
  /** Lets another start use the folder. */
  release(): void
}

interface Kept {
  readonly ports?: Ports
  readonly filled?: boolean
}

const MARK = 'magistrat.json'
const LOCK = 'running.pid'

/**
 * Opens the folder for one office and locks it to this process; `reset` empties it first, and only if it is an
 * office's folder. Throws StartRefused when another start is using it or it holds something else.
 */
export function openDataFolder(path: string, reset: boolean): DataFolder {
  const mark = join(path, MARK)
  const lock = join(path, LOCK)
  const holder = runningHolder(lock)
  if (holder !== undefined)
    throw new StartRefused(
      `Folder ${path} jest używany przez działający Magistrat (proces ${holder}).\n` +
        `The folder ${path} is in use by a running Magistrat (process ${holder}).`,
    )
  const content = existsSync(path) ? readdirSync(path) : []
  if (content.length > 0 && !existsSync(mark))
    throw new StartRefused(
      `Folder ${path} zawiera coś innego niż dane Magistratu; proszę wskazać inny (--data).\n` +
        `The folder ${path} holds something else than an office's data; please name another one (--data).`,
    )
  if (reset) rmSync(path, { recursive: true, force: true })
  const folder = {
    path,
    standin: join(path, 'standin'),
    logs: join(path, 'logs'),
    clockFile: join(path, 'clock.json'),
  }
  mkdirSync(folder.logs, { recursive: true })
  const kept = (): Kept => (existsSync(mark) ? (JSON.parse(readFileSync(mark, 'utf8')) as Kept) : {})
  const keep = (more: Kept) => writeFileSync(mark, JSON.stringify({ ...kept(), ...more }))
  keep({})
  writeFileSync(lock, String(process.pid))
  return {
    ...folder,
    ports: () => kept().ports,
    keepPorts: ports => keep({ ports }),
    isFilled: () => kept().filled === true,
    markFilled: () => keep({ filled: true }),
    setClock(clock) {
      if (clock === 'now') return rmSync(folder.clockFile, { force: true })
      const setting = { at: clock, anchor: new Date().toISOString(), speed: 1 }
      writeFileSync(folder.clockFile, JSON.stringify(setting))
    },
    release: () => rmSync(lock, { force: true }),
  }
}

function runningHolder(lock: string): number | undefined {
  if (!existsSync(lock)) return undefined
  const pid = Number(readFileSync(lock, 'utf8'))
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return undefined
  try {
    process.kill(pid, 0)
    return pid
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined
  }
}
