import type { Language } from '../../api/domain/language.ts'
import { type PartKey, partWords } from '../../api/domain/reviews/requiredParts.ts'
import { missingInDraft, textParts } from '../../api/minutesWriting/minutesDraft.ts'
import type { OpenDraft } from '../../api/minutesWriting/openDraft.ts'
import { card, type Element, foreign, heading, line, press, strong } from '../card.ts'
import { longDate } from '../dateText.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { choiceName } from '../reviews/ownReviews.ts'
import { draftButtons, draftWords } from './draftWords.ts'
import { capital } from './typedFields.ts'

const LONGEST_TEXT = 400
const MOST_ACTIONS = 12

/** 'Wydział Edukacji, listopad 2026'. */
export const draftName = ({ suite, language }: PersonTurn, { minutes }: OpenDraft): string =>
  choiceName(suite.office(), minutes, suite.today(), language)

/**
 * The draft as it stands, to be looked at before it is filed.
 * @param note said on top: what has just been done.
 */
export function draftCard(turn: PersonTurn, draft: OpenDraft, note?: string): Message {
  const { language } = turn
  const words = draftWords[language]
  const { minutes } = draft
  const missing = missingInDraft(minutes)
  const about = { draft: draft.id }
  return {
    summary: words.summary,
    card: card(
      language,
      [
        ...(note === undefined ? [] : [strong(note)]),
        heading(words.draftTitle(draftName(turn, draft))),
        line(minutes.heldOn === undefined ? words.noDay : words.heldOn(longDate(minutes.heldOn, language))),
        ...contentLines(draft, language),
        line(
          missing.length === 0
            ? words.complete
            : words.missing(missing.map(part => partWords[part][language]).join(', ')),
        ),
      ],
      [
        press('file-draft', draftButtons.file[language], about),
        press('edit-draft', draftButtons.correct[language], about),
        press('drop-draft', draftButtons.drop[language], about),
      ],
    ),
  }
}

function contentLines({ minutes }: OpenDraft, language: Language): Element[] {
  const words = draftWords[language]
  const { attendance, texts, actions, kind } = minutes
  const said = (part: PartKey): readonly string[] => texts[part] ?? []
  return [
    ...(attendance.length > 0
      ? [
          line(
            words.present(
              foreign(
                attendance
                  .map(({ name, position }) => (position === undefined ? name : `${name} (${position})`))
                  .join(', '),
                LONGEST_TEXT,
              ),
            ),
          ),
        ]
      : []),
    ...textParts(kind)
      .filter(part => said(part).length > 0)
      .map(part =>
        line(`${capital(partWords[part][language])}: ${foreign(said(part).join(' '), LONGEST_TEXT)}`),
      ),
    ...actions
      .slice(0, MOST_ACTIONS)
      .map(({ task, responsible, due }, at) =>
        line(
          foreign(
            [
              `${at + 1}. ${task}`,
              ...(responsible === undefined ? [] : [responsible]),
              ...(due === undefined ? [] : [longDate(due, language)]),
            ].join(' · '),
            LONGEST_TEXT,
          ),
        ),
      ),
    ...(actions.length > MOST_ACTIONS ? [line(words.notShown(actions.length - MOST_ACTIONS))] : []),
  ]
}
