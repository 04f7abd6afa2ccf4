import { z } from 'zod'
import { type Day, isDay } from '../domain/calendar/day.ts'
import type { Instant } from '../domain/calendar/officeTime.ts'
import { isPeriod, type Period } from '../domain/calendar/period.ts'
import type {
  ActionObligationKind,
  ReviewObligationKind,
  Standing,
} from '../domain/obligations/obligation.ts'
import { standingWords } from '../domain/obligations/obligation.ts'
import { ROLES } from '../domain/organisation/roles.ts'
import { CELL_STATES, type Cell } from '../domain/reviews/cell.ts'
import { type PartKey, partWords } from '../domain/reviews/requiredParts.ts'
import type { ReviewIdentity } from '../domain/reviews/review.ts'
import { REVIEW_KINDS } from '../domain/reviews/schedule.ts'

/** Shapes that the answers of several subjects are made of. Their ids are the names in the API's description. */
export const shapes = z.registry<{ id: string }>()

/** Puts a shape under its name into the API's description. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  shapes.add(schema, { id })
  return schema
}

/** The text types of the domain are narrower than a schema of text can say. */
const textual = <Text extends string>(schema: z.ZodType) => schema as unknown as z.ZodType<Text, Text>

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) =>
  Object.keys(words) as [Key, ...Key[]]

export const day = named(
  'Day',
  textual<Day>(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .refine(isDay)
      .describe('A calendar day in Europe/Warsaw'),
  ),
)
export const instant = named('Instant', textual<Instant>(z.iso.datetime().describe('A moment in UTC')))
export const period = named(
  'Period',
  textual<Period>(
    z
      .string()
      .regex(/^\d{4}(-(H[12]|0[1-9]|1[0-2]))?$/)
      .refine(isPeriod)
      .describe('A month 2026-10, a half-year 2026-H1 or a year 2026'),
  ),
)
export const reviewKind = named('ReviewKind', z.enum(REVIEW_KINDS))
export const partKey = named('PartOfMinutes', z.enum(keysOf<PartKey>(partWords)))
export const standing = named('Standing', z.enum(keysOf<Standing>(standingWords)))
const REVIEW_OBLIGATIONS = [
  'hold-review',
  'file-minutes',
  'complete-minutes',
  'judge-minutes',
  'correct-minutes',
] as const satisfies ReviewObligationKind[]
const ACTION_OBLIGATIONS = ['do-action', 'judge-action'] as const satisfies ActionObligationKind[]
export const reviewObligationKind = named('ReviewObligationKind', z.enum(REVIEW_OBLIGATIONS))
export const obligationKind = named('ObligationKind', z.enum([...REVIEW_OBLIGATIONS, ...ACTION_OBLIGATIONS]))
export const count = z.int().min(0)

export const reviewIdentity = named(
  'ReviewIdentity',
  z.object({
    key: z.string(),
    kind: reviewKind,
    subject: z.string(),
    period,
    extraordinary: z.boolean(),
  }) satisfies z.ZodType<ReviewIdentity>,
)

export const heldRole = named(
  'HeldRole',
  z.object({
    role: z.enum(ROLES),
    scope: z.object({ kind: z.enum(['office', 'unit', 'process', 'area']), id: z.string() }),
    standsInFor: z.string().exactOptional(),
  }),
)

export const namedPerson = named(
  'NamedPerson',
  z.object({ id: z.string(), name: z.string(), standsInFor: z.string().exactOptional() }),
)

export const cell = named(
  'Cell',
  z.object({
    period,
    state: z.enum(CELL_STATES),
    days: count.exactOptional(),
    due: day.exactOptional(),
    owes: reviewObligationKind.exactOptional(),
  }) satisfies z.ZodType<Cell>,
)
