import { instantOf, millisecondsOf } from '../domain/calendar/officeTime.ts'
import type { Dependency, DependencyState, Finding } from '../domain/health/dependency.ts'
import { owedOn } from '../domain/obligations/owed.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import { onePerOffice } from '../office/onePerOffice.ts'
import type { Suite } from '../suite.ts'
import { lastTurn } from './lastTurns.ts'

type Looked = Omit<DependencyState, 'dependency' | 'condition'>

const DAY_MS = 86_400_000
const NAMED = 5

/** Who owes something is the same for everybody who asks until something changes or a day begins. */
const owedToday = onePerOffice(owedOn)

/** Whether Teams takes messages, whom the app reaches, and what was not delivered. Incidents are left out. */
export function messageStates(
  suite: Suite,
): Readonly<Record<Extract<Dependency, 'bot' | 'installed' | 'undelivered'>, Looked>> {
  const { reminders, conversations } = suite.registers
  const since = (days: number) => instantOf(millisecondsOf(suite.now()) - days * DAY_MS)
  const settled = (days: number, failed: boolean) =>
    reminders
      .rows()
      .filter(row => (row.state === 'undelivered') === failed && row.state !== 'claimed')
      .filter(row => (row.settledAt ?? row.claimedAt) >= since(days))
  const sent = settled(1, false)
  const refused = settled(1, true).filter(row => row.failure === 'teams-unreachable')
  const week = settled(7, true)
  const last = sent
    .map(row => row.settledAt ?? row.claimedAt)
    .sort()
    .at(-1)
  const heard = [last, lastTurn(suite, 'activity')?.at]
    .filter(at => at !== undefined)
    .sort()
    .at(-1)
  const unreachable = refused.length > 0 && refused.some(row => (row.settledAt ?? '') > (last ?? ''))
  const bot: Finding[] = [
    ...(unreachable ? [{ reason: 'teams-unreachable', count: refused.length } as const] : []),
    ...(conversations.rows().length === 0 ? [{ reason: 'nobody-wrote-yet' } as const] : []),
  ]
  return {
    bot: { findings: bot, ...(heard === undefined ? {} : { at: heard }) },
    installed: installed(suite),
    undelivered: {
      findings: week.length > 0 ? [{ reason: 'reminders-undelivered', count: week.length }] : [],
    },
  }
}

function installed(suite: Suite): Looked {
  const office = suite.office()
  const today = suite.today()
  const owing = new Set(owedToday(office, today).flatMap(one => one.by.map(acting => acting.person)))
  const { conversations } = suite.registers
  const stateOf = (person: string) => conversations.find(person)?.row.state ?? 'not-installed'
  const nameOf = (person: string) => personOf(office.organisation, person)?.name ?? person
  const those = (state: string) => [...owing].filter(person => stateOf(person) === state)
  const finding = (reason: 'not-installed' | 'blocked'): Finding[] => {
    const people = those(reason)
    if (people.length === 0) return []
    const names = people.map(nameOf).sort((a, b) => a.localeCompare(b, 'pl'))
    const what = `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ' …' : ''}`
    return [{ reason, count: people.length, what }]
  }
  return {
    findings: [...finding('not-installed'), ...finding('blocked')],
    share: { count: those('reachable').length, of: owing.size },
  }
}
