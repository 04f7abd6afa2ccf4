import { readFileSync } from 'node:fs'
import { INTENTS, type Intent } from '../../../api/knowledge/understanding/intents.ts'
import { unmarked } from '../../../api/knowledge/understanding/messagePatterns.ts'

export interface HeldOutMessage {
  id: string
  text: string
  intent: Intent
  /** Other intents that are accepted too. */
  alt: Intent[]
  slots: Record<string, string>
  tag: string
}

const isIntent = (word: string): word is Intent => INTENTS.some(i => i === word)

/** `{+process:GZ 5}` adds a slot that lies within another one. */
const WITHIN = /\{\+(\w+):([^}]*)\}/g

/** Messages kept out of training: intents, tag and marked text in columns. */
export function heldOutMessages(): HeldOutMessage[] {
  const file = readFileSync(new URL('./heldOut.txt', import.meta.url), 'utf8')
  return file
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('//'))
    .map((line, i) => {
      const [intents = '', tag = '', marked = ''] = line.split('\t')
      const [intent, ...alt] = intents.split(',').filter(isIntent)
      if (!intent || marked === '')
        throw new Error(`Line ${i + 1} of the held-out messages is not readable: ${line}`)
      const { text, slots } = unmarked(marked.replace(WITHIN, ''))
      for (const [, name, words] of marked.matchAll(WITHIN)) slots[name!] = words!
      return { id: `h${i + 1}`, text, slots, intent, alt, tag }
    })
}
