import { z } from 'zod'
import { type PartKey, partWords } from '../../domain/reviews/requiredParts.ts'
import { day, named } from '../../http/shapes.ts'
import { LONGEST_LINE, MOST_ACTIONS, MOST_ATTENDEES, MOST_LINES } from '../../minutesWriting/minutesDraft.ts'
import type { SupplementedMinutes } from './fileSupplement.ts'

const line = z.string().trim().min(1).max(LONGEST_LINE)
const who = z.string().trim().min(1).max(300)

/** What is sent to complete minutes; the index of a task is its place among those found, from 0. */
export const supplementAnswers = z.object({
  tasks: z
    .array(
      z.object({
        index: z
          .int()
          .min(0)
          .max(MOST_ACTIONS - 1),
        responsible: who.optional(),
        due: day.optional(),
      }),
    )
    .max(MOST_ACTIONS)
    .default([]),
  newTasks: z
    .array(z.object({ task: line, responsible: who.optional(), due: day.optional() }))
    .max(MOST_ACTIONS)
    .default([]),
  attendance: z
    .array(z.object({ name: who, position: who.optional() }))
    .max(MOST_ATTENDEES)
    .default([]),
  texts: z
    .partialRecord(z.enum(Object.keys(partWords) as [PartKey, ...PartKey[]]), z.array(line).max(MOST_LINES))
    .default({}),
})

export const supplementedMinutes = named(
  'SupplementedMinutes',
  z.object({
    review: z.string(),
    version: z.int().min(1),
    again: z.boolean(),
  }) satisfies z.ZodType<SupplementedMinutes>,
)
