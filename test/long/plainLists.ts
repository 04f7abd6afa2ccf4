import type { Day } from '../../api/domain/calendar/day.ts'
import { dayAfter, isWorked, lastWorkedUpTo, workedDayFrom } from './plainCalendar.ts'

/** Something owed on a day, as the plain reading finds it. */
export interface PlainDuty {
  readonly key: string
  readonly what: 'hold' | 'file' | 'complete' | 'judge' | 'correct' | 'do'
  readonly due: Day
  readonly from: Day
  readonly by: readonly string[]
  readonly above: readonly string[]
}

export interface PlainList {
  readonly overdue: string[]
  readonly soon: string[]
  readonly later: string[]
  readonly waiting: string[]
}

/** Each person's list of a day, their own part by how near the deadline is. */
export function listsOf(duties: readonly PlainDuty[], today: Day): Map<string, PlainList> {
  const lists = new Map<string, PlainList>()
  const listOf = (person: string): PlainList => {
    const list = lists.get(person) ?? { overdue: [], soon: [], later: [], waiting: [] }
    lists.set(person, list)
    return list
  }
  for (const duty of duties) {
    const near = today >= workedDayFrom(duty.due, -7)
    const group = duty.what === 'complete' ? 'soon' : today > duty.due ? 'overdue' : near ? 'soon' : 'later'
    const line = `${duty.key} due ${duty.due}`
    for (const person of duty.by) listOf(person)[group].push(line)
    const tell = today >= workedDayFrom(duty.due, 5) || (duty.by.length === 0 && near)
    if (tell && duty.what !== 'complete')
      for (const person of duty.above) if (!duty.by.includes(person)) listOf(person).waiting.push(line)
  }
  return lists
}

/** `person|duty|step` of everything that is to be sent on a day, sorted. */
export function remindersOf(duties: readonly PlainDuty[], today: Day): string[] {
  if (!isWorked(today)) return []
  const all: string[] = []
  for (const { key, what, due, from, by, above } of duties) {
    if (what === 'complete' || today > dayAfter(due, 60)) continue
    const steps: [Day, string][] = what === 'do' ? [[from, 'assigned']] : []
    for (const count of [7, 2]) {
      const day = workedDayFrom(due, -count)
      if (day >= from) steps.push([day, `before-${count}`])
    }
    steps.push([lastWorkedUpTo(due), 'due'])
    for (let count = 2; count <= 60; count += 2) steps.push([workedDayFrom(due, count), `overdue-${count}`])
    const step = steps.findLast(([day]) => day <= today)?.[1]
    if (step === undefined) continue
    const to = by.length > 0 ? by : above
    for (const person of to) all.push(`${person}|${key}|${step}`)
    if (today >= workedDayFrom(due, 5))
      for (const person of above) if (!to.includes(person)) all.push(`${person}|${key}|superior`)
  }
  return all.sort()
}
