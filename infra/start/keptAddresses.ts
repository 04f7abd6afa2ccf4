import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StandinAddresses } from './standinProcess.ts'

const FILE = 'standin.json'

/** Keeps where the stand-in of a data folder is reached, for commands beside the running office; for its owner alone. */
export function keepAddresses(folder: string, addresses: StandinAddresses): void {
  writeFileSync(join(folder, FILE), JSON.stringify(addresses), { mode: 0o600 })
}

/** Where the office of a data folder was reached last; undefined when none has run there. */
export function keptAddresses(folder: string): StandinAddresses | undefined {
  const file = join(folder, FILE)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StandinAddresses) : undefined
}
