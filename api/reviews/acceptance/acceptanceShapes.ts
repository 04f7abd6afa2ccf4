import { z } from 'zod'
import { count, day, instant, named, reviewIdentity, standing } from '../../http/shapes.ts'
import { findingsShape } from '../minutesFindings.ts'
import type { QueuedMinutes } from './acceptanceQueue.ts'
import type { JudgedVersion } from './judgeVersion.ts'

const version = z.int().min(1)

const queuedMinutes = named(
  'QueuedMinutes',
  z.object({
    review: reviewIdentity,
    subjectName: z.string(),
    heldOn: day,
    version,
    filedOn: day,
    filedBy: z.string(),
    owners: z.array(z.string()),
    due: day,
    standing,
    days: count,
    parts: findingsShape.shape.parts.exactOptional(),
    file: z.object({ name: z.string(), url: z.string() }),
    returned: z.array(z.object({ version, on: day, remark: z.string() })),
  }) satisfies z.ZodType<QueuedMinutes>,
)

export const acceptanceQueueShape = named('AcceptanceQueue', z.object({ minutes: z.array(queuedMinutes) }))

export const judgedVersion = named(
  'JudgedVersion',
  z.object({
    review: reviewIdentity,
    version,
    judgement: z.object({
      verdict: z.enum(['accepted', 'returned']),
      by: z.string(),
      at: instant,
      on: day,
      remark: z.string().exactOptional(),
    }),
    told: z.array(z.object({ person: z.string(), name: z.string(), delivered: z.boolean() })),
  }) satisfies z.ZodType<JudgedVersion>,
)
