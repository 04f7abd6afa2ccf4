import type { Instant } from '../calendar/officeTime.ts'
import type { CaseEntry, CaseEvent, StartEvent } from './caseEntry.ts'
import type { IncidentKind, IncidentReport, Severity, YesNoUnknown } from './incident.ts'
import type { RiskToPeople } from './riskAssessment.ts'

/** One entry of a case of the given type. */
type Said<Type extends CaseEvent['type']> = Extract<CaseEvent, { readonly type: Type }>

/** Something that somebody did in a case, with when and who. */
export interface Signed<Type extends CaseEvent['type']> {
  readonly at: Instant
  readonly by?: string
  readonly event: Said<Type>
}

/** A moment that starts clocks: when it was, and which rules were in force when it was first written down. */
export interface Start {
  readonly happenedAt: Instant
  readonly recordedAt: Instant
  readonly rules: readonly string[]
}

/** A case as its report and entries have it; made by `caseOf`, never altered. */
export interface IncidentCase {
  readonly report: IncidentReport
  readonly entries: readonly CaseEntry[]
  /** Who took the case first; later presses change nothing. */
  readonly acknowledged?: Signed<'acknowledged'>
  /** Absent until somebody has judged what it is. */
  readonly kind?: IncidentKind
  readonly severity?: Severity
  readonly personalData: YesNoUnknown
  readonly publicIncident: YesNoUnknown
  readonly risk?: RiskToPeople
  readonly starts: Readonly<Partial<Record<StartEvent, Start>>>
  /** The newest of each clock. */
  readonly recommended: Readonly<Record<string, Signed<'recommended'>>>
  readonly decided: Readonly<Record<string, Signed<'decided'>>>
  /** The first filing of each clock; the supplements are entries of their own. */
  readonly filed: Readonly<Record<string, Signed<'filed'>>>
  /** Rules that a running clock was moved to, by the key of the one that it had. */
  readonly replacedRules: Readonly<Record<string, string>>
  readonly described?: Said<'described'>
  readonly linked?: Said<'linked'>
  readonly closed?: Signed<'closed'>
}

/** A file that somebody attached, with the place of its entry. */
export type Attachment = Signed<'attached'> & { readonly place: number }

/** The files of a case, in the order in which they came. */
export const attachmentsOf = ({ entries }: IncidentCase): Attachment[] =>
  entries.flatMap(entry =>
    entry.event.type === 'attached' ? [{ ...signed(entry, entry.event), place: entry.place }] : [],
  )

/** The case that entries tell; they are put in order of their places first. */
export function caseOf(
  report: IncidentReport,
  entries: readonly CaseEntry[],
  rules: readonly string[],
): IncidentCase {
  const ordered = [...entries].sort((a, b) => a.place - b.place)
  const detected: Start = { happenedAt: report.noticedAt, recordedAt: report.reportedAt, rules }
  const reported: IncidentCase = {
    report,
    entries: ordered,
    personalData: report.personalData,
    publicIncident: 'unknown',
    starts: { detected },
    recommended: {},
    decided: {},
    filed: {},
    replacedRules: {},
  }
  return ordered.reduce(after, reported)
}

function after(known: IncidentCase, entry: CaseEntry): IncidentCase {
  const { event } = entry
  switch (event.type) {
    case 'acknowledged':
      return known.acknowledged ? known : { ...known, acknowledged: signed(entry, event) }
    case 'classified': {
      const { kind, severity, personalData, publicIncident } = event
      return { ...known, kind, severity, personalData, publicIncident }
    }
    case 'start-recorded':
      return started(known, event.event, event.happenedAt, entry)
    case 'rule-replaced':
      return { ...known, replacedRules: { ...known.replacedRules, [event.from]: event.to } }
    case 'assessed': {
      const assessed = { ...known, risk: event.risk }
      return event.risk === 'high' && !known.starts['high-risk-found']
        ? started(assessed, 'high-risk-found', entry.at, entry)
        : assessed
    }
    case 'recommended':
      return { ...known, recommended: { ...known.recommended, [event.clock]: signed(entry, event) } }
    case 'decided':
      return { ...known, decided: { ...known.decided, [event.clock]: signed(entry, event) } }
    case 'filed': {
      if (known.filed[event.clock]) return known
      const filed = { ...known, filed: { ...known.filed, [event.clock]: signed(entry, event) } }
      return event.clock === 'csirt' ? started(filed, 'csirt-notified', event.filedAt, entry) : filed
    }
    case 'described':
      return { ...known, described: event }
    case 'linked':
      return { ...known, linked: event }
    case 'closed':
      return { ...known, closed: signed(entry, event) }
    case 'reopened': {
      const { closed: _closed, ...open } = known
      return open
    }
    case 'noted':
    case 'attached':
      return known
  }
}

/** A start that is corrected keeps the rules that it was first recorded under. */
function started(
  known: IncidentCase,
  event: StartEvent,
  happenedAt: Instant,
  entry: CaseEntry,
): IncidentCase {
  const first = known.starts[event]
  const start = first ? { ...first, happenedAt } : { happenedAt, recordedAt: entry.at, rules: entry.rules }
  return { ...known, starts: { ...known.starts, [event]: start } }
}

const signed = <Event extends CaseEvent>(entry: CaseEntry, event: Event) => ({
  at: entry.at,
  ...(entry.by === undefined ? {} : { by: entry.by }),
  event,
})
