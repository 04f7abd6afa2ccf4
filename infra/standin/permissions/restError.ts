import { GraphError } from '../graph/graphError.ts'
import { HttpRefusal, type StandinAnswer } from '../http.ts'

/** A refusal in the shape of SharePoint's REST service, which is not Graph's; `code` begins with a HRESULT. */
export class RestRefusal extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** The answer for whatever was thrown; a connection that is to be cut is thrown on. */
export function restError(fault: unknown): StandinAnswer {
  const { status, code, headers } = partsOf(fault)
  const value = fault instanceof Error ? fault.message : String(fault)
  return {
    status,
    headers: { 'Content-Type': 'application/json;odata=nometadata;charset=utf-8', ...headers },
    body: { 'odata.error': { code, message: { lang: 'pl-PL', value } } },
  }
}

function partsOf(fault: unknown): { status: number; code: string; headers?: Record<string, string> } {
  if (fault instanceof RestRefusal) return { status: fault.status, code: fault.code }
  if (fault instanceof GraphError)
    return { status: fault.status, code: `-1, ${fault.code}`, headers: fault.headers }
  if (fault instanceof HttpRefusal)
    return { status: fault.status, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' }
  if (fault instanceof Error && fault.name === 'CutOff') throw fault
  console.error(fault)
  return { status: 500, code: '-1, System.Exception' }
}
