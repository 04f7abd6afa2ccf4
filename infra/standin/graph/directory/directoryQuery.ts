import { badRequest, GraphError } from '../graphError.ts'
import type { GraphRequest } from '../graphRoute.ts'
import { type Filter, fits, parseFilter } from '../odataFilter.ts'
import { decodeToken, encodeToken, linkTo, selected, selectOf, topOf } from '../pages.ts'

const PAGE = 100
const PAGE_CAP = 999

const unsupported = (message: string) => new GraphError(400, 'Request_UnsupportedQuery', message)

export const unknownEntity = (id: string) =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  )

/** Cost of directory calls: $select makes them cheaper, $expand dearer, small pages cheaper; at least 1. */
export function directoryUnits(base: number) {
  return ({ query }: Pick<GraphRequest, 'query'>) => {
    const top = Number(query.get('$top') ?? Number.NaN)
    const cost = base - (query.has('$select') ? 1 : 0) + (query.has('$expand') ? 1 : 0) - (top < 20 ? 1 : 0)
    return Math.max(1, cost)
  }
}

function needsAdvanced(filter: Filter): boolean {
  if (filter.kind === 'not') return true
  if (filter.kind === 'and' || filter.kind === 'or')
    return needsAdvanced(filter.left) || needsAdvanced(filter.right)
  return filter.kind === 'call' ? filter.name === 'endswith' : filter.operator === 'ne'
}

function checkAdvanced(request: GraphRequest, filter: Filter | undefined) {
  const isAdvanced =
    request.header('consistencylevel') === 'eventual' && request.query.get('$count') === 'true'
  const wanted =
    request.query.has('$search') ||
    (filter !== undefined && needsAdvanced(filter)) ||
    (filter !== undefined && request.query.has('$orderby'))
  if (wanted && !isAdvanced) {
    throw unsupported(
      'Unsupported or invalid query filter clause specified: it needs ConsistencyLevel: eventual and $count=true.',
    )
  }
}

type Entity = Record<string, unknown>

function readProperty(entity: Entity) {
  const names = new Map(Object.keys(entity).map(name => [name.toLowerCase(), name]))
  return (property: string): string | number | undefined => {
    const value = entity[names.get(property.toLowerCase()) ?? '']
    if (typeof value === 'boolean') return value ? 1 : 0
    if (typeof value === 'number') return value
    return typeof value === 'string' && value !== '' ? value.toLowerCase() : undefined
  }
}

/** `"displayName:word"` finds words by their beginnings. */
function searched(entities: Entity[], search: string): Entity[] {
  const match = /^"?(\w+):([^"]*)"?$/.exec(search.trim())
  if (!match) throw badRequest(`Syntax error: character ':' is not valid at position 0 in '${search}'.`)
  const [, property, text] = match as unknown as [string, string, string]
  return entities.filter(entity =>
    String(entity[property] ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some(word => word.startsWith(text.toLowerCase())),
  )
}

function ordered(entities: Entity[], orderby: string): Entity[] {
  const [property = '', direction] = orderby.trim().split(/\s+/)
  const sign = direction === 'desc' ? -1 : 1
  return entities.toSorted(
    (one, other) => sign * String(one[property] ?? '').localeCompare(String(other[property] ?? ''), 'pl'),
  )
}

/** A page of directory objects: default 100, at most 999; `shown` are the properties given without $select. */
export function directoryPage(request: GraphRequest, entities: Entity[], shown: string[], context: string) {
  const source = request.query.get('$filter')
  const filter = source === null ? undefined : parseFilter(source)
  checkAdvanced(request, filter)
  const search = request.query.get('$search')
  const orderby = request.query.get('$orderby')
  const found = search ? searched(entities, search) : entities
  const fitting = filter ? found.filter(entity => fits(filter, readProperty(entity))) : found
  const sorted = orderby ? ordered(fitting, orderby) : fitting
  const start = Number(decodeToken(request.query.get('$skiptoken') ?? '') || 0)
  const end = start + topOf(request, PAGE, PAGE_CAP)
  return {
    status: 200,
    headers: { 'x-ms-resource-unit': String(directoryUnits(2)(request)) },
    body: {
      '@odata.context': context,
      ...(request.query.get('$count') === 'true' ? { '@odata.count': sorted.length } : {}),
      ...(end < sorted.length
        ? { '@odata.nextLink': linkTo(request, { $skiptoken: encodeToken(String(end)) }) }
        : {}),
      value: sorted
        .slice(start, end)
        .map(entity => selected(entity, [...(selectOf(request) ?? shown), 'id'])),
    },
  }
}
