import { randomUUID } from 'node:crypto'
import { additions } from './additions.ts'
import { columnName } from './columnName.ts'
import type { Declaration } from './declaration.ts'
import type { Graph, GraphAnswer } from './graph/graph.ts'
import { GraphFailure, isUniqueTaken } from './graph/graphFailure.ts'
import { literal, query, segment } from './graph/odata.ts'
import { inOwnName } from './inOwnName.ts'
import {
  type AnyRow,
  entryOf,
  fieldsExpansion,
  fieldsOfChanged,
  type ListItem,
  writtenBy,
} from './listItem.ts'
import type { ListCopy } from './memory/listCopy.ts'
import { Conflict, type Entry, KeyTaken, type Register } from './register.ts'
import { validateRow } from './rowValidation.ts'

export interface RegisterParts {
  readonly graph: Graph
  readonly declaration: Declaration
  /** `/sites/<id>/lists/<id>`. */
  readonly listPath: string
  readonly copy: ListCopy
  /** Name of this instance, kept with each row that it writes. */
  readonly instance: string
  /** Called after an answer of SharePoint has changed the copy. */
  readonly changed: (keys: readonly string[]) => void
  /** Called after each write of this instance that may have changed the list. */
  readonly wrote: () => void
}

type AnyEntry = Entry<AnyRow>

/** How often a save is tried anew because SharePoint raised the version without changing a value. */
const VERSION_TRIES = 3

/** A register whose rows are the items of a SharePoint list: reads from the copy, writes to the list. */
export function sharepointRegister(parts: RegisterParts): Register<AnyRow> {
  const { graph, declaration, listPath, copy } = parts
  const { name } = declaration
  const expand = query({ $expand: fieldsExpansion(declaration) })
  const keyOf = (row: AnyRow) => String(row[declaration.key])
  const itemPath = (id: string) => `${listPath}/items/${segment(id)}`
  const newWrite = () => `${parts.instance}:${randomUUID()}`

  function taken(item: ListItem): AnyEntry {
    const entry = entryOf(declaration, item)
    if (copy.take(entry)) parts.changed([keyOf(entry.row)])
    return entry
  }

  async function itemById(id: string): Promise<ListItem | undefined> {
    try {
      const { body } = await graph.call<ListItem>({ method: 'GET', path: `${itemPath(id)}${expand}` })
      return body
    } catch (fault) {
      if (!(fault instanceof GraphFailure) || fault.status !== 404) throw fault
      const gone = copy.drop(id)
      if (gone) parts.changed([keyOf(gone.row)])
      return undefined
    }
  }

  async function itemByKey(key: string): Promise<ListItem | undefined> {
    const $filter = `fields/${columnName(declaration.key)} eq ${literal(key)}`
    const options = query({ $filter, $expand: fieldsExpansion(declaration) })
    const { body } = await graph.call<{ value: ListItem[] }>({
      method: 'GET',
      path: `${listPath}/items${options}`,
    })
    return body.value[0]
  }

  async function conflict(id: string): Promise<Conflict<AnyRow>> {
    const item = await itemById(id)
    return new Conflict<AnyRow>(name, item && taken(item))
  }

  async function save(entry: AnyEntry): Promise<AnyEntry> {
    validateRow(declaration, entry.row)
    const write = newWrite()
    const body = { fields: fieldsOfChanged(declaration, entry.row, write) }
    for (let tries = 1; ; tries++) {
      const version = copy.newestEqual(entry.id, entry.version)
      let answer: GraphAnswer<ListItem>
      try {
        answer = await inOwnName(name, assertion =>
          graph.call<ListItem>({
            method: 'PATCH',
            path: itemPath(entry.id),
            headers: { 'If-Match': version },
            body,
            ...assertion,
          }),
        )
      } catch (fault) {
        if (!(fault instanceof GraphFailure)) throw fault
        if (isUniqueTaken(fault)) throw new KeyTaken(name, keyOf(entry.row))
        if (fault.status === 404) throw await conflict(entry.id)
        if (fault.status !== 412 && fault.status !== 409) throw fault
        const item = await itemById(entry.id)
        if (item && fault.uncertain && writtenBy(item) === write) return taken(item)
        const current = item && taken(item)
        const sameValues = current && copy.newestEqual(entry.id, entry.version) === current.version
        if (sameValues && tries < VERSION_TRIES) continue
        throw new Conflict<AnyRow>(name, current)
      }
      // Some answers to a change come without fields; the item itself is the truth then.
      const item = answer.body?.fields ? answer.body : await itemById(entry.id)
      if (!item) throw new Conflict<AnyRow>(name, undefined)
      return taken(item)
    }
  }

  async function remove(entry: AnyEntry): Promise<void> {
    for (let tries = 1; ; tries++) {
      const version = copy.newestEqual(entry.id, entry.version)
      try {
        await inOwnName(name, assertion =>
          graph.call({
            method: 'DELETE',
            path: itemPath(entry.id),
            headers: { 'If-Match': version },
            ...assertion,
          }),
        )
      } catch (fault) {
        if (!(fault instanceof GraphFailure)) throw fault
        // Gone already: by this very call when an earlier try of it was lost.
        if (fault.status === 404 && !fault.uncertain) throw await conflict(entry.id)
        if (fault.status === 412 || fault.status === 409) {
          const failed = await conflict(entry.id)
          const sameValues =
            failed.current && copy.newestEqual(entry.id, entry.version) === failed.current.version
          if (sameValues && tries < VERSION_TRIES) continue
          throw failed
        }
        if (fault.status !== 404) throw fault
      }
      if (copy.drop(entry.id)) parts.changed([keyOf(entry.row)])
      return
    }
  }

  const adding = additions({ ...parts, taken, itemByKey, newWrite })

  /** The same write, told to the other instances. */
  const told =
    <Given, Answer>(write: (given: Given) => Promise<Answer>) =>
    async (given: Given): Promise<Answer> => {
      try {
        return await write(given)
      } finally {
        // After a failure too: it may have been done, in part or without an answer.
        parts.wrote()
      }
    }

  return {
    rows: () => copy.rows(),
    entries: () => copy.entries(),
    find: key => copy.find(key),
    add: told(adding.add),
    addAll: told(adding.addAll),
    save: told(save),
    remove: told(remove),
    async refetch(key) {
      const item = await itemByKey(key)
      return item && taken(item)
    },
  }
}
