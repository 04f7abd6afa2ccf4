import type { CardJson } from './chatEntry.ts'
import { isObject } from './isObject.ts'

/** An action of a card, with the inputs that go with it: those of its own card and of the cards around it. */
export interface CardAction {
  index: number
  type: string
  json: CardJson
  inputs: CardJson[]
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * All actions of a card in reading order: body first (action sets, selectAction, inline actions), then the card's
 * own buttons; a ShowCard's inner card follows its button. The index counts over all of them, so a page and a
 * server that walk the same card agree on it.
 */
export function actionsOfCard(card: CardJson): CardAction[] {
  const found: CardAction[] = []
  const ownInputs = (part: unknown, inputs: CardJson[]): void => {
    if (Array.isArray(part)) for (const one of part) ownInputs(one, inputs)
    if (!isObject(part)) return
    const type = textOf(part.type) ?? ''
    if (type.startsWith('Action.')) return
    if (type.startsWith('Input.') && textOf(part.id)) inputs.push(part)
    for (const value of Object.values(part)) ownInputs(value, inputs)
  }
  const walk = (part: unknown, inputs: CardJson[]): void => {
    if (Array.isArray(part)) for (const one of part) walk(one, inputs)
    if (!isObject(part)) return
    const type = textOf(part.type) ?? ''
    if (type.startsWith('Action.')) {
      found.push({ index: found.length, type, json: part, inputs })
      if (type === 'Action.ShowCard' && isObject(part.card)) walkCard(part.card, inputs)
      return
    }
    for (const [key, value] of Object.entries(part))
      if (key !== 'fallback' && key !== 'refresh') walk(value, inputs)
  }
  const walkCard = (one: CardJson, outer: CardJson[]): void => {
    const inputs = [...outer]
    ownInputs(one.body, inputs)
    walk(one.body, inputs)
    walk(one.selectAction, inputs)
    walk(one.actions, inputs)
  }
  walkCard(card, [])
  return found
}

/** The action that a person names by its place, verb, id or title; undefined when the card has none like it. */
export function findCardAction(card: CardJson, wanted: number | string): CardAction | undefined {
  const actions = actionsOfCard(card)
  if (typeof wanted === 'number') return actions[wanted]
  const byKey = (key: string) => actions.find(action => action.json[key] === wanted)
  return byKey('verb') ?? byKey('id') ?? byKey('title')
}

/** Why inputs cannot be sent, and of which field. */
export type InputRefusal = { reason: 'input-unknown' | 'input-missing' | 'input-not-a-choice'; input: string }

const defaultOf = (input: CardJson): string | undefined => {
  const value = input.value
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (input.type === 'Input.Toggle') return textOf(input.valueOff) ?? 'false'
  return input.type === 'Input.Number' ? undefined : ''
}

const isOpenChoice = (input: CardJson): boolean =>
  !Array.isArray(input.choices) || input.style === 'filtered' || isObject(input['choices.data'])

const notAChoice = (input: CardJson, value: string): boolean => {
  if (input.type !== 'Input.ChoiceSet' || value === '' || isOpenChoice(input)) return false
  const allowed = (input.choices as unknown[]).map(choice => (isObject(choice) ? choice.value : undefined))
  const given = input.isMultiSelect === true ? value.split(',') : [value]
  return given.some(one => !allowed.includes(one))
}

/**
 * The values that the pressed button sends: what was filled in, else the card's defaults, all as text as Teams
 * sends them. Refuses unknown fields, empty required fields and values that are not among the choices.
 */
export function mergeInputs(
  action: CardAction,
  given: Readonly<Record<string, unknown>>,
): { ok: true; values: Record<string, string> } | { ok: false; refusal: InputRefusal } {
  const values: Record<string, string> = {}
  if (action.json.associatedInputs === 'none') return { ok: true, values }
  const unknown = Object.keys(given).find(key => !action.inputs.some(input => input.id === key))
  if (unknown !== undefined) return { ok: false, refusal: { reason: 'input-unknown', input: unknown } }
  for (const input of action.inputs) {
    const id = String(input.id)
    const filled = given[id]
    const value = filled === undefined || filled === null ? defaultOf(input) : String(filled)
    if (input.isRequired === true && (value === undefined || value.trim() === ''))
      return { ok: false, refusal: { reason: 'input-missing', input: id } }
    if (value !== undefined && notAChoice(input, value))
      return { ok: false, refusal: { reason: 'input-not-a-choice', input: id } }
    if (value !== undefined) values[id] = value
  }
  return { ok: true, values }
}
