import { likeness } from '../../api/reading/minutes/foldText.ts'
import type { Truth } from './samples/sampleDocument.ts'

/** A line of the command, as far as it is scored. */
export interface ResultLine {
  file: string
  review_type: string | null
  review_date: string | null
  unit_or_process: string | null
  missing: string[]
  attendance: string[]
  actions: { task: string; responsible: string | null; due: string | null }[]
}

/** Shares from 0 to 1. */
export interface Score {
  kind: number
  date: number
  subject: number
  missingPrecision: number
  missingRecall: number
  wronglyFlagged: number
  actions: number
  responsible: number
  due: number
  wholeActions: number
  attendance: number
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
const f1 = (right: number, found: number, wanted: number): number => share(2 * right, found + wanted)
const names = (text: string | null): string => (text ?? '').split('; ').sort().join('; ')

/** How well the readings agree with the truths: the rates that the reader is judged by. */
export function scoreReadings(
  truths: readonly (Truth & { file: string; missing: string[] })[],
  results: readonly ResultLine[],
): Score {
  const count = {
    kind: 0,
    date: 0,
    dated: 0,
    subject: 0,
    named: 0,
    hit: 0,
    alarm: 0,
    overlooked: 0,
    complete: 0,
    flagged: 0,
  }
  const tasks = { wanted: 0, found: 0, matched: 0, responsible: 0, due: 0, whole: 0 }
  const people = { wanted: 0, found: 0, matched: 0 }
  for (const truth of truths) {
    const result = results.find(one => one.file === truth.file)
    if (!result) throw new Error(`No result for ${truth.file}.`)
    if (result.review_type === truth.review_type) count.kind += 1
    if (truth.review_date) count.dated += 1
    if (truth.review_date && result.review_date === truth.review_date) count.date += 1
    if (truth.unit_or_process) count.named += 1
    if (truth.unit_or_process && likeness(truth.unit_or_process, result.unit_or_process ?? '') >= 0.6)
      count.subject += 1
    const scored = Object.keys(truth.required_parts).filter(key => truth.required_parts[key] !== 'unclear')
    const alarms = scored.filter(key => result.missing.includes(key) && !truth.missing.includes(key)).length
    count.alarm += alarms
    count.hit += scored.filter(key => result.missing.includes(key) && truth.missing.includes(key)).length
    count.overlooked += scored.filter(
      key => !result.missing.includes(key) && truth.missing.includes(key),
    ).length
    if (scored.length > 0 && truth.missing.length === 0) {
      count.complete += 1
      if (alarms > 0) count.flagged += 1
    }
    if (truth.required_parts.attendance !== 'unclear') {
      people.wanted += truth.attendance.length
      people.found += result.attendance.length
      people.matched += truth.attendance.filter(name => result.attendance.includes(name)).length
    }
    tasks.wanted += truth.actions.length
    tasks.found += result.actions.length
    const left = [...result.actions]
    for (const wanted of truth.actions) {
      const best = left.toSorted((a, b) => likeness(b.task, wanted.task) - likeness(a.task, wanted.task))[0]
      if (!best || likeness(best.task, wanted.task) < 0.5) continue
      left.splice(left.indexOf(best), 1)
      const who = names(best.responsible) === names(wanted.responsible)
      const when = best.due === wanted.due
      tasks.matched += 1
      if (who) tasks.responsible += 1
      if (when) tasks.due += 1
      if (who && when) tasks.whole += 1
    }
  }
  return {
    kind: share(count.kind, truths.length),
    date: share(count.date, count.dated),
    subject: share(count.subject, count.named),
    missingPrecision: share(count.hit, count.hit + count.alarm),
    missingRecall: share(count.hit, count.hit + count.overlooked),
    wronglyFlagged: count.complete === 0 ? 0 : count.flagged / count.complete,
    actions: f1(tasks.matched, tasks.found, tasks.wanted),
    responsible: share(tasks.responsible, tasks.matched),
    due: share(tasks.due, tasks.matched),
    wholeActions: f1(tasks.whole, tasks.found, tasks.wanted),
    attendance: f1(people.matched, people.found, people.wanted),
  }
}
