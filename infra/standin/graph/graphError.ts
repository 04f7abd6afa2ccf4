import { randomUUID } from 'node:crypto'

/** An answer that is an error, in Graph's shape. `innerCode` is the more specific code, `headers` go with it. */
export class GraphError extends Error {
  readonly status: number
  readonly code: string
  readonly innerCode: string | undefined
  readonly headers: Record<string, string>
  constructor(
    status: number,
    code: string,
    message: string,
    more: { innerCode?: string; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.innerCode = more.innerCode
    this.headers = more.headers ?? {}
  }
}

export const invalidRequest = (message: string) => new GraphError(400, 'invalidRequest', message)
export const badRequest = (message: string) => new GraphError(400, 'BadRequest', message)
export const notFound = (message = 'The resource could not be found.') =>
  new GraphError(404, 'itemNotFound', message)
export const accessDenied = (message = 'Access denied') => new GraphError(403, 'accessDenied', message)
export const eTagMismatch = () =>
  new GraphError(
    412,
    'resourceModified',
    'The resource has changed since the caller last read it; usually an eTag mismatch',
    {
      innerCode: 'entityTagDoesNotMatch',
    },
  )
export const changedMeanwhile = () =>
  new GraphError(
    409,
    'resourceModified',
    'The resource has changed since the caller last read it; usually an eTag mismatch',
  )
export const nameTaken = () =>
  new GraphError(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent')

/** The body of an error; `date` carries no zone, as Graph sends it (docs: JSON batching). */
export function errorBody(
  error: GraphError,
  ids: { requestId: string; clientRequestId: string | undefined },
) {
  return {
    error: {
      code: error.code,
      message: error.message,
      innerError: {
        ...(error.innerCode ? { code: error.innerCode } : {}),
        date: new Date().toISOString().slice(0, 19),
        'request-id': ids.requestId,
        'client-request-id': ids.clientRequestId ?? randomUUID(),
      },
    },
  }
}
