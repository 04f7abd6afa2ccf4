import { conceptsOf } from './concepts.ts'
import { wordsOf } from './plainText.ts'

/** A feature's name and how much it counts in this message. */
export type Features = Map<string, number>

const WORDS_READ = 60
const STEM = 5
const GRAM = 4
/** Kinds of features share a fixed weight each, so that a long message does not drown in letter groups. */
const KIND_WEIGHT: Record<string, number> = {
  w: 1,
  s: 1,
  b: 0.9,
  k: 0.6,
  g: 0.45,
  c: 1,
  d: 0.8,
  e: 0.9,
  f: 1,
}

const stem = (word: string): string => (word.startsWith('x') ? word : word.slice(0, STEM))

function addShape(add: (name: string) => void, masked: string, words: readonly string[]): void {
  const n = words.length
  add(`f:length ${n <= 3 ? n : n <= 25 ? 'some' : 'many'}`)
  if (masked.includes('?')) add('f:?')
  if (/[<>{}$\\;=]|\/\*|--/.test(masked)) add('f:code')
  if (/!/.test(masked)) add('f:!')
  if (
    /\b(?:zgub|wysla|zostawi|kliknel|kliknal|podala|podal|otworz|wpisa|dosta|pomyli|zapomnia|widz|odebra|wyrzuci|wrzuci|pokaza|wgra|usune|skasowa|wpusci|zabra|straci|znalaz|da|zrobi|przesla|rozesla|poda)(?:lem|lam|alem|alam|m|lismy|lysmy)\b/.test(
      masked,
    )
  )
    add('f:I did')
  if (/\w{2,}(?:lem|lam)\b/.test(masked)) add('f:past I')
  if (/\w{2,}(?:lismy|lysmy)\b/.test(masked)) add('f:past we')
  if (/\w{2,}(?:al|yl|il|ul|edl|adl|ala|yla|ila|ela|alo|ilo|ylo|ali|ily|aly|yly|ono|eto|ano)\b/.test(masked))
    add('f:past it')
  if (/\w{2,}(?:lby|laby|loby|liby|lbym|labym)\b/.test(masked)) add('f:would')
}

/**
 * What can be told from a message: its words, their stems and neighbours, groups of letters, the ideas the
 * words stand for and pairs of those. `masked` is folded text with names, dates and codes replaced.
 */
export function featuresOf(masked: string): Features {
  const all = wordsOf(masked)
  const words = all.length <= WORDS_READ ? all : [...all.slice(0, WORDS_READ - 15), ...all.slice(-15)]
  const features: Features = new Map()
  const add = (name: string): void => {
    features.set(name, KIND_WEIGHT[name[0]!]!)
  }
  const stems = words.map(stem)
  words.forEach((word, i) => {
    add(`w:${word}`)
    if (stems[i] !== word) add(`s:${stems[i]}`)
    add(`b:${stems[i - 1] ?? '^'} ${stems[i]}`)
    if (i >= 2) add(`k:${stems[i - 2]} ${stems[i]}`)
    if (!word.startsWith('x')) {
      const framed = `_${word}_`
      for (let at = 0; at + GRAM <= framed.length; at++) add(`g:${framed.slice(at, at + GRAM)}`)
    }
  })
  add(`b:${stems.at(-1) ?? '^'} $`)
  add(`e:${words[0] ?? ''}`)
  const concepts = conceptsOf(words)
  const present = [...new Set(concepts.flat())].sort()
  for (const [i, one] of present.entries()) {
    add(`c:${one}`)
    for (const other of present.slice(i + 1)) add(`d:${one}+${other}`)
  }
  concepts.forEach((here, i) => {
    for (const a of here) for (const b of concepts[i + 1] ?? []) add(`e:${a} ${b}`)
  })
  addShape(add, masked, words)
  return features
}
