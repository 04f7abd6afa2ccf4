import { openActionsBefore } from '../../api/improvement/actionViews.ts'
import {
  isOpenProposal,
  isUncertain,
  proposalsOf,
  type ReviewProposals,
} from '../../api/improvement/proposals.ts'
import type { HandedIn } from '../../api/reviews/handedIn.ts'
import { type Action, aside, type CardPart, line, press, strong, subheading } from '../card.ts'
import type { PersonTurn } from '../personTurn.ts'
import { actionButtons } from './actionButtons.ts'
import { actionLine, whenText, whoText } from './actionText.ts'
import { doneChoice } from './doneForm.ts'
import { improvementWords } from './improvementWords.ts'
import { proposalLines } from './proposalLines.ts'

const MOST_SHOWN = 8
const MOST_EARLIER = 6

/**
 * What filed minutes say is to be done, each action with its passage and what has to be asked about it, and the open
 * actions of earlier reviews: a part of the card about the file. Empty for those who may not read the minutes.
 */
export function actionsPart(turn: PersonTurn, { review, version }: HandedIn): CardPart {
  const { suite, person } = turn
  if (!review || version === undefined) return { body: [], actions: [] }
  const found = proposalsOf(suite, person.id, review.key, version)
  if (!found.ok) return { body: [], actions: [] }
  const here = section(turn, found.value)
  const before = earlier(turn, found.value)
  return {
    body: [...here.body, ...before.body],
    actions: [...here.actions, ...before.actions],
  }
}

function section(
  turn: PersonTurn,
  { review, version, proposals, mayConfirm, latest }: ReviewProposals,
): CardPart {
  const { language } = turn
  const words = improvementWords[language]
  if (proposals.length === 0) return { body: [], actions: [] }
  const fresh = proposals.filter(one => one.standing === 'new')
  const certain = fresh.filter(one => !isUncertain(one))
  const toAnswer = proposals.filter(
    one =>
      (one.standing === 'new' && isUncertain(one)) ||
      one.standing === 'changed' ||
      one.standing === 'dropped',
  )
  const summary = [
    ...(certain.length > 0 ? [words.toConfirm(certain.length)] : []),
    ...(toAnswer.length > 0 ? [words.questions(toAnswer.length)] : []),
    ...(proposals.some(isOpenProposal) ? [] : [words.allConfirmed]),
  ]
  const shown = [...toAnswer, ...proposals.filter(one => !toAnswer.includes(one))]
    .slice(0, MOST_SHOWN)
    .sort((a, b) => a.n - b.n)
  const about = { review: review.key, version }
  const may = mayConfirm && latest
  const actions: Action[] = [
    ...(may && certain.length > 0
      ? [press('confirm-actions', `${actionButtons.confirm[language]} (${certain.length})`, about, 'none')]
      : []),
    ...(may &&
    proposals.some(one => one.standing !== 'dismissed' && (!one.action || one.action.state === 'open'))
      ? [press('fix-actions', actionButtons.correct[language], about, 'none')]
      : []),
  ]
  return {
    body: [
      subheading(words.section(proposals.length)),
      strong(summary.join(' ')),
      ...shown.flatMap(one => proposalLines(turn, one)),
      ...(proposals.length > shown.length ? [line(words.more(proposals.length - shown.length))] : []),
    ],
    actions,
  }
}

/** The open actions of earlier reviews of the same subject: which of them are done? */
function earlier(turn: PersonTurn, { review, version, mayConfirm }: ReviewProposals): CardPart {
  const { suite, language } = turn
  const words = improvementWords[language]
  const office = suite.office()
  const open = openActionsBefore(office, review, suite.today())
  if (open.length === 0 || !mayConfirm) return { body: [], actions: [] }
  const shown = open.slice(0, MOST_EARLIER)
  return {
    body: [
      subheading(words.earlier(open.length)),
      ...shown.flatMap(one => [
        line(actionLine(one)),
        aside(`${whoText(office, one.responsible, language)} · ${whenText(one.deadline, language)}`),
      ]),
      ...(open.length > shown.length ? [line(words.more(open.length - shown.length))] : []),
    ],
    actions: [doneChoice(language, open, { review: review.key, version })],
  }
}
