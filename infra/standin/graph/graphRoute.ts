import type { Readable } from 'node:stream'
import type { StandinCore } from '../core.ts'
import type { DirectoryPerson } from '../directory.ts'
import type { Registrations } from '../entra/registrations.ts'
import type { Method } from '../http.ts'
import type { Changes } from './changes.ts'

/** What Graph's routes work on. */
export interface GraphCore extends StandinCore {
  readonly registrations: Registrations
  readonly changes: Changes
}

/** Who calls, from the token: an app by itself, or an app on behalf of a person. */
export interface Caller {
  appId: string
  roles: string[]
  scopes: string[]
  person: DirectoryPerson | undefined
  /** The app proved itself by a certificate, not by a secret. */
  byCertificate: boolean
}

export interface GraphRequest {
  core: GraphCore
  caller: Caller
  method: Method
  /** As sent, after /v1.0, without the query. */
  path: string
  params: Record<string, string>
  query: URLSearchParams
  header(name: string): string | undefined
  /** The body as JSON object; 400 when it is something else. */
  json(): Promise<Record<string, unknown>>
  /** The body as bytes, for contents of files. */
  bytes(): Readable | Buffer
}

export interface GraphAnswer {
  status: number
  headers?: Record<string, string>
  body?: unknown
}

export type QueryOption =
  | '$filter'
  | '$select'
  | '$expand'
  | '$orderby'
  | '$top'
  | '$skiptoken'
  | '$count'
  | '$search'

/**
 * What the caller must hold. read, write, owner: on the site of the route, by grant (Sites.Selected) or for
 * all sites; roles and scopes: one of them in the token.
 */
export type Need = 'read' | 'write' | 'owner' | 'token' | { roles: string[]; scopes: string[] }

export interface GraphRoute {
  method: Method
  path: string
  needs: Need
  /** Query options that the service accepts here; any other $option answers 400. */
  options: QueryOption[]
  /** Who charges: SharePoint (unless named), the directory or another service with limits of its own. */
  service?: 'directory' | 'notifications' | 'teams'
  /** Resource units, as the charging service counts them. */
  units: number | ((request: Pick<GraphRequest, 'query'>) => number)
  handle(request: GraphRequest): GraphAnswer | Promise<GraphAnswer>
}
