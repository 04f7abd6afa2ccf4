import { isDay } from '../../api/domain/calendar/day.ts'
import { type PartKey, partWords } from '../../api/domain/reviews/requiredParts.ts'
import type { DraftAction } from '../../api/minutesWriting/minutesDraft.ts'
import { saidAttendance, saidLines } from '../../api/minutesWriting/saidLines.ts'
import { fileSupplement, supplementRefusalWords } from '../../api/reviews/supplement/fileSupplement.ts'
import type { SupplementAnswers } from '../../api/reviews/supplement/supplementedFindings.ts'
import type { PersonTurn } from '../personTurn.ts'
import { filedVersionMessage } from '../reviews/filedMessage.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { NEW_TASKS, supplementForm } from './supplementForm.ts'
import { supplementWords } from './supplementWords.ts'
import { type Typed, typedIn } from './typedFields.ts'

/** [Uzupełnij braki]: the fields in place of the card about the file. */
export function pressFillMissing(turn: PersonTurn, data: VerbData<'fill-missing'>): PressAnswer {
  const form = supplementForm(turn, data)
  return form ? { message: form } : { text: supplementRefusalWords['no-such-review'][turn.language] }
}

/**
 * [Zapisz uzupełnienia]: writes the supplement, and shows the verdict over both. The same press again shows the same;
 * after somebody else was first it shows how the minutes stand now.
 */
export async function pressSaveSupplement(
  turn: PersonTurn,
  data: VerbData<'save-supplement'>,
): Promise<PressAnswer> {
  const { suite, person, language } = turn
  const words = supplementWords[language]
  const { review, version } = data
  const typed = typedIn(data)
  const saved = await fileSupplement(suite, person.id, { review, version }, answersIn(typed))
  if (saved.ok) {
    const note = saved.value.again ? words.savedAlready : words.saved
    const message = filedVersionMessage(turn, review, saved.value.version, note(saved.value.version))
    return message ? { message } : { text: note(saved.value.version) }
  }
  const why = supplementRefusalWords[saved.reason][language]
  if (saved.reason === 'changed-meanwhile') {
    const standing = latestOf(turn, review)
    const message =
      standing === undefined ? undefined : filedVersionMessage(turn, review, standing, words.changed)
    return message ? { message } : { text: why }
  }
  const form = KEPT.includes(saved.reason) ? supplementForm(turn, { review, version }, typed, why) : undefined
  return form ? { message: form } : { text: why }
}

/** Refusals after which the fields are shown once more, as they were filled in. */
const KEPT: readonly string[] = ['nothing-supplied', 'deadline-before-review', 'part-says-nothing']

const latestOf = ({ suite }: PersonTurn, key: string): number | undefined => {
  const review = suite.office().reviews.find(one => one.key === key)
  return review?.state === 'recorded' ? Math.max(...review.minutes.map(one => one.version)) : undefined
}

/** What the fields say, by their ids; see supplementForm. */
function answersIn(typed: Typed): SupplementAnswers {
  const indexes = new Set(Object.keys(typed).flatMap(id => /^(?:who|due)-(\d{1,3})$/.exec(id)?.[1] ?? []))
  const said = (id: string): string | undefined => typed[id]?.replace(/\s+/g, ' ').trim() || undefined
  const day = (id: string) => {
    const value = typed[id]
    return value !== undefined && isDay(value) ? value : undefined
  }
  return {
    tasks: [...indexes].map(index => ({
      index: Number(index),
      responsible: said(`who-${index}`),
      due: day(`due-${index}`),
    })),
    newTasks: Array.from({ length: NEW_TASKS }, (_, at) => at + 1).flatMap((number): DraftAction[] => {
      const task = saidLines(typed[`task${number}`] ?? '').join(' ')
      return task === ''
        ? []
        : [{ task, responsible: said(`taskWho${number}`), due: day(`taskDue${number}`) }]
    }),
    attendance: saidAttendance(typed.attendance ?? ''),
    texts: Object.fromEntries(
      (Object.keys(partWords) as PartKey[]).flatMap(part => {
        const lines = saidLines(typed[`text-${part}`] ?? '')
        return lines.length === 0 ? [] : [[part, lines]]
      }),
    ),
  }
}
