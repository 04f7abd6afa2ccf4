import { invalidRequest } from './graphError.ts'
import type { GraphRequest } from './graphRoute.ts'

export const encodeToken = (text: string) => Buffer.from(text).toString('base64url')
export const decodeToken = (token: string) => Buffer.from(token, 'base64url').toString('utf8')

/** `$top`, capped in silence; 400 when it is no positive number. */
export function topOf(request: GraphRequest, standard: number, cap: number): number {
  const given = request.query.get('$top')
  if (given === null) return standard
  const top = Number(given)
  if (!Number.isInteger(top) || top < 1) throw invalidRequest(`Invalid value '${given}' for $top.`)
  return Math.min(top, cap)
}

/** Absolute address of the same collection with other query options; undefined values drop an option. */
export function linkTo(request: GraphRequest, changes: Record<string, string | undefined>): string {
  const query = [...request.query].filter(([name]) => !(name in changes))
  for (const [name, value] of Object.entries(changes)) if (value !== undefined) query.push([name, value])
  const text = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return `${request.core.addresses.https}/v1.0${request.path}${text ? `?${text}` : ''}`
}

export const contextOf = (request: GraphRequest, fragment: string) =>
  `${request.core.addresses.https}/v1.0/$metadata#${fragment}`

/** Keeps only the selected properties, with `id`-free semantics as Graph: annotations stay. */
export function selected<T extends Record<string, unknown>>(
  entity: T,
  select: string[] | undefined,
): Record<string, unknown> {
  if (!select || select.length === 0) return entity
  const wanted = new Set(select.map(name => name.toLowerCase()))
  return Object.fromEntries(
    Object.entries(entity).filter(
      ([name]) => name.startsWith('@odata') || wanted.has(name.split('@')[0]!.toLowerCase()),
    ),
  )
}

export const selectOf = (request: GraphRequest): string[] | undefined =>
  request.query
    .get('$select')
    ?.split(',')
    .map(name => name.trim())
    .filter(Boolean)
