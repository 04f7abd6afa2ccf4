import { badRequest } from './graphError.ts'

export type Literal = string | number | boolean | null
export type Operator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'

export type Filter =
  | { kind: 'and'; left: Filter; right: Filter }
  | { kind: 'or'; left: Filter; right: Filter }
  | { kind: 'not'; inner: Filter }
  | { kind: 'compare'; property: string; operator: Operator; value: Literal }
  | { kind: 'call'; name: string; property: string; value: Literal }

const TOKEN =
  /\s*(?:(?<open>\()|(?<close>\))|(?<comma>,)|(?<text>'(?:[^']|'')*')|(?<date>\d{4}-\d{2}-\d{2}(?:T[0-9:.]+(?:Z|[+-]\d{2}:\d{2})?)?)|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_@$][\w./@$-]*))/y

interface Token {
  type: string
  text: string
}

const invalid = () => badRequest('Invalid filter clause')

function tokens(source: string): Token[] {
  const found: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const match = TOKEN.exec(source)
    if (!match?.groups) throw invalid()
    const [type, text] = Object.entries(match.groups).find(([, value]) => value !== undefined)!
    found.push({ type, text: text! })
  }
  return found
}

function literalOf(token: Token | undefined): Literal {
  if (token?.type === 'text') return token.text.slice(1, -1).replaceAll("''", "'")
  if (token?.type === 'number') return Number(token.text)
  if (token?.type === 'date') return token.text
  if (token?.type === 'word' && ['true', 'false'].includes(token.text)) return token.text === 'true'
  if (token?.type === 'word' && token.text === 'null') return null
  throw invalid()
}

/** Parses the part of OData's $filter that list items, users and groups accept; 400 on anything else. */
export function parseFilter(source: string): Filter {
  const rest = tokens(source)
  const next = () => rest.shift()
  const take = (type: string) => {
    const token = next()
    if (token?.type !== type) throw invalid()
    return token
  }
  const isWord = (text: string) => rest[0]?.type === 'word' && rest[0].text === text

  function primary(): Filter {
    const token = next()
    if (token?.type === 'open') {
      const inner = either()
      take('close')
      return inner
    }
    if (token?.type !== 'word') throw invalid()
    if (token.text === 'not') return { kind: 'not', inner: primary() }
    if (rest[0]?.type === 'open') {
      take('open')
      const property = take('word').text
      take('comma')
      const value = literalOf(next())
      take('close')
      // OData allows `startswith(a,'b') eq true`.
      if (isWord('eq')) {
        next()
        if (literalOf(next()) !== true) throw invalid()
      }
      return { kind: 'call', name: token.text.toLowerCase(), property, value }
    }
    const operator = take('word').text
    if (!['eq', 'ne', 'lt', 'le', 'gt', 'ge'].includes(operator)) throw invalid()
    return { kind: 'compare', property: token.text, operator: operator as Operator, value: literalOf(next()) }
  }
  function both(): Filter {
    let left = primary()
    while (isWord('and')) {
      next()
      left = { kind: 'and', left, right: primary() }
    }
    return left
  }
  function either(): Filter {
    let left = both()
    while (isWord('or')) {
      next()
      left = { kind: 'or', left, right: both() }
    }
    return left
  }
  const parsed = either()
  if (rest.length > 0) throw invalid()
  return parsed
}

/** Names of the properties that a filter mentions, in order. */
export function propertiesOf(filter: Filter): string[] {
  if (filter.kind === 'not') return propertiesOf(filter.inner)
  if (filter.kind === 'and' || filter.kind === 'or')
    return [...propertiesOf(filter.left), ...propertiesOf(filter.right)]
  return [filter.property]
}

/** Whether a row fits; `read` gives the comparable value of a property, undefined when it is empty. */
export function fits(filter: Filter, read: (property: string) => string | number | undefined): boolean {
  if (filter.kind === 'not') return !fits(filter.inner, read)
  if (filter.kind === 'and') return fits(filter.left, read) && fits(filter.right, read)
  if (filter.kind === 'or') return fits(filter.left, read) || fits(filter.right, read)
  const actual = read(filter.property)
  const wanted = comparableLiteral(filter.value, actual)
  if (filter.kind === 'call') {
    return filter.name === 'endswith'
      ? String(actual ?? '').endsWith(String(wanted ?? ''))
      : String(actual ?? '').startsWith(String(wanted ?? ''))
  }
  if (wanted === undefined)
    return filter.operator === 'eq' ? actual === undefined : filter.operator === 'ne' && actual !== undefined
  if (actual === undefined) return filter.operator === 'ne'
  switch (filter.operator) {
    case 'eq':
      return actual === wanted
    case 'ne':
      return actual !== wanted
    case 'lt':
      return actual < wanted
    case 'le':
      return actual <= wanted
    case 'gt':
      return actual > wanted
    case 'ge':
      return actual >= wanted
  }
}

/** A literal in the form of the value it meets: folded text, number for numbers, 0 and 1 for yes and no. */
export function comparableLiteral(
  value: Literal,
  beside: string | number | undefined,
): string | number | undefined {
  if (value === null) return undefined
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number') return typeof beside === 'string' ? String(value) : value
  if (typeof beside === 'number' && value.trim() !== '' && Number.isFinite(Number(value)))
    return Number(value)
  return value.toLowerCase()
}
