import { z } from 'zod'
import type { CaseEntry } from '../domain/incidents/caseEntry.ts'
import { FASTEST_REHEARSAL } from '../domain/incidents/exercise.ts'
import type { IncidentReport } from '../domain/incidents/incident.ts'
import { caseOf, type IncidentCase } from '../domain/incidents/incidentCase.ts'
import type { IncidentEntryRow } from '../registers/lists/incidentEntries.ts'
import type { IncidentRow } from '../registers/lists/incidents.ts'
import type { Registers } from '../registers/registers.ts'
import type { Suite } from '../suite.ts'
import { caseEventShape } from './caseEventShapes.ts'

const ruleKeys = z.array(z.string())

interface Made {
  readonly reports: readonly IncidentRow[]
  readonly entries: readonly IncidentEntryRow[]
  readonly cases: ReadonlyMap<string, IncidentCase>
}

const made = new WeakMap<Registers, Made>()

/** Every case by its number, as the copies in memory have it; the same map until a row changes. */
export function incidentCases({ registers, log }: Suite): ReadonlyMap<string, IncidentCase> {
  const reports = registers.incidents.rows()
  const entries = registers.incidentEntries.rows()
  const known = made.get(registers)
  if (known?.reports === reports && known.entries === entries) return known.cases
  const byIncident = Map.groupBy(entries, row => row.incident)
  const unreadable = (key: string) => log.error('case-entry-unreadable', { key })
  const cases = new Map(
    reports.map(row => {
      const written = (byIncident.get(row.number) ?? []).flatMap(one => entryOf(one, unreadable))
      return [row.number, caseOf(reportOf(row), written, ruleKeys.catch([]).parse(row.rules))]
    }),
  )
  made.set(registers, { reports, entries, cases })
  return cases
}

function reportOf(row: IncidentRow): IncidentReport {
  const { number, source, reporter, reportedAt, what, noticedAt, personalData, ongoing, unit, exercise } = row
  return {
    number,
    source,
    reportedAt,
    what,
    noticedAt,
    where: row.where ?? '',
    personalData,
    ongoing,
    exercise,
    ...rehearsalOf(row.rehearsal),
    ...(reporter === undefined ? {} : { reporter }),
    ...(unit === undefined ? {} : { unit }),
  }
}

const rehearsalShape = z.object({
  speed: z.number().min(1).max(FASTEST_REHEARSAL),
  participants: z.array(z.string()),
})

function rehearsalOf(stored: unknown): Pick<IncidentReport, 'rehearsal'> {
  const parsed = rehearsalShape.safeParse(stored)
  return parsed.success ? { rehearsal: parsed.data } : {}
}

/** An entry that somebody has damaged past the suite is told to operators; the others still make the case. */
function entryOf(row: IncidentEntryRow, unreadable: (key: string) => void): CaseEntry[] {
  const event = caseEventShape.safeParse(row.event)
  const rules = ruleKeys.safeParse(row.rules)
  if (!event.success || !rules.success) {
    unreadable(row.key)
    return []
  }
  const { place, at, by } = row
  return [{ place, at, event: event.data, rules: rules.data, ...(by === undefined ? {} : { by }) }]
}
