import type { Day } from '../domain/calendar/day.ts'
import type { Instant } from '../domain/calendar/officeTime.ts'
import { type ClockRule, ruleKey, rulesInForce } from '../domain/incidents/clockRule.ts'
import { changesClockRules } from '../domain/incidents/incidentAccess.ts'
import { type Organisation, personOf } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { ClockRuleRow } from '../registers/lists/clockRules.ts'
import type { Suite } from '../suite.ts'
import { clockRules } from './clockRules.ts'

/** `now`: what begins today gets it; `later`: from its first day on; `replaced`: only running cases still have it. */
export type VersionStanding = 'now' | 'later' | 'replaced'

/** One version of a limit of the law, and who entered it; those that the suite comes with were entered by nobody. */
export interface RuleVersionView extends ClockRule {
  readonly standing: VersionStanding
  readonly setByName?: string
  readonly setAt?: Instant
}

/** The limits of the law as the office has them. */
export interface ClockRulesView {
  readonly today: Day
  /** Each limit with its versions, the newest first. */
  readonly limits: readonly (Pick<ClockRule, 'id' | 'name'> & {
    readonly versions: readonly RuleVersionView[]
  })[]
}

/** Every version of every limit, for whoever may change them. */
export function clockRulesView(
  suite: Suite,
  viewer: string,
): Outcome<ClockRulesView, 'not-allowed-to-change-rules'> {
  const { organisation } = suite.office()
  const today = suite.today()
  if (!changesClockRules(organisation, viewer, today)) return refused('not-allowed-to-change-rules')
  const rules = clockRules(suite)
  const rows = new Map(suite.registers.clockRules.rows().map(row => [row.key, row]))
  const views = rules.map(rule => viewOf(organisation, rules, rule, rows.get(ruleKey(rule)), today))
  return accepted({
    today,
    limits: [...Map.groupBy(views, one => one.id)].map(([id, versions]) => ({
      id,
      name: versions[0]!.name,
      versions: versions.toReversed(),
    })),
  })
}

function viewOf(
  organisation: Organisation,
  rules: readonly ClockRule[],
  rule: ClockRule,
  row: ClockRuleRow | undefined,
  today: Day,
): RuleVersionView {
  const later = rule.from > today
  const counts = rulesInForce(rules, later ? rule.from : today).includes(rule)
  const setByName = row && (personOf(organisation, row.setBy)?.name ?? row.setBy)
  return {
    ...rule,
    standing: counts ? (later ? 'later' : 'now') : 'replaced',
    ...(row === undefined || setByName === undefined ? {} : { setByName, setAt: row.setAt }),
  }
}
