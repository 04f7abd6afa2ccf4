import type { Instant } from '../calendar/officeTime.ts'
import type { Words } from '../language.ts'
import type { Rehearsal } from './exercise.ts'

/** What a report turned out to be. ISO/IEC 27000 (event, incident, weakness) and Quality Book ch. 5 (failure). */
export const INCIDENT_KINDS = ['event', 'weakness', 'incident', 'failure'] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What the reporter could say at once; nobody has to know more than that. */
export const YES_NO_UNKNOWN = ['yes', 'no', 'unknown'] as const
export type YesNoUnknown = (typeof YES_NO_UNKNOWN)[number]

/** Where a report came from: a person, or one of the office's systems. */
export const REPORT_SOURCES = ['person', 'atmosfera', 'obud', 'portiernia'] as const
export type ReportSource = (typeof REPORT_SOURCES)[number]

/** What was told at first; it is never changed, whatever the inquiry finds. */
export interface IncidentReport {
  /** `INC/2026/0042`; an exercise is `CW/2026/0003`. */
  readonly number: string
  readonly source: ReportSource
  /** Entra id; absent for a report of a system. */
  readonly reporter?: string
  readonly reportedAt: Instant
  readonly what: string
  readonly noticedAt: Instant
  readonly where: string
  readonly personalData: YesNoUnknown
  readonly ongoing: YesNoUnknown
  /** Unit of the reporter, or the one that the system names. */
  readonly unit?: string
  /** A rehearsal; nothing of it leaves the circle of its participants or counts in any figure. */
  readonly exercise: boolean
  /** How the exercise is run. */
  readonly rehearsal?: Rehearsal
}

export const incidentKindWords: Readonly<Record<IncidentKind, Words>> = {
  event: { pl: 'Zdarzenie', en: 'Event' },
  weakness: { pl: 'Słabość', en: 'Weakness' },
  incident: { pl: 'Incydent', en: 'Incident' },
  failure: { pl: 'Awaria', en: 'Failure' },
}

export const severityWords: Readonly<Record<Severity, Words>> = {
  low: { pl: 'Niska', en: 'Low' },
  medium: { pl: 'Średnia', en: 'Medium' },
  high: { pl: 'Wysoka', en: 'High' },
  critical: { pl: 'Krytyczna', en: 'Critical' },
}

export const yesNoUnknownWords: Readonly<Record<YesNoUnknown, Words>> = {
  yes: { pl: 'Tak', en: 'Yes' },
  no: { pl: 'Nie', en: 'No' },
  unknown: { pl: 'Nie wiadomo', en: 'Not known' },
}

export const reportSourceWords: Readonly<Record<ReportSource, Words>> = {
  person: { pl: 'Zgłoszenie osoby', en: 'Report of a person' },
  atmosfera: { pl: 'Atmosfera (IT)', en: 'Atmosfera (IT)' },
  obud: { pl: 'OBUD (budynki)', en: 'OBUD (buildings)' },
  portiernia: { pl: 'Portiernia (ochrona fizyczna)', en: 'Portiernia (physical security)' },
}
