import type { Day } from '../../domain/calendar/day.ts'
import type { Place } from '../blocks.ts'
import { clauseReading } from './actionClause.ts'
import type { ActionContext, FoundAction, FoundDue } from './actions.ts'
import { isBlank, saysNone } from './blankText.ts'
import { foldText } from './foldText.ts'
import { findDates, isNoDeadline } from './polishDates.ts'
import { type FoundResponsible, responsibleField } from './responsible.ts'
import type { ActionRow } from './tables.ts'

const DONE =
  /\b(?:wykonan[oaey]|zrealizowan[oaey]|zakonczon[oaey]|zamkniet[aey]|done|zrobion[oaey]|zalatwion[oaey]|ukonczon[oaey])\b|^\s*(?:tak|ok|✓|v|x)\s*$/

export const NOT_DONE =
  /\b(?:nie ?(?:wykonan|zrealizowan|zakonczon)|w toku|w trakcie|czesciowo|nowy termin|przedluz|przesuni|kontynu)/

/** The tasks of a table read by its columns; finished ones are left out. */
export function tableActions(
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
      ? (newTerm(row.status, context.review) ??
        dueField(row.due.replace(/\n/g, ' '), context.review, before.due))
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

/** "W trakcie, nowy termin 23.10" beside the term that has passed. */
function newTerm(status: string, review: Day | undefined): FoundDue | undefined {
  if (!/nowy termin|przedlu|przesuni/.test(foldText(status))) return undefined
  const date = findDates(status, true).at(-1)
  const day = date?.resolve(review)
  return day ? { text: status, day } : undefined
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
