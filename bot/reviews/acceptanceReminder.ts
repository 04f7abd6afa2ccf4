import type { Language } from '../../api/domain/language.ts'
import type { Obligation } from '../../api/domain/obligations/obligation.ts'
import type { Office } from '../../api/domain/office.ts'
import { type Action, foreign, press } from '../card.ts'
import { dayAndMonth, longDate, periodName } from '../dateText.ts'
import { choiceOf } from '../verbs.ts'
import { buttonWords } from '../words.ts'
import { acceptanceWords } from './acceptanceWords.ts'

const LONGEST_REMARK = 1_000

/** What a reminder says of minutes that wait to be judged, or were returned; undefined for other obligations. */
export function acceptanceReminder(
  office: Office,
  obligation: Obligation,
  subject: string,
  language: Language,
): { readonly title: string; readonly body: string; readonly action: Action } | undefined {
  const words = acceptanceWords[language]
  const { review, due } = obligation
  const period = periodName(review.period, language)
  if (obligation.kind === 'judge-minutes')
    return {
      title: words.remindJudge(period, dayAndMonth(due, language)),
      body: words.remindJudgeBody(subject, longDate(due, language)),
      action: press('show-to-accept', buttonWords.showToAccept[language], { review: review.key }),
    }
  if (obligation.kind !== 'correct-minutes') return undefined
  const remark = remarkOf(office, obligation)
  return {
    title: words.remindCorrect(period, dayAndMonth(due, language)),
    body: [
      `${subject}.`,
      ...(remark === undefined ? [] : [words.noticeRemark(foreign(remark, LONGEST_REMARK))]),
      words.noticeDue(longDate(due, language)),
    ].join(' '),
    action: press('replace-file', buttonWords.sendMinutes[language], { review: choiceOf(review) }),
  }
}

/** The remark with which the version that the obligation is about was returned. */
function remarkOf({ reviews }: Office, { key, review: { key: of } }: Obligation): string | undefined {
  const review = reviews.find(one => one.key === of)
  const version = Number(key.split('-').at(-1))
  return review?.state === 'recorded'
    ? review.minutes.find(one => one.version === version)?.judgement?.remark
    : undefined
}
