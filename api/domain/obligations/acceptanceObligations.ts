import type { Day } from '../calendar/day.ts'
import { WHOLE_OFFICE } from '../organisation/roles.ts'
import { correctionDue, isJudged, judgementDue } from '../reviews/acceptance.ts'
import { latestVersion, type MinutesVersion } from '../reviews/minutes.ts'
import { identityOf, type Review, scopeOf } from '../reviews/review.ts'
import { reviewRules } from '../reviews/schedule.ts'
import type { OfficeSettings } from '../settings.ts'
import type { ReviewObligation } from './obligation.ts'

/**
 * What the minutes of a process review bring after they are filed: the quality representative owes a judgement of the
 * latest version, and the owner owes minutes anew for each version that was returned. Filing the corrected minutes
 * passes the next step back to the representative; accepting them ends it. Quality Book ch. 11 point 2.
 */
export function toAccept(review: Review, settings: OfficeSettings): ReviewObligation[] {
  if (!isJudged(review.kind) || review.state !== 'recorded' || review.heldOn < settings.reviewsSince)
    return []
  const latest = latestVersion(review.minutes)
  return review.minutes.flatMap(version => [
    ...(version.judgement || version === latest ? [toJudge(review, version, settings)] : []),
    ...(version.judgement?.verdict === 'returned' ? [toCorrect(review, version, settings)] : []),
  ])
}

function toJudge(review: Review, version: MinutesVersion, settings: OfficeSettings): ReviewObligation {
  return {
    key: `${review.key}|judge-minutes-${version.version}`,
    kind: 'judge-minutes',
    review: identityOf(review),
    role: 'quality-representative',
    scope: WHOLE_OFFICE,
    from: version.filedOn,
    due: judgementDue(version, settings),
    point: reviewRules[review.kind].point,
    ...(version.judgement ? { doneOn: version.judgement.on } : {}),
  }
}

function toCorrect(
  review: Extract<Review, { state: 'recorded' }>,
  version: MinutesVersion,
  settings: OfficeSettings,
): ReviewObligation {
  const judgement = version.judgement!
  const next = nextFiledOn(review.minutes, version)
  return {
    key: `${review.key}|correct-minutes-${version.version}`,
    kind: 'correct-minutes',
    review: identityOf(review),
    role: reviewRules[review.kind].responsible,
    scope: scopeOf(review),
    from: judgement.on,
    due: correctionDue(judgement, settings),
    point: reviewRules[review.kind].point,
    ...(next === undefined ? {} : { doneOn: next }),
  }
}

const nextFiledOn = (versions: readonly MinutesVersion[], after: MinutesVersion): Day | undefined =>
  versions
    .filter(one => one.version > after.version)
    .map(one => one.filedOn)
    .sort()[0]
