import { z } from 'zod'
import { INCIDENT_KINDS, REPORT_SOURCES, SEVERITIES, YES_NO_UNKNOWN } from '../domain/incidents/incident.ts'
import { RISKS_TO_PEOPLE } from '../domain/incidents/riskAssessment.ts'
import { count, instant, named, period } from '../http/shapes.ts'
import { ALERT_KINDS } from './caseAlerts.ts'
import { caseEventShape, linkedShape } from './caseEventShapes.ts'

const words = z.object({ pl: z.string(), en: z.string() })

export const clockLength = z
  .union([z.strictObject({ hours: z.number() }), z.strictObject({ months: z.number() })])
  .describe('Hours pass strictly, months by the calendar; left out where the law names no length')

const clockRule = z.object({
  id: z.string(),
  version: z.int(),
  name: words,
  basis: words,
  length: clockLength.optional(),
  responsible: z.string(),
  twoKeys: z.boolean(),
})

const caseClock = named(
  'CaseClock',
  z.object({
    rule: clockRule,
    startedAt: instant,
    limit: instant.exactOptional(),
    state: z.enum(['running', 'past', 'filed-in-time', 'filed-late', 'not-to-notify']),
    tentative: z.boolean(),
    passed: z.number().exactOptional(),
    filedAt: instant.exactOptional(),
  }),
)

const summary = {
  number: z.string(),
  view: z.enum(['whole', 'decision', 'own-report']),
  stage: z.enum(['reported', 'acknowledged', 'closed']),
  reportedAt: instant,
  exercise: z.boolean(),
  now: instant,
  kind: z.enum(INCIDENT_KINDS).exactOptional(),
  severity: z.enum(SEVERITIES).exactOptional(),
  clocks: z.array(caseClock).exactOptional(),
}

const report = z.object({
  number: z.string(),
  source: z.enum(REPORT_SOURCES),
  reporter: z.string().exactOptional(),
  reportedAt: instant,
  what: z.string(),
  noticedAt: instant,
  where: z.string(),
  personalData: z.enum(YES_NO_UNKNOWN),
  ongoing: z.enum(YES_NO_UNKNOWN),
  unit: z.string().exactOptional(),
  exercise: z.boolean(),
  rehearsal: z.object({ speed: z.number(), participants: z.array(z.string()) }).exactOptional(),
})

const signed = z.object({
  at: instant,
  by: z.string().exactOptional(),
  event: z.object({ clock: z.string(), notify: z.boolean(), reasons: z.string() }),
})

export const incidentList = named(
  'Incidents',
  z.object({
    cases: z.array(named('CaseSummary', z.object(summary))),
    figures: z.array(z.object({ unit: z.string(), month: period, kind: z.enum(INCIDENT_KINDS), count })),
    securityFigures: z.array(
      z.object({
        year: z.int(),
        reported: count,
        kinds: z.object({ event: count, weakness: count, incident: count, failure: count }),
        unjudged: count,
        open: count,
        breaches: count,
        filedInTime: count,
        filedLate: count,
        minutesToTake: count.exactOptional(),
      }),
    ),
  }),
)

export const casePageShape = named(
  'CasePage',
  z.object({
    ...summary,
    report: report.exactOptional(),
    reporterName: z.string().exactOptional(),
    acknowledgedBy: z.string().exactOptional(),
    risk: z.enum(RISKS_TO_PEOPLE).exactOptional(),
    recommended: z.record(z.string(), signed).exactOptional(),
    decided: z.record(z.string(), signed).exactOptional(),
    entries: z
      .array(
        z.object({
          place: z.int(),
          at: instant,
          by: z.string().exactOptional(),
          byName: z.string().exactOptional(),
          event: caseEventShape,
          rules: z.array(z.string()),
        }),
      )
      .exactOptional(),
    linked: linkedShape.exactOptional(),
    alerts: z
      .array(
        z.object({
          kind: z.enum(ALERT_KINDS),
          clock: z.string().exactOptional(),
          name: z.string(),
          at: instant,
          state: z.enum(['claimed', 'sent', 'undelivered']),
          failure: z.string().exactOptional(),
          feed: z.enum(['sent', 'refused']).exactOptional(),
        }),
      )
      .exactOptional(),
    unitNames: z.record(z.string(), z.string()).exactOptional(),
    replacements: z.array(z.object({ from: z.string(), rule: clockRule })).exactOptional(),
    attachments: z
      .array(
        z.object({
          place: z.int(),
          at: instant,
          name: z.string(),
          size: count.describe('Bytes'),
          byName: z.string().exactOptional(),
        }),
      )
      .exactOptional(),
    seen: count,
  }),
)

/** A report as the tab sends it. */
export const newReport = z.object({
  form: z
    .string()
    .min(1)
    .max(100)
    .describe('Made anew for each form: the same form sent again is one report'),
  what: z.string().max(20_000),
  noticedAt: instant,
  where: z.string().max(500).default(''),
  personalData: z.enum(YES_NO_UNKNOWN),
  ongoing: z.enum(YES_NO_UNKNOWN),
})

const things = z.array(z.object({ code: z.string(), name: z.string() }))

export const linkChoicesShape = named(
  'LinkChoices',
  z.object({ units: things, assets: things, risks: things, actions: things }),
)
