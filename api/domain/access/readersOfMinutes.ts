import type { Day } from '../calendar/day.ts'
import { actingIn, holdersOf, type Organisation } from '../organisation/organisation.ts'
import { WHOLE_OFFICE } from '../organisation/roles.ts'
import { type ReviewIdentity, scopeOf } from '../reviews/review.ts'
import { reviewRules } from '../reviews/schedule.ts'
import { mayReadMinutes, scopeToday } from './reviewAccess.ts'

/**
 * Everybody who may read the minutes of a subject's reviews on a day (Entra ids, in order); 'everyone' where they are
 * published. Only who could be is looked at, since an office has thousands of people; `mayReadMinutes` decides.
 */
export function readersOfMinutes(
  organisation: Organisation,
  review: ReviewIdentity,
  today: Day,
): 'everyone' | readonly string[] {
  const rules = reviewRules[review.kind]
  if (rules.published) return 'everyone'
  const scopes = [scopeOf(review), scopeToday(organisation, review, today)]
  const roles = [rules.responsible, 'auditor', 'data-protection-officer'] as const
  const candidates = roles.flatMap(role =>
    [...scopes, WHOLE_OFFICE].flatMap(scope => [
      ...holdersOf(organisation, role, scope, today),
      ...actingIn(organisation, role, scope, today).map(acting => acting.person),
    ]),
  )
  const letIn = organisation.minutesReaders
    .filter(one => scopes.some(scope => scope.kind === 'unit' && scope.id === one.unit))
    .map(one => one.person)
  return [...new Set([...candidates, ...letIn])]
    .filter(person => mayReadMinutes(organisation, person, review, today))
    .sort()
}
