import { AsyncLocalStorage } from 'node:async_hooks'

const acting = new AsyncLocalStorage<string>()

/** Runs work in a person's name: what it writes is theirs in the trail. */
export const actingAs = <T>(person: string, work: () => T): T => acting.run(person, work)

/** Entra id of the person in whose name this runs; undefined for what the suite does itself. */
export const actor = (): string | undefined => acting.getStore()
