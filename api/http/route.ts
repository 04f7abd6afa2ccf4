import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import type { Words } from '../domain/language.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Suite } from '../suite.ts'
import type { Changes } from './changes.ts'
import type { Refusal } from './refusals.ts'
import type { Tickets } from './tickets.ts'

/** What a handler is given besides its input. */
export interface Visit {
  readonly suite: Suite
  /** Entra id of the person who asks, known and active. */
  readonly viewer: string
  readonly tickets: Tickets
  readonly changes: Changes
  readonly headers: IncomingHttpHeaders
  /** The request itself, for what is read as a stream. */
  readonly request: IncomingMessage
}

export interface Input<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
}

/** A file to be sent as an attachment. */
export interface FileReply {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly content: ReadableStream<Uint8Array>
}

/** What a route answers with: JSON of a shape, a file, or a stream of events that takes over the response. */
export type Answer =
  | {
      readonly kind: 'json'
      readonly schema: z.ZodType /** Not made again while nothing changed. */
      readonly lasting?: boolean
    }
  | { readonly kind: 'file' }
  | { readonly kind: 'events' }

export interface Route {
  readonly method: 'GET' | 'POST'
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string
  /** Name in camelCase that no other route has. */
  readonly operation: string
  readonly summary: Words
  /** `ticket`: a single-use ticket takes the place of the token, where no header can be sent. */
  readonly access: 'signed-in' | 'ticket'
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** A multipart form with one file, read by the handler. */
  readonly upload?: { readonly fields: z.ZodType; readonly header: string }
  readonly answer: Answer
  /** Reasons it may answer with, besides those of every route. */
  readonly refusals: readonly Refusal[]
  handle(
    visit: Visit,
    input: Input<unknown, unknown, unknown>,
  ): Promise<Outcome<unknown, Refusal>> | Outcome<unknown, Refusal>
}

/** What a handler of this answer hands back. */
export type ReplyOf<A extends Answer> = A extends { readonly kind: 'json'; readonly schema: infer Schema }
  ? Schema extends z.ZodType
    ? z.output<Schema>
    : never
  : A extends { readonly kind: 'file' }
    ? FileReply
    : (response: ServerResponse) => Outcome<true, Refusal>

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

interface RouteOf<P, Q, B, A extends Answer, R extends Refusal>
  extends Omit<Route, 'params' | 'query' | 'body' | 'answer' | 'handle' | 'refusals'> {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly answer: A
  readonly refusals: readonly R[]
  handle(
    visit: Visit,
    input: Input<Parsed<P>, Parsed<Q>, Parsed<B>>,
  ): Promise<Outcome<Frozen<ReplyOf<A>>, R>> | Outcome<Frozen<ReplyOf<A>>, R>
}

/** The domain's views are read-only all the way down; shapes read from schemas are not. */
type Frozen<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends ReadableStream
    ? T
    : T extends object
      ? { readonly [Key in keyof T]: Frozen<T[Key]> }
      : T

/**
 * A route whose handler is checked against its schemas and its named refusals; what it is called with has been parsed
 * by them.
 */
export const route = <
  A extends Answer,
  R extends Refusal = never,
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(
  definition: RouteOf<P, Q, B, A, R>,
): Route => definition as unknown as Route

/** Answers JSON of this shape; made anew for each request. */
export const json = <Schema extends z.ZodType>(schema: Schema) => ({ kind: 'json', schema }) as const

/** Answers JSON that stays the same for a viewer until a register changes or a day begins. */
export const lastingJson = <Schema extends z.ZodType>(schema: Schema) =>
  ({ kind: 'json', schema, lasting: true }) as const
