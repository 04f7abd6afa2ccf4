import { z } from 'zod'
import { type PartKey, partWords } from '../domain/reviews/requiredParts.ts'
import type { MinutesReading } from '../reading/minutes/minutesReading.ts'

const partKey = z.enum(Object.keys(partWords) as [PartKey, ...PartKey[]])

/** The shape in which findings are kept and answered. */
export const findingsShape = z.object({
  parts: z.array(
    z.object({
      part: partKey,
      state: z.enum(['present', 'missing', 'partial', 'unclear']),
      /** Text that shows it, cut to what a card can hold. */
      passage: z.string().optional(),
      page: z.number().optional(),
    }),
  ),
  actions: z.array(
    z.object({
      task: z.string(),
      responsible: z.string().optional(),
      due: z.string().optional(),
      page: z.number().optional(),
      /** The sentence or row that the action was found in, where it says more than the task. */
      passage: z.string().optional(),
      /** Full names in the nominative; empty for a group or an unknown function. */
      names: z.array(z.string()).optional(),
      /** The words about who is to do it. */
      who: z.string().optional(),
      group: z.boolean().optional(),
      /** The words about the deadline. */
      when: z.string().optional(),
      /** Read from a scan, from words that may be wrong. */
      doubtful: z.array(z.enum(['task', 'responsible', 'due'])).optional(),
    }),
  ),
  attendance: z.array(z.string()),
  /** Set when the file is a scan: the words of it that may have been read wrongly. */
  scan: z.object({ doubtful: z.array(z.string()) }).optional(),
})

/** What the reader found in a file, as it is kept with the minutes and shown with its passages. */
export type MinutesFindings = z.infer<typeof findingsShape>

const LONGEST_PASSAGE = 240
const MOST_ACTIONS = 60
const MOST_NAMES = 120
const MOST_RESPONSIBLE = 6
const LONGEST_WORDS = 100
const MOST_DOUBTFUL = 30
/** What a list column holds, less what else is kept beside the findings. */
const MOST_KEPT = 60_000

/** The kept form of a reading: enough to show each part with its passage, within what a list column holds. */
export function findingsOf(reading: MinutesReading): MinutesFindings {
  const parts = (
    Object.entries(reading.parts) as [PartKey, NonNullable<MinutesReading['parts'][PartKey]>][]
  ).map(([part, found]) => ({
    part,
    state: found.state,
    ...(found.passage ? { passage: found.passage.slice(0, LONGEST_PASSAGE) } : {}),
    ...(found.place?.page === undefined ? {} : { page: found.place.page }),
  }))
  const actions = reading.actions.slice(0, MOST_ACTIONS).map((action, at) => ({
    task: action.task.slice(0, LONGEST_PASSAGE),
    ...(action.responsible
      ? { responsible: action.responsible.names.join('; ') || action.responsible.text }
      : {}),
    ...(action.due ? { due: action.due.day ?? action.due.text } : {}),
    ...(action.place.page === undefined ? {} : { page: action.place.page }),
    ...detailsOf(action),
    ...(reading.scan?.actions[at]?.length ? { doubtful: [...reading.scan.actions[at]] } : {}),
  }))
  const attendance = reading.attendance.slice(0, MOST_NAMES).map(one => one.name)
  const scan = reading.scan && { doubtful: reading.scan.words.slice(0, MOST_DOUBTFUL) }
  const findings = { parts, actions, attendance, ...(scan ? { scan } : {}) }
  if (JSON.stringify(findings).length <= MOST_KEPT) return findings
  return { ...findings, actions: actions.map(({ passage: _passage, ...action }) => action) }
}

/** What is needed to find the person and the day that the words of an action mean. */
function detailsOf({ task, passage, responsible, due }: MinutesReading['actions'][number]) {
  return {
    ...(passage && passage !== task ? { passage: passage.slice(0, LONGEST_PASSAGE) } : {}),
    ...(responsible
      ? {
          names: responsible.names.slice(0, MOST_RESPONSIBLE).map(name => name.slice(0, LONGEST_WORDS)),
          who: responsible.text.slice(0, LONGEST_WORDS),
          group: responsible.group,
        }
      : {}),
    ...(due ? { when: due.text.slice(0, LONGEST_WORDS) } : {}),
  }
}

/** Kept findings read back; undefined when there are none or they are of no known shape. */
export function readFindings(kept: unknown): MinutesFindings | undefined {
  const parsed = findingsShape.safeParse(kept)
  return parsed.success ? parsed.data : undefined
}

/** The parts that kept findings show as missing or only partly there; undefined when the file was not read. */
export const missingOf = (kept: unknown): PartKey[] | undefined =>
  readFindings(kept)
    ?.parts.filter(one => one.state === 'missing' || one.state === 'partial')
    .map(one => one.part)
