import { isDeepStrictEqual } from 'node:util'
import type { Declaration } from '../declaration.ts'
import { type AnyRow, entryOf, type ListItem, UnreadableRow, versionNumber, versionOf } from '../listItem.ts'
import type { Entry } from '../register.ts'

type AnyEntry = Entry<AnyRow>

/** The copy of one list in memory. Everything that comes in is compared by version, so that nothing goes back. */
export interface ListCopy {
  readonly declaration: Declaration
  rows(): readonly AnyRow[]
  entries(): readonly AnyEntry[]
  find(key: string): AnyEntry | undefined
  /** Takes what a write or a single reading answered; tells whether a row changed. */
  take(entry: AnyEntry): boolean
  /** Takes that an item is gone for good; answers the entry that went. */
  drop(id: string): AnyEntry | undefined
  /** The version to ask for when saving over `version`: the newest one known to hold the same values. */
  newestEqual(id: string, version: string): string
  /** Starts a reading of changes; items are collected and applied together by `commit`. */
  round(): CopyRound
}

export interface CopyRound {
  collect(items: readonly ListItem[]): void
  /** Forgets what was collected: the reading begins anew as a whole one. */
  restart(): void
  /** `whole` when everything was enumerated: what was not in it is gone. Answers the keys of changed rows. */
  commit(whole: boolean): string[]
  /** The reading failed: nothing of it is applied. */
  abandon(): void
}

interface Kept {
  readonly entry: AnyEntry
  /** Older versions with the very same values: SharePoint raises versions for reasons of its own. */
  readonly equal: readonly string[]
  /** Where the row stands among those handed out last. */
  place: number | undefined
}

/** More changes than this since rows were handed out are a reading of the list: all are put together anew. */
const MOST_PATCHED = 500

const keyOf = (declaration: Declaration, entry: AnyEntry): string =>
  String(entry.row[declaration.key]).toLowerCase()

const isOlder = (version: string, than: string): boolean => versionNumber(version) < versionNumber(than)

/** An empty copy. `onUnreadable` hears of rows that are left out because they do not fit the declaration. */
export function listCopy(declaration: Declaration, onUnreadable: (fault: UnreadableRow) => void): ListCopy {
  const kept = new Map<string, Kept>()
  const byKey = new Map<string, string>()
  /** As handed out last, and what was put since then; tens of thousands of rows are not gone through for one. */
  let rows: readonly AnyRow[] | undefined
  const putSince = new Set<string>()
  let entries: readonly AnyEntry[] | undefined
  /** Items that own writes touched while rounds were under way: a page of such a round may be older. */
  const openRounds = new Set<Set<string>>()
  /** Versions at which own deletions took items away, until SharePoint's changes tell of the deletion too. */
  const dropped = new Map<string, string>()

  function forgetRows() {
    rows = undefined
    putSince.clear()
  }

  function rowsNow(): readonly AnyRow[] {
    if (!rows) {
      let place = 0
      rows = Array.from(kept.values(), one => {
        one.place = place++
        return one.entry.row
      })
    } else if (putSince.size > 0) {
      const patched = rows.slice()
      for (const id of putSince) {
        const one = kept.get(id)!
        one.place ??= patched.length
        patched[one.place] = one.entry.row
      }
      rows = patched
    }
    putSince.clear()
    return rows
  }

  function unindex(id: string, entry: AnyEntry) {
    const key = keyOf(declaration, entry)
    if (byKey.get(key) === id) byKey.delete(key)
  }

  function put(entry: AnyEntry): boolean {
    const known = kept.get(entry.id)
    if (known && isOlder(entry.version, known.entry.version)) return false
    entries = undefined
    if (known && isDeepStrictEqual(known.entry.row, entry.row)) {
      const sameVersion = known.entry.version === entry.version
      const equal = sameVersion ? known.equal : [...known.equal.slice(-8), known.entry.version]
      kept.set(entry.id, { entry: { ...entry, row: known.entry.row }, equal, place: known.place })
      return false
    }
    if (known) unindex(entry.id, known.entry)
    kept.set(entry.id, { entry, equal: [], place: known?.place })
    byKey.set(keyOf(declaration, entry), entry.id)
    putSince.add(entry.id)
    if (putSince.size > MOST_PATCHED) forgetRows()
    return true
  }

  function remove(id: string): AnyEntry | undefined {
    const known = kept.get(id)
    if (!known) return undefined
    kept.delete(id)
    unindex(id, known.entry)
    forgetRows()
    entries = undefined
    return known.entry
  }

  function read(item: ListItem): AnyEntry | undefined {
    try {
      return entryOf(declaration, item)
    } catch (fault) {
      if (!(fault instanceof UnreadableRow)) throw fault
      onUnreadable(fault)
      return undefined
    }
  }

  /** True for a state that own writes have already left behind. */
  function isPast(item: ListItem): boolean {
    const goneAt = dropped.get(item.id)
    if (goneAt !== undefined) return !isOlder(goneAt, versionOf(item))
    const known = kept.get(item.id)
    return known !== undefined && isOlder(versionOf(item), known.entry.version)
  }

  return {
    declaration,
    rows: rowsNow,
    entries() {
      entries ??= Array.from(kept.values(), ({ entry }) => entry)
      return entries
    },
    find(key) {
      const id = byKey.get(key.toLowerCase())
      return id === undefined ? undefined : kept.get(id)?.entry
    },
    take(entry) {
      for (const written of openRounds) written.add(entry.id)
      return put(entry)
    },
    drop(id) {
      const entry = remove(id)
      if (entry) dropped.set(id, entry.version)
      return entry
    },
    newestEqual(id, version) {
      const known = kept.get(id)
      return known?.equal.includes(version) ? known.entry.version : version
    },
    round() {
      const written = new Set<string>()
      openRounds.add(written)
      const collected = new Map<string, ListItem>()
      return {
        collect(items) {
          for (const item of items) {
            const before = collected.get(item.id)
            // Ids are never given twice, so a deletion stands whatever order the entries came in.
            if (before?.deleted) continue
            if (before && !item.deleted && isOlder(versionOf(item), versionOf(before))) continue
            collected.set(item.id, item)
          }
        },
        restart: () => collected.clear(),
        abandon: () => void openRounds.delete(written),
        commit(whole) {
          openRounds.delete(written)
          const keys: string[] = []
          const gone = (id: string) => {
            const entry = remove(id)
            if (entry) keys.push(String(entry.row[declaration.key]))
          }
          for (const [id, item] of collected) {
            if (item.deleted) {
              dropped.delete(id)
              gone(id)
              continue
            }
            if (isPast(item)) continue
            const entry = read(item)
            if (!entry) gone(id)
            else if (put(entry)) keys.push(String(entry.row[declaration.key]))
          }
          if (whole) {
            for (const id of [...kept.keys()]) if (!collected.has(id) && !written.has(id)) gone(id)
          }
          return keys
        },
      }
    },
  }
}
