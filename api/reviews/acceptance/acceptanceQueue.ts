import { mayJudgeMinutes } from '../../domain/access/reviewAccess.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { isOpen, type Standing, standingOf } from '../../domain/obligations/obligation.ts'
import { owedOn, soonFrom } from '../../domain/obligations/owed.ts'
import { actingIn, personOf } from '../../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../../domain/outcome.ts'
import { versionToJudge } from '../../domain/reviews/acceptance.ts'
import { identityOf, type Review, type ReviewIdentity, scopeOf } from '../../domain/reviews/review.ts'
import { reviewRules } from '../../domain/reviews/schedule.ts'
import { subjectName } from '../../domain/reviews/subject.ts'
import type { Suite } from '../../suite.ts'
import { type MinutesFindings, readFindings } from '../minutesFindings.ts'

/** Minutes that wait for the quality representative, held against what the Book wants in them. */
export interface QueuedMinutes {
  readonly review: ReviewIdentity
  readonly subjectName: string
  readonly heldOn: Day
  readonly version: number
  readonly filedOn: Day
  /** Name of who filed this version. */
  readonly filedBy: string
  /** Names of those who act as owner of the process. */
  readonly owners: readonly string[]
  readonly due: Day
  readonly standing: Standing
  /** Days late or left; see StandingOn. */
  readonly days: number
  /** Each required part with the passage it was found in; absent when the file could not be read. */
  readonly parts?: MinutesFindings['parts']
  readonly file: { readonly name: string; readonly url: string }
  /** Remarks with which earlier versions were returned, oldest first. */
  readonly returned: readonly { readonly version: number; readonly on: Day; readonly remark: string }[]
}

/** The queue of the quality representative, the most pressing first. Quality Book ch. 11 point 2. */
export function acceptanceQueue(
  suite: Suite,
  actor: string,
): Outcome<QueuedMinutes[], 'not-allowed-to-accept'> {
  const office = suite.office()
  const today = suite.today()
  if (!mayJudgeMinutes(office.organisation, actor, today)) return refused('not-allowed-to-accept')
  const byKey = new Map(office.reviews.map(one => [one.key, one]))
  return accepted(
    owedOn(office, today)
      .map(one => one.obligation)
      .filter(
        one => one.kind === 'judge-minutes' && isOpen(standingOf(one, today, soonFrom(office)).standing),
      )
      .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.key < b.key ? -1 : 1))
      .flatMap(obligation => {
        const review = byKey.get(obligation.review.key)
        const { standing, days } = standingOf(obligation, today, soonFrom(office))
        return review ? queued(suite, review, { due: obligation.due, standing, days }) : []
      }),
  )
}

/** One review of the queue; undefined when none of its minutes wait. */
export const queuedMinutes = (suite: Suite, actor: string, review: string): QueuedMinutes | undefined => {
  const queue = acceptanceQueue(suite, actor)
  return queue.ok ? queue.value.find(one => one.review.key === review) : undefined
}

function queued(
  suite: Suite,
  review: Review,
  pressing: Pick<QueuedMinutes, 'due' | 'standing' | 'days'>,
): QueuedMinutes[] {
  const office = suite.office()
  const today = suite.today()
  const version = versionToJudge(review)
  if (!version || review.state !== 'recorded') return []
  const row = suite.registers.minutes.find(`${review.key}#${version.version}`)?.row
  const findings = readFindings(row?.findings)
  const nameOf = (person: string): string => personOf(office.organisation, person)?.name ?? person
  return [
    {
      review: identityOf(review),
      subjectName: subjectName(office, review.kind, review.subject, today),
      heldOn: review.heldOn,
      version: version.version,
      filedOn: version.filedOn,
      filedBy: nameOf(version.filedBy),
      owners: actingIn(office.organisation, reviewRules[review.kind].responsible, scopeOf(review), today).map(
        one => nameOf(one.person),
      ),
      ...pressing,
      ...(findings ? { parts: findings.parts } : {}),
      file: { name: version.file.name, url: version.file.url },
      returned: review.minutes.flatMap(({ version: number, judgement }) =>
        judgement?.verdict === 'returned'
          ? [{ version: number, on: judgement.on, remark: judgement.remark ?? '' }]
          : [],
      ),
    },
  ]
}
