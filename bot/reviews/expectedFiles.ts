import type { Subject } from './ownReviews.ts'

const LASTS_MS = 30 * 60_000
const MOST = 10_000

/**
 * Which review a person has just said that the next file is for. Kept by this instance only and for half an hour: where
 * it is not known, the file is read like every other one and what is unclear is asked.
 */
export interface ExpectedFiles {
  expect(person: string, subject: Subject): void
  /** What the next file is for; told once. */
  take(person: string): Subject | undefined
}

/** Remembers for each person which review the next file is for; in this instance only, and not for long. */
export function expectedFiles(now: () => number = Date.now): ExpectedFiles {
  const known = new Map<string, { subject: Subject; until: number }>()
  return {
    expect(person, subject) {
      if (known.size >= MOST) known.clear()
      known.set(person, {
        subject: { kind: subject.kind, subject: subject.subject },
        until: now() + LASTS_MS,
      })
    },
    take(person) {
      const found = known.get(person)
      known.delete(person)
      return found && found.until > now() ? found.subject : undefined
    },
  }
}
