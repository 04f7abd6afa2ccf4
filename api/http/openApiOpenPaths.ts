import { refusedAnswers } from './openApiRefusals.ts'

type Json = Readonly<Record<string, unknown>>

const healthSchema: Json = {
  type: 'object',
  required: ['ok', 'version', 'state'],
  properties: {
    ok: { type: 'boolean' },
    version: { type: 'string' },
    state: { enum: ['open', 'starting'] },
    asOf: { $ref: '#/components/schemas/Instant' },
    stale: { type: 'boolean' },
    reason: { type: 'string' },
  },
}

/** What answers without the table: no person signs in there. */
export const openPaths: Readonly<Record<string, Record<string, unknown>>> = {
  '/api/health': {
    get: {
      operationId: 'health',
      summary: 'Czy system działa i czy dane są świeże / Whether the system works and its data is fresh',
      security: [],
      responses: {
        '200': { description: 'OK', content: { 'application/json': { schema: healthSchema } } },
      },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'openApi',
      summary: 'Ten opis / This description',
      security: [],
      responses: {
        '200': { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
  },
  '/api/messages': {
    post: {
      operationId: 'messages',
      summary: 'Wiadomości z Teams dla bota / Activities of Teams for the bot',
      security: [{ connector: [] }],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { type: 'object' } } },
      },
      responses: {
        '200': { description: 'OK' },
        '401': { description: 'Not signed by the Bot Connector for this bot' },
        ...refusedAnswers(['body-not-json', 'body-too-large', 'starting', 'unexpected']),
      },
    },
  },
}
