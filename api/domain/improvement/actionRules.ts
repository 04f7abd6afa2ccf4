import { type Day, isDay } from '../calendar/day.ts'
import type { Words } from '../language.ts'
import { accepted, type Outcome, refused } from '../outcome.ts'
import type { AgreedAction, Deadline, Deed, ImprovementAction, Responsible } from './action.ts'

/** Why something cannot be done with an action. */
export type ActionRefusal =
  | 'task-missing'
  | 'responsible-missing'
  | 'deadline-missing'
  | 'deadline-before-review'
  | 'evidence-missing'
  | 'evidence-link-invalid'
  | 'done-in-the-future'
  | 'done-before-review'
  | 'reason-missing'
  | 'remark-missing'
  | 'action-not-open'
  | 'action-not-done'
  | 'judged-already'

export const actionRefusalWords: Readonly<Record<ActionRefusal, Words>> = {
  'task-missing': { pl: 'Należy podać, co ma zostać wykonane.', en: 'What is to be done has to be given.' },
  'responsible-missing': {
    pl: 'Należy wskazać osobę odpowiedzialną.',
    en: 'The responsible person has to be named.',
  },
  'deadline-missing': {
    pl: 'Należy podać termin. Bez terminu działanie nie może zostać otwarte.',
    en: 'A deadline has to be given. Without one an action cannot be opened.',
  },
  'deadline-before-review': {
    pl: 'Termin nie może być wcześniejszy niż data przeglądu.',
    en: 'The deadline cannot be before the review.',
  },
  'evidence-missing': {
    pl: 'Należy podać, co potwierdza wykonanie: opis albo adres pliku.',
    en: 'What shows that it was done has to be given: a description or the address of a file.',
  },
  'evidence-link-invalid': {
    pl: 'Adres pliku musi zaczynać się od https://.',
    en: 'The address of the file has to begin with https://.',
  },
  'done-in-the-future': {
    pl: 'Dzień wykonania nie może być w przyszłości.',
    en: 'The day on which it was done cannot be in the future.',
  },
  'done-before-review': {
    pl: 'Dzień wykonania nie może być wcześniejszy niż przegląd, na którym działanie ustalono.',
    en: 'The day on which it was done cannot be before the review that agreed it.',
  },
  'reason-missing': {
    pl: 'Należy podać powód anulowania.',
    en: 'The reason for cancelling has to be given.',
  },
  'remark-missing': {
    pl: 'Przy ocenie „nieskuteczne” należy podać, dlaczego.',
    en: 'For “not effective” the reason has to be given.',
  },
  'action-not-open': {
    pl: 'To działanie nie jest już otwarte.',
    en: 'This action is no longer open.',
  },
  'action-not-done': {
    pl: 'Skuteczność ocenia się po wykonaniu działania.',
    en: 'Effectiveness is judged once the action is done.',
  },
  'judged-already': {
    pl: 'Skuteczność tego działania jest już oceniona.',
    en: 'The effectiveness of this action is judged already.',
  },
}

/** What of an action a person may set right. */
export interface ActionFields {
  readonly task: string
  readonly responsible: Responsible
  /** Absent while nobody has said it. */
  readonly deadline?: Deadline
}

type AgreedFields = Pick<AgreedAction, 'task' | 'responsible' | 'deadline'>

/** The fields as an action may have them. Quality Book ch. 11: a responsible person and a deadline for each action. */
export function agreedFields(fields: ActionFields, heldOn: Day): Outcome<AgreedFields, ActionRefusal> {
  const task = fields.task.trim()
  const text = fields.responsible.text?.trim()
  const people = [...new Set(fields.responsible.people)]
  const { deadline } = fields
  if (task === '') return refused('task-missing')
  if (people.length === 0 && !text) return refused('responsible-missing')
  if (deadline === undefined) return refused('deadline-missing')
  if (deadline.kind === 'day') {
    if (!isDay(deadline.day)) return refused('deadline-missing')
    if (deadline.day < heldOn) return refused('deadline-before-review')
  }
  return accepted({ task, responsible: { people, ...(text ? { text } : {}) }, deadline })
}

/** An action with some of its fields set right. */
export function correctAction(
  action: ImprovementAction,
  changes: Partial<ActionFields>,
  heldOn: Day,
): Outcome<ImprovementAction, ActionRefusal> {
  if (action.state !== 'open') return refused('action-not-open')
  const { task, responsible, deadline } = action
  const fields = agreedFields({ task, responsible, deadline, ...changes }, heldOn)
  return fields.ok ? accepted({ ...action, ...fields.value }) : fields
}

const isLink = (text: string): boolean => /^https:\/\/\S+$/.test(text)

/** Done, with what shows it. The same deed told twice is the same. */
export function markDone(
  action: ImprovementAction,
  deed: Deed,
  heldOn: Day,
  today: Day,
): Outcome<ImprovementAction, ActionRefusal> {
  const evidence = deed.evidence.trim()
  const url = deed.url?.trim()
  if (action.state === 'done' && action.deed.evidence === evidence && action.deed.url === (url || undefined))
    return accepted(action)
  if (action.state !== 'open') return refused('action-not-open')
  if (evidence === '' && !url) return refused('evidence-missing')
  if (url && !isLink(url)) return refused('evidence-link-invalid')
  if (deed.on > today) return refused('done-in-the-future')
  if (deed.on < heldOn) return refused('done-before-review')
  return accepted({
    ...action,
    state: 'done',
    deed: { on: deed.on, by: deed.by, evidence, ...(url ? { url } : {}) },
  })
}

/** Given up, with the reason; what is done is never cancelled. */
export function cancelAction(
  action: ImprovementAction,
  by: string,
  reason: string,
  today: Day,
): Outcome<ImprovementAction, ActionRefusal> {
  if (action.state === 'cancelled') return accepted(action)
  if (action.state !== 'open') return refused('action-not-open')
  if (reason.trim() === '') return refused('reason-missing')
  return accepted({ ...action, state: 'cancelled', cancellation: { on: today, by, reason: reason.trim() } })
}

/** Whether it has helped; told once, after the deed. */
export function judgeAction(
  action: ImprovementAction,
  by: string,
  judgement: { readonly effective: boolean; readonly remark: string },
  today: Day,
): Outcome<ImprovementAction, ActionRefusal> {
  const remark = judgement.remark.trim()
  if (action.state === 'judged')
    return action.judgement.effective === judgement.effective && action.judgement.by === by
      ? accepted(action)
      : refused('judged-already')
  if (action.state !== 'done') return refused('action-not-done')
  if (!judgement.effective && remark === '') return refused('remark-missing')
  return accepted({
    ...action,
    state: 'judged',
    judgement: { on: today, by, effective: judgement.effective, remark },
  })
}
