import { millisecondsOf } from '../../api/domain/calendar/officeTime.ts'
import { personOf } from '../../api/domain/organisation/organisation.ts'
import { minutesDue } from '../../api/domain/reviews/schedule.ts'
import { aside, card, heading, line, open, press } from '../card.ts'
import { clockTime, longDate } from '../dateText.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { choiceOf, type ReviewChoice } from '../verbs.ts'
import { buttonWords } from '../words.ts'
import { type FormContext, heldButton } from './heldForm.ts'
import { choiceName, standingReview } from './ownReviews.ts'
import { reviewWords } from './reviewWords.ts'

/** What the forms of reviews look at, from the turn of a person. */
export const formContext = ({ suite, language }: PersonTurn): FormContext => ({
  office: suite.office(),
  today: suite.today(),
  language,
})

/**
 * How a review that was held is shown after a press: what is saved and what comes next.
 * @param note said above, when it was somebody or something else that saved it.
 * @param correctable whether the date can be corrected from here, for what was understood from a sentence.
 */
export function heldCard(
  turn: PersonTurn,
  choice: ReviewChoice,
  { note, correctable = false }: { note?: string; correctable?: boolean } = {},
): Message {
  const { language, links } = turn
  const words = reviewWords[language]
  const context = formContext(turn)
  const review = standingReview(context.office, choice)
  const name = choiceName(context.office, choice, context.today, language)
  const due = review && minutesDue(review.kind, review.period, review.heldOn, review.extraordinary)
  const filed = review?.state === 'recorded'
  return {
    summary: buttonWords.reviewHeld[language],
    card: card(
      language,
      [
        heading(name),
        ...(note === undefined ? [] : [line(note)]),
        ...(review && due
          ? [
              line(
                filed
                  ? words.heldOn(longDate(review.heldOn, language))
                  : words.saved(longDate(review.heldOn, language), longDate(due, language)),
              ),
            ]
          : []),
        ...(filed ? [aside(words.version(review.minutes.length))] : []),
      ],
      [
        ...(correctable && review?.state === 'held'
          ? [
              heldButton(context, [choice], 'correctDate'),
              press('replace-file', buttonWords.sendMinutes[language], { review: choiceOf(choice) }),
            ]
          : []),
        open(buttonWords.open[language], links.review(choice)),
      ],
    ),
  }
}

/** Who recorded the review and when, for those who come second; undefined when that is not known. */
export function savedAlready({ suite, person, language }: PersonTurn, key: string): string | undefined {
  const row = suite.registers.reviews.find(key)?.row
  if (row?.recordedAt === undefined || !Number.isFinite(millisecondsOf(row.recordedAt))) return undefined
  const who =
    row.recordedBy === undefined || row.recordedBy === person.id
      ? undefined
      : (personOf(suite.office().organisation, row.recordedBy)?.name ?? undefined)
  return reviewWords[language].savedAlready(clockTime(row.recordedAt), who)
}
