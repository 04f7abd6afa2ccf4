import type { ClockRule } from '../../../api/domain/incidents/clockRule.ts'
import type { Say } from '../../words.ts'
import { clockRulePhrases as phrases, clockRuleWords as words } from './clockRuleWords.ts'

/** `72 godz.`, `1 miesiąc`, `bez zbędnej zwłoki` */
export function ruleLength(say: Say, length: ClockRule['length']): string {
  if (length === undefined) return say(words.noLength)
  return 'hours' in length ? say(phrases.hours, length.hours) : say(phrases.months, length.months)
}

/** `50%, 75%, 90%` */
export const warningText = (say: Say, warnAt: readonly number[]): string =>
  warnAt.length === 0 ? say(words.noWarnings) : warnAt.map(one => `${one}%`).join(', ')
