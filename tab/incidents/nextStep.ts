import type { CaseClock } from '../../api/domain/incidents/caseClocks.ts'
import type { Role } from '../../api/domain/organisation/roles.ts'
import type { CaseAnswer } from './answers.ts'
import { isRunning } from './clockAt.ts'

/** What a case waits for next, and who takes that step. */
export interface NextStep {
  readonly step:
    | 'acknowledge'
    | 'classify'
    | 'judge'
    | 'establish'
    | 'assess'
    | 'recommend'
    | 'decide'
    | 'file'
    | 'close'
    | 'nothing'
  /** The limit that it is about. */
  readonly clock?: CaseClock
  readonly role: Role
}

const OFFICER: Role = 'data-protection-officer'

/**
 * The step that brings a case on: taken, judged, each running limit notified or decided against, then closed. A limit
 * that ends earlier comes first.
 */
export function nextStep(page: CaseAnswer): NextStep {
  if (page.stage === 'closed') return { step: 'nothing', role: OFFICER }
  if (page.stage === 'reported') return { step: 'acknowledge', role: OFFICER }
  if (page.kind === undefined) return { step: 'classify', role: OFFICER }
  const clocks = page.clocks ?? []
  const judged = page.entries?.findLast(entry => entry.event.type === 'classified')?.event
  const concerned = judged?.type === 'classified' ? judged.personalData : 'no'
  if (concerned === 'yes' && !clocks.some(clock => clock.rule.id === 'uodo'))
    return { step: 'establish', role: OFFICER }
  const running = clocks.filter(isRunning).toSorted((a, b) => (a.limit ?? '9').localeCompare(b.limit ?? '9'))
  for (const clock of running) {
    const { twoKeys, id, responsible } = clock.rule
    if (clock.tentative) return { step: 'judge', clock, role: OFFICER }
    if (!twoKeys) return { step: 'file', clock, role: responsible as Role }
    if (page.risk === undefined) return { step: 'assess', clock, role: OFFICER }
    if (!page.recommended?.[id]) return { step: 'recommend', clock, role: OFFICER }
    if (!page.decided?.[id]) return { step: 'decide', clock, role: 'secretary' }
    return { step: 'file', clock, role: responsible as Role }
  }
  return { step: 'close', role: OFFICER }
}
