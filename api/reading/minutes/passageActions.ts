import type { Day } from '../../domain/calendar/day.ts'
import { accepts, FINISHED, FOR_ALL, isPartOfProcess } from './acceptsTask.ts'
import { type ClauseReading, clauseReading } from './actionClause.ts'
import type { ActionContext, FoundAction, FoundDue } from './actions.ts'
import { saysNone } from './blankText.ts'
import { clausesOf } from './clauses.ts'
import { DOING } from './doingVerbs.ts'
import { foldText } from './foldText.ts'
import type { Passage } from './passages.ts'
import type { People } from './people.ts'
import { findDates } from './polishDates.ts'
import type { FoundResponsible } from './responsible.ts'
import { enumeratedLines } from './sentences.ts'
import { NOT_DONE } from './tableActions.ts'

/** More than a meeting can agree on; a text with more is no list of tasks. */
export const MOST_ACTIONS = 200

function dueWithin(heading: string, review: Day | undefined): FoundDue | undefined {
  const date = findDates(heading).find(one => one.deadline)
  const day = date?.resolve(review)
  return date && day ? { text: date.text, day } : undefined
}

/** The tasks of lists and sentences, with who and when from the lines that belong to them. */
export function passageActions(passages: readonly Passage[], context: ActionContext): FoundAction[] {
  const found: FoundAction[] = []
  let open: { action: FoundAction; strong: boolean } | undefined
  /** "Jan Kos – opinia o regulaminie": a task once the next line tells by when. */
  let waiting: FoundAction | undefined
  let carried: FoundResponsible | undefined
  let before: Pick<ActionContext, 'dueBefore' | 'responsibleBefore' | 'namesBefore'> = {}
  let common: FoundDue | undefined
  /** "Zobowiązuje się Annę Lis do:" makes tasks of what is listed below. */
  let announced = false
  for (const passage of passages) {
    // "Zadania do końca kwartału": a heading may set the deadline of all that stand below.
    if (passage.opens)
      common = passage.label === 'actions' ? dueWithin(passage.labelText, context.review) : undefined
    const listed = passage.item || LISTED.test(passage.text)
    if (passage.opens || !listed) announced = false
    if (passage.opens || (!announced && /^\s*\d{1,2}[.)]/.test(passage.text))) carried = undefined
    if (SILENT.has(passage.label ?? '')) {
      open = undefined
      continue
    }
    const earlier = passage.label === 'previousActions'
    const strong =
      announced ||
      passage.label === 'actions' ||
      (passage.label === 'improvementActions' && context.improvementsAreTasks)
    const tasksToo =
      strong ||
      (passage.label === 'conclusions' && /zadani|zalecen|rekomend|dzialan/.test(foldText(passage.labelText)))
    const ownField = passage.opens && TASK_FIELDS.has(passage.label ?? 'task') && AGAIN.test(passage.text)
    const text = ownField ? `${passage.labelText}: ${passage.text}` : passage.text
    const lines = enumeratedLines(text).map(line =>
      clausesOf(line, context.people).map((clause, at) => {
        const alone = clauseReading(clause, { ...context, ...before })
        // "… i zarezerwuje salę": the doer stands with the verb before.
        const sameDoer = at > 0 && !alone.responsible && DOING.exec(foldText(clause))?.index === 0
        const read =
          sameDoer && before.responsibleBefore ? { ...alone, responsible: before.responsibleBefore } : alone
        // "Odpowiada: Jan Kos" on a line of its own tells of the task above and is none itself.
        const field = passage.labelText !== '' && !passage.opens && clause.startsWith(passage.labelText)
        const reading = field ? { ...read, task: '', onlyFields: true } : read
        before = {
          dueBefore: reading.due ?? before.dueBefore,
          responsibleBefore: reading.responsible ?? before.responsibleBefore,
          namesBefore: [...new Set([...(before.namesBefore ?? []), ...(reading.responsible?.names ?? [])])],
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
        if (/:\s*$/.test(clause) && reading.trigger === 'strong' && reading.onlyFields) announced = true
        // "Jan Kos:", or his name alone above the lines of his tasks.
        const heads =
          /:\s*$/.test(clause) ||
          (strong && (!open || open.action.responsible !== undefined) && isNameAlone(clause, context.people))
        if (reading.onlyFields && reading.responsible && !reading.due && heads) {
          carried = reading.responsible
          open = undefined
          continue
        }
        if (reading.task === '' || reading.onlyFields) {
          if (!open && waiting && reading.due && OWN_DUE.test(clause)) {
            found.push(waiting)
            open = { action: waiting, strong: false }
          }
          waiting = undefined
          if (open && (reading.responsible || reading.due)) {
            open.action = joined(open.action, reading, clause)
            found[found.length - 1] = open.action
          }
          continue
        }
        if (FOR_ALL.test(foldText(clause)) && (reading.due || reading.responsible)) {
          for (const [at, one] of found.entries()) found[at] = joined(one, reading, '')
          continue
        }
        const accepted =
          saysNone(clause) ||
          FINISHED.test(clause) ||
          (context.partsAmongTasks && isPartOfProcess(reading, passage))
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
          waiting =
            reading.responsible && !reading.past && !reading.statement && !reading.notATask && !earlier
              ? {
                  task: reading.task,
                  responsible: reading.responsible,
                  place: passage.place,
                  passage: clause,
                }
              : undefined
          continue
        }
        waiting = undefined
        const responsible =
          reading.responsible ?? (strong || passage.item || SUB_ITEM.test(passage.text) ? carried : undefined)
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

const isNameAlone = (clause: string, people: People): boolean =>
  people
    .find(clause)
    .reduce((rest, one) => rest.replace(one.text, ''), clause.replace(/^\s*(?:\d{1,2}|\p{L})[.)]\s/u, ''))
    .replace(/[\s,;]|(?<!\p{L})(?:i|oraz|pani?)(?!\p{L})/giu, '') === ''

const TASK_FIELDS = new Set<string>(['responsible', 'due'])
/** "Odp.: jw." */
const AGAIN = /^\s*(?:j\.?\s?w|jak wy|ww)/i

const OWN_DUE = /^\W*(?:termin|do\s|w terminie|w ciągu|kiedy|deadline)/i

const LISTED = /^\s*(?:\(?\d{1,2}[.)]|[a-z]\)|[-–•])\s/

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
    passage: clause ? `${action.passage} ${clause}` : action.passage,
  }
}
