import type { Faults } from '../../faults.ts'
import { GraphError, invalidRequest } from '../graphError.ts'
import { dateOnlyInSite } from '../siteTime.ts'
import { type Column, isLookup, isMulti, isMultiChoice, isMultiLine } from './columnTypes.ts'
import type { StoredFields } from './itemStore.ts'

const SINGLE_LINE_LIMIT = 255
const MULTI_LINE_LIMIT = 63_999

const general = () => new GraphError(400, 'generalException', 'General exception while processing')
const notRecognized = (name: string) => invalidRequest(`Field '${name}' is not recognized`)

interface Reading {
  body: Record<string, unknown>
  faults: Faults
  /** The header `Prefer: apiversion=2.1`, without which hyperlinks cannot be written. */
  hyperlinksAllowed: boolean
}

function readText(column: Column, value: unknown): string {
  if (typeof value !== 'string') throw general()
  const limit = isMultiLine(column) ? MULTI_LINE_LIMIT : Number(column.facet.maxLength ?? SINGLE_LINE_LIMIT)
  if (value.length > limit)
    throw invalidRequest(`The value of field '${column.name}' is longer than ${limit} characters.`)
  return value
}

function readChoice(column: Column, value: unknown, reading: Reading): unknown {
  const known = (text: unknown) => {
    if (typeof text !== 'string') throw general()
    const choices = (column.facet.choices as string[] | undefined) ?? []
    if (
      !choices.includes(text) &&
      column.facet.allowTextEntry !== true &&
      reading.faults.strikes('choicesEnforced')
    ) {
      throw invalidRequest(`The value of field '${column.name}' is none of its choices.`)
    }
    return text
  }
  if (!isMultiChoice(column)) return known(value)
  requireAnnotation(column.name, reading.body, ['Collection(Edm.String)'])
  if (!Array.isArray(value)) throw general()
  return value.map(known)
}

function requireAnnotation(name: string, body: Record<string, unknown>, types: string[]) {
  if (types.includes(String(body[`${name}@odata.type`]))) return
  throw badType()
}

const badType = () =>
  invalidRequest(
    'A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value.',
  )

function readNumber(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) throw general()
  return number
}

/** Offsets are ignored and a missing Z is read as UTC, to the second, as the service was seen to do. */
function readDate(column: Column, value: unknown): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(
    String(value),
  )
  if (typeof value !== 'string' || !match) throw general()
  const instant = `${match[1]}T${match[2] ?? '00:00'}:${match[3] ?? '00'}Z`
  if (Number.isNaN(Date.parse(instant))) throw general()
  return column.facet.format === 'dateOnly' ? dateOnlyInSite(instant) : instant
}

function readHyperlink(value: unknown, reading: Reading): { Url: string; Description: string } {
  const link = value as { Url?: unknown; Description?: unknown } | null
  if (!reading.hyperlinksAllowed) throw invalidRequest('Invalid request')
  if (typeof link !== 'object' || typeof link?.Url !== 'string') throw general()
  if (link.Url.length > SINGLE_LINE_LIMIT) throw invalidRequest('Invalid request')
  return { Url: link.Url, Description: typeof link.Description === 'string' ? link.Description : link.Url }
}

function readLookup(column: Column, value: unknown, reading: Reading): { ids: number[] } {
  const one = (entry: unknown) => {
    const id = Number(entry)
    if ((typeof entry !== 'number' && typeof entry !== 'string') || !Number.isInteger(id) || id < 1)
      throw general()
    return id
  }
  if (!isMulti(column)) return { ids: [one(value)] }
  requireAnnotation(`${column.name}LookupId`, reading.body, [
    'Collection(Edm.Int32)',
    'Collection(Edm.String)',
  ])
  if (!Array.isArray(value)) throw general()
  return { ids: value.map(one) }
}

function readValue(column: Column, value: unknown, reading: Reading): unknown {
  switch (column.type) {
    case 'text':
      return readText(column, value)
    case 'choice':
      return readChoice(column, value, reading)
    case 'number':
    case 'currency':
      return readNumber(value)
    case 'boolean':
      if (typeof value !== 'boolean') throw general()
      return value
    case 'dateTime':
      return readDate(column, value)
    case 'hyperlinkOrPicture':
      return readHyperlink(value, reading)
    default:
      throw general()
  }
}

const isEmpty = (value: unknown) =>
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (value as { ids?: [] }).ids?.length === 0

/**
 * The `fields` of a request as values to keep; null clears. One field that does not fit refuses the whole write.
 * Lookups and people are written as `XLookupId`.
 */
export function readFields(columns: Column[], reading: Reading): StoredFields {
  const stored: StoredFields = {}
  for (const [key, value] of Object.entries(reading.body)) {
    if (key.includes('@odata.')) continue
    const base = key.endsWith('LookupId')
      ? columns.find(column => `${column.name}LookupId` === key && isLookup(column))
      : undefined
    const column = base ?? columns.find(candidate => candidate.name === key)
    if (!column || (isLookup(column) && !base)) throw notRecognized(key)
    if (column.readOnly || column.type === 'calculated') throw invalidRequest(`Field '${key}' is read-only`)
    const read =
      value === null ? null : base ? readLookup(column, value, reading) : readValue(column, value, reading)
    stored[column.name] = isEmpty(read) ? null : read
  }
  return stored
}

/** Values that a new item starts with. */
export function defaultFields(columns: Column[]): StoredFields {
  const stored: StoredFields = {}
  for (const column of columns) {
    const value = column.defaultValue?.value
    if (value === undefined || value === null || column.readOnly) continue
    if (column.type === 'boolean') stored[column.name] = value === '1' || value === 'true'
    else if (column.type === 'number' || column.type === 'currency') stored[column.name] = Number(value)
    else if (column.type === 'text' || column.type === 'choice') stored[column.name] = value
  }
  return stored
}

/** Name of a required column that has no value, when the office's tenant enforces that. */
export function checkRequired(columns: Column[], fields: StoredFields, faults: Faults) {
  const missing = columns.find(
    column => column.required && !column.readOnly && isEmpty(fields[column.name] ?? null),
  )
  if (missing && faults.strikes('requiredEnforced')) {
    throw invalidRequest(`The field '${missing.name}' is required.`)
  }
}
