/** Something that is done again and again. */
export interface Repeated {
  /** Ends it; resolves once the turn under way is over. */
  stop(): Promise<void>
}

/**
 * Does something again and again until stopped, with so many seconds between two turns, give or take a tenth, so that
 * several instances do not act at the same moment. The first turn comes at once, or after that time too.
 * @param turn must not throw: what to make of a fault is its own matter.
 */
export function startRepeating(
  turn: () => Promise<void>,
  everySeconds: number,
  first: 'at-once' | 'later',
): Repeated {
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  function begin(): void {
    running = turn().then(schedule)
  }
  function schedule(): void {
    if (stopped) return
    timer = setTimeout(begin, everySeconds * 1000 * (0.9 + Math.random() * 0.2))
    timer.unref()
  }

  if (first === 'at-once') begin()
  else schedule()
  return {
    stop() {
      stopped = true
      clearTimeout(timer)
      return running
    },
  }
}
