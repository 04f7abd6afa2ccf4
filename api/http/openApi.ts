import { z } from 'zod'
import { openPaths } from './openApiOpenPaths.ts'
import { errorSchema, refusedAnswers } from './openApiRefusals.ts'
import type { DoorRefusal, Refusal } from './refusals.ts'
import type { Route } from './route.ts'
import { shapes } from './shapes.ts'

type Json = Readonly<Record<string, unknown>>

/** What any signed-in route may answer with. */
const OF_EVERY_ROUTE: readonly DoorRefusal[] = [
  'sign-in-needed',
  'sign-in-unavailable',
  'guest-not-admitted',
  'person-unknown',
  'consent-needed',
  'proof-needed',
  'access-blocked',
  'no-right-in-sharepoint',
  'starting',
  'too-busy',
  'too-many-requests',
  'sharepoint-unavailable',
  'sharepoint-refused',
  'unexpected',
]
const REF = '#/components/schemas/'

/**
 * The API's own description, OpenAPI 3.1, made from the table of routes: shapes of what goes in and out, and every
 * named refusal with its status.
 */
export function openApi(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Record<string, unknown>> = { ...openPaths }
  for (const route of routes) {
    const path = paths[route.path] ?? {}
    path[route.method.toLowerCase()] = operationOf(route)
    paths[route.path] = path
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Magistrat',
      version,
      summary: 'System zarządzania urzędu w Microsoft Teams / The management system of a city hall in Teams',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    security: [{ entra: [] }],
    paths,
    components: {
      schemas: { ...namedSchemas(), Error: errorSchema },
      securitySchemes: {
        entra: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Entra token v2.0 for this application, scope access_as_user',
        },
        systemKey: { type: 'apiKey', in: 'header', name: 'X-System-Key' },
        connector: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Token of the Bot Connector',
        },
        ticket: { type: 'apiKey', in: 'query', name: 'token', description: 'From POST /api/changes/ticket' },
      },
    },
  }
}

function namedSchemas(): Json {
  const { schemas } = z.toJSONSchema(shapes, { uri: id => `${REF}${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
}

/** A schema as a part of another one, which speaks for the dialect and has the address. */
function bare({ $schema: _, $id: __, ...schema }: Json): Json {
  return schema
}

const idOf = (schema: z.ZodType): string | undefined => shapes.get(schema)?.id

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const id = idOf(schema)
  return id ? { $ref: `${REF}${id}` } : bare(inlined(schema, io))
}

/** A schema that has no name; the named ones inside it stay references. */
function inlined(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $defs: _, ...made } = z.toJSONSchema(schema, {
    io,
    metadata: shapes,
  }) as Json
  return JSON.parse(JSON.stringify(made).replaceAll('#/$defs/', REF)) as Json
}

function operationOf(route: Route): Json {
  const refusals = [...new Set<Refusal>([...OF_EVERY_ROUTE, ...route.refusals, ...impliedBy(route)])]
  return {
    operationId: route.operation,
    summary: `${route.summary.pl} / ${route.summary.en}`,
    ...(route.access === 'ticket' ? { security: [{ ticket: [] }] } : {}),
    parameters: parametersOf(route),
    ...bodyOf(route),
    responses: { '200': answerOf(route), ...notModified(route), ...refusedAnswers(refusals) },
  }
}

function impliedBy(route: Route): Refusal[] {
  const parses = route.params || route.query || route.body
  return [
    ...(parses ? (['bad-request'] as const) : []),
    ...(route.body ? (['body-not-json', 'body-too-large'] as const) : []),
  ]
}

function parametersOf(route: Route): Json[] {
  const of = (schema: z.ZodType | undefined, place: 'path' | 'query') => {
    if (!schema) return []
    const { properties, required } = flattened(schemaOf(schema, 'input'))
    return Object.entries(properties)
      .filter(([name]) => !(route.access === 'ticket' && name === 'token'))
      .map(([name, one]) => ({
        name,
        in: place,
        required: place === 'path' || required.includes(name),
        schema: one,
      }))
  }
  return [
    ...of(route.params, 'path'),
    ...of(route.query, 'query'),
    ...(route.upload
      ? [{ name: route.upload.header, in: 'header', required: true, schema: { type: 'string' } }]
      : []),
    ...(route.answer.kind === 'json' && route.answer.lasting
      ? [{ name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } }]
      : []),
  ]
}

/** The properties of an object schema, also of one that is made of two. */
function flattened(schema: Json): { properties: Json; required: readonly string[] } {
  const parts = (schema.allOf as Json[] | undefined) ?? [schema]
  return {
    properties: Object.assign({}, ...parts.map(part => part.properties)) as Json,
    required: parts.flatMap(part => (part.required as string[] | undefined) ?? []),
  }
}

function bodyOf(route: Route): Json {
  if (route.body)
    return {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
      },
    }
  if (!route.upload) return {}
  const { properties } = flattened(schemaOf(route.upload.fields, 'input'))
  const file = { type: 'string', contentMediaType: 'application/octet-stream' }
  return {
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: { type: 'object', properties: { file, ...properties }, required: ['file'] },
        },
      },
    },
  }
}

const FRESHNESS: Json = {
  'X-Data-As-Of': { schema: { $ref: `${REF}Instant` } },
  'X-Data-Stale': { schema: { type: 'string', enum: ['true', 'false'] } },
}

function answerOf({ answer }: Route): Json {
  switch (answer.kind) {
    case 'json':
      return {
        description: 'OK',
        headers: FRESHNESS,
        content: { 'application/json': { schema: schemaOf(answer.schema, 'output') } },
      }
    case 'file':
      return { description: 'OK', headers: FRESHNESS, content: { 'application/octet-stream': {} } }
    case 'events':
      return {
        description: 'OK',
        headers: FRESHNESS,
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      }
  }
}

const notModified = ({ answer }: Route): Json =>
  answer.kind === 'json' && answer.lasting
    ? { '304': { description: 'Nothing has changed since the tag that was sent', headers: FRESHNESS } }
    : {}
