import type { Day } from '../calendar/day.ts'
import { plusWorkingDays } from '../calendar/workingDays.ts'
import { doersOf, judgesOf, watchersOf } from '../improvement/answering.ts'
import type { Office } from '../office.ts'
import { type Acting, actingIn } from '../organisation/organisation.ts'
import { superiorsOf } from '../organisation/superiors.ts'
import { type ActionObligation, type Obligation, type StandingOn, standingOf } from './obligation.ts'
import { openObligations } from './openObligations.ts'
import { answeringScope } from './reviewObligations.ts'

/** An obligation with those who answer for it on a day. */
export interface Owed {
  readonly obligation: Obligation
  readonly standing: StandingOn
  /** Those who act in the role today; empty when nobody holds it. */
  readonly by: readonly Acting[]
  /** Those above them. */
  readonly superiors: readonly Acting[]
  /** Day on which the superiors are told. */
  readonly escalatesOn: Day
}

/** Working days before a deadline from which it counts as near: the first reminder. */
export const soonFrom = (office: Office): number => Math.max(0, ...office.settings.remindBefore)

const ALL_OPEN = 3_660

/** Everything open on a day with who owes it; what nobody answers for any more is left out. */
export function owedOn(office: Office, today: Day, back: number = ALL_OPEN): Owed[] {
  const { organisation, settings } = office
  const answers = new Map<string, Pick<Owed, 'by' | 'superiors'> | undefined>()
  const answerOf = (obligation: Obligation): Pick<Owed, 'by' | 'superiors'> | undefined => {
    if ('action' in obligation) return actionAnswer(office, obligation, today)
    const key = `${obligation.role}|${obligation.scope.kind}|${obligation.scope.id}`
    if (answers.has(key)) return answers.get(key)
    const scope = answeringScope(office, obligation, today)
    const answer = scope && {
      by: actingIn(organisation, obligation.role, scope, today),
      superiors: superiorsOf(organisation, scope, today),
    }
    answers.set(key, answer)
    return answer
  }
  const escalations = new Map<Day, Day>()
  const escalationOf = (due: Day): Day => {
    const day = escalations.get(due) ?? plusWorkingDays(due, settings.escalateAfter)
    escalations.set(due, day)
    return day
  }
  const soon = soonFrom(office)
  return openObligations(office, today, back).flatMap(obligation => {
    const answer = answerOf(obligation)
    if (!answer) return []
    const standing = standingOf(obligation, today, soon)
    return [{ obligation, standing, ...answer, escalatesOn: escalationOf(obligation.due) }]
  })
}

/** An action is owed by people, not by a role; who watches over it is told when it is late. */
function actionAnswer(
  { organisation }: Office,
  { kind, action }: ActionObligation,
  today: Day,
): Pick<Owed, 'by' | 'superiors'> {
  const watching = watchersOf(organisation, action, today)
  if (kind === 'do-action') return { by: doersOf(organisation, action, today), superiors: watching }
  const by = judgesOf(organisation, action, today)
  return { by, superiors: watching.filter(one => !by.some(judge => judge.person === one.person)) }
}

interface ByPerson {
  readonly own: ReadonlyMap<string, Owed[]>
  readonly under: ReadonlyMap<string, Owed[]>
}

const indexes = new WeakMap<readonly Owed[], ByPerson>()

/** Everybody's share of what is owed: a whole office asks for its lists on the first working day of a month. */
function byPerson(owed: readonly Owed[]): ByPerson {
  const known = indexes.get(owed)
  if (known) return known
  const [own, under] = [new Map<string, Owed[]>(), new Map<string, Owed[]>()]
  for (const one of owed) {
    for (const { person } of one.by) listIn(own, person).push(one)
    for (const { person } of one.superiors) listIn(under, person).push(one)
  }
  indexes.set(owed, { own, under })
  return { own, under }
}

function listIn(lists: Map<string, Owed[]>, person: string): Owed[] {
  const list = lists.get(person) ?? []
  lists.set(person, list)
  return list
}

/** What a person owes on a day, the most pressing first: by deadline, then by key. */
export const owedBy = (owed: readonly Owed[], person: string): Owed[] =>
  (byPerson(owed).own.get(person) ?? []).toSorted(byDeadline)

/**
 * What others owe to a person as their superior: overdue past the day of escalation, or owed by a vacant role from the
 * first reminder on. That minutes lack parts is content, and told to no superior.
 */
export const waitingForOthers = (owed: readonly Owed[], person: string, today: Day): Owed[] =>
  (byPerson(owed).under.get(person) ?? [])
    .filter(one => !one.by.some(acting => acting.person === person))
    .filter(one => one.obligation.kind !== 'complete-minutes')
    .filter(one => today >= one.escalatesOn || (one.by.length === 0 && one.standing.standing !== 'open'))
    .sort(byDeadline)

const byDeadline = (a: Owed, b: Owed): number =>
  a.obligation.due === b.obligation.due
    ? a.obligation.key < b.obligation.key
      ? -1
      : 1
    : a.obligation.due < b.obligation.due
      ? -1
      : 1
