import { type Day, plusDays } from '../calendar/day.ts'
import type { Instant } from '../calendar/officeTime.ts'
import type { Words } from '../language.ts'
import { accepted, type Outcome, refused } from '../outcome.ts'
import type { OfficeSettings } from '../settings.ts'
import { latestVersion, type MinutesVersion } from './minutes.ts'
import type { Review } from './review.ts'
import type { ReviewKind } from './schedule.ts'

/** What the quality representative found of one version of the minutes of a process review; never changed. */
export interface Judgement {
  readonly verdict: 'accepted' | 'returned'
  /** Entra id of who judged it. */
  readonly by: string
  readonly at: Instant
  /** The day of `at` on the office's calendar. */
  readonly on: Day
  /** What has to be corrected; always there for what is returned. */
  readonly remark?: string
}

/** Why minutes are not judged. */
export type JudgeRefusal =
  | 'not-allowed-to-accept'
  | 'not-judged-here'
  | 'nothing-to-judge'
  | 'newer-version-filed'
  | 'minutes-judged-already'
  | 'remark-missing'
  | 'remark-too-long'

export const judgeRefusalWords: Readonly<Record<JudgeRefusal, Words>> = {
  'not-allowed-to-accept': {
    pl: 'Protokoły z przeglądów procesów przyjmuje i zwraca Pełnomocnik ds. SZJ albo jego zastępstwo.',
    en: 'Minutes of process reviews are accepted and returned by the quality representative, or their deputy.',
  },
  'not-judged-here': {
    pl: 'Przyjęcia wymagają tylko protokoły z przeglądów procesów.',
    en: 'Only minutes of process reviews have to be accepted.',
  },
  'nothing-to-judge': {
    pl: 'Protokół nie został jeszcze złożony.',
    en: 'The minutes have not been filed yet.',
  },
  'newer-version-filed': {
    pl: 'W międzyczasie złożono nowszą wersję protokołu. Należy ocenić nowszą.',
    en: 'A newer version was filed in the meantime. Please judge the newer one.',
  },
  'minutes-judged-already': {
    pl: 'Ta wersja protokołu została już oceniona.',
    en: 'This version of the minutes has been judged already.',
  },
  'remark-missing': {
    pl: 'Proszę podać uwagę: co należy poprawić.',
    en: 'Please give a remark: what has to be corrected.',
  },
  'remark-too-long': {
    pl: 'Uwaga jest za długa (najwyżej 2000 znaków).',
    en: 'The remark is too long (at most 2,000 characters).',
  },
}

const LONGEST_REMARK = 2_000

/** The quality representative judges the minutes of process reviews, of no others. Quality Book ch. 11 point 2. */
export const isJudged = (kind: ReviewKind): boolean => kind === 'process'

/** Accepts or returns the latest version of minutes. What is returned needs a remark that says what to correct. */
export function judgeMinutes(
  review: Review,
  version: number,
  judgement: Judgement,
): Outcome<Judgement, JudgeRefusal> {
  if (!isJudged(review.kind)) return refused('not-judged-here')
  if (review.state !== 'recorded') return refused('nothing-to-judge')
  const judged = review.minutes.find(one => one.version === version)
  if (!judged) return refused('nothing-to-judge')
  if (judged.judgement) return refused('minutes-judged-already')
  if (latestVersion(review.minutes).version !== version) return refused('newer-version-filed')
  const remark = judgement.remark?.trim() ?? ''
  if (remark.length > LONGEST_REMARK) return refused('remark-too-long')
  if (judgement.verdict === 'returned' && remark === '') return refused('remark-missing')
  const { remark: _asTyped, ...kept } = judgement
  return accepted({ ...kept, ...(remark === '' ? {} : { remark }) })
}

/** The day by which a version is to be judged. The Book names none: the office sets how long it may take. */
export const judgementDue = (version: MinutesVersion, settings: OfficeSettings): Day =>
  plusDays(version.filedOn, settings.judgeMinutesWithin)

/** The day by which returned minutes are to be filed again. The Book names none: the office sets it. */
export const correctionDue = (judgement: Judgement, settings: OfficeSettings): Day =>
  plusDays(judgement.on, settings.correctMinutesWithin)

/** The version that waits for the quality representative; undefined when none does. */
export function versionToJudge(review: Review): MinutesVersion | undefined {
  if (!isJudged(review.kind) || review.state !== 'recorded') return undefined
  const latest = latestVersion(review.minutes)
  return latest.judgement ? undefined : latest
}
