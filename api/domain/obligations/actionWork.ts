import type { Day } from '../calendar/day.ts'
import type { ImprovementAction } from '../improvement/action.ts'
import { doersOf } from '../improvement/answering.ts'
import type { Office } from '../office.ts'
import { actionObligations } from './actionObligations.ts'
import type { ActionObligation } from './obligation.ts'

/** Everybody's share of the actions of an office on one day. */
interface ActionWork {
  readonly today: Day
  readonly since: Day
  readonly closed: ReadonlyMap<string, ActionObligation[]>
  readonly ongoing: ReadonlyMap<string, ImprovementAction[]>
}

const known = new WeakMap<Office, ActionWork>()

/** Over the years there are a hundred thousand actions, and a whole office asks for its lists on one morning. */
function workOf(office: Office, today: Day, since: Day): ActionWork {
  const before = known.get(office)
  if (before?.today === today && before.since === since) return before
  const closed = new Map<string, ActionObligation[]>()
  const ongoing = new Map<string, ImprovementAction[]>()
  const doers = (action: ImprovementAction): string[] =>
    doersOf(office.organisation, action, today).map(one => one.person)
  for (const action of office.actions) {
    if (action.state === 'open' && action.deadline.kind === 'ongoing')
      for (const person of doers(action)) addTo(ongoing, person, action)
    if (action.state !== 'done' && action.state !== 'judged') continue
    const judgedOn = action.state === 'judged' ? action.judgement.on : undefined
    if (action.deed.on < since && (judgedOn === undefined || judgedOn < since)) continue
    for (const one of actionObligations(office, action))
      if (one.kind === 'do-action')
        for (const person of new Set([action.deed.by, ...doers(action)])) addTo(closed, person, one)
      else if (action.state === 'judged') addTo(closed, action.judgement.by, one)
  }
  const made = { today, since, closed, ongoing }
  known.set(office, made)
  return made
}

function addTo<Item>(lists: Map<string, Item[]>, person: string, item: Item): void {
  const list = lists.get(person)
  if (list) list.push(item)
  else lists.set(person, [item])
}

/** What a person has done about actions since a day: done their own, judged others'; some of it may be older. */
export const actionWorkSince = (office: Office, person: string, today: Day, since: Day): ActionObligation[] =>
  workOf(office, today, since).closed.get(person) ?? []

/** A person's actions that have no day. */
export const ongoingActions = (
  office: Office,
  person: string,
  today: Day,
  since: Day,
): readonly ImprovementAction[] => workOf(office, today, since).ongoing.get(person) ?? []
