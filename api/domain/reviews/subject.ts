import type { Day } from '../calendar/day.ts'
import type { Language } from '../language.ts'
import type { Office } from '../office.ts'
import { unitName } from '../organisation/organisation.ts'
import { type SecurityArea, securityAreaWords } from '../organisation/securityArea.ts'
import { type ReviewKind, reviewRules } from './schedule.ts'

/**
 * The name of what a review is of: the unit's on that day, the process with its code, the area, or the kind itself
 * for the reviews of the whole office.
 */
export function subjectName(
  office: Office,
  kind: ReviewKind,
  subject: string,
  day: Day,
  language: Language = 'pl',
): string {
  switch (kind) {
    case 'unit':
      return unitName(office.organisation, subject, day)
    case 'process': {
      const process = office.processes.find(one => one.code === subject)
      return process ? `${process.code} ${process.name}` : subject
    }
    case 'technical':
      return securityAreaWords[subject as SecurityArea]?.[language] ?? subject
    case 'isms':
    case 'steering':
      return reviewRules[kind].words[language]
  }
}
