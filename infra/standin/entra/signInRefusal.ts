/** Thrown inside, answered as Entra does: error, AADSTS text and number. */
export class SignInRefusal extends Error {
  readonly status: number
  readonly error: string
  readonly code: number
  /** How Entra narrows the error down, and what a next sign-in has to prove. */
  readonly more: { readonly suberror?: string; readonly claims?: string }
  constructor(
    status: number,
    error: string,
    code: number,
    message: string,
    more: { suberror?: string; claims?: string } = {},
  ) {
    super(`AADSTS${code}: ${message}`)
    this.status = status
    this.error = error
    this.code = code
    this.more = more
  }
}
