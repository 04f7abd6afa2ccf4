import type { Instant } from '../domain/calendar/officeTime.ts'
import type { DeliveryFailure } from '../domain/obligations/delivery.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import type { Suite } from '../suite.ts'

export const ALERT_KINDS = [
  'officer',
  'deputies',
  'secretary',
  'decision',
  'warning',
  'past',
  'silent',
  'closed',
] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** An alert of a case as its leader sees it: whom it was for, and whether it reached them. */
export interface CaseAlert {
  readonly kind: AlertKind
  /** The clock that it is about. */
  readonly clock?: string
  readonly name: string
  readonly at: Instant
  readonly state: 'claimed' | 'sent' | 'undelivered'
  readonly failure?: DeliveryFailure
  /** What became of the other way to the same person, the activity feed of Teams. */
  readonly feed?: 'sent' | 'refused'
}

/** The alerts of a case in the order in which they went out; those that did not arrive say why. */
export function caseAlerts({ registers, office }: Suite, number: string): CaseAlert[] {
  const { organisation } = office()
  return registers.incidentAlerts
    .rows()
    .filter(row => row.incident === number)
    .sort((a, b) => a.claimedAt.localeCompare(b.claimedAt))
    .map(({ step, person, claimedAt, settledAt, state, failure, feed }) => {
      const [kind, clock] = step.split(':')
      return {
        kind: kind as AlertKind,
        ...(clock === undefined ? {} : { clock }),
        name: personOf(organisation, person)?.name ?? '',
        at: settledAt ?? claimedAt,
        state,
        ...(failure === undefined ? {} : { failure: failure as DeliveryFailure }),
        ...(feed === undefined ? {} : { feed }),
      }
    })
}
