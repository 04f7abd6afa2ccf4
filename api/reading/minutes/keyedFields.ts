import type { ActionContext, FoundAction } from './actions.ts'
import { foldedWords } from './foldText.ts'
import { labelOf } from './labels.ts'
import type { Passage } from './passages.ts'
import { responsibleField } from './responsible.ts'
import { dueField } from './tableActions.ts'

/** A person or a term with the word of the task that it belongs to. */
interface Keyed {
  readonly field: 'responsible' | 'due'
  readonly key: string
  readonly value: string
}

/** Finds fields such as "Odpowiedzialni: Anna Lis (opinia), Jan Kos (wykaz)" and "Terminy: opinia – 6 lutego, wykaz – 9 maja". */
export function keyedFields(passages: readonly Passage[]): {
  readonly passages: readonly Passage[]
  readonly keyed: readonly Keyed[]
} {
  const keyed: Keyed[] = []
  const rest = passages.filter(passage => {
    const label = passage.labelText === '' ? undefined : labelOf(passage.labelText)
    if (label !== 'responsible' && label !== 'due') return true
    const parts = passage.text
      .replace(/^[^:]{3,40}:\s*/, '')
      .split(/[;,]\s*(?![^()]*\))/)
      .filter(part => part.trim() !== '')
    const found = parts.map(part => {
      const bracket = /^\s*([^()]+?)\s*\(([^()]{3,60})\)\s*\.?$/.exec(part)
      if (bracket) return { field: label, value: bracket[1]!, key: bracket[2]! }
      const dash = /^\s*(\p{Ll}[^–:]{2,60}?)\s*(?: – |:\s)\s*(.+)$/u.exec(part)
      return dash ? { field: label, value: dash[2]!, key: dash[1]! } : undefined
    })
    if (found.length < 2 || found.some(one => one === undefined)) return true
    keyed.push(...found.map(one => one!))
    return false
  })
  return { passages: rest, keyed }
}

const stems = (text: string): Set<string> =>
  new Set(
    foldedWords(text)
      .filter(word => word.length > 3)
      .map(word => word.slice(0, 5)),
  )

/** The tasks with the people and terms that name them; undefined where one of these fits no single task. */
export function withKeyedFields(
  actions: readonly FoundAction[],
  keyed: readonly Keyed[],
  context: ActionContext,
): FoundAction[] | undefined {
  const filled = [...actions]
  for (const one of keyed) {
    const key = stems(one.key)
    const fitting = filled.flatMap((action, at) =>
      [...stems(action.task)].some(stem => key.has(stem)) ? [at] : [],
    )
    if (fitting.length !== 1) return undefined
    const action = filled[fitting[0]!]!
    if (one.field === 'responsible') {
      const responsible = responsibleField(one.value, context.people, context.attendees)
      if (responsible) filled[fitting[0]!] = { ...action, responsible }
    } else {
      const due = dueField(one.value.replace(/[\s.]+$/, ''), context.review)
      if (due) filled[fitting[0]!] = { ...action, due }
    }
  }
  return filled
}
