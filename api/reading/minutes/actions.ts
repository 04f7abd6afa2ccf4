import type { Day } from '../../domain/calendar/day.ts'
import type { Place } from '../blocks.ts'
import { type ClauseReading, clauseReading } from './actionClause.ts'
import type { Attendee } from './attendance.ts'
import { isBlank, saysNone } from './blankText.ts'
import { clausesOf } from './clauses.ts'
import { foldText, likeness } from './foldText.ts'
import type { MinutesText, Passage } from './passages.ts'
import type { People } from './people.ts'
import { findDates, isNoDeadline } from './polishDates.ts'
import { type FoundResponsible, responsibleField } from './responsible.ts'
import { enumeratedLines } from './sentences.ts'
import type { ActionRow } from './tables.ts'

/** A task that the minutes agree on. */
export interface FoundAction {
  readonly task: string
  readonly responsible?: FoundResponsible
  readonly due?: FoundDue
  readonly place: Place
  readonly passage: string
}

export interface FoundDue {
  readonly text: string
  /** Absent for "niezwłocznie", "na bieżąco" and for a day that cannot be told. */
  readonly day?: Day
}

/** What the reading of tasks needs to know of the rest of the document. */
export interface ActionContext {
  readonly people: People
  readonly attendees: readonly Attendee[]
  readonly review: Day | undefined
  /** In minutes of a unit "działania doskonalące" is a topic, elsewhere a list of tasks. */
  readonly improvementsAreTasks: boolean
  /** Deadline of the task before, which "w ww. terminie" means. */
  readonly dueBefore?: FoundDue | undefined
  /** Who has the task before, which "jw." means. */
  readonly responsibleBefore?: FoundResponsible | undefined
  /** In technical reviews "ustalenia" are findings; a task there says who, when or what to do. */
  readonly findingsAmongTasks: boolean
}

/** More than a meeting can agree on; a text with more is no list of tasks. */
const MOST_ACTIONS = 200
const DONE =
  /\b(?:wykonan[oaey]|zrealizowan[oaey]|zakonczon[oaey]|zamkniet[aey]|done|zrobion[oaey]|zalatwion[oaey]|ukonczon[oaey])\b|^\s*(?:tak|ok|✓|v|x)\s*$/
const NOT_DONE =
  /\b(?:nie ?(?:wykonan|zrealizowan|zakonczon)|w toku|w trakcie|czesciowo|nowy termin|przedluz|przesuni|kontynu)/

/** The tasks of the minutes: from tables, lists and sentences. Finished tasks of an earlier meeting are left out. */
export function actionsOf(text: MinutesText, context: ActionContext): FoundAction[] {
  const found: FoundAction[] = []
  const add = (action: FoundAction): void => {
    if (found.length >= MOST_ACTIONS) return
    const same = found.some(
      one =>
        likeness(one.task, action.task) >= 0.8 &&
        (one.responsible?.names ?? []).join() === (action.responsible?.names ?? []).join(),
    )
    if (!same) found.push(action)
  }
  const fromTables: FoundAction[] = []
  for (const { reading, place, section } of text.tables) {
    if (reading.kind !== 'actions') continue
    const earlier = section === 'previousActions'
    for (const action of tableActions(reading.rows, reading.columns, place, context, earlier))
      fromTables.push(action)
  }
  for (const action of fromTables) add(action)
  for (const action of passageActions(text.passages, context)) add(action)
  return found.toSorted((a, b) => a.place.block - b.place.block || (a.place.row ?? 0) - (b.place.row ?? 0))
}

function tableActions(
  rows: readonly ActionRow[],
  columns: ReadonlySet<string>,
  place: Place,
  context: ActionContext,
  earlier: boolean,
): FoundAction[] {
  const found: FoundAction[] = []
  let before: { responsible: FoundResponsible | undefined; due: FoundDue | undefined } = {
    responsible: undefined,
    due: undefined,
  }
  for (const row of rows) {
    const task = row.task.replace(/\n/g, ' ').trim()
    const status = foldText(row.status)
    const state = `${status} ${foldText(row.due)}`
    if (DONE.test(state) && !NOT_DONE.test(state)) continue
    if (earlier && !NOT_DONE.test(state)) continue
    if (isBlank(task) || saysNone(task) || /^(?:zadanie|dzialanie|ustalenie|lp\.?)$/.test(foldText(task)))
      continue
    const own = clauseReading(task, context)
    const responsible = columns.has('responsible')
      ? responsibleField(
          row.responsible.replace(/\n/g, ', '),
          context.people,
          context.attendees,
          before.responsible,
        )
      : own.responsible
    const due = columns.has('due')
      ? dueField(row.due.replace(/\n/g, ' '), context.review, before.due)
      : own.due
    before = { responsible, due }
    const last = found.at(-1)
    if (row.sameTask && last?.responsible && responsible) {
      const names = [...new Set([...last.responsible.names, ...responsible.names])]
      found[found.length - 1] = { ...last, responsible: { ...last.responsible, names } }
      continue
    }
    found.push({
      task: taskText(columns.has('responsible') && columns.has('due') ? withoutTail(task) : own.task || task),
      ...(responsible ? { responsible } : {}),
      ...(due ? { due } : {}),
      place: { ...place, row: row.row },
      passage: [row.task, row.responsible, row.due].filter(Boolean).join(' | '),
    })
  }
  return found
}

const withoutTail = (task: string): string => task.replace(/^\s*(?:\d{1,2}[.)]|[a-z]\)|[-–•])\s+/, '')
const taskText = (task: string): string => task.replace(/\s+/g, ' ').replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '')

/** Reads a field that is all about when; undefined where it says that there is no deadline yet. */
export function dueField(text: string, review: Day | undefined, before?: FoundDue): FoundDue | undefined {
  const folded = foldText(text).trim()
  if (/^(?:j\.?\s?w\.?|jak wyzej|-?\/\/-?|„|"|'')$/.test(folded) && before) return before
  if (isNoDeadline(text)) return undefined
  const dates = findDates(text, true)
  const exact = dates.filter(date => date.kind !== 'open')
  const chosen = exact.at(-1) ?? dates.at(-1)
  if (!chosen) return { text }
  const day = chosen.resolve(review)
  return day ? { text, day } : { text }
}

function dueWithin(heading: string, review: Day | undefined): FoundDue | undefined {
  const date = findDates(heading).find(one => one.deadline)
  const day = date?.resolve(review)
  return date && day ? { text: date.text, day } : undefined
}

function passageActions(passages: readonly Passage[], context: ActionContext): FoundAction[] {
  const found: FoundAction[] = []
  let open: { action: FoundAction; strong: boolean } | undefined
  let carried: FoundResponsible | undefined
  let before: Pick<ActionContext, 'dueBefore' | 'responsibleBefore'> = {}
  let common: FoundDue | undefined
  for (const passage of passages) {
    // "Zadania do końca kwartału": a heading may set the deadline of all that stand below.
    if (passage.opens)
      common = passage.label === 'actions' ? dueWithin(passage.labelText, context.review) : undefined
    if (passage.opens || /^\s*\d{1,2}[.)]/.test(passage.text)) carried = undefined
    if (SILENT.has(passage.label ?? '')) {
      open = undefined
      continue
    }
    const earlier = passage.label === 'previousActions'
    const strong =
      passage.label === 'actions' || (passage.label === 'improvementActions' && context.improvementsAreTasks)
    const tasksToo =
      strong ||
      (passage.label === 'conclusions' && /zadani|zalecen|rekomend|dzialan/.test(foldText(passage.labelText)))
    const lines = enumeratedLines(passage.text).map(line =>
      clausesOf(line, context.people).map(clause => {
        const reading = clauseReading(clause, { ...context, ...before })
        before = {
          dueBefore: reading.due ?? before.dueBefore,
          responsibleBefore: reading.responsible ?? before.responsibleBefore,
        }
        return { clause, reading }
      }),
    )
    // Where one sentence is a task, "Jan Kos wymieni zamki" beside it is one too, even without a deadline.
    const amongTasks = lines
      .flat()
      .some(one => accepts(one.reading, tasksToo, false, passage, false, true, context.review))
    for (const line of lines) {
      let firstInLine = true
      for (const { clause, reading } of line) {
        // "Jan Kos:" alone on a line: what is listed below is his.
        if (reading.onlyFields && reading.responsible && !reading.due && /:\s*$/.test(clause)) {
          carried = reading.responsible
          open = undefined
          continue
        }
        if (reading.task === '' || reading.onlyFields) {
          if (open && (reading.responsible || reading.due)) {
            open.action = joined(open.action, reading, clause)
            found[found.length - 1] = open.action
          }
          continue
        }
        const accepted =
          saysNone(clause) || FINISHED.test(clause)
            ? false
            : !earlier
              ? accepts(
                  reading,
                  tasksToo,
                  firstInLine,
                  passage,
                  amongTasks,
                  context.findingsAmongTasks,
                  context.review,
                )
              : NOT_DONE.test(foldText(clause)) && reading.due !== undefined
        firstInLine = false
        if (!accepted) {
          // Another sentence about the same task does not end it.
          if (!strong) open = undefined
          continue
        }
        const responsible =
          reading.responsible ?? (passage.item || SUB_ITEM.test(passage.text) ? carried : undefined)
        const action: FoundAction = {
          task: reading.task,
          ...(responsible ? { responsible } : {}),
          ...(reading.due || common ? { due: reading.due ?? common! } : {}),
          place: passage.place,
          passage: clause,
        }
        if (found.length >= MOST_ACTIONS) return found
        found.push(action)
        open = { action, strong }
      }
    }
  }
  return found
}

/** A line ticked off, or one that ends in "(wykonano)". */
const FINISHED =
  /^\s*\[[xX✓]\]|(?:^|[\s(–-])(?:wykonan[oaey]|zrealizowan[oaey]|zrobion[oaey]|zakończon[oaey]|done)\s*\)?[.;]?$/i

const SUB_ITEM = /^\s*(?:[a-z]\)|[-–•])\s/
const SILENT = new Set<string>([
  'attendance',
  'absent',
  'chair',
  'minutesTaker',
  'date',
  'madeOn',
  'unit',
  'process',
  'period',
  'nextMeeting',
  'distribution',
  'signature',
  'place',
  'area',
  'name',
  'position',
])

function joined(action: FoundAction, reading: ClauseReading, clause: string): FoundAction {
  const responsible = action.responsible ?? reading.responsible
  // A field "Termin:" tells more than a time named inside the task.
  const due = /^\s*(?:termin|do kiedy|deadline)/i.test(clause)
    ? (reading.due ?? action.due)
    : (action.due ?? reading.due)
  return {
    ...action,
    ...(responsible ? { responsible } : {}),
    ...(due ? { due } : {}),
    passage: `${action.passage} ${clause}`,
  }
}

/** Whether a clause is a task: in a list of tasks nearly everything is; elsewhere it must sound like one. */
function accepts(
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
