import type { Language } from '../../api/domain/language.ts'
import { type PartKey, partWords } from '../../api/domain/reviews/requiredParts.ts'
import type { DictationStep } from '../../api/minutesWriting/dictationSteps.ts'
import type { OpenDraft } from '../../api/minutesWriting/openDraft.ts'
import { partHints } from '../../api/minutesWriting/partHeadings.ts'
import { aside, card, heading, line, press, strong } from '../card.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { buttonWords } from '../words.ts'
import { draftName } from './draftCard.ts'
import { draftButtons, draftWords } from './draftWords.ts'
import { capital } from './typedFields.ts'

/** What a step is called in a list of what was taken. */
export function stepName(step: DictationStep, language: Language): string {
  const { stepNames } = draftWords[language]
  return step === 'day' || step === 'attendance' || step === 'actions'
    ? stepNames[step]
    : partWords[step as PartKey][language]
}

/**
 * The next question of a dictation.
 * @param note said on top: what was taken from the message before, or why nothing was.
 * @param perhapsIncident the message before sounded like the report of an incident, which must not get lost in minutes.
 */
export function questionCard(
  turn: PersonTurn,
  draft: OpenDraft,
  step: DictationStep,
  note?: string,
  perhapsIncident = false,
): Message {
  const { language } = turn
  const words = draftWords[language]
  const about = { draft: draft.id }
  const hint = language === 'pl' ? partHints[step as PartKey] : undefined
  return {
    summary: words.summary,
    card: card(
      language,
      [
        ...(note === undefined ? [] : [strong(note)]),
        heading(words.askTitle(draftName(turn, draft))),
        line(questionOf(step, language)),
        ...(hint === undefined ? [] : [aside(words.askHint(hint))]),
        aside(words.commands),
        ...(perhapsIncident ? [line(words.perhapsIncident)] : []),
      ],
      [
        press('dictate-skip', draftButtons.skip[language], { ...about, step }),
        press('dictate-end', draftButtons.end[language], about),
        press('edit-draft', draftButtons.form[language], about),
        ...(perhapsIncident ? [press('ask-incident', buttonWords.incident[language], {})] : []),
      ],
    ),
  }
}

function questionOf(step: DictationStep, language: Language): string {
  const words = draftWords[language]
  switch (step) {
    case 'day':
      return words.askDay
    case 'attendance':
      return words.askAttendance
    case 'actions':
      return words.askActions
    default:
      return words.askPart(capital(partWords[step][language]))
  }
}
