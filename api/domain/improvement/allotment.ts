import type { Deadline, Responsible } from './action.ts'

/** What a version of minutes says of a task. */
export interface SaidTask {
  readonly task: string
  /** Who is to do it, as the minutes put it. */
  readonly who?: string
  /** By when, as the minutes put it. */
  readonly when?: string
}

/** A task of a version with the number that it has through all versions of the minutes. */
export interface AllottedTask<Said extends SaidTask> {
  readonly n: number
  readonly said: Said
}

/** From this likeness on two tasks of different versions are one task that was reworded. */
const SAME_TASK = 0.6

/**
 * Numbers the tasks of all versions of one review's minutes: a task keeps its number from version to version, also when
 * it is reworded or moved, and a new one gets the next free. Everybody who counts comes to the same numbers, so that a
 * number can be claimed once.
 * @param versions the tasks of each version, the oldest first.
 * @param likeness how alike two texts are, from 0 to 1.
 */
export function allot<Said extends SaidTask>(
  versions: readonly (readonly Said[])[],
  likeness: (a: string, b: string) => number,
): AllottedTask<Said>[][] {
  /** Of each number its latest wording. */
  const known = new Map<number, Said>()
  let last = 0
  return versions.map(said => {
    const matched = matchesOf([...known], said, likeness)
    const allotted = said.map((one, at) => {
      const n = matched.get(at) ?? ++last
      return { n, said: one }
    })
    for (const { n, said: one } of allotted) known.set(n, one)
    return allotted
  })
}

/** The best pairs first; each number and each task at most once. Of equals, those who stand in the same order. */
function matchesOf<Said extends SaidTask>(
  known: readonly (readonly [number, Said])[],
  said: readonly Said[],
  likeness: (a: string, b: string) => number,
): Map<number, number> {
  const pairs = known.flatMap(([n, before]) =>
    said.map((now, at) => {
      const alike = before.task === now.task ? 1 : likeness(before.task, now.task)
      return { n, at, alike, same: Number(before.who === now.who) + Number(before.when === now.when) }
    }),
  )
  const inOrder = pairs
    .filter(one => one.alike >= SAME_TASK)
    .sort(
      (a, b) =>
        b.alike - a.alike ||
        b.same - a.same ||
        Math.abs(a.n - 1 - a.at) - Math.abs(b.n - 1 - b.at) ||
        a.n - b.n,
    )
  const matched = new Map<number, number>()
  const taken = new Set<number>()
  for (const { n, at } of inOrder) {
    if (taken.has(n) || matched.has(at)) continue
    matched.set(at, n)
    taken.add(n)
  }
  return matched
}

/** What about a task is not as it was in the version that was confirmed. */
export type TaskChange = 'task' | 'responsible' | 'deadline'

/** What differs between two wordings of one task; spelling, case and spaces do not count. */
export function changesOf(before: SaidTask, now: SaidTask): TaskChange[] {
  const plain = (text: string | undefined): string =>
    (text ?? '')
      .toLowerCase()
      .replace(/[\s.,;:]+/g, ' ')
      .trim()
  return [
    ...(plain(before.task) === plain(now.task) ? [] : (['task'] as const)),
    ...(plain(before.who) === plain(now.who) ? [] : (['responsible'] as const)),
    ...(plain(before.when) === plain(now.when) ? [] : (['deadline'] as const)),
  ]
}

/** Whether two deadlines are the same one. */
export const sameDeadline = (a: Deadline | undefined, b: Deadline | undefined): boolean =>
  a?.kind === 'day' ? b?.kind === 'day' && a.day === b.day : a?.kind === b?.kind

/** Whether the same people are meant, in whatever order; words count only where there are no people. */
export const sameResponsible = (a: Responsible, b: Responsible): boolean =>
  a.people.length > 0 || b.people.length > 0
    ? a.people.toSorted().join() === b.people.toSorted().join()
    : a.text === b.text
