import type { GraphCall } from './graph/graph.ts'
import { failureOf, graphBatch, LARGEST_BATCH } from './graph/graphBatch.ts'
import { GraphFailure, isUniqueTaken, saysUniqueTaken } from './graph/graphFailure.ts'
import { inOwnName } from './inOwnName.ts'
import { type AnyRow, entryOf, fieldsOfNew, type ListItem, writtenBy } from './listItem.ts'
import { type Entry, KeyTaken } from './register.ts'
import { validateRow } from './rowValidation.ts'
import type { RegisterParts } from './sharepointRegister.ts'

type AnyEntry = Entry<AnyRow>

/** How a register adds rows: one, or many in batches. A key that is taken by the very same write is its success. */
export function additions(
  parts: RegisterParts & {
    /** Takes an item into the copy. */
    readonly taken: (item: ListItem) => AnyEntry
    readonly itemByKey: (key: string) => Promise<ListItem | undefined>
    /** A name for one write, never given twice. */
    readonly newWrite: () => string
  },
) {
  const { graph, declaration, listPath, copy, taken, itemByKey, newWrite } = parts
  const { name } = declaration
  const keyOf = (row: AnyRow) => String(row[declaration.key])
  const addition = (row: AnyRow, write: string) => ({
    method: 'POST' as const satisfies GraphCall['method'],
    path: `${listPath}/items`,
    body: { fields: fieldsOfNew(declaration, row, write) },
  })

  /** The write whose answer was lost: the item if this very write made it. */
  async function ownItem(row: AnyRow, write: string): Promise<ListItem | undefined> {
    const item = await itemByKey(keyOf(row))
    return item && writtenBy(item) === write ? item : undefined
  }

  async function add(row: AnyRow): Promise<AnyEntry> {
    validateRow(declaration, row)
    const write = newWrite()
    try {
      const { body } = await inOwnName(name, assertion =>
        graph.call<ListItem>({ ...addition(row, write), repeatable: true, ...assertion }),
      )
      return taken(body)
    } catch (fault) {
      if (!(fault instanceof GraphFailure) || !isUniqueTaken(fault)) throw fault
      const own = fault.uncertain ? await ownItem(row, write) : undefined
      if (own) return taken(own)
      throw new KeyTaken(name, keyOf(row))
    }
  }

  /** One batch; what was added is in the copy even when other members failed, and only then is that thrown. */
  async function addBatch(rows: readonly AnyRow[]): Promise<(AnyEntry | KeyTaken)[]> {
    const writes = rows.map(newWrite)
    const answers = await graphBatch(
      graph,
      rows.map((row, index) => addition(row, writes[index]!)),
    )
    const added: AnyEntry[] = []
    const outcomes: (AnyEntry | KeyTaken)[] = []
    let failed: Error | undefined
    for (const [index, answer] of answers.entries()) {
      const row = rows[index]!
      if (answer.status < 300) {
        const entry = entryOf(declaration, answer.body as ListItem)
        if (copy.take(entry)) added.push(entry)
        outcomes.push(entry)
      } else if (saysUniqueTaken(answer.status, answer.body)) {
        const own = answer.uncertain ? await ownItem(row, writes[index]!) : undefined
        outcomes.push(own ? taken(own) : new KeyTaken(name, keyOf(row)))
      } else {
        failed ??= failureOf(`add ${name}`, answer)
      }
    }
    if (added.length > 0) parts.changed(added.map(entry => keyOf(entry.row)))
    if (failed) throw failed
    return outcomes
  }

  async function addAll(rows: readonly AnyRow[]): Promise<(AnyEntry | KeyTaken)[]> {
    for (const row of rows) validateRow(declaration, row)
    const outcomes: (AnyEntry | KeyTaken)[] = []
    for (let from = 0; from < rows.length; from += LARGEST_BATCH) {
      outcomes.push(...(await addBatch(rows.slice(from, from + LARGEST_BATCH))))
    }
    return outcomes
  }

  return { add, addAll }
}
