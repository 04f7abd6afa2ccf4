import type { Day } from '../domain/calendar/day.ts'
import {
  type ActionStatus,
  type Deadline,
  type ImprovementAction,
  statusOf,
} from '../domain/improvement/action.ts'
import {
  mayCorrectAction,
  mayJudgeAction,
  mayMarkDone,
  maySeeAction,
  maySeePassage,
} from '../domain/improvement/actionAccess.ts'
import type { Office } from '../domain/office.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { ReviewIdentity } from '../domain/reviews/review.ts'
import { subjectName } from '../domain/reviews/subject.ts'
import type { Suite } from '../suite.ts'

interface NamedPerson {
  readonly id: string
  readonly name: string
}

/** An action as a viewer may see it. */
export interface ActionView {
  readonly key: string
  readonly number: string
  readonly n: number
  readonly review: ReviewIdentity
  readonly subjectName: string
  readonly version: number
  readonly status: ActionStatus
  readonly task: string
  /** For those who may read the minutes. */
  readonly passage?: string
  readonly page?: number
  readonly responsible: readonly NamedPerson[]
  readonly responsibleText?: string
  readonly deadline: Deadline
  readonly confirmedOn: Day
  readonly confirmedBy: string
  readonly deed?: { readonly on: Day; readonly by: string; readonly evidence: string; readonly url?: string }
  readonly judgement?: {
    readonly on: Day
    readonly by: string
    readonly effective: boolean
    readonly remark: string
  }
  readonly cancellation?: { readonly on: Day; readonly by: string; readonly reason: string }
  readonly may: { readonly correct: boolean; readonly done: boolean; readonly judge: boolean }
}

/** What of the register a viewer asks for. */
export interface ActionFilter {
  readonly review?: string
  readonly status?: ActionStatus
  readonly person?: string
}

/** The actions that a viewer may see, trouble first: overdue, then by deadline, those without a day last. */
export function actionsFor(suite: Suite, viewer: string, filter: ActionFilter = {}): ActionView[] {
  const office = suite.office()
  const today = suite.today()
  return office.actions
    .filter(one => filter.review === undefined || one.review.key === filter.review)
    .filter(one => filter.person === undefined || one.responsible.people.includes(filter.person))
    .filter(one => filter.status === undefined || statusOf(one, today) === filter.status)
    .filter(one => maySeeAction(office.organisation, viewer, one, today))
    .toSorted(byTrouble(today))
    .map(one => actionView(office, one, today, viewer))
}

/** One action, for those who may see it; to others it is not there. */
export function actionFor(suite: Suite, viewer: string, key: string): Outcome<ActionView, 'no-such-action'> {
  const office = suite.office()
  const today = suite.today()
  const action = office.actions.find(one => one.key === key)
  return action && maySeeAction(office.organisation, viewer, action, today)
    ? accepted(actionView(office, action, today, viewer))
    : refused('no-such-action')
}

/** The open actions of earlier reviews of the same subject, the oldest deadline first: what the next review asks about. */
export const openActionsBefore = (office: Office, review: ReviewIdentity, today: Day): ImprovementAction[] =>
  office.actions
    .filter(
      one =>
        one.state === 'open' &&
        one.review.kind === review.kind &&
        one.review.subject === review.subject &&
        (one.review.period < review.period ||
          (one.review.period === review.period && one.review.key.length < review.key.length)),
    )
    .toSorted(byTrouble(today))

const ORDER: Readonly<Record<ActionStatus, number>> = {
  overdue: 0,
  open: 1,
  'awaiting-judgement': 2,
  'not-effective': 3,
  effective: 4,
  cancelled: 5,
}

const byTrouble =
  (today: Day) =>
  (a: ImprovementAction, b: ImprovementAction): number =>
    ORDER[statusOf(a, today)] - ORDER[statusOf(b, today)] ||
    (dayOfDeadline(a) < dayOfDeadline(b) ? -1 : dayOfDeadline(a) > dayOfDeadline(b) ? 1 : 0) ||
    (a.key < b.key ? -1 : 1)

const dayOfDeadline = ({ deadline }: ImprovementAction): string =>
  deadline.kind === 'day' ? deadline.day : '9999'

function actionView(office: Office, action: ImprovementAction, today: Day, viewer: string): ActionView {
  const { organisation } = office
  const { key, number, n, review, version, task, deadline, responsible, confirmedOn } = action
  const nameOf = (id: string): string => personOf(organisation, id)?.name ?? id
  const content = maySeePassage(organisation, viewer, action, today)
  const open = action.state === 'open'
  const deed = action.state === 'done' || action.state === 'judged' ? action.deed : undefined
  return {
    key,
    number,
    n,
    review,
    subjectName: subjectName(office, review.kind, review.subject, today),
    version,
    status: statusOf(action, today),
    task,
    ...(content && action.passage !== undefined ? { passage: action.passage } : {}),
    ...(content && action.page !== undefined ? { page: action.page } : {}),
    responsible: responsible.people.map(id => ({ id, name: nameOf(id) })),
    ...(responsible.text === undefined ? {} : { responsibleText: responsible.text }),
    deadline,
    confirmedOn,
    confirmedBy: nameOf(action.confirmedBy),
    ...(deed ? { deed: { ...deed, by: nameOf(deed.by) } } : {}),
    ...(action.state === 'judged'
      ? { judgement: { ...action.judgement, by: nameOf(action.judgement.by) } }
      : {}),
    ...(action.state === 'cancelled'
      ? { cancellation: { ...action.cancellation, by: nameOf(action.cancellation.by) } }
      : {}),
    may: {
      correct: open && mayCorrectAction(organisation, viewer, action, today),
      done: open && mayMarkDone(organisation, viewer, action, today),
      judge: action.state === 'done' && mayJudgeAction(organisation, viewer, action, today),
    },
  }
}
