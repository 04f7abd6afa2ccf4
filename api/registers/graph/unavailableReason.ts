import { EndlessChanges } from '../memory/listChanges.ts'
import { SharePointUnavailable } from '../register.ts'
import { GraphFailure } from './graphFailure.ts'
import { QueueFull, QueueTimeout } from './graphQueue.ts'
import { SignInFailed } from './graphToken.ts'

/** Why SharePoint cannot be used now, named for the health page. */
export type UnavailableReason =
  | 'sign-in-failed'
  | 'throttled'
  | 'unreachable'
  | 'too-busy'
  | 'access-denied'
  | 'list-missing'
  | 'refused'
  | 'changes-endless'
  | 'unexpected'

/** The reason of a fault that reading or writing has thrown. */
export function reasonOf(fault: unknown): UnavailableReason {
  if (fault instanceof SignInFailed) return 'sign-in-failed'
  if (fault instanceof SharePointUnavailable) {
    const { cause } = fault
    if (cause instanceof GraphFailure) return cause.status === 429 ? 'throttled' : 'unreachable'
    if (cause instanceof QueueFull) return 'too-busy'
    return cause instanceof QueueTimeout && cause.pausedFor > 0 ? 'throttled' : 'unreachable'
  }
  if (fault instanceof EndlessChanges) return 'changes-endless'
  if (!(fault instanceof GraphFailure)) return 'unexpected'
  if (fault.status === 401 || fault.status === 403) return 'access-denied'
  return fault.status === 404 ? 'list-missing' : 'refused'
}
