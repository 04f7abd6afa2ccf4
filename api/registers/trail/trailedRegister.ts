import { actor } from '../../actor.ts'
import type { Instant } from '../../domain/calendar/officeTime.ts'
import type { Declaration } from '../declaration.ts'
import type { AnyRow } from '../listItem.ts'
import { type Entry, KeyTaken, type Register, SharePointUnavailable } from '../register.ts'
import type { Trail } from './openTrail.ts'
import { contentHash, type TrailWrite } from './trailRow.ts'

/** A register whose every write is noted in the trail, those too of which nobody knows whether they were done. */
export function trailedRegister(
  register: Register<AnyRow>,
  declaration: Declaration,
  trail: Trail,
  clock: () => Instant,
): Register<AnyRow> {
  const keyOf = (row: AnyRow): string => String(row[declaration.key])

  function note(what: TrailWrite['what'], key: string, before?: AnyRow, after?: AnyRow, unsure?: true): void {
    const by = actor()
    trail.note({
      register: declaration.name,
      key,
      what,
      at: clock(),
      ...(by === undefined ? {} : { by }),
      ...(before === undefined ? {} : { before: contentHash(declaration, before) }),
      ...(after === undefined ? {} : { after: contentHash(declaration, after) }),
      ...(unsure === undefined ? {} : { unsure }),
    })
  }

  async function noted<T>(work: () => Promise<T>, done: (value: T) => void, unsure: () => void): Promise<T> {
    try {
      const value = await work()
      done(value)
      return value
    } catch (fault) {
      if (fault instanceof SharePointUnavailable) unsure()
      throw fault
    }
  }

  const before = (entry: Entry<AnyRow>): AnyRow | undefined =>
    register.entries().find(one => one.id === entry.id)?.row

  return {
    ...register,
    add: row =>
      noted(
        () => register.add(row),
        () => note('add', keyOf(row), undefined, row),
        () => note('add', keyOf(row), undefined, row, true),
      ),
    addAll: rows =>
      noted(
        () => register.addAll(rows),
        added => {
          for (const [at, entry] of added.entries())
            if (!(entry instanceof KeyTaken)) note('add', keyOf(entry.row), undefined, rows[at])
        },
        () => {
          for (const row of rows) note('add', keyOf(row), undefined, row, true)
        },
      ),
    save(entry) {
      const known = register.find(keyOf(entry.row))?.row ?? before(entry)
      return noted(
        () => register.save(entry),
        () => note('save', keyOf(entry.row), known, entry.row),
        () => note('save', keyOf(entry.row), known, entry.row, true),
      )
    },
    remove: entry =>
      noted(
        () => register.remove(entry),
        () => note('remove', keyOf(entry.row), entry.row),
        () => note('remove', keyOf(entry.row), entry.row, undefined, true),
      ),
  }
}
