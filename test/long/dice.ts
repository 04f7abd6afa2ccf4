/** Numbers that look like chance and are the same for the same seed. Source: mulberry32, public domain. */
export interface Dice {
  /** A whole number from the first to the last, both included. */
  between(first: number, last: number): number
  /** True that often, 0 to 1. */
  chance(share: number): boolean
  oneOf<Item>(items: readonly Item[]): Item
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (first: number, last: number): number => first + Math.floor(next() * (last - first + 1))
  return {
    between,
    chance: share => next() < share,
    oneOf: items => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    },
  }
}
