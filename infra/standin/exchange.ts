/** One Graph request with its answer, for recording. Paths are as sent, after /v1.0. */
export interface Exchange {
  method: string
  path: string
  /** The route that answered, or undefined when none did. */
  route: string | undefined
  status: number
  /** Parsed JSON, or undefined for bytes and empty bodies. */
  requestBody: unknown
  answerBody: unknown
}
