import { periodHeldFor } from '../../api/domain/reviews/holding.ts'
import { guessOf, readingContext } from '../../api/reviews/whatFileSays.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { ReviewChoice } from '../verbs.ts'
import { reviewsToWrite } from './startWriting.ts'

/**
 * The one review of those that a person may write minutes of which a dictated text can be about, by its kind, subject
 * and day; undefined when several fit or none.
 */
export async function reviewTold(turn: PersonTurn, text: string): Promise<ReviewChoice | undefined> {
  const { suite, person } = turn
  const office = suite.office()
  const today = suite.today()
  const content = new TextEncoder().encode(text)
  const read = await suite.reader.readMinutes(content, 'Protokół.txt', readingContext(office, today))
  const { kind, subject, heldOn } = guessOf(office, person.id, today, read.ok ? read.value : undefined)
  const fitting = reviewsToWrite(office, person.id, today).filter(
    one =>
      (kind === undefined || one.kind === kind) &&
      (subject === undefined || one.subject === subject) &&
      (heldOn === undefined ||
        periodHeldFor(office.reviews, one.kind, one.subject, heldOn, office.settings.reviewsSince) ===
          one.period),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}
