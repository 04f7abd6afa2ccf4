import type { Intent } from './intents.ts'
import { INTENTS } from './intents.ts'

/** A message with the intent it belongs to and the slots marked in it. */
export interface LabelledMessage {
  text: string
  intent: Intent
  slots: Record<string, string>
  /** The number of the pattern it came from: messages of one pattern resemble each other. */
  pattern: number
}

export type Random = () => number

/** Deterministic numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Piece = string | Piece[][]

/** `(a|b)` chooses, `(|x)` may leave out, `$name` takes one of the named list. */
function parse(pattern: string): Piece[][] {
  let at = 0
  const choices = (): Piece[][] => {
    const all: Piece[][] = [[]]
    while (at < pattern.length && pattern[at] !== ')') {
      const c = pattern[at]!
      if (c === '(') {
        at++
        all.at(-1)!.push(choices())
        if (pattern[at] !== ')') throw new Error(`Unclosed group in: ${pattern}`)
        at++
      } else if (c === '|') {
        at++
        all.push([])
      } else {
        const end = pattern.slice(at + 1).search(/[()|]/)
        const next = end < 0 ? pattern.length : at + 1 + end
        all.at(-1)!.push(pattern.slice(at, next))
        at = next
      }
    }
    return all
  }
  const parsed = choices()
  if (at < pattern.length) throw new Error(`Unopened group in: ${pattern}`)
  return parsed
}

const variants = (choices: Piece[][]): number =>
  choices.reduce(
    (sum, one) => sum + one.reduce((n, p) => n * (typeof p === 'string' ? 1 : variants(p)), 1),
    0,
  )

function choose(choices: Piece[][], random: Random): string {
  const one = choices[Math.floor(random() * choices.length)]!
  return one.map(p => (typeof p === 'string' ? p : choose(p, random))).join('')
}

const MARKED = /\{(\w+):([^}]*)\}/g

/** Takes the `{slot:words}` marks out of a message. */
export function unmarked(marked: string): { text: string; slots: Record<string, string> } {
  const slots: Record<string, string> = {}
  const text = marked.replace(MARKED, (_, name: string, words: string) => {
    slots[name] ??= words
    return words
  })
  return { text, slots }
}

/**
 * Expands a file of message patterns. Lines: `# intent` opens an intent, `@name a|b|c` names a list, any
 * other line is a pattern. A pattern yields as many different messages as it has variants, at most `atMost`.
 */
export function expandPatterns(file: string, random: Random, atMost = 12, from = 0): LabelledMessage[] {
  const lists = new Map<string, string[]>()
  const messages: LabelledMessage[] = []
  let intent: Intent | undefined
  let pattern = from
  for (const line of file.split('\n').map(l => l.trim())) {
    if (line === '' || line.startsWith('//')) continue
    if (line.startsWith('# ')) {
      intent = INTENTS.find(i => i === line.slice(2))
      if (!intent) throw new Error(`Unknown intent: ${line}`)
      continue
    }
    const list = /^@(\w+) (.*)$/.exec(line)
    if (list) {
      lists.set(list[1]!, list[2]!.split('|'))
      continue
    }
    if (!intent) throw new Error(`A pattern before any intent: ${line}`)
    pattern++
    const withNames = (text: string): string =>
      text.replace(/\$([A-Za-z]\w*)/g, (_, name: string) => {
        const words = lists.get(name)
        if (!words) throw new Error(`Unknown list ${name} in: ${line}`)
        return words[Math.floor(random() * words.length)]!
      })
    const parsed = parse(line)
    const wanted = Math.min(atMost, variants(parsed) * (line.includes('$') ? 4 : 1))
    const seen = new Set<string>()
    for (let tries = 0; seen.size < wanted && tries < wanted * 4; tries++) {
      seen.add(withNames(choose(parsed, random)).replace(/\s+/g, ' ').trim())
    }
    for (const one of seen) messages.push({ ...unmarked(one), intent, pattern })
  }
  return messages
}
