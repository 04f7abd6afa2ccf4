import { z } from 'zod'
import { type ClockRule, statutoryClocks } from '../domain/incidents/clockRule.ts'
import { areWarnings, isPossible, type RuleVersion, withVersions } from '../domain/incidents/ruleVersion.ts'
import type { ClockRuleRow } from '../registers/lists/clockRules.ts'
import type { Suite } from '../suite.ts'

const made = new WeakMap<readonly ClockRuleRow[], readonly ClockRule[]>()

const percentages = z.array(z.number()).refine(areWarnings)

/**
 * Every version of every limit: those that the suite comes with, and those that the office has set. The same array
 * until a row changes.
 */
export function clockRules({ registers, log }: Pick<Suite, 'registers' | 'log'>): readonly ClockRule[] {
  const rows = registers.clockRules.rows()
  const known = made.get(rows)
  if (known) return known
  const unreadable = (key: string) => log.error('clock-rule-unreadable', { key })
  const rules = withVersions(
    statutoryClocks,
    rows.flatMap(row => versionOf(row, unreadable)),
  )
  made.set(rows, rules)
  return rules
}

/** A version that somebody has damaged past the suite is told to operators; the others still count. */
function versionOf(row: ClockRuleRow, unreadable: (key: string) => void): RuleVersion[] {
  const { clock, version, from, basisPl, basisEn, starts, responsible } = row
  const length = lengthOf(row)
  const warnAt = percentages.safeParse(row.warnAt)
  if (!warnAt.success || !isPossible(length)) {
    unreadable(row.key)
    return []
  }
  return [
    {
      id: clock,
      version,
      from,
      basis: { pl: basisPl, en: basisEn },
      starts,
      length,
      responsible,
      warnAt: warnAt.data,
    },
  ]
}

function lengthOf({ hours, months }: ClockRuleRow): RuleVersion['length'] {
  if (hours !== undefined) return { hours }
  return months === undefined ? undefined : { months }
}
