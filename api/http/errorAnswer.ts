import { GraphFailure } from '../registers/graph/graphFailure.ts'
import { SignInFailed } from '../registers/graph/graphToken.ts'
import { FileMissing } from '../registers/library.ts'
import { PersonRefused } from '../registers/personRefused.ts'
import { Conflict, KeyTaken, SharePointUnavailable, TooBusy } from '../registers/register.ts'
import { type Refusal, refusalWords, statusOf } from './refusals.ts'

/** A value of the request that is not valid: where it stands and what is wrong with it, never what it was. */
export interface BadField {
  readonly in: 'path' | 'query' | 'body' | 'header'
  readonly name: string
  readonly problem: string
}

/** What every answer that is no success holds. */
export interface ErrorBody {
  readonly error: {
    readonly reason: Refusal
    readonly pl: string
    readonly en: string
    /** By which the log line is found. */
    readonly reference: string
    readonly fields?: readonly BadField[]
    /** What the next sign-in has to prove, as Entra wrote it: for teams-js, unchanged. */
    readonly claims?: string
    /** What stands in the place of what was to be written, after a conflict. */
    readonly current?: { readonly changedAt: string }
  }
}

/** Thrown by the door when a request goes no further; the table below makes the answer. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly reason: Refusal
  readonly fields: readonly BadField[]
  /** Seconds until it is worth another try. */
  readonly retryAfter: number | undefined
  constructor(reason: Refusal, fields: readonly BadField[] = [], retryAfter?: number) {
    super(reason)
    this.reason = reason
    this.fields = fields
    this.retryAfter = retryAfter
  }
}

export interface ErrorAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: ErrorBody
  /** Whether somebody has to look at it: a fault, not a no. */
  readonly fault: boolean
}

const RETRY_SECONDS = 5

/** The one table from what was thrown or refused to an HTTP answer. Nothing of a fault but its reference leaves. */
export function errorAnswer(thrown: unknown, reference: string): ErrorAnswer {
  const { reason, fault, retryAfter, ...more } = told(thrown)
  const status = statusOf(reason)
  const wait = retryAfter ?? (status === 503 || status === 429 ? RETRY_SECONDS : undefined)
  return {
    status,
    fault,
    headers: {
      ...(wait === undefined ? {} : { 'Retry-After': String(wait) }),
      ...(status === 401 || more.claims !== undefined
        ? { 'WWW-Authenticate': challengeOf(more.claims) }
        : {}),
    },
    body: { error: { reason, ...refusalWords[reason], reference, ...more } },
  }
}

/** Source: the Microsoft page on claims challenges, form of the header. */
const challengeOf = (claims: string | undefined): string =>
  claims === undefined
    ? 'Bearer'
    : `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`

interface Told {
  readonly reason: Refusal
  readonly fault: boolean
  /** Seconds. */
  readonly retryAfter?: number
  readonly fields?: readonly BadField[]
  readonly claims?: string
  readonly current?: { readonly changedAt: string }
}

function told(thrown: unknown): Told {
  if (thrown instanceof Refused)
    return {
      reason: thrown.reason,
      fault: false,
      ...(thrown.fields.length > 0 ? { fields: thrown.fields } : {}),
      ...(thrown.retryAfter === undefined ? {} : { retryAfter: thrown.retryAfter }),
    }
  if (thrown instanceof PersonRefused)
    return {
      reason: thrown.reason,
      fault: false,
      ...(thrown.claims === undefined ? {} : { claims: thrown.claims }),
    }
  if (thrown instanceof Conflict) {
    const changedAt = thrown.current?.changedAt
    return { reason: 'changed-meanwhile', fault: false, ...(changedAt ? { current: { changedAt } } : {}) }
  }
  if (thrown instanceof KeyTaken) return { reason: 'already-there', fault: false }
  if (thrown instanceof FileMissing) return { reason: 'file-missing', fault: false }
  if (thrown instanceof TooBusy) return { reason: 'too-busy', fault: true }
  if (thrown instanceof SharePointUnavailable)
    return {
      reason: 'sharepoint-unavailable',
      fault: true,
      ...(thrown.retryAfter === undefined ? {} : { retryAfter: Math.ceil(thrown.retryAfter / 1000) }),
    }
  if (thrown instanceof SignInFailed) return { reason: 'sharepoint-unavailable', fault: true }
  if (thrown instanceof GraphFailure) return { reason: 'sharepoint-refused', fault: true }
  return { reason: 'unexpected', fault: true }
}
