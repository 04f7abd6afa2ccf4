import { describe, expect, it } from 'vitest'
import { actionsOfCard, findCardAction, mergeInputs } from '../../../infra/standin/teams/cardActions.ts'
import type { CardJson } from '../../../infra/standin/teams/chatEntry.ts'

const input = (id: string, rest: CardJson = {}) => ({ type: 'Input.Text', id, ...rest })
const button = (title: string, rest: CardJson = {}) => ({
  type: 'Action.Execute',
  title,
  verb: title,
  ...rest,
})
const card = (rest: CardJson): CardJson => ({ type: 'AdaptiveCard', version: '1.5', ...rest })

const titles = (one: CardJson) => actionsOfCard(one).map(action => action.json.title)

describe('the buttons of a card', () => {
  it('are counted in reading order: body, row of buttons, cards shown by a button', () => {
    const shown = { type: 'Action.ShowCard', title: 'więcej', card: card({ actions: [button('głębiej')] }) }
    const body = [
      { type: 'Container', selectAction: button('całość') },
      { type: 'ColumnSet', columns: [{ items: [{ type: 'ActionSet', actions: [button('w kolumnie')] }] }] },
    ]
    expect(titles(card({ body, actions: [shown, button('koniec')] }))).toEqual([
      'całość',
      'w kolumnie',
      'więcej',
      'głębiej',
      'koniec',
    ])
  })

  it('do not count twice for what older clients see instead', () => {
    expect(titles(card({ actions: [button('nowy', { fallback: button('stary') })] }))).toEqual(['nowy'])
  })

  it('bring the fields of their own card and of those around it, not of a card beside it', () => {
    const shown = (title: string) => ({
      type: 'Action.ShowCard',
      title,
      card: card({ body: [input(`pole ${title}`)], actions: [button(`wyślij ${title}`)] }),
    })
    const whole = card({ body: [input('wspólne')], actions: [shown('a'), shown('b'), button('wyślij')] })
    const fields = (verb: string) => findCardAction(whole, verb)?.inputs.map(one => one.id)
    expect(fields('wyślij a')).toEqual(['wspólne', 'pole a'])
    expect(fields('wyślij b')).toEqual(['wspólne', 'pole b'])
    expect(fields('wyślij')).toEqual(['wspólne'])
  })
})

describe('the values sent', () => {
  const valuesOf = (field: CardJson, given: Record<string, unknown> = {}, action: CardJson = {}) => {
    const found = findCardAction(card({ body: [field], actions: [button('wyślij', action)] }), 0)
    if (!found) throw new Error('The card has no button.')
    return mergeInputs(found, given)
  }

  it.each([
    ['a text', input('a'), { a: '' }],
    ['a filled text', input('a', { value: 'x' }), { a: 'x' }],
    ['a toggle', { type: 'Input.Toggle', id: 'a' }, { a: 'false' }],
    ['a toggle with its own words', { type: 'Input.Toggle', id: 'a', valueOff: 'nie' }, { a: 'nie' }],
    ['an empty number', { type: 'Input.Number', id: 'a' }, {}],
    ['a number', { type: 'Input.Number', id: 'a', value: 3 }, { a: '3' }],
  ])('of %s left alone are its defaults', (_what, field, values) => {
    expect(valuesOf(field)).toEqual({ ok: true, values })
  })

  it('leave the fields out when the button wants none', () => {
    expect(valuesOf(input('a', { isRequired: true }), {}, { associatedInputs: 'none' })).toEqual({
      ok: true,
      values: {},
    })
  })

  const choices = (rest: CardJson) => ({
    type: 'Input.ChoiceSet',
    id: 'a',
    choices: [
      { title: 'Jeden', value: '1' },
      { title: 'Dwa', value: '2' },
    ],
    ...rest,
  })

  it.each([
    ['one of the choices', choices({}), '2', true],
    ['several where several may be', choices({ isMultiSelect: true }), '1,2', true],
    ['several where one may be', choices({}), '1,2', false],
    ['another', choices({}), '3', false],
    ['another where the list is searched', choices({ style: 'filtered' }), '3', true],
  ])('of a choice: %s', (_what, field, value, ok) => {
    expect(valuesOf(field, { a: value }).ok).toBe(ok)
  })
})
