import type { Instant } from '../calendar/officeTime.ts'
import type { IncidentKind, Severity, YesNoUnknown } from './incident.ts'
import type { RiskToPeople } from './riskAssessment.ts'

/** The moments that somebody puts into the record and that legal clocks start from. */
export const RECORDED_STARTS = [
  'detected', // somebody noticed it
  'breach-established', // it is certain enough that personal data were breached (GDPR art. 33)
] as const
export type RecordedStart = (typeof RECORDED_STARTS)[number]

/** The moments that clocks start from, those that follow from another entry among them. */
export const START_EVENTS = [
  ...RECORDED_STARTS,
  'high-risk-found', // the breach is likely to put people at high risk (GDPR art. 34)
  'csirt-notified', // the CSIRT has the notification; the final report counts from here
] as const
export type StartEvent = (typeof START_EVENTS)[number]

/** An asset or a risk, as the office calls it: its code in the office's own list, and its name. */
export interface LinkedThing {
  readonly code: string
  readonly name: string
}

/**
 * What happened in a case and what somebody did: written once, never changed. The case is what its entries say, so
 * that of two people who act at once the second finds the number of their entry taken and looks again.
 */
export type CaseEvent =
  | { readonly type: 'acknowledged' }
  | {
      readonly type: 'classified'
      readonly kind: IncidentKind
      readonly severity: Severity
      readonly personalData: YesNoUnknown
      /** Whether it is an incident in a public body within the meaning of the KSC act. */
      readonly publicIncident: YesNoUnknown
    }
  | {
      readonly type: 'start-recorded'
      readonly event: RecordedStart
      readonly happenedAt: Instant
      /** Why a moment recorded before is changed. */
      readonly reason?: string
    }
  | { readonly type: 'rule-replaced'; readonly from: string; readonly to: string; readonly reason: string }
  | { readonly type: 'assessed'; readonly risk: RiskToPeople; readonly reasons: string }
  | {
      readonly type: 'recommended'
      readonly clock: string
      readonly notify: boolean
      readonly reasons: string
    }
  | { readonly type: 'decided'; readonly clock: string; readonly notify: boolean; readonly reasons: string }
  | {
      readonly type: 'filed'
      readonly clock: string
      readonly filedAt: Instant
      /** Number that the authority gave, or the file that proves the filing. */
      readonly proof: string
      /** Demanded by law when the limit has passed (GDPR art. 33(1)). */
      readonly lateReason?: string
      /** A later phase of a notification that was filed before (GDPR art. 33(4)). */
      readonly supplement: boolean
    }
  | {
      readonly type: 'noted'
      readonly happenedAt: Instant
      readonly text: string
      /** What happened on its own, or what somebody did about it. */
      readonly about: 'course' | 'measure'
    }
  | {
      readonly type: 'described'
      /** Kinds of data and of people concerned, with approximate numbers. */
      readonly data: string
      readonly people: string
      readonly peopleCount?: number
      readonly recordCount?: number
      readonly consequences: string
    }
  | {
      readonly type: 'linked'
      /** Everything that the case is linked to from now on; what is left out is linked no more. Codes of units. */
      readonly units: readonly string[]
      readonly assets: readonly LinkedThing[]
      readonly risks: readonly LinkedThing[]
      /** Codes of ISO/IEC 27001, Annex A. */
      readonly controls: readonly string[]
      /** Numbers in the register of improvement actions. */
      readonly actions: readonly string[]
    }
  | {
      readonly type: 'attached'
      /** What tells this delivery from every other: sent again, it is the same file. */
      readonly delivery: string
      /** Id in the library of the files of incidents. */
      readonly file: string
      readonly name: string
      /** Bytes. */
      readonly size: number
      readonly sha256: string
    }
  | { readonly type: 'closed'; readonly cause: string; readonly effect: string; readonly lessons: string }
  | { readonly type: 'reopened'; readonly reason: string }

export type CaseEventType = CaseEvent['type']

export interface CaseEntry {
  /** 1 for the first entry after the report. */
  readonly place: number
  readonly at: Instant
  /** Entra id; absent for what the suite wrote itself. */
  readonly by?: string
  readonly event: CaseEvent
  /** Clock rules in force when this was written, `id@version`: a clock that it starts keeps its rule. */
  readonly rules: readonly string[]
}
