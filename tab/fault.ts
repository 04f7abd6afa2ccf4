import type { Words } from '../api/domain/language.ts'

/** Why the API did not do what was asked: the server's own reason, or one of ours for what never reached it. */
export class Fault extends Error {
  readonly reason: string
  /** The reason as the server words it. */
  readonly words: Words | undefined
  /** Number under which operators find it. */
  readonly reference: string | undefined
  readonly status: number | undefined
  /** For a conflict: what is saved now. */
  readonly current: unknown
  /** What Entra wants proven before this can be saved, for `Teams.prove`. */
  readonly claims: string | undefined

  constructor(
    reason: string,
    words?: Words,
    detail = '',
    more: {
      reference?: string | undefined
      status?: number
      current?: unknown
      claims?: string | undefined
    } = {},
  ) {
    super(detail || reason)
    this.reason = reason
    this.words = words
    this.reference = more.reference
    this.status = more.status
    this.current = more.current
    this.claims = more.claims
  }
}

/** Whether somebody else saved first. */
export const isConflict = (fault: Fault): boolean => fault.status === 409

interface FaultBody {
  error?: {
    reason?: string
    pl?: string
    en?: string
    reference?: string
    current?: unknown
    claims?: string
  }
  current?: unknown
}

/** The fault that an answer with an error status tells of; also when something between us and the server answered. */
export async function faultOf(response: Response): Promise<Fault> {
  const body = (await response.json().catch(() => ({}))) as FaultBody
  const { reason, pl, en, reference, current, claims } = body.error ?? {}
  return new Fault(
    reason ?? reasonOfStatus(response.status),
    pl !== undefined && en !== undefined ? { pl, en } : undefined,
    `HTTP ${response.status}`,
    { reference, status: response.status, current: current ?? body.current, claims },
  )
}

function reasonOfStatus(status: number): string {
  if (status === 401) return 'sign-in-needed'
  if (status === 403) return 'no-permission'
  if (status === 404) return 'no-such-item'
  return status === 503 ? 'unavailable' : 'unexpected'
}

/** Whatever was thrown, as a fault: only what `openApi` throws has a reason, the rest is our own mistake. */
export const asFault = (thrown: unknown): Fault =>
  thrown instanceof Fault ? thrown : new Fault('unexpected', undefined, String(thrown))
