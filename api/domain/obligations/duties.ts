import { type Day, plusDays } from '../calendar/day.ts'
import { type Period, plusPeriods } from '../calendar/period.ts'
import type { ImprovementAction } from '../improvement/action.ts'
import { maySeeAction } from '../improvement/actionAccess.ts'
import type { Office } from '../office.ts'
import { personOf, rolesOn } from '../organisation/organisation.ts'
import type { RoleHolding } from '../organisation/roles.ts'
import { OFFICE_SUBJECT, periodAt, type Review, type ReviewIdentity } from '../reviews/review.ts'
import { REVIEW_KINDS, type ReviewKind, reviewRules } from '../reviews/schedule.ts'
import { subjectName } from '../reviews/subject.ts'
import { toAccept } from './acceptanceObligations.ts'
import { actionWorkSince, ongoingActions } from './actionWork.ts'
import { type Obligation, type Standing, standingOf } from './obligation.ts'
import { type Owed, owedBy, owedOn, soonFrom, waitingForOthers } from './owed.ts'
import { obligationsOf } from './reviewObligations.ts'

/** One thing owed, as a person sees it. */
export interface Duty {
  /** The obligation's key. */
  readonly key: string
  readonly kind: Obligation['kind']
  /** The review that is owed, or that agreed the action. */
  readonly review: ReviewIdentity
  /** The action that is owed; what it says only for those who may know it. */
  readonly action?: OwedAction
  /** Name of the unit, process or area. */
  readonly subjectName: string
  readonly due: Day
  readonly standing: Standing
  /** Days late or left; see StandingOn. */
  readonly days: number
  /** Point of chapter 11 of the Quality Book. */
  readonly point: number
  readonly escalatesOn: Day
  /** Name of the absent holder whom the viewer stands in for. */
  readonly standsInFor?: string
  /** Names of those who owe it, for what waits for others; empty when the role is vacant. */
  readonly owedBy: readonly string[]
  readonly doneOn?: Day
}

export interface OwedAction {
  readonly key: string
  readonly number: string
  readonly task?: string
}

/** An action without a day, to be done all the time: never late, asked about at each review. */
export interface OngoingAction extends OwedAction {
  readonly review: ReviewIdentity
  /** The deadline in the words of the minutes. */
  readonly text: string
}

/** A person's own list: what it was asked for is answered by the first group that is not empty. */
export interface Duties {
  readonly asOf: Day
  readonly person: { readonly id: string; readonly name: string }
  /** The viewer's own roles and those of the people they stand in for. */
  readonly roles: readonly (Pick<RoleHolding, 'role' | 'scope'> & { readonly standsInFor?: string })[]
  readonly overdue: readonly Duty[]
  /** Due within the first reminder, and what has to be completed. */
  readonly soon: readonly Duty[]
  readonly later: readonly Duty[]
  readonly waiting: readonly Duty[]
  /** The person's actions that have no day. */
  readonly ongoing: readonly OngoingAction[]
  /** Done within the last 30 days. */
  readonly closed: readonly Duty[]
  /** The next deadline, when nothing is open: the review of the next period. */
  readonly nextDue?: Day
}

const CLOSED_DAYS = 30

/** What a person owes, what waits for others under them, and what was done lately, on a day. */
export function dutiesOf(
  office: Office,
  person: string,
  today: Day,
  owed: readonly Owed[] = owedOn(office, today),
): Duties {
  const own = owedBy(owed, person).map(one => dutyOf(office, one, today, person))
  const closed = closedLately(office, person, today)
  const soon = own.filter(duty => duty.standing === 'due-soon' || duty.standing === 'incomplete')
  const later = own.filter(duty => duty.standing === 'open')
  const nextDue = own.length === 0 ? nextDeadline(office, person, today) : undefined
  return {
    asOf: today,
    person: { id: person, name: nameOf(office, person) },
    roles: rolesOn(office.organisation, person, today).map(held => ({
      role: held.role,
      scope: held.scope,
      ...(held.person === person ? {} : { standsInFor: nameOf(office, held.person) }),
    })),
    overdue: own.filter(duty => duty.standing === 'overdue'),
    soon,
    later,
    waiting: waitingForOthers(owed, person, today).map(one => dutyOf(office, one, today, person)),
    ongoing: ongoingOf(office, person, today),
    closed,
    ...(nextDue === undefined ? {} : { nextDue }),
  }
}

/** An obligation with its names, for a viewer. */
export function dutyOf(office: Office, owed: Owed, today: Day, viewer: string): Duty {
  const principal = owed.by.find(acting => acting.person === viewer)?.standsInFor
  return {
    ...factsOf(office, owed.obligation, today, viewer),
    escalatesOn: owed.escalatesOn,
    owedBy: owed.by.map(acting => nameOf(office, acting.person)),
    ...(principal === undefined ? {} : { standsInFor: nameOf(office, principal) }),
  }
}

type Facts = Omit<Duty, 'escalatesOn' | 'owedBy' | 'standsInFor'>

function factsOf(office: Office, obligation: Obligation, today: Day, viewer: string): Facts {
  const { standing, days } = standingOf(obligation, today, soonFrom(office))
  const { key, kind, review, due, point, doneOn } = obligation
  return {
    key,
    kind,
    review,
    ...('action' in obligation ? { action: owedAction(office, obligation.action, today, viewer) } : {}),
    subjectName: subjectName(office, review.kind, review.subject, today),
    due,
    standing,
    days,
    point,
    ...(doneOn === undefined ? {} : { doneOn }),
  }
}

/** The kinds and subjects that a person's roles make them responsible for, each once. */
function responsibilities(office: Office, person: string, today: Day): [ReviewKind, string][] {
  const found = new Map<string, [ReviewKind, string]>()
  const roles = rolesOn(office.organisation, person, today)
  for (const kind of REVIEW_KINDS)
    for (const held of roles)
      if (held.role === reviewRules[kind].responsible) {
        const subject = held.scope.id || OFFICE_SUBJECT
        found.set(`${kind}|${subject}`, [kind, subject])
      }
  return [...found.values()]
}

function closedLately(office: Office, person: string, today: Day): Duty[] {
  const since = plusDays(today, -CLOSED_DAYS)
  const reviews: Obligation[] = responsibilities(office, person, today).flatMap(([kind, subject]) => {
    const current = periodAt(kind, today)
    return [plusPeriods(current, -1), current].flatMap(period => ownOf(office, kind, subject, period))
  })
  const judged = judgesMinutes(office, person, today)
    ? office.reviews.flatMap(one => judging(office, one))
    : []
  return [...reviews, ...judged, ...actionWorkSince(office, person, today, since)]
    .filter(one => one.doneOn !== undefined && one.doneOn >= since && one.doneOn <= today)
    .map(one => ({ ...factsOf(office, one, today, person), escalatesOn: one.due, owedBy: [] }))
    .sort((a, b) => ((a.doneOn as Day) < (b.doneOn as Day) ? 1 : -1))
}

/** What those who answer for a subject owe for a period; what others owe about it is not theirs. */
const ownOf = (office: Office, kind: ReviewKind, subject: string, period: Period): Obligation[] =>
  obligationsOf(office, kind, subject, period).filter(one => one.role === reviewRules[kind].responsible)

const judgesMinutes = (office: Office, person: string, today: Day): boolean =>
  rolesOn(office.organisation, person, today).some(held => held.role === 'quality-representative')

const judging = (office: Office, review: Review): Obligation[] =>
  toAccept(review, office.settings).filter(one => one.kind === 'judge-minutes')

function nextDeadline(office: Office, person: string, today: Day): Day | undefined {
  return responsibilities(office, person, today)
    .flatMap(([kind, subject]) => {
      const current = periodAt(kind, today)
      return [current, plusPeriods(current, 1)].flatMap(period => ownOf(office, kind, subject, period))
    })
    .filter(one => one.doneOn === undefined && one.due >= today)
    .map(one => one.due)
    .sort()[0]
}

const ongoingOf = (office: Office, person: string, today: Day): OngoingAction[] =>
  ongoingActions(office, person, today, plusDays(today, -CLOSED_DAYS)).flatMap(one =>
    one.deadline.kind === 'ongoing'
      ? [{ ...owedAction(office, one, today, person), review: one.review, text: one.deadline.text }]
      : [],
  )

/** An action as a viewer may know it; its number tells nothing of what the minutes say. */
const owedAction = (office: Office, action: ImprovementAction, today: Day, viewer: string): OwedAction => ({
  key: action.key,
  number: action.number,
  ...(maySeeAction(office.organisation, viewer, action, today) ? { task: action.task } : {}),
})

const nameOf = (office: Office, person: string): string =>
  personOf(office.organisation, person)?.name ?? person
