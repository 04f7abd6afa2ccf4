import { sightOf } from '../permissions/personAccess.ts'
import { GraphError } from './graphError.ts'
import type { GraphRequest, GraphRoute } from './graphRoute.ts'
import { deletedEntity, itemEntity } from './lists/itemEntity.ts'
import { expandedFields, viewOf } from './lists/itemRequest.ts'
import type { ItemRow } from './lists/itemStore.ts'
import { type ListRow, listOf } from './lists/listStore.ts'
import { contextOf, decodeToken, encodeToken, linkTo, selected, selectOf, topOf } from './pages.ts'

const PAGE = 200
const PAGE_CAP = 5_000

/**
 * Where a reader stands in a list's sequence of changes. `full` is the sequence number at which an enumeration
 * began: deletions before it are no news to this reader.
 */
export interface DeltaPosition {
  list: string
  generation: number
  seq: number
  full: number
}

export const writePosition = (position: DeltaPosition) => encodeToken(JSON.stringify(position))

/** Gone: the reader must enumerate anew from Location. Three codes are documented or were observed. */
export function gone(request: GraphRequest, code: string): GraphError {
  return new GraphError(
    410,
    code,
    "Resync required. Replace any local items with the server's version (including deletes) if you're sure that the service was up to date with your local changes when you last sync'd. Upload any local changes that the server doesn't know about.",
    {
      innerCode: code,
      headers: {
        Location: linkTo(request, { token: undefined, $skiptoken: undefined, $deltatoken: undefined }),
      },
    },
  )
}

/** The position that a request continues from; 410 for one that the service no longer knows. */
export function readPosition(request: GraphRequest, list: ListRow): DeltaPosition {
  const token = request.params.token ?? request.query.get('token')
  const start = { list: list.id, generation: list.generation, seq: 0, full: list.seq }
  if (token === null || token === undefined || token === '') return start
  if (token === 'latest') return { ...start, seq: list.seq, full: 0 }
  const struck = request.core.faults.strikes('deltaGone', `${request.method} ${request.path}`)
  if (struck) throw gone(request, struck.code ?? 'resyncRequired')
  let position: DeltaPosition
  try {
    position = JSON.parse(decodeToken(token)) as DeltaPosition
  } catch {
    throw gone(request, 'resyncRequired')
  }
  if (position.list !== list.id || position.generation !== list.generation)
    throw gone(request, 'resyncRequired')
  return position
}

/** Rows after a position, and the position after them. */
export function changedRows(request: GraphRequest, position: DeltaPosition, top: number) {
  const rows = request.core.database.all<ItemRow>(
    'SELECT * FROM item WHERE list_id = ? AND seq > ? AND (deleted = 0 OR seq > ?) ORDER BY seq LIMIT ?',
    position.list,
    position.seq,
    position.full,
    top + 1,
  )
  const page = rows.slice(0, top)
  const more = rows.length > top
  const end = request.core.database.get<{ seq: number }>(
    'SELECT seq FROM list WHERE id = ?',
    position.list,
  )!.seq
  return { page, more, seq: more ? page.at(-1)!.seq : end }
}

/** The entries with the unpleasant habits of delta: an older copy first, another order. */
export function disturbed<T>(request: GraphRequest, entries: T[]): T[] {
  const subject = `${request.method} ${request.path}`
  const { faults } = request.core
  const repeated =
    faults.strikes('deltaRepeats', subject) && entries.length > 0 ? [entries[0]!, ...entries] : entries
  return faults.strikes('deltaReordered', subject) ? repeated.toReversed() : repeated
}

/** Cost of delta: 1 with a token, 2 without. */
export const deltaUnits = (request: Pick<GraphRequest, 'query'>) => (request.query.has('token') ? 1 : 2)

function listDelta(request: GraphRequest) {
  const list = listOf(request)
  const position = readPosition(request, list)
  const empty = request.core.faults.strikes('deltaEmptyPages', `${request.method} ${request.path}`)
  const latest = (request.params.token ?? request.query.get('token')) === 'latest'
  const found =
    empty && position.seq < list.seq
      ? { page: [], more: true, seq: position.seq }
      : latest
        ? { page: [], more: false, seq: list.seq }
        : changedRows(request, position, topOf(request, PAGE, PAGE_CAP))
  const view = viewOf(request, list, expandedFields(request))
  const select = selectOf(request)
  const keep = select && view.fields ? [...select, 'fields', 'deleted'] : select
  const token = writePosition({ ...position, seq: found.seq, full: found.more ? position.full : 0 })
  const seen = sightOf(request.core, request.caller, list)
  const entries = found.page
    .filter(row => seen(row.id))
    .map(row => (row.deleted ? deletedEntity(list, row) : selected(itemEntity(view, row), keep)))
  return {
    status: 200,
    body: {
      '@odata.context': contextOf(request, 'Collection(listItem)'),
      [found.more ? '@odata.nextLink' : '@odata.deltaLink']: linkTo(request, { token }),
      value: disturbed(request, entries),
    },
  }
}

export const deltaRoutes: GraphRoute[] = ['/delta', '/delta/:token'].map(tail => ({
  method: 'GET',
  path: `/sites/:site/lists/:list/items${tail}`,
  needs: 'read',
  options: ['$select', '$expand', '$top'],
  units: deltaUnits,
  handle: listDelta,
}))
