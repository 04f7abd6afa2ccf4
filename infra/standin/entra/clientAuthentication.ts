import { createPublicKey, timingSafeEqual } from 'node:crypto'
import { jwtVerify } from 'jose'
import type { StandinCore } from '../core.ts'
import type { StandinRequest } from '../http.ts'
import type { Registration, Registrations } from './registrations.ts'
import { SignInRefusal } from './signInRefusal.ts'

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
/** Entra lets the clocks of client and service differ by so much. */
const ALLOWED_SKEW_SECONDS = 300

const sameSecret = (given: string, kept: string) =>
  given.length === kept.length && timingSafeEqual(Buffer.from(given), Buffer.from(kept))

async function assertionIsOurs(assertion: string, registration: Registration, audiences: string[]) {
  for (const certificate of registration.certificates) {
    try {
      await jwtVerify(assertion, createPublicKey(certificate), {
        audience: audiences,
        issuer: registration.appId,
        subject: registration.appId,
        clockTolerance: ALLOWED_SKEW_SECONDS,
      })
      return true
    } catch {
      // Another registered certificate may fit.
    }
  }
  return false
}

/** The registered application that a token request proves to be, by secret or by signed assertion. */
export async function authenticatedClient(
  parts: { core: StandinCore; registrations: Registrations },
  request: StandinRequest,
  form: URLSearchParams,
): Promise<Registration> {
  const basic = /^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const [basicId, basicSecret] = basic ? Buffer.from(basic, 'base64').toString('utf8').split(':') : []
  const clientId = form.get('client_id') ?? (basicId ? decodeURIComponent(basicId) : '')
  const secret = form.get('client_secret') ?? (basicSecret ? decodeURIComponent(basicSecret) : undefined)
  const registration = parts.registrations.find(clientId)
  if (!registration) {
    throw new SignInRefusal(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${clientId}' was not found in the directory.`,
    )
  }
  const assertion = form.get('client_assertion')
  if (assertion) {
    const endpoint = `${parts.core.addresses.https}${request.url.pathname}`
    const audiences = [endpoint, parts.core.tokens.issuer]
    const fits = form.get('client_assertion_type') === ASSERTION_TYPE
    if (fits && (await assertionIsOurs(assertion, registration, audiences))) return registration
    throw new SignInRefusal(
      401,
      'invalid_client',
      700027,
      'The certificate with identifier used to sign the client assertion is not registered on application.',
    )
  }
  if (secret === undefined) {
    throw new SignInRefusal(
      401,
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    )
  }
  if (!sameSecret(secret, registration.secret)) {
    throw new SignInRefusal(
      401,
      'invalid_client',
      7000215,
      'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.',
    )
  }
  return registration
}
