import { randomBytes } from 'node:crypto'
import type { Recorded } from '../../bench/recordedActivities.ts'
import { anyText, anyValue, type Schema } from './anyValue.ts'
import type { Dice } from './dice.ts'

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

/** The API's own description, as far as requests are made up from it. */
export interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Who may ask: tokens of people, and activities of Teams with what signs for them. */
export interface Askers {
  readonly tokens: readonly string[]
  readonly activities: readonly Recorded[]
}

export interface MadeUp {
  readonly operation: string
  readonly path: string
  readonly request: RequestInit
}

/** A request to any route of the description: fitting, nearly fitting, or nothing like it. */
export function anyRequest(api: ApiDescription, askers: Askers, dice: Dice): MadeUp {
  const deref = (ref: string): Schema => api.components.schemas[ref.split('/').at(-1) ?? ''] ?? {}
  const [template, methods] = dice.oneOf(Object.entries(api.paths))
  const [method, operation] = dice.oneOf(Object.entries(methods))
  const value = (schema: Schema) => {
    const made = anyValue(schema, dice, deref)
    return typeof made === 'object' ? JSON.stringify(made) : String(made)
  }
  const parameters = operation.parameters ?? []
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find(one => one.name === name)?.schema ?? {}
    return encoded(dice.chance(0.8) ? value(schema) : anyText(dice))
  })
  const query = parameters
    .filter(one => one.in === 'query' && dice.chance(0.8))
    .map(one => `${one.name}=${encoded(value(one.schema))}`)
  const address = query.length > 0 ? `${path}?${query.join('&')}` : path
  const request = template === '/api/messages' ? anyActivity(askers, dice) : withBody(operation)
  return {
    operation: operation.operationId,
    path: address,
    request: { ...request, method: method.toUpperCase() },
  }

  function withBody({ requestBody }: Operation): RequestInit {
    const headers: Record<string, string> = dice.chance(0.92)
      ? { Authorization: `Bearer ${dice.oneOf(askers.tokens)}` }
      : dice.oneOf([{}, { Authorization: 'Bearer a.b.c' }, { Authorization: anyHeader(dice) }])
    if (dice.chance(0.5)) headers['Idempotency-Key'] = `fuzz-${dice.between(1, 1_000_000_000)}`
    const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? []
    if (type === undefined || content === undefined) return { headers }
    if (type.startsWith('multipart/')) return { headers, body: anyForm(dice) }
    headers['Content-Type'] = dice.chance(0.95) ? 'application/json' : 'text/plain'
    return { headers, body: dice.chance(0.95) ? jsonOf(anyValue(content.schema, dice, deref)) : broken(dice) }
  }
}

/** Activities that Teams has signed for, with any part of them replaced; and some that nobody signed. */
function anyActivity({ activities }: Askers, dice: Dice): RequestInit {
  const { activity, authorization } = dice.oneOf(activities)
  const made: Record<string, unknown> = { ...activity, id: `fuzz-${dice.between(1, 1_000_000_000)}` }
  const kind = dice.between(1, 4)
  if (kind === 1) made.text = anyText(dice)
  if (kind === 2)
    made.value = { verb: anyText(dice), ...(anyValue({ type: 'object' }, dice, () => ({})) as object) }
  if (kind === 3)
    Object.assign(made, { type: 'invoke', name: anyName(dice), value: { action: anyAction(dice) } })
  if (kind === 4)
    made[dice.oneOf([...Object.keys(activity), 'attachments', 'value'])] = anyValue({}, dice, () => ({}))
  return {
    headers: {
      'Content-Type': 'application/json',
      ...(dice.chance(0.95) ? { Authorization: authorization } : {}),
    },
    body: dice.chance(0.97) ? jsonOf(made) : broken(dice),
  }
}

const anyName = (dice: Dice): string =>
  dice.oneOf([
    'adaptiveCard/action',
    'composeExtension/query',
    'composeExtension/submitAction',
    'fileConsent/invoke',
    'signin/tokenExchange',
    'signin/verifyState',
    'task/fetch',
    'unknown/invoke',
  ])

const anyAction = (dice: Dice): unknown => ({
  type: 'Action.Execute',
  verb: anyText(dice),
  data: anyValue(
    { type: 'object', properties: { review: {}, incident: {}, delivery: {}, n: {} } },
    dice,
    () => ({}),
  ),
})

function anyForm(dice: Dice): FormData {
  const form = new FormData()
  const bytes = dice.oneOf([
    new Uint8Array(),
    new Uint8Array(randomBytes(dice.between(1, 3_000))),
    new TextEncoder().encode('PK\u0003\u0004 no archive at all'),
    new TextEncoder().encode('%PDF-1.7 and nothing more'),
    new TextEncoder().encode('Data;Opis\n=1+1;"nie zamknięto'),
    new TextEncoder().encode('Protokół przeglądu miesięcznego, 20 listopada 2026'),
  ])
  const ending = dice.oneOf(['docx', 'pdf', 'csv', 'xlsx', 'txt', 'exe', ''])
  form.set(dice.chance(0.9) ? 'file' : anyText(dice), new Blob([bytes]), `${anyText(dice)}.${ending}`)
  if (dice.chance(0.3)) form.set(anyText(dice), anyText(dice))
  return form
}

const broken = (dice: Dice): string =>
  dice.oneOf(['', '{', '[]', 'null', '"x"', '{"a":}', '\u0000', '['.repeat(9_000)])

/** Longer addresses meet Node's own limit of a request's head, which ends the connection with a 431. */
const LONGEST_PART = 1_000

/** Lone surrogates cannot stand in an address. */
const encoded = (text: string): string => encodeURIComponent(text.slice(0, LONGEST_PART).toWellFormed())

/** A header takes no characters beyond Latin-1 and no line ends. */
const anyHeader = (dice: Dice): string => anyText(dice).replaceAll(/[^\x20-\x7e]/g, '?')

const jsonOf = (value: unknown): string => JSON.stringify(value) ?? 'null'
