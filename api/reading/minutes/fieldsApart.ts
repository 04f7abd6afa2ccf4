import type { ActionContext, FoundAction } from './actions.ts'
import { labelOf } from './labels.ts'
import type { Passage } from './passages.ts'
import { responsibleField } from './responsible.ts'
import { enumeratedLines } from './sentences.ts'
import { dueField } from './tableActions.ts'

type Field = 'responsible' | 'due'

/** People or deadlines that stand in lists of their own, apart from the tasks that they belong to. */
export interface FieldsApart {
  /** The passages without those lists. */
  readonly passages: readonly Passage[]
  readonly lists: readonly { readonly field: Field; readonly values: ReadonlyMap<number, string> }[]
}

const NUMBER = /^\s*(?:(?:ad|zad|zadanie|pkt)\.?\s*)?(\d{1,2})(?:[.):]|\s*[–-])\s*/i

/** Finds "Odpowiedzialni: 1) Anna Lis, 2) Jan Kos" and "Terminy: 1) 9 maja, 2) 16 maja" below a numbered list of tasks. */
export function fieldsApart(passages: readonly Passage[]): FieldsApart {
  const rest: Passage[] = []
  const lists: { field: Field; values: ReadonlyMap<number, string> }[] = []
  for (let at = 0; at < passages.length; ) {
    const field = fieldOf(passages[at]!)
    let end = at + 1
    const lines: string[] = []
    if (field) {
      lines.push(...enumeratedLines(fieldText(passages[at]!)))
      const opening = lines[0]!.trim()
      const begins = opening === '' || NUMBER.exec(opening)?.[1] === '1'
      while (begins && end < passages.length && continues(passages[at]!, passages[end]!)) {
        lines.push(...enumeratedLines(fieldText(passages[end]!)))
        end += 1
      }
    }
    const values = new Map<number, string>()
    for (const line of lines.filter(one => one.trim() !== '')) {
      const number = NUMBER.exec(line)
      if (number) values.set(Number(number[1]), line.slice(number[0].length).replace(/[,;]\s*$/, ''))
    }
    if (
      field &&
      values.has(1) &&
      values.has(2) &&
      values.size === lines.filter(one => one.trim() !== '').length
    )
      lists.push({ field, values })
    else rest.push(...passages.slice(at, end))
    at = end
  }
  return { passages: rest, lists }
}

function fieldOf(passage: Passage): Field | undefined {
  const label = passage.labelText === '' ? undefined : labelOf(passage.labelText)
  return label === 'responsible' || label === 'due' ? label : undefined
}

const continues = (first: Passage, next: Passage): boolean =>
  !next.opens && (next.labelText === '' || next.labelText === first.labelText) && NUMBER.test(fieldText(next))

/** The text of a field without its label, which may stand in it a second time. */
function fieldText(passage: Passage): string {
  const label = passage.labelText.replace(/[\s:.–-]+$/, '')
  return label !== '' && passage.text.startsWith(`${label}:`)
    ? passage.text.slice(label.length + 1).trim()
    : passage.text
}

/** The tasks with what the lists say of the task of the same number. */
export function withFieldsApart(
  actions: readonly FoundAction[],
  apart: FieldsApart,
  context: ActionContext,
): FoundAction[] {
  const numbers = actions.map((action, at) => Number(NUMBER.exec(action.passage)?.[1] ?? at + 1))
  return actions.map((action, at) => {
    let filled = action
    for (const { field, values } of apart.lists) {
      const value = values.get(numbers[at]!)
      if (value === undefined) continue
      if (field === 'responsible' && !filled.responsible) {
        const responsible = responsibleField(value, context.people, context.attendees)
        if (responsible) filled = { ...filled, responsible }
      } else if (field === 'due' && !filled.due) {
        const due = dueField(value, context.review)
        if (due) filled = { ...filled, due }
      }
    }
    return filled
  })
}
