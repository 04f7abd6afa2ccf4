import type { Standin } from '../../../infra/standin/standin.ts'

export interface GraphReply<T = Record<string, unknown>> {
  status: number
  headers: Headers
  body: T
}

export interface GraphCaller {
  readonly standin: Standin
  /** The office's site, `/sites/{id}`. */
  readonly site: string
  get<T = Record<string, unknown>>(path: string, headers?: Record<string, string>): Promise<GraphReply<T>>
  post<T = Record<string, unknown>>(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<GraphReply<T>>
  patch<T = Record<string, unknown>>(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<GraphReply<T>>
  put<T = Record<string, unknown>>(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<GraphReply<T>>
  remove(path: string, headers?: Record<string, string>): Promise<GraphReply>
}

/** Raw calls of Graph with a token, for statements about single answers. Paths begin after /v1.0, or are whole. */
export async function graphCaller(standin: Standin, givenToken?: string): Promise<GraphCaller> {
  const token =
    givenToken ?? (await standin.tokens.issueAppToken(standin.suite.appId, 'https://graph.microsoft.com'))
  async function call<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const isData = body !== undefined && !Buffer.isBuffer(body)
    const response = await fetch(path.startsWith('https:') ? path : `${standin.graphUrl}/v1.0${path}`, {
      method,
      redirect: 'manual',
      headers: {
        Authorization: `Bearer ${token}`,
        ...(isData ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isData ? JSON.stringify(body) : new Uint8Array(body as Buffer) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as T,
    }
  }
  const site = await call<{ id: string }>('GET', `/sites/${standin.siteAddress}`)
  return {
    standin,
    site: `/sites/${site.body.id}`,
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body, headers) => call('POST', path, body, headers),
    patch: (path, body, headers) => call('PATCH', path, body, headers),
    put: (path, body, headers) => call('PUT', path, body, headers),
    remove: (path, headers) => call('DELETE', path, undefined, headers),
  }
}

let lists = 0

/** Makes a list with the given columns; answers its path. */
export async function aList(
  graph: GraphCaller,
  columns: Record<string, unknown>[] = [],
  template = 'genericList',
): Promise<string> {
  lists++
  const made = await graph.post<{ id: string }>(`${graph.site}/lists`, {
    displayName: `Wykaz ${lists}`,
    columns,
    list: { template },
  })
  if (made.status !== 201) throw new Error(`The list was refused: ${JSON.stringify(made.body)}`)
  return `${graph.site}/lists/${made.body.id}`
}
