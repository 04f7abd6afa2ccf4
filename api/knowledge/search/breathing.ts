/** Longest stretch of work before others get their turn. */
const SLICE_MS = 5

/** A function to call between steps of long work: now and then it returns a promise to wait for. */
export function breathing(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < SLICE_MS) return undefined
    return new Promise(resolve => {
      setImmediate(() => {
        since = performance.now()
        resolve()
      })
    })
  }
}
