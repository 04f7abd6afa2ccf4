import type { Day } from '../../api/domain/calendar/day.ts'
import type { ImprovementAction } from '../../api/domain/improvement/action.ts'
import { dayAfter, isWorked } from './plainCalendar.ts'
import type { PlainDuty } from './plainLists.ts'
import type { PlainPeople } from './plainPeople.ts'

/** For each kind of review the role that answers for it and what it is held for. */
export const ROLE = {
  unit: ['head-of-unit', 'unit'],
  process: ['process-owner', 'process'],
  technical: ['head-of-security-area', 'area'],
  isms: ['data-protection-officer', 'office'],
  steering: ['quality-representative', 'office'],
} as const

const without = (people: readonly string[], others: readonly string[]): string[] =>
  people.filter(one => !others.includes(one))

/** An open action without a day is told to those who have to do it, on working days within a fortnight of its confirmation. */
export function toldOfOngoing(
  actions: readonly ImprovementAction[],
  people: PlainPeople,
  today: Day,
): string[] {
  if (!isWorked(today)) return []
  const told: string[] = []
  for (const { state, deadline, confirmedOn, review, responsible, key } of actions) {
    if (state !== 'open' || deadline.kind !== 'ongoing') continue
    if (today < confirmedOn || today > dayAfter(confirmedOn, 14)) continue
    const [role, held] = ROLE[review.kind]
    const named = people.standingInFor(responsible.people)
    const unit = held === 'unit' ? (people.unitAnswering(review.subject) ?? review.subject) : review.subject
    const doers = named.length > 0 ? named : people.acting(role, held, held === 'office' ? '' : unit)
    for (const person of doers) told.push(`${person}|${key}|do-action|assigned`)
  }
  return told
}

/**
 * What is owed for improvement actions on a day. To do one: the people named, deputies for those away; where none of
 * them is there, who answers for the review. To judge a done one within thirty days: who answers for the review, else
 * the quality representative, else those above, but nobody who had to do it or did it in their place. Who answers for
 * the review is told of what is late, or those above where it is their own.
 */
export function actionDuties(
  actions: readonly ImprovementAction[],
  people: PlainPeople,
  today: Day,
): PlainDuty[] {
  const duties: PlainDuty[] = []
  for (const action of actions) {
    if (action.state === 'cancelled' || action.state === 'judged') continue
    const { review, responsible, deadline } = action
    const [role, held] = ROLE[review.kind]
    const id =
      held === 'office'
        ? ''
        : held === 'unit'
          ? (people.unitAnswering(review.subject) ?? review.subject)
          : review.subject
    const reviewers = people.acting(role, held, id)
    const above = people.above(role, held, id)
    const named = people.standingInFor(responsible.people)
    const doers = named.length > 0 ? named : reviewers
    const told = without(reviewers, doers)
    const watching = told.length > 0 ? told : without(above, doers)
    if (action.state === 'open') {
      if (deadline.kind === 'ongoing' || action.confirmedOn > today) continue
      const { confirmedOn: from, key } = action
      duties.push({
        key: `${key}|do-action`,
        what: 'do',
        from,
        due: deadline.day,
        by: doers,
        above: watching,
      })
      continue
    }
    const { deed } = action
    const stranger = reviewers.includes(deed.by) ? [] : [deed.by]
    const parties = [...responsible.people, ...doers, ...stranger]
    const inTurn = [reviewers, people.acting('quality-representative', 'office', ''), above]
    const by = inTurn.map(some => without(some, parties)).find(some => some.length > 0) ?? []
    duties.push({
      key: `${action.key}|judge-action`,
      what: 'judge',
      from: deed.on,
      due: dayAfter(deed.on, 30),
      by,
      above: without(watching, by),
    })
  }
  return duties
}
