import { namesSomebody } from './attendeePieces.ts'
import type { LabelledPart } from './labels.ts'
import type { LabelKey } from './labelWords.ts'
import { findDates } from './polishDates.ts'
import { FIELDS } from './sectionLabels.ts'
import { sentencesOf } from './sentences.ts'

/** A field in a line ends with its sentence: what follows "Obecni: X, Y." is no longer the list. */
export function endedField(part: LabelledPart): LabelledPart[] {
  if (
    part.label === undefined ||
    !(FIELDS.has(part.label) || part.label === 'attendance' || part.label === 'absent')
  )
    return [part]
  const sentences = sentencesOf(part.text)
  const listed = part.label === 'attendance' || part.label === 'absent'
  let count = Math.min(1, sentences.length)
  while (
    listed &&
    count < sentences.length &&
    sentences[count]!.length < 90 &&
    namesSomebody(sentences[count]!) &&
    !/[^\p{L}](?:omówi|ustal|przedstaw|stwierdz)/iu.test(sentences[count]!)
  )
    count += 1
  if (count >= sentences.length) return [part]
  return [
    { ...part, text: sentences.slice(0, count).join(' ') },
    { label: undefined, labelText: '', text: sentences.slice(count).join(' '), start: part.start },
  ]
}

/** "Czas: 2 tygodnie" is a deadline, "Czas: 10.00-11.00" the hour of the meeting. */
export const timeAllowed = (part: LabelledPart): LabelledPart =>
  part.label === 'place' && /^czas\b/i.test(part.labelText) && findDates(part.text, true).length > 0
    ? { ...part, label: 'due' }
    : part

/** "Treść: …" below "Zadanie 1" is the task, not what was talked of. */
export const amongTasks = (part: LabelledPart): LabelledPart =>
  part.label === 'topics' && /^\s*(?:tre[sś][cć]|przedmiot)/i.test(part.labelText) && part.text !== ''
    ? { ...part, label: 'task' }
    : part

/** "Kto: A, B. Co: budżet, ryzyka. Wnioski: …": before any conclusion or task "co" is what was talked of. */
export const beforeTasks = (
  part: LabelledPart,
  before: readonly { readonly label: LabelKey | undefined }[],
): LabelledPart =>
  part.label === 'task' &&
  /^\s*co\s*$/i.test(part.labelText) &&
  !/^\s*\p{L}+ć(?!\p{L})/u.test(part.text) &&
  !before.some(one => one.label === 'conclusions' || one.label === 'actions')
    ? { ...part, label: 'topics' }
    : part
