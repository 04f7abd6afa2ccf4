/** Thrown inside, answered as Entra does: error, AADSTS text and number. */
export class SignInRefusal extends Error {
  readonly status: number
  readonly error: string
  readonly code: number
  constructor(status: number, error: string, code: number, message: string) {
    super(`AADSTS${code}: ${message}`)
    this.status = status
    this.error = error
    this.code = code
  }
}
