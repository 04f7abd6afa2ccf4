import { mayJudgeMinutes } from '../../domain/access/reviewAccess.ts'
import { dayOf } from '../../domain/calendar/officeTime.ts'
import type { Words } from '../../domain/language.ts'
import { accepted, type Outcome, refused } from '../../domain/outcome.ts'
import {
  type Judgement,
  type JudgeRefusal,
  judgeMinutes,
  judgeRefusalWords,
} from '../../domain/reviews/acceptance.ts'
import type { ReviewIdentity } from '../../domain/reviews/review.ts'
import { identityOf } from '../../domain/reviews/review.ts'
import type { AcceptanceRow } from '../../registers/lists/acceptances.ts'
import { KeyTaken } from '../../registers/register.ts'
import type { Suite } from '../../suite.ts'
import { recordRefusalWords } from '../recordHeld.ts'
import { type ToldOwner, tellOwners } from './tellOwners.ts'

/** Why a version of minutes was not judged. */
export type AcceptanceRefusal = JudgeRefusal | 'no-such-review'

export const acceptanceRefusalWords: Readonly<Record<AcceptanceRefusal, Words>> = {
  ...judgeRefusalWords,
  'no-such-review': recordRefusalWords['no-such-review'],
}

/** What is said of a version of minutes. */
export interface Verdict {
  /** Key of the review. */
  readonly review: string
  readonly version: number
  readonly verdict: Judgement['verdict']
  readonly remark?: string | undefined
}

/** A version that was judged, and whom of its owners the news reached. */
export interface JudgedVersion {
  readonly review: ReviewIdentity
  readonly version: number
  readonly judgement: Judgement
  readonly told: readonly ToldOwner[]
}

/**
 * Accepts or returns the latest version of the minutes of a process review, and tells the owner. The row is the claim:
 * of two representatives at once the first one's word stands, and the same word told twice is the same judgement.
 * Quality Book ch. 11 point 2.
 */
export async function judgeVersion(
  suite: Suite,
  actor: string,
  { review: key, version, verdict, remark }: Verdict,
): Promise<Outcome<JudgedVersion, AcceptanceRefusal>> {
  const office = suite.office()
  if (!mayJudgeMinutes(office.organisation, actor, suite.today())) return refused('not-allowed-to-accept')
  const review = office.reviews.find(one => one.key === key)
  if (!review) return refused('no-such-review')
  const at = suite.now()
  const judgement: Judgement = {
    verdict,
    by: actor,
    at,
    on: dayOf(at),
    ...(remark === undefined ? {} : { remark }),
  }
  const decision = judgeMinutes(review, version, judgement)
  if (!decision.ok && decision.reason !== 'minutes-judged-already') return decision
  const row = decision.ok ? await claim(suite, key, version, decision.value) : rowOf(suite, key, version)
  if (!row || !isSameWord(row, actor, verdict, remark)) return refused('minutes-judged-already')
  const told = await tellOwners(suite, review, row)
  const { judgedAt, remark: kept } = row
  return accepted({
    review: identityOf(review),
    version,
    judgement: {
      verdict,
      by: actor,
      at: judgedAt,
      on: dayOf(judgedAt),
      ...(kept === undefined ? {} : { remark: kept }),
    },
    told,
  })
}

const rowOf = (suite: Suite, review: string, version: number): AcceptanceRow | undefined =>
  suite.registers.acceptances.find(`${review}#${version}`)?.row

/** The row that stands in the end: this one, or that of whoever was first. */
async function claim(
  suite: Suite,
  review: string,
  version: number,
  { verdict, by, at, remark }: Judgement,
): Promise<AcceptanceRow | undefined> {
  const row: AcceptanceRow = {
    key: `${review}#${version}`,
    review,
    version,
    verdict,
    judgedBy: by,
    judgedAt: at,
    ...(remark === undefined ? {} : { remark }),
  }
  try {
    return (await suite.registers.acceptances.add(row)).row
  } catch (fault) {
    if (!(fault instanceof KeyTaken)) throw fault
    return (await suite.registers.acceptances.refetch(row.key))?.row
  }
}

const isSameWord = (
  row: AcceptanceRow,
  actor: string,
  verdict: Judgement['verdict'],
  remark: string | undefined,
): boolean =>
  row.judgedBy === actor && row.verdict === verdict && (row.remark ?? '') === (remark?.trim() ?? '')
