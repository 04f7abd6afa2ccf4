import { createHash } from 'node:crypto'
import { type AuthError, ConfidentialClientApplication, InteractionRequiredAuthError } from '@azure/msal-node'
import { type PersonRefusal, PersonRefused } from '../personRefused.ts'
import type { GraphSettings } from './graphSettings.ts'
import { credentialOf, SignInFailed } from './graphToken.ts'

/** Gives tokens for Graph in the name of people who have signed in to the suite. */
export interface OnBehalfOf {
  /**
   * The Graph token for whoever this token of the suite was issued to; kept until shortly before its end. Throws
   * PersonRefused when that person, or an administrator, has to act first, and SignInFailed for everything else.
   */
  token(assertion: string): Promise<string>
  /** After a 401: the next `token` asks Entra anew. */
  forget(assertion: string): void
}

const SCOPES = ['https://graph.microsoft.com/.default']
const EARLY_MS = 5 * 60_000
/** A working day's people of a large office. */
const MOST_KEPT = 5_000

/** Numbers of AADSTS errors that say more than `interaction_required` does. Source: Microsoft's list of Entra error codes. */
const REASONS: Readonly<Record<string, PersonRefusal>> = {
  65001: 'consent-needed',
  65004: 'consent-needed',
  90094: 'consent-needed',
  53000: 'access-blocked',
  53001: 'access-blocked',
  53003: 'access-blocked',
  50013: 'sign-in-needed',
  50057: 'access-blocked',
  500133: 'sign-in-needed',
  50173: 'sign-in-needed',
}

/**
 * The on-behalf-of flow by Microsoft's own library. What it keeps itself is emptied now and then: it never forgets the
 * token of anybody who has come by.
 */
export function onBehalfOf(settings: GraphSettings): OnBehalfOf {
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      knownAuthorities: [...(settings.knownAuthorities ?? [])],
      // Says that a challenge of conditional access will be handed on to the person.
      clientCapabilities: ['CP1'],
      ...credentialOf(settings),
    },
  })
  const kept = new Map<string, { token: Promise<string>; until: number }>()
  let asked = 0

  async function exchange(assertion: string, entry: { until: number }): Promise<string> {
    try {
      asked++
      if (asked % MOST_KEPT === 0) client.clearCache()
      const answer = await client.acquireTokenOnBehalfOf({
        oboAssertion: assertion,
        scopes: SCOPES,
        skipCache: true,
      })
      if (!answer) throw new Error('no answer')
      entry.until = (answer.expiresOn?.getTime() ?? 0) - EARLY_MS
      return answer.accessToken
    } catch (fault) {
      throw refusalOf(fault)
    }
  }

  return {
    token(assertion) {
      const key = printOf(assertion)
      const known = kept.get(key)
      if (known && Date.now() < known.until) return known.token
      if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string)
      const entry = { until: Number.POSITIVE_INFINITY }
      const token = exchange(assertion, entry)
      const held = Object.assign(entry, { token })
      kept.set(key, held)
      token.catch(() => kept.get(key) === held && kept.delete(key))
      return token
    },
    forget: assertion => void kept.delete(printOf(assertion)),
  }
}

/** Tokens are not kept in readable form where a print of them is enough. */
const printOf = (assertion: string): string => createHash('sha256').update(assertion).digest('base64')

function refusalOf(fault: unknown): PersonRefused | SignInFailed {
  const { errorNo, errorMessage = '' } = fault as Partial<AuthError> & { errorNo?: string }
  const number = errorNo ?? /AADSTS(\d+)/.exec(errorMessage)?.[1] ?? ''
  const claims = (fault as { claims?: string }).claims || undefined
  const reason = REASONS[number]
  if (reason) return new PersonRefused(reason, { claims, cause: fault })
  if (fault instanceof InteractionRequiredAuthError)
    return new PersonRefused('proof-needed', { claims, cause: fault })
  return new SignInFailed(fault)
}
