import { z } from 'zod'
import type { VerbData } from '../verbs.ts'
import { MOST_IN_FORM } from './actionsForm.ts'

const text = z.string().max(2_000).default('')

const slot = z.object({
  n: z.coerce.number().int().min(1).max(9_999),
  task: text,
  who: text,
  other: text,
  due: text,
  ongoing: text,
  settle: z.enum(['take', 'keep', '']).default(''),
})

/** What came back from the fields of one action; empty where a field was not shown or not filled in. */
export type FilledSlot = z.output<typeof slot>

const FIELDS = Object.keys(slot.shape) as (keyof FilledSlot)[]

/** The actions of a form with their fields, as they came back with its button; what is no slot is left out. */
export const filledSlots = (data: VerbData<'save-actions'>): FilledSlot[] =>
  Array.from({ length: MOST_IN_FORM }, (_, at) =>
    slot.safeParse(Object.fromEntries(FIELDS.map(field => [field, data[`${field}${at + 1}`]]))),
  ).flatMap(parsed => (parsed.success ? [parsed.data] : []))
