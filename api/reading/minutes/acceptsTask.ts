import type { Day } from '../../domain/calendar/day.ts'
import type { ClauseReading } from './actionClause.ts'
import { saysNone } from './blankText.ts'
import { foldText } from './foldText.ts'
import type { Passage } from './passages.ts'

/** Whether a clause is a task: in a list of tasks nearly everything is; elsewhere it must sound like one. */
export function accepts(
  reading: ClauseReading,
  inTasks: boolean,
  first: boolean,
  passage: Passage,
  amongTasks: boolean,
  findings: boolean,
  review: Day | undefined,
): boolean {
  if (reading.notATask) return false
  const named = reading.responsible !== undefined
  // A day that is the day of the meeting itself stands in a title, not in a task.
  const dated =
    reading.due !== undefined && (inTasks || reading.due.day === undefined || reading.due.day !== review)
  if (inTasks) {
    if (saysNone(reading.task)) return false
    if (reading.past && !dated) return false
    if (named || dated || reading.infinitive || reading.nounOfDoing || reading.trigger) return true
    return first && passage.label !== 'conclusions' && !findings
  }
  if (reading.past && !reading.trigger) return false
  if (reading.trigger === 'strong') return reading.statement ? named || dated : true
  // "Rejestr powinien być prowadzony na bieżąco" is a remark, unless somebody is named.
  if (reading.trigger === 'weak') return named || (dated && reading.due?.day !== undefined)
  if (reading.infinitive) return named || (dated && passage.item)
  if (reading.willDo && (dated || reading.responsible?.names.length)) return true
  return named && (dated || (reading.future && amongTasks))
}

/** "W zakresie wskaźników – osiągnięto" below "Ustalono:" in minutes of a process. */
export const isPartOfProcess = (reading: ClauseReading, passage: Passage): boolean =>
  passage.label !== 'improvementActions' &&
  !reading.responsible &&
  !reading.due &&
  !reading.infinitive &&
  /^(?:w zakresie|co do|jesli chodzi o|odnosnie|pod wzgledem)? ?(?:\p{L}+ ){0,2}(?:przebieg\w*|wskaznik\w*|miernik\w*|opis\w*|kart\w+ procesu|aktualnosc\w*|dobr\w{1,4} praktyk\w*|zagroze\w+|niezgodnosc\w*)/u.test(
    foldText(reading.task),
  )

/** A line ticked off, or one that ends in "(wykonano)". */
export const FINISHED =
  /^\s*\[[xX✓]\]|(?:^|[\s(–-])(?:wykonan[oaey]|zrealizowan[oaey]|zrobion[oaey]|zakończon[oaey]|done)\s*\)?[.;]?$/i

/** "Termin realizacji obu zadań: 3 lipca" tells of all the tasks above. */
export const FOR_ALL =
  /\b(?:termin\w*|odpowiada\w*|odpowiedzialn\w*|za (?:wykonanie|realizacje))\b.*\b(?:obu|obydwu|wszystki\w+|powyzsz\w+|ww|wymienion\w+|tych) (?:zadan|dzialan|ustalen|czynnosci|polecen)\w*|\b(?:zadania|dzialania|ustalenia|oba zadania) (?:nalezy (?:wykonac|zrealizowac)|zostana wykonane|maja byc wykonane)\b/
