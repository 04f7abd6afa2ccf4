import { dutyOf } from '../../api/domain/obligations/duties.ts'
import type { ObligationKind } from '../../api/domain/obligations/obligation.ts'
import { owedBy, owedOn } from '../../api/domain/obligations/owed.ts'
import { partWords, requiredParts } from '../../api/domain/reviews/requiredParts.ts'
import { type ReviewKind, reviewRules } from '../../api/domain/reviews/schedule.ts'
import { aside, card, heading, line, open, press } from '../card.ts'
import { periodName } from '../dateText.ts'
import type { Message } from '../message.ts'
import { draftButtons } from '../minutesWriting/draftWords.ts'
import { dutyFacts } from '../obligations/dutyText.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { ReviewChoice } from '../verbs.ts'
import { buttonWords } from '../words.ts'
import { choiceName, choiceSubject, ownSubjects } from './ownReviews.ts'
import { reviewWords } from './reviewWords.ts'

const MOST_LISTED = 6
/** What is settled by sending minutes. */
export const BY_MINUTES: readonly ObligationKind[] = ['file-minutes', 'complete-minutes', 'correct-minutes']

/** "Prześlij protokół": asks for the file and says what it has to contain, and which minutes are open. */
export function askMinutesMessage(turn: PersonTurn): Message {
  const { suite, person, language, links } = turn
  const office = suite.office()
  const today = suite.today()
  const words = reviewWords[language]
  const owing = owedBy(owedOn(office, today), person.id).filter(one =>
    BY_MINUTES.includes(one.obligation.kind),
  )
  const kinds: ReviewKind[] = [
    ...new Set(
      (owing.length > 0
        ? owing.map(one => one.obligation.review)
        : ownSubjects(office, person.id, today)
      ).map(one => one.kind),
    ),
  ]
  return {
    summary: buttonWords.sendMinutes[language],
    card: card(
      language,
      [
        heading(buttonWords.sendMinutes[language]),
        line(words.askFile),
        ...owing
          .slice(0, MOST_LISTED)
          .flatMap(owed => [
            line(choiceName(office, owed.obligation.review, today, language)),
            aside(dutyFacts(dutyOf(office, owed, today, person.id), language)),
          ]),
        ...kinds.map(kind =>
          line(
            words.mustContain(
              reviewRules[kind].words[language],
              requiredParts[kind].map(part => partWords[part][language]).join(', '),
            ),
          ),
        ),
      ],
      [
        press('write-minutes', draftButtons.form[language], { mode: 'form' }),
        press('write-minutes', draftButtons.dictate[language], { mode: 'dictate' }),
        press('show-templates', draftButtons.template[language], {}),
        open(buttonWords.myDuties[language], links.duties()),
      ],
    ),
  }
}

/** [Wymień plik], [Prześlij protokół] of one review: asks for the file of exactly this review. */
export const sendCorrectedText = ({ suite, language }: PersonTurn, review: ReviewChoice): string =>
  reviewWords[language].sendCorrected(
    choiceSubject(suite.office(), review, suite.today(), language),
    periodName(review.period, language),
  )
