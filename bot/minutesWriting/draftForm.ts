import { isDay } from '../../api/domain/calendar/day.ts'
import { firstDayOf } from '../../api/domain/calendar/period.ts'
import { partWords } from '../../api/domain/reviews/requiredParts.ts'
import { type DraftAction, type MinutesDraft, textParts } from '../../api/minutesWriting/minutesDraft.ts'
import type { OpenDraft } from '../../api/minutesWriting/openDraft.ts'
import { partHints } from '../../api/minutesWriting/partHeadings.ts'
import { saidAttendance, saidLines } from '../../api/minutesWriting/saidLines.ts'
import { aside, card, type Element, heading, press, strong, subheading } from '../card.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { fieldWords } from '../reviews/reviewWords.ts'
import { draftName } from './draftCard.ts'
import { draftButtons, draftWords } from './draftWords.ts'
import { capital, type Typed, textField } from './typedFields.ts'

/** Rows of actions in one form; more are kept in the draft and not shown. */
const MOST_ROWS = 10
const EMPTY_ROWS = 3

/** How many rows of actions the form of a draft shows: those filled, and some empty ones. */
const rowsOf = ({ actions }: MinutesDraft): number => Math.min(MOST_ROWS, actions.length + EMPTY_ROWS)

/**
 * The form for a whole set of minutes, filled in as far as the draft is.
 * @param note said on top: what has just been saved, or why it was not filed.
 */
export function draftForm(turn: PersonTurn, draft: OpenDraft, note?: string): Message {
  const { language, suite } = turn
  const words = draftWords[language]
  const { minutes } = draft
  const about = { draft: draft.id }
  return {
    summary: words.summary,
    card: card(
      language,
      [
        heading(words.formTitle(draftName(turn, draft))),
        ...(note === undefined ? [] : [strong(note)]),
        aside(words.formHint),
        {
          type: 'Input.Date',
          id: 'heldOn',
          label: fieldWords.heldOn[language],
          ...(minutes.heldOn === undefined ? {} : { value: minutes.heldOn }),
          min: firstDayOf(minutes.period),
          max: suite.today(),
          isRequired: false,
          errorMessage: fieldWords.heldOnMissing[language],
        },
        textField({
          id: 'attendance',
          label: words.attendance,
          hint: words.attendanceHint,
          lines: true,
          typed: { attendance: attendanceText(minutes) },
        }),
        ...textParts(minutes.kind).map(part => {
          const hint = language === 'pl' ? partHints[part] : undefined
          const id = `text-${part}`
          return textField({
            id,
            label: capital(partWords[part][language]),
            ...(hint === undefined ? {} : { hint }),
            lines: true,
            typed: { [id]: (minutes.texts[part] ?? []).join('\n') },
          })
        }),
        ...Array.from({ length: rowsOf(minutes) }, (_, at) => actionRow(turn, minutes, at)).flat(),
        ...(minutes.actions.length > MOST_ROWS
          ? [aside(words.notShown(minutes.actions.length - MOST_ROWS))]
          : []),
      ],
      [
        press('file-draft', draftButtons.file[language], { ...about, form: true }),
        press('save-draft', draftButtons.moreActions[language], about),
        press('drop-draft', draftButtons.drop[language], about, 'none'),
      ],
    ),
  }
}

function actionRow({ language }: PersonTurn, { actions, heldOn }: MinutesDraft, at: number): Element[] {
  const words = draftWords[language]
  const { task = '', responsible = '', due } = actions[at] ?? {}
  const number = at + 1
  return [
    subheading(words.row(number)),
    textField({
      id: `task${number}`,
      label: words.task(number),
      typed: { [`task${number}`]: task },
      lines: true,
    }),
    textField({
      id: `taskWho${number}`,
      label: words.taskWho(number),
      typed: { [`taskWho${number}`]: responsible },
    }),
    {
      type: 'Input.Date',
      id: `taskDue${number}`,
      label: words.taskDue(number),
      ...(due === undefined ? {} : { value: due }),
      ...(heldOn === undefined ? {} : { min: heldOn }),
      isRequired: false,
      errorMessage: words.taskDue(number),
    },
  ]
}

const attendanceText = ({ attendance }: MinutesDraft): string =>
  attendance.map(({ name, position }) => (position === undefined ? name : `${name} – ${position}`)).join('\n')

/** The draft with what was typed into the fields of its form; fields that did not come back change nothing. */
export function withTyped(minutes: MinutesDraft, typed: Typed): MinutesDraft {
  const { heldOn } = typed
  const parts = textParts(minutes.kind).filter(part => typed[`text-${part}`] !== undefined)
  return {
    ...minutes,
    ...(heldOn === undefined ? {} : { heldOn: isDay(heldOn) ? heldOn : undefined }),
    ...(typed.attendance === undefined || typed.attendance === attendanceText(minutes)
      ? {}
      : { attendance: saidAttendance(typed.attendance) }),
    texts: {
      ...minutes.texts,
      ...Object.fromEntries(parts.map(part => [part, saidLines(typed[`text-${part}`] ?? '')])),
    },
    actions: withTypedActions(minutes, typed),
  }
}

function withTypedActions(minutes: MinutesDraft, typed: Typed): DraftAction[] {
  const rows = Array.from({ length: MOST_ROWS }, (_, at): DraftAction[] => {
    const said = (id: string): string | undefined => typed[id]?.replace(/\s+/g, ' ').trim()
    const typedTask = typed[`task${at + 1}`]
    if (typedTask === undefined) return minutes.actions[at] ? [minutes.actions[at]] : []
    const task = saidLines(typedTask).join(' ')
    if (task === '') return []
    const due = typed[`taskDue${at + 1}`] ?? ''
    return [
      {
        task,
        responsible: said(`taskWho${at + 1}`) || undefined,
        due: isDay(due) ? due : undefined,
      },
    ]
  })
  return [...rows.flat(), ...minutes.actions.slice(MOST_ROWS)]
}
