/** Graph answered with a refusal; nothing of this request was done. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure'
  readonly status: number
  /** The most specific code of the answer, 'resourceModified'; empty when there was none. */
  readonly code: string
  /** An earlier try of the same call may have been done although its answer was lost. */
  readonly uncertain: boolean
  /** The `client-request-id` under which Microsoft's support finds the call. */
  readonly correlationId: string
  readonly location: string | undefined
  constructor(
    what: string,
    answer: {
      status: number
      body: unknown
      uncertain: boolean
      correlationId: string
      location?: string | undefined
    },
  ) {
    const { code, message } = errorOf(answer.body)
    super(`${what}: ${answer.status} ${code} ${message}`.trim())
    this.status = answer.status
    this.code = code
    this.uncertain = answer.uncertain
    this.correlationId = answer.correlationId
    this.location = answer.location
  }
}

interface ErrorPart {
  code?: unknown
  message?: unknown
  innerError?: ErrorPart
  innererror?: ErrorPart
}

/** Code and message of a Graph error body; errors nest, and the innermost code says most. */
export function errorOf(body: unknown): { code: string; message: string } {
  let part = (body as { error?: ErrorPart } | undefined)?.error
  let code = ''
  const message = typeof part?.message === 'string' ? part.message : ''
  while (part && typeof part === 'object') {
    if (typeof part.code === 'string' && part.code !== '') code = part.code
    part = part.innerError ?? part.innererror
  }
  return { code, message }
}

/** SharePoint tells of a taken unique value by text only; the words are checked here and nowhere else. */
export const saysUniqueTaken = (status: number, body: unknown): boolean =>
  (status === 400 || status === 409) && /unique constraint/i.test(errorOf(body).message)

/** The same question for a failure that was thrown. */
export const isUniqueTaken = (failure: GraphFailure): boolean =>
  (failure.status === 400 || failure.status === 409) && /unique constraint/i.test(failure.message)

/** The name is taken: a file, a folder, a list or a column of that name is there. */
export const isNameTaken = (failure: GraphFailure): boolean =>
  failure.code === 'nameAlreadyExists' || (failure.status === 409 && /already exists/i.test(failure.message))
