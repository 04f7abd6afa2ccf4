import { expect } from 'vitest'
import { LONGEST_BUTTON, MOST_BUTTONS } from '../../bot/card.ts'
import { LARGEST_MESSAGE_BYTES } from '../../bot/message.ts'
import type { ChatEntry } from '../../infra/standin/teams/chatEntry.ts'

interface Part {
  readonly [key: string]: unknown
}
const partsOf = (value: unknown): Part[] => {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (typeof value !== 'object' || value === null) return []
  return [value as Part, ...Object.values(value).flatMap(partsOf)]
}

/** What every card has to keep to, whatever it is about. */
export function expectSound(entry: ChatEntry): void {
  expect(entry.cards).toHaveLength(1)
  const [card] = entry.cards
  const parts = partsOf(card)
  expect(JSON.stringify(card).length * 2).toBeLessThan(LARGEST_MESSAGE_BYTES)
  const buttons = parts.filter(part => String(part.type).startsWith('Action.'))
  for (const button of buttons) expect(String(button.title).length).toBeLessThanOrEqual(LONGEST_BUTTON)
  expect((card as { actions: unknown[] }).actions.length).toBeLessThanOrEqual(MOST_BUTTONS)
  const drawn =
    /^(AdaptiveCard|TextBlock|FactSet|Input\.(Date|Text|ChoiceSet)|Action\.(Execute|Submit|OpenUrl|ShowCard))$/
  for (const { type } of parts.filter(part => part.type !== undefined)) expect(String(type)).toMatch(drawn)
  for (const block of parts.filter(part => part.type === 'TextBlock')) {
    expect(block.wrap).toBe(true)
    expect(String(block.text)).not.toContain('](')
  }
  for (const field of parts.filter(part => part.type === 'Input.Text' || part.type === 'Input.Date'))
    expect(String(field.label).length).toBeGreaterThan(0)
  expect(entry.summary).not.toMatch(/Wydział|szkół|Niczyj/)
}
