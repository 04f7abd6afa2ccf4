import type { Day } from '../calendar/day.ts'
import type { Words } from '../language.ts'

/** GZ management, GR realisation, GW support. Quality Book ch. 7 and annex 2. */
export const PROCESS_GROUPS = ['GZ', 'GR', 'GW'] as const

export type ProcessGroup = (typeof PROCESS_GROUPS)[number]

export const processGroupWords: Readonly<Record<ProcessGroup, Words>> = {
  GZ: { pl: 'Zarządzanie', en: 'Management' },
  GR: { pl: 'Realizacja', en: 'Realisation' },
  GW: { pl: 'Wsparcie', en: 'Support' },
}

/** A process as the office's hierarchy names it. Its owner is the holder of `process-owner` for its code. */
export interface Process {
  /** Code with one space, 'GZ 8'. */
  readonly code: string
  readonly group: ProcessGroup
  readonly number: number
  readonly name: string
  /** The description in force; absent while none has been loaded. */
  readonly description?: ProcessDescription
  /** First day from which the process is reviewed. */
  readonly from: Day
  readonly until?: Day
}

export interface ProcessDescription {
  readonly edition: number
  readonly inForceSince: Day
  readonly url?: string
}

/** Where the numbering of a group has holes: `to` is absent for what follows the last loaded number. */
export interface NumberingGap {
  readonly group: ProcessGroup
  readonly from: number
  readonly to?: number
}

/** The holes in the numbering of the loaded hierarchy; never filled with invented names. Quality Book annex 2. */
export function numberingGaps(processes: readonly Process[]): NumberingGap[] {
  return PROCESS_GROUPS.flatMap(group => {
    const numbers = processes
      .filter(one => one.group === group)
      .map(one => one.number)
      .sort((a, b) => a - b)
    const gaps: NumberingGap[] = []
    let expected = 1
    for (const number of numbers) {
      if (number > expected) gaps.push({ group, from: expected, to: number - 1 })
      expected = number + 1
    }
    return [...gaps, { group, from: expected }]
  })
}
