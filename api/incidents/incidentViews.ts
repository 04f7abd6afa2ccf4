import { dayOf, type Instant } from '../domain/calendar/officeTime.ts'
import { type Month, monthOf } from '../domain/calendar/period.ts'
import { type CaseClock, clocksOf } from '../domain/incidents/caseClocks.ts'
import type { CaseEntry } from '../domain/incidents/caseEntry.ts'
import { caseNow } from '../domain/incidents/exercise.ts'
import type { IncidentKind, IncidentReport, Severity } from '../domain/incidents/incident.ts'
import type { CaseView } from '../domain/incidents/incidentAccess.ts'
import type { IncidentCase } from '../domain/incidents/incidentCase.ts'
import type { RiskToPeople } from '../domain/incidents/riskAssessment.ts'
import { type RuleReplacement, replacementsOf } from '../domain/incidents/ruleReplacement.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { Suite } from '../suite.ts'
import { type CaseAlert, caseAlerts } from './caseAlerts.ts'
import { clockRules } from './clockRules.ts'
import { incidentCases } from './incidentCases.ts'
import { unitNames } from './linkChoices.ts'
import { visibleFiles } from './openAttachment.ts'
import { viewFor } from './viewFor.ts'

export type CaseStage = 'reported' | 'acknowledged' | 'closed'

/** A case as somebody may see it: the less their part in it, the fewer fields are there. */
export interface CaseSummary {
  readonly number: string
  readonly view: Exclude<CaseView, 'figure' | 'nothing'>
  readonly stage: CaseStage
  readonly reportedAt: Instant
  readonly exercise: boolean
  /** The moment in the case: the office's, or that of the exercise's faster clock. */
  readonly now: Instant
  readonly kind?: IncidentKind
  readonly severity?: Severity
  readonly clocks?: readonly CaseClock[]
}

export interface CasePage extends CaseSummary {
  readonly report?: IncidentReport
  readonly reporterName?: string
  readonly acknowledgedBy?: string
  readonly risk?: RiskToPeople
  readonly recommended?: IncidentCase['recommended']
  readonly decided?: IncidentCase['decided']
  readonly linked?: NonNullable<IncidentCase['linked']>
  readonly alerts?: readonly CaseAlert[]
  /** Of the linked units, by code. */
  readonly unitNames?: Readonly<Record<string, string>>
  /** Versions of the law's rules that the limits of the case can be moved to. */
  readonly replacements?: readonly RuleReplacement[]
  readonly entries?: readonly (CaseEntry & { readonly byName?: string })[]
  /** Every file of the case, or, for who has a smaller part in it, those that they attached themselves. */
  readonly attachments?: readonly AttachedFile[]
  /** Entries there are: what is entered next names it, so that nobody writes over what they have not seen. */
  readonly seen: number
}

/** A file of a case; its place in the case names it in addresses. */
export interface AttachedFile {
  readonly place: number
  readonly at: Instant
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly byName?: string
}

/** How many incidents of a kind a unit had in a month, for its head's monthly review. */
export interface UnitFigure {
  readonly unit: string
  readonly month: Month
  readonly kind: IncidentKind
  readonly count: number
}

const stageOf = (incident: IncidentCase): CaseStage =>
  incident.closed ? 'closed' : incident.acknowledged ? 'acknowledged' : 'reported'

/** The cases that somebody may know of, newest first. */
export function visibleCases(suite: Suite, viewer: string): CaseSummary[] {
  return [...incidentCases(suite).values()]
    .flatMap(incident => {
      const view = viewFor(suite, viewer, incident)
      return view === 'figure' || view === 'nothing' ? [] : [summaryOf(suite, incident, view)]
    })
    .sort((a, b) => b.reportedAt.localeCompare(a.reportedAt))
}

/** Figures of the units that somebody heads: number and kind, of cases whose kind is established. */
export function unitFigures(suite: Suite, viewer: string): UnitFigure[] {
  const counted = new Map<string, UnitFigure>()
  for (const incident of incidentCases(suite).values()) {
    const { kind, report } = incident
    if (kind === undefined || report.unit === undefined || report.exercise) continue
    if (viewFor(suite, viewer, incident) !== 'figure') continue
    const month = monthOf(dayOf(report.reportedAt))
    const key = `${report.unit}|${month}|${kind}`
    counted.set(key, { unit: report.unit, month, kind, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  return [...counted.values()]
}

/** One case; the same refusal whether there is none or the viewer may not know of it. */
export function casePage(suite: Suite, viewer: string, number: string): Outcome<CasePage, 'no-such-case'> {
  const incident = incidentCases(suite).get(number)
  if (!incident) return refused('no-such-case')
  const { organisation } = suite.office()
  const view = viewFor(suite, viewer, incident)
  if (view === 'figure' || view === 'nothing') return refused('no-such-case')
  const nameOf = (person: string | undefined) =>
    person === undefined ? undefined : personOf(organisation, person)?.name
  const attachments = visibleFiles(viewer, incident, view).map(({ place, at, by, event }) => {
    const byName = nameOf(by)
    return {
      place,
      at,
      name: event.name,
      size: event.size,
      ...(byName === undefined ? {} : { byName }),
    }
  })
  const base: CasePage = {
    ...summaryOf(suite, incident, view),
    attachments,
    seen: incident.entries.at(-1)?.place ?? 0,
  }
  // How much is written of the inquiry is not the reporter's to know either.
  if (view === 'own-report') return accepted({ ...base, report: incident.report, seen: attachments.length })
  const { report, risk, recommended, decided, acknowledged, entries } = incident
  const taken = nameOf(acknowledged?.by)
  const shared: CasePage = {
    ...base,
    recommended,
    decided,
    ...(risk === undefined ? {} : { risk }),
    ...(taken === undefined ? {} : { acknowledgedBy: taken }),
  }
  if (view === 'decision') return accepted(shared)
  const reporterName = nameOf(report.reporter)
  return accepted({
    ...shared,
    report,
    ...(incident.linked === undefined
      ? {}
      : { linked: incident.linked, unitNames: unitNames(suite, incident.linked.units) }),
    alerts: caseAlerts(suite, number),
    replacements: replacementsOf(incident, clockRules(suite), caseNow(report, suite.now())),
    ...(reporterName === undefined ? {} : { reporterName }),
    entries: entries.map(entry => {
      const byName = nameOf(entry.by)
      return byName === undefined ? entry : { ...entry, byName }
    }),
  })
}

function summaryOf(suite: Suite, incident: IncidentCase, view: CaseSummary['view']): CaseSummary {
  const { report, kind, severity } = incident
  const base = {
    number: report.number,
    view,
    stage: stageOf(incident),
    reportedAt: report.reportedAt,
    exercise: report.exercise,
    now: caseNow(report, suite.now()),
  }
  if (view === 'own-report') return base
  return {
    ...base,
    clocks: clocksOf(incident, clockRules(suite), caseNow(report, suite.now())),
    ...(kind === undefined ? {} : { kind }),
    ...(severity === undefined ? {} : { severity }),
  }
}
