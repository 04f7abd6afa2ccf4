import type { Instant } from '../calendar/officeTime.ts'
import { clocksOf } from './caseClocks.ts'
import { type ClockRule, ruleKey } from './clockRule.ts'
import type { IncidentCase } from './incidentCase.ts'

/** Another version of a rule that a clock of a case can be moved to. */
export interface RuleReplacement {
  /** `id@version` that the clock has now. */
  readonly from: string
  readonly rule: ClockRule
}

/** The versions that the clocks of a case can be moved to: the others of the very same rule, nothing else. */
export const replacementsOf = (
  incident: IncidentCase,
  rules: readonly ClockRule[],
  now: Instant,
): RuleReplacement[] =>
  clocksOf(incident, rules, now).flatMap(({ rule }) =>
    rules
      .filter(one => one.id === rule.id && one.version !== rule.version)
      .map(one => ({ from: ruleKey(rule), rule: one })),
  )
