import { mayReadMinutes, mayRecord, maySeeReview } from '../domain/access/reviewAccess.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { ImprovementAction } from '../domain/improvement/action.ts'
import { allot, changesOf, type SaidTask, type TaskChange } from '../domain/improvement/allotment.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { heldOnOf, identityOf, type Review, type ReviewIdentity } from '../domain/reviews/review.ts'
import { likeness } from '../reading/minutes/foldText.ts'
import type { MinutesRow } from '../registers/lists/minutes.ts'
import { type MinutesFindings, readFindings } from '../reviews/minutesFindings.ts'
import type { OpenRefusal } from '../reviews/openMinutes.ts'
import type { Suite } from '../suite.ts'
import { type FoundTask, type TaskMeant, taskMeant } from './taskMeant.ts'
import type { WhoIsMeant } from './whoIsMeant.ts'

/**
 * How a task of minutes stands to the register: not confirmed yet; confirmed as it is here; confirmed, and here it says
 * something else; confirmed, and here it is no more; found to be no action.
 */
export type ProposalStanding = 'new' | 'confirmed' | 'changed' | 'dropped' | 'dismissed'

/** A task of a version of minutes: what was read, where, whom and what day it means, and what has to be asked. */
export interface Proposal extends TaskMeant {
  /** Its number through all versions of the minutes. */
  readonly n: number
  readonly standing: ProposalStanding
  /** What of it differs from the version that was confirmed. */
  readonly changes: readonly TaskChange[]
  readonly action?: ImprovementAction
}

/** The tasks of a version of minutes against the register of actions. */
export interface ReviewProposals {
  readonly review: ReviewIdentity
  readonly heldOn: Day
  readonly version: number
  /** Whether it is the last version, which alone is confirmed from. */
  readonly latest: boolean
  /** Whether the viewer may confirm. */
  readonly mayConfirm: boolean
  readonly proposals: readonly Proposal[]
}

/** Whether something has to be asked before the task can go into the register. */
export const isUncertain = ({ taskInDoubt, who, when }: Proposal): boolean =>
  taskInDoubt === true || who.question !== undefined || when.question !== undefined

/** Still to be confirmed, answered or set right. */
export const isOpenProposal = ({ standing }: Proposal): boolean =>
  standing === 'new' || standing === 'changed' || standing === 'dropped'

type Said = SaidTask & { readonly found: FoundTask }

/** What the minutes say is to be done, for those who may read them. */
export function proposalsOf(
  suite: Suite,
  viewer: string,
  reviewKey: string,
  version: number,
): Outcome<ReviewProposals, OpenRefusal> {
  const office = suite.office()
  const today = suite.today()
  const review = office.reviews.find(one => one.key === reviewKey)
  const versions = versionsOf(suite, reviewKey)
  const row = versions.find(one => one.version === version)
  const heldOn = review && heldOnOf(review)
  if (!review || !row || !heldOn || !maySeeReview(office.organisation, viewer))
    return refused('no-such-review')
  if (!mayReadMinutes(office.organisation, viewer, review, today)) return refused('no-access-to-minutes')
  return accepted({
    review: identityOf(review),
    heldOn,
    version,
    latest: versions.at(-1) === row,
    mayConfirm: mayRecord(office.organisation, viewer, review, today),
    proposals: proposalsIn(suite, review, heldOn, versions, version),
  })
}

/** The filed versions of a review's minutes, the oldest first. */
const versionsOf = (suite: Suite, reviewKey: string): MinutesRow[] =>
  suite.registers.minutes
    .rows()
    .filter(one => one.review === reviewKey)
    .sort((a, b) => a.version - b.version)

function proposalsIn(
  suite: Suite,
  review: Review,
  heldOn: Day,
  versions: readonly MinutesRow[],
  version: number,
): Proposal[] {
  const readings = versions.map(one => readFindings(one.findings))
  const at = versions.findIndex(one => one.version === version)
  const reading = readings[at]
  // A version that could not be read says nothing about its tasks, also not that one was dropped.
  if (!reading) return []
  const allotted = allot(readings.map(saidIn), likeness)
  const saidOf = (n: number, in_: number): Said | undefined =>
    allotted[versions.findIndex(one => one.version === in_)]?.find(one => one.n === n)?.said
  const rows = suite.registers.improvementActions.rows().filter(one => one.review === review.key)
  const dismissed = new Set(rows.filter(one => one.state === 'dismissed').map(one => one.position))
  const actions = new Map(
    suite
      .office()
      .actions.filter(one => one.review.key === review.key)
      .map(one => [one.n, one]),
  )
  let before: WhoIsMeant | undefined
  const meant = (said: Said): TaskMeant => {
    const found = taskMeant(suite, review, heldOn, said.found, reading.attendance, before)
    before = found.who
    return found
  }
  const here = (allotted[at] ?? []).map(({ n, said }): Proposal => {
    const action = actions.get(n)
    const before = action && saidOf(n, action.version)
    const changes =
      action?.state === 'open' && before && action.version < version ? changesOf(before, said) : []
    const standing = dismissed.has(n)
      ? 'dismissed'
      : !action
        ? 'new'
        : changes.length > 0
          ? 'changed'
          : 'confirmed'
    return { n, standing, ...meant(said), changes, ...(action ? { action } : {}) }
  })
  const gone = [...actions.values()]
    .filter(one => one.state === 'open' && one.version < version && !here.some(({ n }) => n === one.n))
    .map((action): Proposal => {
      const { n, task, passage, page } = action
      return {
        n,
        standing: 'dropped',
        task,
        ...(passage === undefined ? {} : { passage }),
        ...(page === undefined ? {} : { page }),
        who: { people: action.responsible.people, candidates: [] },
        when: { deadline: action.deadline },
        changes: [],
        action,
      }
    })
  return [...here, ...gone]
}

const saidIn = (reading: MinutesFindings | undefined): Said[] =>
  (reading?.actions ?? []).map(found => ({
    task: found.task,
    who: found.who ?? found.responsible ?? '',
    when: found.when ?? found.due ?? '',
    found,
  }))
