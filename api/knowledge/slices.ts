/** Long work in small steps: between two of them others may have their turn. */
export type Steps<Result> = Generator<void, Result>

/** Longest stretch of work before others get their turn. */
const SLICE_MS = 4

/** Does the work slice by slice. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE_MS
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await new Promise<void>(resolve => setImmediate(resolve))
  }
}

/** Does the work at once, for programs that nobody waits for. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
