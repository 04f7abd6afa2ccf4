import { type Day, plusDays } from '../../api/domain/calendar/day.ts'
import { instantAt } from '../../api/domain/calendar/officeTime.ts'
import { workingDayAtOrBefore } from '../../api/domain/calendar/workingDays.ts'
import { actionKey, actionNumber, type ImprovementAction } from '../../api/domain/improvement/action.ts'
import { rowOf } from '../../api/improvement/actionRow.ts'
import type { ImprovementActionRow } from '../../api/registers/lists/improvementActions.ts'
import type { PastReview } from './sampleHistory.ts'
import { minutesFindings } from './sampleMinutes.ts'
import { sampleId } from './samplePeople.ts'

/** What became of an action: done and judged, done, still open, without a day, or given up. */
type Fate = 'effective' | 'not-effective' | 'done' | 'open' | 'ongoing' | 'cancelled'

/** The units whose minutes became actions, who does them, and what became of those of each review, the latest first. */
const UNITS: readonly { readonly unit: string; readonly people: readonly string[] }[] = [
  { unit: 'OR', people: ['employee-OR', 'documenter-OR'] },
  { unit: 'PI', people: ['employee-PI', 'employee-PI'] },
]
const FATES: readonly (readonly [Fate, Fate])[] = [
  ['open', 'ongoing'],
  ['open', 'done'],
  ['effective', 'open'],
  ['effective', 'cancelled'],
  ['not-effective', 'effective'],
]

/** Sample actions of the last reviews of a few units, in every state, as a confirmed register has them. */
export const sampleActions = (history: readonly PastReview[], today: Day): ImprovementActionRow[] =>
  UNITS.flatMap(({ unit, people }) =>
    history
      .filter(one => one.row.kind === 'unit' && one.row.subject === unit && one.minutes)
      .toSorted((a, b) => (a.row.period < b.row.period ? 1 : -1))
      .slice(0, FATES.length)
      .flatMap((past, at) => actionsOf(past, FATES[at]!, people, today)),
  )

function actionsOf(
  { row, minutes }: PastReview,
  fates: readonly [Fate, Fate],
  people: readonly string[],
  today: Day,
): ImprovementActionRow[] {
  const { plan, filedOn, filedBy } = minutes!
  const { key, kind, subject, period, extraordinary } = row
  const review = { key, kind, subject, period: period as `${number}`, extraordinary }
  return minutesFindings(plan).actions.map((found, at) => {
    const person = sampleId(people[at] ?? people[0]!)
    const due = (found.due ?? plusDays(plan.heldOn, 28)) as Day
    const agreed = {
      key: actionKey(key, at + 1),
      number: actionNumber(review, at + 1),
      review,
      n: at + 1,
      version: 1,
      task: found.task,
      responsible: { people: [person], ...(found.responsible ? { text: found.responsible } : {}) },
      deadline: { kind: 'day', day: due } as const,
      confirmedOn: filedOn,
      confirmedBy: filedBy,
    }
    return rowOf(fated(agreed, fates[at] ?? 'open', person, filedBy, today), {
      confirmedAt: instantAt(filedOn, '15:20'),
    })
  })
}

type Agreed = Omit<Extract<ImprovementAction, { state: 'open' }>, 'state'>

function fated(agreed: Agreed, fate: Fate, person: string, head: string, today: Day): ImprovementAction {
  const due = agreed.deadline.kind === 'day' ? agreed.deadline.day : today
  const on = workingDayAtOrBefore(due < today ? due : today)
  const deed = { on, by: person, evidence: 'Dokument przykładowy w aktach komórki.' }
  switch (fate) {
    case 'open':
      return { ...agreed, state: 'open' }
    case 'ongoing':
      return { ...agreed, deadline: { kind: 'ongoing', text: 'na bieżąco' }, state: 'open' }
    case 'done':
      return { ...agreed, state: 'done', deed }
    case 'cancelled':
      return {
        ...agreed,
        state: 'cancelled',
        cancellation: { on, by: head, reason: 'Przykład: zadanie zbędne.' },
      }
    case 'effective':
    case 'not-effective':
      return {
        ...agreed,
        state: 'judged',
        deed,
        judgement: {
          on,
          by: head,
          effective: fate === 'effective',
          remark: fate === 'effective' ? '' : 'Przykład: braki powtórzyły się.',
        },
      }
  }
}
