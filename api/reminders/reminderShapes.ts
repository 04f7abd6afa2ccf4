import { z } from 'zod'
import { type DeliveryFailure, deliveryFailureWords } from '../domain/obligations/delivery.ts'
import type { ReminderEntry } from '../domain/obligations/reminderEntry.ts'
import { instant, named, period, reviewKind } from '../http/shapes.ts'
import type { RemindedNow } from './remindNow.ts'

const failure = z.enum(Object.keys(deliveryFailureWords) as [DeliveryFailure, ...DeliveryFailure[]])

export const reminderEntry = named(
  'ReminderEntry',
  z.object({
    person: z.string(),
    name: z.string(),
    obligation: z.string(),
    subjectName: z.string(),
    kind: reviewKind,
    subject: z.string(),
    period,
    step: z.string(),
    state: z.enum(['claimed', 'sent', 'undelivered']),
    at: instant,
    failure: failure.exactOptional(),
    askedBy: z.string().exactOptional(),
  }) satisfies z.ZodType<ReminderEntry>,
)

export const remindedNow = named(
  'RemindedNow',
  z.object({
    person: z.string(),
    name: z.string(),
    delivery: z.discriminatedUnion('delivered', [
      z.object({ delivered: z.literal(true), message: z.string() }),
      z.object({ delivered: z.literal(false), failure }),
    ]),
  }) satisfies z.ZodType<RemindedNow>,
)
