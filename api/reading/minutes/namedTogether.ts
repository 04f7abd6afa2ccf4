import type { Place } from '../blocks.ts'
import { tellsAbsence } from './attendeePieces.ts'
import { isBlank } from './blankText.ts'
import { DOING } from './doingVerbs.ts'
import { foldText } from './foldText.ts'
import { namesInSentence } from './namesInSentence.ts'
import type { MinutesText } from './passages.ts'
import { findDates } from './polishDates.ts'
import { sentencesOf } from './sentences.ts'

/** Sentences that name people for another reason than that they met. */
const OTHER_REASON =
  /\b(?:otrzymuj\w*|do wiadomosci|rozdzielnik|odpowiedzialn\w*|zadani\w*|ustal\w*|powierz\w*|zobowiaz\w*|sporzadzil\w*|zatwierdzil\w*|kontakt\w*|poinformowal\w*|przedstawil\w*|omowil\w*|wystawc\w*)\b/

/**
 * Several full names in one sentence near the beginning are those who met, whatever words introduce them; none where a
 * field for the list stands empty.
 */
export function namedTogether(
  text: MinutesText,
): { name: string; role: string; place: Place; passage: string }[] {
  if (text.passages.some(one => one.label === 'attendance' && one.opens && isBlank(one.text))) return []
  for (const passage of text.head) {
    if (passage.label !== undefined && passage.label !== 'unit' && passage.label !== 'date') continue
    for (const sentence of sentencesOf(passage.text)) {
      const folded = foldText(sentence)
      const other =
        OTHER_REASON.test(folded) ||
        DOING.test(folded) ||
        tellsAbsence(sentence) ||
        findDates(sentence).some(date => date.deadline)
      if (other) continue
      const names = namesInSentence(sentence).filter(one => !/^\p{Lu}\.? /u.test(one.name))
      if (names.length >= 2) return names.map(one => ({ ...one, place: passage.place, passage: sentence }))
    }
  }
  return []
}
