import { mayRecord } from '../../api/domain/access/reviewAccess.ts'
import { type PartKey, partWords } from '../../api/domain/reviews/requiredParts.ts'
import { partHints } from '../../api/minutesWriting/partHeadings.ts'
import type { HandedIn } from '../../api/reviews/handedIn.ts'
import { filedVersion } from '../../api/reviews/handedInAnswer.ts'
import type { MinutesFindings } from '../../api/reviews/minutesFindings.ts'
import { aside, type CardPart, card, type Element, foreign, heading, line, press, strong } from '../card.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { buttonWords } from '../words.ts'
import { supplementWords } from './supplementWords.ts'
import { capital, type Typed, textField } from './typedFields.ts'

/** Tasks in one card: more make one that nobody scrolls through on a phone; the others follow after saving. */
const MOST_TASKS = 6
/** Rows for tasks that the minutes do not name. */
export const NEW_TASKS = 3
const LONGEST_TASK = 160

/** [Uzupełnij braki] on the card about filed minutes, for those who answer for them; nothing when none are missing. */
export function missingPart({ suite, person, language }: PersonTurn, handed: HandedIn): CardPart {
  const { review, version, findings, missing } = handed
  const nothing = { body: [], actions: [] }
  if (!review || version === undefined || !findings || missing.length === 0) return nothing
  const office = suite.office()
  const filed = office.reviews.find(one => one.key === review.key)
  const latest = filed?.state === 'recorded' ? Math.max(...filed.minutes.map(one => one.version)) : version
  if (version !== latest || !mayRecord(office.organisation, person.id, review, suite.today())) return nothing
  return {
    body: [],
    actions: [press('fill-missing', buttonWords.fillMissing[language], { review: review.key, version })],
  }
}

/**
 * The card with a field for everything that filed minutes lack; undefined when there is no such version, or it is not
 * the reader's to complete.
 * @param typed what was in the fields when they could not be saved, and why.
 */
export function supplementForm(
  turn: PersonTurn,
  target: { readonly review: string; readonly version: number },
  typed: Typed = {},
  problem?: string,
): Message | undefined {
  const { language, suite, person } = turn
  const words = supplementWords[language]
  const handed = filedVersion(suite, target.review, target.version)
  if (!handed?.findings || !handed.heldOn || !handed.review) return undefined
  if (!mayRecord(suite.office().organisation, person.id, handed.review, suite.today())) return undefined
  const { findings, heldOn, missing } = handed
  return {
    summary: words.summary,
    card: card(
      language,
      [
        heading(words.title(missing.length)),
        ...(problem === undefined ? [] : [strong(problem)]),
        aside(words.hint(target.version)),
        ...missing
          .filter(part => part !== 'responsible' && part !== 'deadlines')
          .flatMap(part => partFields(turn, part, heldOn, typed)),
        ...taskFields(turn, findings, missing, heldOn, typed),
      ],
      [
        press('save-supplement', buttonWords.saveSupplement[language], target),
        press('show-filed', buttonWords.back[language], target, 'none'),
      ],
    ),
  }
}

function partFields({ language }: PersonTurn, part: PartKey, heldOn: string, typed: Typed): Element[] {
  const words = supplementWords[language]
  switch (part) {
    case 'attendance':
      return [
        textField({
          id: 'attendance',
          label: words.attendance,
          hint: words.attendanceHint,
          lines: true,
          typed,
        }),
      ]
    case 'actions':
    case 'improvementActions':
      return Array.from({ length: NEW_TASKS }, (_, at) => at + 1).flatMap(number => [
        textField({ id: `task${number}`, label: words.newTask(number), lines: true, typed }),
        textField({ id: `taskWho${number}`, label: words.newTaskWho(number), typed }),
        dayField(`taskDue${number}`, words.newTaskDue(number), heldOn, typed),
      ])
    default: {
      const hint = language === 'pl' ? partHints[part] : undefined
      return [
        textField({
          id: `text-${part}`,
          label: capital(partWords[part][language]),
          ...(hint === undefined ? {} : { hint }),
          lines: true,
          typed,
        }),
      ]
    }
  }
}

function taskFields(
  { language }: PersonTurn,
  { actions }: MinutesFindings,
  missing: readonly PartKey[],
  heldOn: string,
  typed: Typed,
): Element[] {
  const words = supplementWords[language]
  const lacking = actions
    .map((task, index) => ({ task, index }))
    .filter(
      ({ task }) =>
        (missing.includes('responsible') && task.responsible === undefined) ||
        (missing.includes('deadlines') && task.due === undefined),
    )
  const shown = lacking.slice(0, MOST_TASKS)
  return [
    ...shown.flatMap(({ task, index }) => [
      line(words.task(index + 1, foreign(task.task, LONGEST_TASK))),
      ...(task.responsible === undefined
        ? [textField({ id: `who-${index}`, label: words.responsible(index + 1), typed })]
        : [aside(`${partWords.responsible[language]}: ${foreign(task.responsible)}`)]),
      ...(task.due === undefined ? [dayField(`due-${index}`, words.due(index + 1), heldOn, typed)] : []),
    ]),
    ...(lacking.length > shown.length ? [aside(words.moreLater(lacking.length - shown.length))] : []),
  ]
}

const dayField = (id: string, label: string, min: string, typed: Typed): Element => ({
  type: 'Input.Date',
  id,
  label,
  ...(typed[id] === undefined || typed[id] === '' ? {} : { value: typed[id] }),
  min,
  isRequired: false,
  errorMessage: label,
})
