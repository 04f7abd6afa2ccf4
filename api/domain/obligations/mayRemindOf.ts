import { mayRecord, mayRemind } from '../access/reviewAccess.ts'
import type { Day } from '../calendar/day.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { Obligation } from './obligation.ts'

/** Reminding by hand of what is owed: as for its review; of an action also those who answer for the review. */
export const mayRemindOf = (
  organisation: Organisation,
  person: string,
  obligation: Obligation,
  today: Day,
): boolean =>
  mayRemind(organisation, person, obligation.review, today) ||
  ('action' in obligation && mayRecord(organisation, person, obligation.review, today))
