/** Why nothing can be written to SharePoint in a person's own name until somebody acts. */
export type PersonRefusal =
  | 'sign-in-needed' // the token is over, or there is none yet
  | 'consent-needed' // AADSTS65001: the person, or the administrator, has to agree first
  | 'proof-needed' // AADSTS50076 and the like: a second factor, or whatever else the office's policy asks for
  | 'access-blocked' // AADSTS53003: the office's policy lets nobody in from there
  | 'no-right-in-sharepoint' // Entra gave the token; SharePoint does not let the person write

/** A write that was to go out in a person's name and was not sent, or was refused: nothing was done. */
export class PersonRefused extends Error {
  override readonly name = 'PersonRefused'
  readonly reason: PersonRefusal
  /** What the next sign-in has to prove, as Entra wrote it (JSON); to be handed to the client unchanged. */
  readonly claims: string | undefined
  constructor(reason: PersonRefusal, more: { claims?: string | undefined; cause?: unknown } = {}) {
    super(reason, { cause: more.cause })
    this.reason = reason
    this.claims = more.claims
  }
}
