import { mayJudgeMinutes, mayReadMinutes, mayRecord, mayRemind } from '../access/reviewAccess.ts'
import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/officeTime.ts'
import type { Period } from '../calendar/period.ts'
import { type ReviewObligationKind, type Standing, standingOf } from '../obligations/obligation.ts'
import { soonFrom } from '../obligations/owed.ts'
import { answeringScope, obligationsOf } from '../obligations/reviewObligations.ts'
import type { Office } from '../office.ts'
import { actingIn, personOf } from '../organisation/organisation.ts'
import { superiorsOf } from '../organisation/superiors.ts'
import type { Judgement } from './acceptance.ts'
import { type Cell, cellOf } from './cell.ts'
import { firstFiledOn, type MinutesVersion } from './minutes.ts'
import type { PartKey } from './requiredParts.ts'
import { type Review, reviewKey, reviewsOf, scopeOf } from './review.ts'
import { minutesDue, type ReviewKind, reviewRules } from './schedule.ts'
import { subjectName } from './subject.ts'

/** A person named on a page, with the absent holder they stand in for. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
  readonly standsInFor?: string
}

/** A version of minutes as its reader may see it: the file and the findings only with access to the content. */
export interface VersionDetail {
  readonly version: number
  readonly filedAt: Instant
  readonly filedBy: string
  readonly file?: { readonly name: string; readonly size: number; readonly url: string }
  readonly missing?: readonly PartKey[]
  /** The version that this one adds to. */
  readonly supplements?: number
  /** What the quality representative found; the remark is for the owner and the representative. */
  readonly judgement?: {
    readonly verdict: Judgement['verdict']
    readonly on: Day
    readonly by: string
    readonly remark?: string
  }
}

export interface ReviewDetail {
  readonly key: string
  readonly state: Review['state']
  readonly extraordinary: boolean
  readonly plannedOn?: Day
  readonly heldOn?: Day
  readonly minutesDue?: Day
  readonly firstFiledOn?: Day
  readonly versions: readonly VersionDetail[]
}

export interface OwedDetail {
  readonly key: string
  readonly kind: ReviewObligationKind
  readonly due: Day
  readonly standing: Standing
  readonly days: number
  readonly doneOn?: Day
}

/** Everything about one subject and period that a viewer may see: what the board's cell opens. */
export interface PeriodDetail {
  readonly kind: ReviewKind
  readonly subject: string
  readonly subjectName: string
  readonly period: Period
  readonly point: number
  readonly published: boolean
  readonly cell: Cell
  readonly owed: readonly OwedDetail[]
  readonly reviews: readonly ReviewDetail[]
  readonly responsible: readonly NamedPerson[]
  readonly superiors: readonly NamedPerson[]
  readonly may: { readonly record: boolean; readonly readMinutes: boolean; readonly remind: boolean }
}

/** @param viewer Entra id of the person who looks. */
export function periodDetail(
  office: Office,
  kind: ReviewKind,
  subject: string,
  period: Period,
  today: Day,
  viewer: string,
): PeriodDetail {
  const { organisation } = office
  const identity = { key: reviewKey(kind, subject, period), kind, subject, period, extraordinary: false }
  const readMinutes = mayReadMinutes(organisation, viewer, identity, today)
  const judges = mayJudgeMinutes(organisation, viewer, today)
  const obligations = obligationsOf(office, kind, subject, period).filter(
    one => readMinutes || one.kind !== 'complete-minutes',
  )
  const first = obligations[0]
  const scope = first ? answeringScope(office, first, today) : scopeOf(identity)
  const named = ({ person, standsInFor }: { person: string; standsInFor?: string }): NamedPerson => ({
    id: person,
    name: nameOf(office, person),
    ...(standsInFor === undefined ? {} : { standsInFor: nameOf(office, standsInFor) }),
  })
  return {
    kind,
    subject,
    subjectName: subjectName(office, kind, subject, today),
    period,
    point: reviewRules[kind].point,
    published: reviewRules[kind].published,
    cell: cellOf(office, kind, subject, period, today, readMinutes),
    owed: obligations.map(one => ({
      key: one.key,
      kind: one.kind,
      due: one.due,
      ...standingOf(one, today, soonFrom(office)),
      ...(one.doneOn === undefined ? {} : { doneOn: one.doneOn }),
    })),
    reviews: reviewsOf(office.reviews, kind, subject, period).map(one =>
      reviewDetail(office, one, readMinutes, mayRecord(organisation, viewer, identity, today) || judges),
    ),
    responsible: scope ? actingIn(organisation, reviewRules[kind].responsible, scope, today).map(named) : [],
    superiors: scope ? superiorsOf(organisation, scope, today).map(named) : [],
    may: {
      record: mayRecord(organisation, viewer, identity, today),
      readMinutes,
      remind: mayRemind(organisation, viewer, identity, today),
    },
  }
}

function reviewDetail(
  office: Office,
  review: Review,
  readMinutes: boolean,
  readRemark: boolean,
): ReviewDetail {
  const base = { key: review.key, state: review.state, extraordinary: review.extraordinary }
  if (review.state === 'planned') return { ...base, plannedOn: review.plannedOn, versions: [] }
  const held = {
    ...base,
    heldOn: review.heldOn,
    minutesDue: minutesDue(review.kind, review.period, review.heldOn, review.extraordinary),
  }
  if (review.state === 'held') return { ...held, versions: [] }
  return {
    ...held,
    firstFiledOn: firstFiledOn(review.minutes),
    versions: review.minutes.map(one => versionDetail(office, one, readMinutes, readRemark)),
  }
}

const versionDetail = (
  office: Office,
  one: MinutesVersion,
  readMinutes: boolean,
  readRemark: boolean,
): VersionDetail => ({
  version: one.version,
  filedAt: one.filedAt,
  filedBy: nameOf(office, one.filedBy),
  ...(readMinutes ? { file: { name: one.file.name, size: one.file.size, url: one.file.url } } : {}),
  ...(readMinutes && one.missing !== undefined ? { missing: one.missing } : {}),
  ...(readMinutes && one.supplements !== undefined ? { supplements: one.supplements } : {}),
  ...(one.judgement ? { judgement: judgementDetail(office, one.judgement, readRemark) } : {}),
})

const judgementDetail = (
  office: Office,
  { verdict, on, by, remark }: Judgement,
  readRemark: boolean,
): NonNullable<VersionDetail['judgement']> => ({
  verdict,
  on,
  by: nameOf(office, by),
  ...(readRemark && remark !== undefined ? { remark } : {}),
})

const nameOf = (office: Office, person: string): string =>
  personOf(office.organisation, person)?.name ?? person
