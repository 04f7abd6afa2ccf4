import { AsyncLocalStorage } from 'node:async_hooks'
import type { OwnName } from './registers/permissions/writesInOwnName.ts'

/** In whose name something is done. */
export interface Actor {
  /** Entra id of the person. */
  readonly person: string
  /**
   * The token by which the person signed in to the suite; with it Entra is asked for one that is valid in SharePoint.
   * Where they have not signed in yet they are asked to; undefined when they do not.
   */
  token?(): Promise<string | undefined>
  /** Whether SharePoint lets the person themselves write rows of a register, by its name. */
  ownName?(register: string): OwnName
}

const acting = new AsyncLocalStorage<Actor>()

/** Runs work in a person's name: what it writes is theirs in the trail, and with a token in SharePoint's history too. */
export const actingAs = <T>(who: Actor | string, work: () => T): T =>
  acting.run(typeof who === 'string' ? { person: who } : who, work)

/** Entra id of the person in whose name this runs; undefined for what the suite does itself. */
export const actor = (): string | undefined => acting.getStore()?.person

/** The person in whose name this runs, with what they have signed in with. */
export const currentActor = (): Actor | undefined => acting.getStore()
