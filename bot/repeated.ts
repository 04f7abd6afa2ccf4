const LASTS_MS = 10 * 60_000
const MOST = 5_000

/**
 * Does each piece of work once and gives a repeated request the answer of the first, also while that one still runs.
 * Within this instance: what must not happen twice anywhere is claimed by a key in a register besides.
 */
export function onceEach<T>(
  now: () => number = Date.now,
): (key: string, work: () => Promise<T>) => Promise<T> {
  const known = new Map<string, { answer: Promise<T>; until: number }>()
  return (key, work) => {
    const before = known.get(key)
    if (before && before.until > now()) return before.answer
    if (known.size >= MOST) for (const [old, { until }] of known) if (until <= now()) known.delete(old)
    if (known.size >= MOST) known.delete(known.keys().next().value as string)
    const answer = work()
    known.set(key, { answer, until: now() + LASTS_MS })
    // What failed may be tried again.
    answer.catch(() => known.delete(key))
    return answer
  }
}
