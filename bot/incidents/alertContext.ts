import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import type { ClockRule } from '../../api/domain/incidents/clockRule.ts'
import type { IncidentCase } from '../../api/domain/incidents/incidentCase.ts'
import type { Language } from '../../api/domain/language.ts'
import type { Organisation } from '../../api/domain/organisation/organisation.ts'
import { type Action, open } from '../card.ts'
import type { Links } from '../links.ts'
import { buttonWords } from '../words.ts'

/** What the messages about an incident look at. */
export interface AlertContext {
  readonly organisation: Organisation
  /** Of the legal limits, every version. */
  readonly rules: readonly ClockRule[]
  readonly now: Instant
  readonly language: Language
  readonly links: Links
}

/** [Otwórz]: the case in the tab. */
export const openCase = ({ language, links }: AlertContext, { report }: IncidentCase): Action =>
  open(buttonWords.open[language], links.incident(report.number))
