import type { Day } from '../calendar/day.ts'
import {
  type Acting,
  actingFor,
  actingIn,
  type Organisation,
  successorOf,
} from '../organisation/organisation.ts'
import { type Scope, WHOLE_OFFICE } from '../organisation/roles.ts'
import { superiorsOf } from '../organisation/superiors.ts'
import { scopeOf } from '../reviews/review.ts'
import { reviewRules } from '../reviews/schedule.ts'
import type { ImprovementAction } from './action.ts'

type Sourced = Pick<ImprovementAction, 'review' | 'responsible'>

/** What the review's responsible role is held for today; a merged unit's actions belong to its successor. */
function scopeToday(organisation: Organisation, { review }: Sourced, today: Day): Scope {
  const scope = scopeOf(review)
  if (scope.kind !== 'unit') return scope
  return { kind: 'unit', id: successorOf(organisation, scope.id, today) ?? scope.id }
}

/** Those who answer for the review that agreed the action, deputies included. */
const reviewersOf = (organisation: Organisation, action: Sourced, today: Day): Acting[] =>
  actingIn(
    organisation,
    reviewRules[action.review.kind].responsible,
    scopeToday(organisation, action, today),
    today,
  )

/**
 * Who has to do an action on a day: its responsible people, the deputy of one who is away. Where none of them works
 * for the office, or only words are known, those who answer for the review that agreed it.
 */
export function doersOf(organisation: Organisation, action: Sourced, today: Day): Acting[] {
  const named = actingFor(organisation, action.responsible.people, today)
  return named.length > 0 ? named : reviewersOf(organisation, action, today)
}

const without = (acting: readonly Acting[], people: ReadonlySet<string>): Acting[] =>
  acting.filter(one => !people.has(one.person))

/**
 * Who is told when an action is overdue: those who answer for the review, or the supervisors above them where they
 * are the ones who owe it.
 */
export function watchersOf(organisation: Organisation, action: Sourced, today: Day): Acting[] {
  const owing = new Set(doersOf(organisation, action, today).map(one => one.person))
  const reviewers = without(reviewersOf(organisation, action, today), owing)
  if (reviewers.length > 0) return reviewers
  return without(superiorsOf(organisation, scopeToday(organisation, action, today), today), owing)
}

/**
 * People who may not judge an action: the responsible ones, whoever acts for them, and who did it in their place. Those
 * who answer for the review may write down what others have done, and judge it all the same.
 */
export function partiesOf(organisation: Organisation, action: ImprovementAction, today: Day): Set<string> {
  const parties = new Set(action.responsible.people)
  for (const { person } of doersOf(organisation, action, today)) parties.add(person)
  const deed = action.state === 'done' || action.state === 'judged' ? action.deed : undefined
  if (deed && !reviewersOf(organisation, action, today).some(one => one.person === deed.by))
    parties.add(deed.by)
  return parties
}

/**
 * Who judges on a day whether a done action has helped: those who answer for the review, else the quality
 * representative, else the supervisors; never one who had to do it. Quality Book ch. 5 (process owner, quality
 * representative).
 */
export function judgesOf(organisation: Organisation, action: ImprovementAction, today: Day): Acting[] {
  const parties = partiesOf(organisation, action, today)
  const supervisors = (): Acting[] =>
    superiorsOf(organisation, scopeToday(organisation, action, today), today)
  const inTurn = [
    () => reviewersOf(organisation, action, today),
    () => actingIn(organisation, 'quality-representative', WHOLE_OFFICE, today),
    supervisors,
  ]
  for (const next of inTurn) {
    const found = without(next(), parties)
    if (found.length > 0) return found
  }
  return []
}
