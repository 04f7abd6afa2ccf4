import { z } from 'zod'
import { type CaseEvent, RECORDED_STARTS } from '../domain/incidents/caseEntry.ts'
import { INCIDENT_KINDS, SEVERITIES, YES_NO_UNKNOWN } from '../domain/incidents/incident.ts'
import { RISKS_TO_PEOPLE } from '../domain/incidents/riskAssessment.ts'
import { count, instant, named } from '../http/shapes.ts'

const text = z.string().max(4_000)
const short = z.string().max(200)
const codes = z.array(short.min(1)).max(100)
const things = z.array(z.object({ code: z.string().min(1).max(40), name: short.min(1) })).max(100)

/** All that a case is linked to. */
export const linkedShape = z.object({
  type: z.literal('linked'),
  units: codes,
  assets: things,
  risks: things,
  controls: codes,
  actions: codes,
})

/** An entry of a case, as it comes from a person or from its list. */
export const caseEventShape = named(
  'CaseEvent',
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('acknowledged') }),
    z.object({
      type: z.literal('classified'),
      kind: z.enum(INCIDENT_KINDS),
      severity: z.enum(SEVERITIES),
      personalData: z.enum(YES_NO_UNKNOWN),
      publicIncident: z.enum(YES_NO_UNKNOWN),
    }),
    z.object({
      type: z.literal('start-recorded'),
      event: z.enum(RECORDED_STARTS),
      happenedAt: instant,
      reason: text.exactOptional(),
    }),
    z.object({ type: z.literal('rule-replaced'), from: short, to: short, reason: text }),
    z.object({ type: z.literal('assessed'), risk: z.enum(RISKS_TO_PEOPLE), reasons: text }),
    z.object({ type: z.literal('recommended'), clock: short, notify: z.boolean(), reasons: text }),
    z.object({ type: z.literal('decided'), clock: short, notify: z.boolean(), reasons: text }),
    z.object({
      type: z.literal('filed'),
      clock: short,
      filedAt: instant,
      proof: z.string().min(1).max(500),
      lateReason: text.exactOptional(),
      supplement: z.boolean(),
    }),
    z.object({
      type: z.literal('noted'),
      happenedAt: instant,
      text,
      about: z.enum(['course', 'measure']),
    }),
    z.object({
      type: z.literal('described'),
      data: text,
      people: text,
      peopleCount: count.exactOptional(),
      recordCount: count.exactOptional(),
      consequences: text,
    }),
    linkedShape,
    z.object({
      type: z.literal('attached'),
      delivery: short,
      file: short,
      name: z.string().max(260),
      size: count,
      sha256: z.string().length(64),
    }),
    z.object({ type: z.literal('closed'), cause: text, effect: text, lessons: text }),
    z.object({ type: z.literal('reopened'), reason: text }),
  ]) satisfies z.ZodType<CaseEvent>,
)
