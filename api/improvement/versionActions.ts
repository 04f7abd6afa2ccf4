import type { Deadline } from '../domain/improvement/action.ts'
import type { TaskChange } from '../domain/improvement/allotment.ts'
import { accepted, type Outcome } from '../domain/outcome.ts'
import type { ReviewIdentity } from '../domain/reviews/review.ts'
import type { OpenRefusal } from '../reviews/openMinutes.ts'
import type { Suite } from '../suite.ts'
import { type ActionView, actionFor, openActionsBefore } from './actionViews.ts'
import type { WhenQuestion } from './deadlineMeant.ts'
import { type Proposal, type ProposalStanding, proposalsOf } from './proposals.ts'
import { candidateOf, type WhoQuestion } from './whoIsMeant.ts'

type Candidate = ReturnType<typeof candidateOf>

/** A task of minutes with the names of the people it may mean. */
export interface ToldProposal {
  readonly n: number
  readonly standing: ProposalStanding
  readonly task: string
  readonly passage?: string
  readonly page?: number
  /** The task was read from a scan, from words that may be wrong. */
  readonly taskInDoubt?: true
  readonly responsible: readonly Candidate[]
  readonly responsibleText?: string
  readonly responsibleQuestion?: WhoQuestion
  readonly candidates: readonly Candidate[]
  readonly deadline?: Deadline
  readonly deadlineText?: string
  readonly deadlineQuestion?: WhenQuestion
  readonly changes: readonly TaskChange[]
  readonly action?: ActionView
}

export interface VersionActions {
  readonly review: ReviewIdentity
  readonly version: number
  readonly latest: boolean
  readonly mayConfirm: boolean
  readonly proposals: readonly ToldProposal[]
  /** Open actions of earlier reviews of the same subject, which this review asks about. */
  readonly earlier: readonly ActionView[]
}

/** The tasks of a version of minutes as the API tells them, with what earlier reviews have left open. */
export function versionActionsFor(
  suite: Suite,
  viewer: string,
  reviewKey: string,
  version: number,
): Outcome<VersionActions, OpenRefusal> {
  const found = proposalsOf(suite, viewer, reviewKey, version)
  if (!found.ok) return found
  const { review, latest, mayConfirm, proposals } = found.value
  return accepted({
    review,
    version,
    latest,
    mayConfirm,
    proposals: proposals.map(one => told(suite, viewer, one)),
    earlier: openActionsBefore(suite.office(), review, suite.today()).flatMap(one => {
      const view = actionFor(suite, viewer, one.key)
      return view.ok ? [view.value] : []
    }),
  })
}

function told(suite: Suite, viewer: string, one: Proposal): ToldProposal {
  const { n, standing, task, passage, page, who, when, changes } = one
  const office = suite.office()
  const view = one.action && actionFor(suite, viewer, one.action.key)
  return {
    n,
    standing,
    task,
    ...(passage === undefined ? {} : { passage }),
    ...(page === undefined ? {} : { page }),
    ...(one.taskInDoubt ? { taskInDoubt: true as const } : {}),
    responsible: who.people.map(id => candidateOf(office, id)),
    ...(who.text === undefined ? {} : { responsibleText: who.text }),
    ...(who.question === undefined ? {} : { responsibleQuestion: who.question }),
    candidates: who.candidates.map(id => candidateOf(office, id)),
    ...(when.deadline === undefined ? {} : { deadline: when.deadline }),
    ...(when.text === undefined ? {} : { deadlineText: when.text }),
    ...(when.question === undefined ? {} : { deadlineQuestion: when.question }),
    changes,
    ...(view?.ok ? { action: view.value } : {}),
  }
}
