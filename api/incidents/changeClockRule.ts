import { ruleKey } from '../domain/incidents/clockRule.ts'
import { changesClockRules } from '../domain/incidents/incidentAccess.ts'
import {
  newVersion,
  type RuleDraft,
  type RuleRefusal,
  type RuleVersion,
  ruleRefusalWords,
} from '../domain/incidents/ruleVersion.ts'
import type { Words } from '../domain/language.ts'
import { type Outcome, refused } from '../domain/outcome.ts'
import { KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { clockRules } from './clockRules.ts'

export type ChangeRuleRefusal = RuleRefusal | 'not-allowed-to-change-rules'

export const changeRuleRefusalWords: Readonly<Record<ChangeRuleRefusal, Words>> = {
  ...ruleRefusalWords,
  'not-allowed-to-change-rules': {
    pl: 'Terminy ustawowe zmienia Inspektor Ochrony Danych albo administrator systemu.',
    en: 'Legal limits are changed by the data protection officer or the administrator.',
  },
}

/**
 * Enters a new version of a limit of the law. Cases that begin from its first day on take it; those that run keep the
 * rule that they began with until somebody moves them. Of two people who change a limit at once, the second is told.
 */
export async function changeClockRule(
  suite: Suite,
  actor: string,
  draft: RuleDraft,
): Promise<Outcome<RuleVersion, ChangeRuleRefusal>> {
  const today = suite.today()
  if (!changesClockRules(suite.office().organisation, actor, today))
    return refused('not-allowed-to-change-rules')
  const decision = newVersion(clockRules(suite), draft, today)
  if (!decision.ok) return decision
  const { id, version, basis, length, ...rest } = decision.value
  try {
    await suite.registers.clockRules.add({
      key: ruleKey(decision.value),
      clock: id,
      version,
      basisPl: basis.pl,
      basisEn: basis.en,
      ...rest,
      ...length,
      setBy: actor,
      setAt: suite.now(),
    })
  } catch (fault) {
    if (!(fault instanceof KeyTaken)) throw fault
    await suite.registers.sync()
    return refused('rule-version-taken')
  }
  return decision
}
