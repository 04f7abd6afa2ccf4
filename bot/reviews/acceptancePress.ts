import { personOf } from '../../api/domain/organisation/organisation.ts'
import { correctionDue, type Judgement } from '../../api/domain/reviews/acceptance.ts'
import { queuedMinutes } from '../../api/reviews/acceptance/acceptanceQueue.ts'
import {
  acceptanceRefusalWords,
  type JudgedVersion,
  judgeVersion,
} from '../../api/reviews/acceptance/judgeVersion.ts'
import type { Suite } from '../../api/suite.ts'
import { card, type Element, foreign, heading, line, open, press } from '../card.ts'
import { clockTime, longDate, periodName } from '../dateText.ts'
import type { Links } from '../links.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { PressAnswer } from '../turn.ts'
import { choiceOf, type VerbData } from '../verbs.ts'
import { buttonWords } from '../words.ts'
import { toAcceptMessage } from './acceptanceCards.ts'
import { acceptanceWords } from './acceptanceWords.ts'
import { choiceSubject } from './ownReviews.ts'

const LONGEST_REMARK = 2_000

/** A button of the queue: shows the minutes that wait, or what became of them in the meantime. */
export function showToAccept(turn: PersonTurn, { review }: VerbData<'show-to-accept'>): Message {
  const waiting = queuedMinutes(turn.suite, turn.person.id, review)
  return waiting ? toAcceptMessage(turn, waiting) : asItStands(turn, review)
}

/**
 * [Przyjmij], [Zwróć]. The same press again shows the same; a press after somebody else has judged, or on an older
 * version, changes nothing and shows how it stands.
 */
export async function pressJudge(turn: PersonTurn, data: VerbData<'judge-minutes'>): Promise<PressAnswer> {
  const { suite, person, language } = turn
  const judged = await judgeVersion(suite, person.id, data)
  if (judged.ok) return { message: judgedMessage(turn, judged.value) }
  if (judged.reason === 'minutes-judged-already') return { message: asItStands(turn, data.review) }
  if (judged.reason === 'newer-version-filed') return { message: showToAccept(turn, { review: data.review }) }
  return { text: acceptanceRefusalWords[judged.reason][language] }
}

const judgedMessage = (turn: PersonTurn, { review, judgement, told }: JudgedVersion): Message => {
  const words = acceptanceWords[turn.language]
  const names = (delivered: boolean): string =>
    told
      .filter(one => one.delivered === delivered)
      .map(one => foreign(one.name))
      .join(', ')
  return judgementMessage(turn, review.key, judgement, [
    ...(names(true) ? [line(words.told(names(true)))] : []),
    ...(names(false) ? [line(words.notTold(names(false)))] : []),
  ])
}

/** How the minutes of a review stand: judged, by whom, or not waiting any more. */
function asItStands(turn: PersonTurn, key: string): Message {
  const review = turn.suite.office().reviews.find(one => one.key === key)
  const judged =
    review?.state === 'recorded' ? review.minutes.findLast(one => one.judgement)?.judgement : undefined
  if (!judged) return { text: acceptanceWords[turn.language].nothingWaits }
  return judgementMessage(turn, key, judged, [])
}

function judgementMessage(
  { suite, language, links }: PersonTurn,
  key: string,
  judgement: Judgement,
  more: readonly Element[],
): Message {
  const words = acceptanceWords[language]
  const office = suite.office()
  const review = office.reviews.find(one => one.key === key)
  const name = personOf(office.organisation, judgement.by)?.name ?? judgement.by
  const time = clockTime(judgement.at)
  return {
    summary: words.summary,
    card: card(
      language,
      [
        heading(judgement.verdict === 'accepted' ? words.accepted(time) : words.returned(time)),
        ...(review
          ? [
              line(
                `${choiceSubject(office, review, suite.today(), language)}, ${periodName(review.period, language)}`,
              ),
            ]
          : []),
        ...(judgement.remark ? [line(words.noticeRemark(foreign(judgement.remark, LONGEST_REMARK)))] : []),
        line(words.by(foreign(name))),
        ...more,
      ],
      [
        press('show-acceptance', buttonWords.toAccept[language], {}),
        ...(review ? [open(buttonWords.open[language], links.review(review))] : []),
      ],
    ),
  }
}

/** The news to the owner: accepted, or returned with the remark and the day by which it is owed again. */
export function judgedNotice(
  suite: Suite,
  links: Links,
  person: string,
  { review: key, version }: { readonly review: string; readonly version: number },
): Message | undefined {
  const office = suite.office()
  const review = office.reviews.find(one => one.key === key)
  const filed = review?.state === 'recorded' ? review.minutes.find(one => one.version === version) : undefined
  const judgement = filed?.judgement
  if (!review || !judgement) return undefined
  const language = personOf(office.organisation, person)?.language ?? 'pl'
  const words = acceptanceWords[language]
  const subject = choiceSubject(office, review, suite.today(), language)
  const period = periodName(review.period, language)
  const returned = judgement.verdict === 'returned'
  const judge = personOf(office.organisation, judgement.by)?.name ?? judgement.by
  return {
    summary: words.summary,
    card: card(
      language,
      [
        heading(returned ? words.noticeReturned(subject, period) : words.noticeAccepted(subject, period)),
        ...(judgement.remark ? [line(words.noticeRemark(foreign(judgement.remark, LONGEST_REMARK)))] : []),
        ...(returned
          ? [line(words.noticeDue(longDate(correctionDue(judgement, office.settings), language)))]
          : []),
        line(words.by(foreign(judge))),
      ],
      [
        ...(returned && (filed?.missing ?? []).length > 0
          ? [press('fill-missing', buttonWords.fillMissing[language], { review: key, version })]
          : []),
        ...(returned
          ? [press('replace-file', buttonWords.replaceFile[language], { review: choiceOf(review) })]
          : []),
        open(buttonWords.open[language], links.review(review)),
      ],
    ),
  }
}
