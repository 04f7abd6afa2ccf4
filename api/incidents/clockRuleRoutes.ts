import { z } from 'zod'
import { START_EVENTS } from '../domain/incidents/caseEntry.ts'
import { RESPONSIBLE_FOR_LIMITS, type RuleDraft } from '../domain/incidents/ruleVersion.ts'
import { json, type Route, route } from '../http/route.ts'
import { day, instant, named } from '../http/shapes.ts'
import { type ChangeRuleRefusal, changeClockRule, changeRuleRefusalWords } from './changeClockRule.ts'
import { clockRulesView } from './clockRuleViews.ts'
import { clockLength } from './incidentShapes.ts'

const words = z.object({ pl: z.string().max(500), en: z.string().max(500) })

const set = {
  id: z.string().max(40).describe('`uodo`, `csirt`, `csirt-final`, `people`'),
  from: day,
  basis: words,
  starts: z.enum(START_EVENTS),
  length: clockLength.exactOptional(),
  warnAt: z.array(z.number()).max(100).describe('Percentages of the length, ascending'),
}

const versionShape = named(
  'ClockRuleVersion',
  z.object({
    ...set,
    length: clockLength.optional(),
    version: z.int(),
    name: words,
    concerns: z.enum(['personal-data', 'public-incident']),
    responsible: z.string(),
    twoKeys: z.boolean(),
    until: day.exactOptional(),
    standing: z.enum(['now', 'later', 'replaced']),
    setByName: z.string().exactOptional(),
    setAt: instant.exactOptional(),
  }),
)

const view = named(
  'ClockRules',
  z.object({
    today: day,
    limits: z.array(z.object({ id: z.string(), name: words, versions: z.array(versionShape) })),
  }),
)

/** The limits of the law as settings: what they are, and a new version of one. */
export const clockRuleRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/incidents/clock-rules',
    operation: 'clockRules',
    summary: { pl: 'Terminy ustawowe i ich wersje', en: 'The limits of the law and their versions' },
    access: 'signed-in',
    answer: json(view),
    refusals: ['not-allowed-to-change-rules'],
    handle: ({ suite, viewer }) => clockRulesView(suite, viewer),
  }),
  route({
    method: 'POST',
    path: '/api/incidents/clock-rules',
    operation: 'changeClockRule',
    summary: { pl: 'Wprowadza nową wersję terminu', en: 'Enters a new version of a limit' },
    access: 'signed-in',
    body: z.object({
      ...set,
      responsible: z.enum(RESPONSIBLE_FOR_LIMITS),
      after: z.int().describe('The newest version when the form was opened'),
    }),
    answer: json(view),
    refusals: Object.keys(changeRuleRefusalWords) as ChangeRuleRefusal[],
    async handle({ suite, viewer }, { body: { length, ...draft } }) {
      const changed: RuleDraft = { ...draft, length }
      const outcome = await changeClockRule(suite, viewer, changed)
      return outcome.ok ? clockRulesView(suite, viewer) : outcome
    },
  }),
]
