import type { Engine } from './engines.ts'
export function postgresSearch(_texts: readonly string[]): Engine | undefined {
  return undefined
}
