import { type Knowledge, openKnowledge } from '../knowledge/knowledge.ts'

/** What staff can ask, and how far it is filled. */
export interface OfficeKnowledge {
  /** The engine; made at the first use, since its dictionary takes a moment. */
  engine(): Knowledge
  /** False while documents are still being read after the start: an answer may be missing until then. */
  complete(): boolean
  completed(): void
  /** Work that nobody waits for, such as noting what was asked; its fault goes to `failed`. */
  later(work: () => Promise<unknown>, failed: (fault: unknown) => void): void
  /** Waits for such work. */
  settled(): Promise<void>
}

/**
 * @param inBackground runs work that nobody waits for, behind the answers to people.
 */
export function openOfficeKnowledge(
  inBackground: <T>(work: () => T) => T = work => work(),
  make: () => Knowledge = openKnowledge,
): OfficeKnowledge {
  const underWay = new Set<Promise<unknown>>()
  let engine: Knowledge | undefined
  let complete = false
  return {
    engine() {
      engine ??= make()
      return engine
    },
    complete: () => complete,
    completed() {
      complete = true
    },
    later(work, failed) {
      const running = inBackground(work).catch(failed)
      underWay.add(running)
      void running.finally(() => underWay.delete(running))
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
