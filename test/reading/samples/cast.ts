import type { Day } from '../../../api/domain/calendar/day.ts'
import { randomDay, writtenDue } from './sampleDays.ts'
import type { Dice, SampleDocument, TrueAction, Truth } from './sampleDocument.ts'
import { PEOPLE, type SamplePerson } from './samplePeople.ts'
import { UNITS } from './sampleSubjects.ts'
import { type SampleTask, TASKS } from './sampleTasks.ts'

export type Voice = (random: Dice) => SampleDocument

export interface Agreed {
  task: SampleTask
  person: SamplePerson | null
  due: { text: string; due: Day | null; bare: string } | null
}

export interface Cast {
  day: Day
  unit: readonly [string, string]
  people: SamplePerson[]
  agreed: Agreed[]
}

/** Who met when about what; sometimes a person or a deadline is forgotten. */
export function cast(random: Dice, forget = 0.12): Cast {
  const day = randomDay(random)
  const people = random.some(PEOPLE, 2 + random.below(4))
  const tasks = random.some(TASKS, 1 + random.below(4))
  const lose = random.chance(forget) ? random.pick(['person', 'due']) : 'nothing'
  return {
    day,
    unit: random.pick(UNITS),
    people,
    agreed: tasks.map((task, at) => ({
      task,
      person: lose === 'person' && at === 0 ? null : random.pick(people),
      due: lose === 'due' && at === 0 ? null : writtenDue(day, random),
    })),
  }
}

export const trueActions = (agreed: readonly Agreed[], wording: (task: SampleTask) => string): TrueAction[] =>
  agreed.map(one => ({
    task: wording(one.task),
    responsible: one.person?.name ?? null,
    due: one.due?.due ?? null,
    due_text: one.due?.text ?? null,
  }))

const stateOf = (values: readonly boolean[]): 'present' | 'missing' | 'partial' =>
  values.length === 0 || values.every(value => !value)
    ? 'missing'
    : values.every(Boolean)
      ? 'present'
      : 'partial'

export function unitTruth(
  cast: Cast,
  actions: TrueAction[],
  change: Partial<Truth['required_parts']> = {},
): Truth {
  return {
    review_type: 'unit',
    review_date: cast.day,
    unit_or_process: cast.unit[0],
    attendance: change.attendance === 'missing' ? [] : cast.people.map(one => one.name),
    required_parts: {
      attendance: 'present',
      topics: 'present',
      conclusions: 'present',
      actions: actions.length > 0 ? 'present' : 'missing',
      responsible: stateOf(cast.agreed.map(one => one.person !== null)),
      deadlines: stateOf(cast.agreed.map(one => one.due !== null)),
      ...change,
    } as Truth['required_parts'],
    actions,
  }
}
