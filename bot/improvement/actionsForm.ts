import type { ReviewProposals } from '../../api/improvement/proposals.ts'
import { isUncertain, type Proposal } from '../../api/improvement/proposals.ts'
import { aside, card, heading, press } from '../card.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { actionButtons } from './actionButtons.ts'
import { actionFields } from './actionFields.ts'
import { improvementWords } from './improvementWords.ts'

/** Fields of more actions make a card that nobody scrolls through on a phone. */
export const MOST_IN_FORM = 3

/** What a person can still set right: open questions first, then what is to be confirmed, then what is confirmed. */
export const correctable = (proposals: readonly Proposal[]): Proposal[] => {
  const rank = (one: Proposal): number => {
    if (one.standing === 'new') return isUncertain(one) ? 0 : 2
    return one.standing === 'confirmed' ? 3 : 1
  }
  return proposals
    .filter(one => one.standing !== 'dismissed' && (!one.action || one.action.state === 'open'))
    .sort((a, b) => rank(a) - rank(b) || a.n - b.n)
}

/** The card with the fields of a few actions, in place of the one about the file. */
export function actionsForm(
  turn: PersonTurn,
  { review, version, heldOn, proposals }: ReviewProposals,
  skip: number,
): Message {
  const { language } = turn
  const words = improvementWords[language]
  const all = correctable(proposals)
  const shown = all.slice(skip, skip + MOST_IN_FORM)
  const left = all.length - skip - shown.length
  const about = { review: review.key, version }
  return {
    summary: words.summary,
    card: card(
      language,
      [
        heading(words.formTitle),
        aside(words.formHint),
        ...shown.flatMap((one, at) => actionFields(turn, one, at + 1, heldOn)),
      ],
      [
        press('save-actions', actionButtons.save[language], {
          ...about,
          ...Object.fromEntries(shown.map((one, at) => [`n${at + 1}`, one.n])),
        }),
        ...(left > 0
          ? [
              press(
                'fix-actions',
                `${actionButtons.next[language]} (${left})`,
                { ...about, skip: skip + MOST_IN_FORM },
                'none',
              ),
            ]
          : []),
        press('show-filed', actionButtons.back[language], about, 'none'),
      ],
    ),
  }
}
