import { ConfidentialClientApplication } from '@azure/msal-node'
import type { GraphSettings } from './graphSettings.ts'

/** Gives the token for Graph; asks Entra only when there is none that still holds. */
export interface GraphToken {
  current(): Promise<string>
  /** After a 401: the next `current` asks Entra anew. */
  forget(): void
}

/** Entra did not give a token; `code` is its own name for the reason, 'invalid_client'. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed'
  readonly code: string
  /** True when another try may work without anybody changing anything. */
  readonly passing: boolean
  constructor(cause: unknown) {
    const { errorCode, message } = cause as { errorCode?: string; message?: string }
    super(`Entra gave no token: ${errorCode ?? ''} ${message ?? String(cause)}`, { cause })
    this.code = errorCode ?? 'unknown'
    this.passing = !PERMANENT.has(this.code)
  }
}

const PERMANENT = new Set([
  'invalid_client',
  'unauthorized_client',
  'invalid_scope',
  'invalid_request',
  'invalid_resource',
])
const EARLY_MS = 5 * 60_000

/** How the application proves who it is, in the form of Microsoft's library. */
export const credentialOf = ({ certificate, clientSecret }: GraphSettings) =>
  certificate ? { clientCertificate: { ...certificate } } : { clientSecret: clientSecret ?? '' }

/** Client credentials with a secret or a certificate, as Microsoft's own library does it; for Graph unless told otherwise. */
export function graphToken(settings: GraphSettings, resource = 'https://graph.microsoft.com'): GraphToken {
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      knownAuthorities: [...(settings.knownAuthorities ?? [])],
      ...credentialOf(settings),
    },
  })
  let held: { token: string; until: number } | undefined
  let asking: Promise<string> | undefined
  let skipCache = false

  async function ask(): Promise<string> {
    try {
      const answer = await client.acquireTokenByClientCredential({
        scopes: [`${resource}/.default`],
        skipCache,
      })
      if (!answer) throw new Error('no answer')
      skipCache = false
      held = { token: answer.accessToken, until: (answer.expiresOn?.getTime() ?? 0) - EARLY_MS }
      return answer.accessToken
    } catch (fault) {
      throw new SignInFailed(fault)
    } finally {
      asking = undefined
    }
  }

  return {
    current() {
      if (held && Date.now() < held.until) return Promise.resolve(held.token)
      asking ??= ask()
      return asking
    },
    forget() {
      held = undefined
      skipCache = true
    },
  }
}
