import type { Day } from '../calendar/day.ts'
import { actingIn, type Organisation, personOf, rolesOn, successorOf } from '../organisation/organisation.ts'
import { type Role, type Scope, sameScope } from '../organisation/roles.ts'
import { superiorsOf } from '../organisation/superiors.ts'
import { lastsOn } from '../organisation/unit.ts'
import { type ReviewIdentity, scopeOf } from '../reviews/review.ts'
import { reviewRules } from '../reviews/schedule.ts'

/** What a person may do with a review on a day; every rule of access to reviews is asked through these. */

const actsIn = (organisation: Organisation, person: string, role: Role, scope: Scope, today: Day): boolean =>
  actingIn(organisation, role, scope, today).some(acting => acting.person === person) ||
  rolesOn(organisation, person, today).some(held => held.role === role && sameScope(held.scope, scope))

/** The scope that answers for a review today; a merged unit's reviews belong to its successor. */
export function scopeToday(organisation: Organisation, review: ReviewIdentity, today: Day): Scope {
  const scope = scopeOf(review)
  if (scope.kind !== 'unit') return scope
  return { kind: 'unit', id: successorOf(organisation, scope.id, today) ?? scope.id }
}

/** Holding, dating and filing: those responsible by chapter 11, and their deputies. */
export const mayRecord = (
  organisation: Organisation,
  person: string,
  review: ReviewIdentity,
  today: Day,
): boolean =>
  actsIn(
    organisation,
    person,
    reviewRules[review.kind].responsible,
    scopeToday(organisation, review, today),
    today,
  )

/** That a review exists, when it was held and when its minutes were filed is for every employee. */
export const maySeeReview = (organisation: Organisation, person: string): boolean =>
  personOf(organisation, person)?.active === true

/**
 * The content of minutes, and anything that tells of it: missing parts, extracted actions, file name, search hits.
 * Unit: the head, those the head lets in, and an auditor while the audit of the unit is open. ISMS: the DPO.
 * Technical: the DPO and the head of the area. Process and Steering Team: every employee. Quality Book ch. 11.
 */
export function mayReadMinutes(
  organisation: Organisation,
  person: string,
  review: ReviewIdentity,
  today: Day,
): boolean {
  if (!maySeeReview(organisation, person)) return false
  if (reviewRules[review.kind].published) return true
  if (mayRecord(organisation, person, review, today)) return true
  const scope = scopeToday(organisation, review, today)
  switch (review.kind) {
    case 'unit':
      return (
        organisation.minutesReaders.some(
          one => one.person === person && one.unit === scope.id && lastsOn(one, today),
        ) || actsIn(organisation, person, 'auditor', scope, today)
      )
    case 'isms':
    case 'technical':
      return actsIn(organisation, person, 'data-protection-officer', { kind: 'office', id: '' }, today)
    default:
      return false
  }
}

/** Reminding somebody by hand: the quality representative, the superiors, and the DPO for ISMS matters. */
export function mayRemind(
  organisation: Organisation,
  person: string,
  review: ReviewIdentity,
  today: Day,
): boolean {
  const office: Scope = { kind: 'office', id: '' }
  if (actsIn(organisation, person, 'quality-representative', office, today)) return true
  if (
    (review.kind === 'isms' || review.kind === 'technical') &&
    actsIn(organisation, person, 'data-protection-officer', office, today)
  )
    return true
  return superiorsOf(organisation, scopeToday(organisation, review, today), today).some(
    acting => acting.person === person,
  )
}

/** Accepting and returning minutes of process reviews: the quality representative, and deputies. Quality Book ch. 11. */
export const mayJudgeMinutes = (organisation: Organisation, person: string, today: Day): boolean =>
  actsIn(organisation, person, 'quality-representative', { kind: 'office', id: '' }, today)

/** Whom a reminder did not reach, and why: the quality representative and the administrator. */
export const maySeeUndelivered = (organisation: Organisation, person: string, today: Day): boolean =>
  rolesOn(organisation, person, today).some(
    held => held.role === 'quality-representative' || held.role === 'administrator',
  )
