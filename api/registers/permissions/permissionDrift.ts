import type { Present } from './presentPermissions.ts'
import type { Level } from './wantedPermissions.ts'

/**
 * A difference between what is declared and what is there. `inherits`: the place has no permissions of its own (any
 * more). `missing`: somebody lacks what they may have. `extra`: somebody has what nobody gave them.
 */
export interface PermissionDrift {
  readonly kind: 'inherits' | 'missing' | 'extra'
  /** List, or library and folder: 'ProtokolyPliki/Komorki/OR'. */
  readonly where: string
  /** Name in SharePoint where it knows one, else the login; absent where it is about the place itself. */
  readonly who?: string
  readonly level?: Level | 'full'
}

/** What has to be done in a place so that it is as declared. */
export interface Mending {
  readonly add: readonly { readonly login: string; readonly level: Level }[]
  readonly remove: readonly Present[]
}

const RANK = { read: 1, write: 2, full: 3 } as const

/** Compares by login. Who has less than declared gets it; who has more loses it, and gets what is declared. */
export function mendingOf(wanted: ReadonlyMap<string, Level>, present: readonly Present[]): Mending {
  const there = new Map(present.map(one => [one.login.toLowerCase(), one]))
  const remove = present.filter(one => {
    const level = wanted.get(one.login.toLowerCase())
    return level === undefined || RANK[one.level] > RANK[level]
  })
  const add = [...wanted].flatMap(([login, level]) => {
    const one = there.get(login)
    return one && RANK[one.level] === RANK[level] ? [] : [{ login, level }]
  })
  return { add, remove }
}

/** The same as findings for people. */
export function driftOf(where: string, { add, remove }: Mending): PermissionDrift[] {
  const tooMuch = new Set(remove.map(one => one.login.toLowerCase()))
  return [
    ...remove.map(one => ({ kind: 'extra', where, who: one.title, level: one.level }) as const),
    ...add
      .filter(one => !tooMuch.has(one.login))
      .map(
        one => ({ kind: 'missing', where, who: one.login.replace(/^.*\|/, ''), level: one.level }) as const,
      ),
  ]
}
