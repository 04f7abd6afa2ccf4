import { refusedAnswers } from './openApiRefusals.ts'

type Json = Readonly<Record<string, unknown>>

const perPriority: Json = {
  type: 'object',
  properties: Object.fromEntries(
    ['alert', 'answer', 'reminder', 'background'].map(priority => [priority, { type: 'integer' }]),
  ),
}

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
    notifications: {
      type: 'object',
      description: 'Whether SharePoint tells of changes, and how many messages came',
      required: ['state', 'received', 'forged'],
      properties: {
        state: { enum: ['off', 'starting', 'on', 'failing'] },
        received: { type: 'integer' },
        forged: { type: 'integer' },
        wanted: { type: 'integer' },
        kept: { type: 'integer' },
        reason: { type: 'string' },
      },
    },
    load: {
      type: 'object',
      description: 'What runs, waits and was refused at the door to SharePoint',
      required: ['running', 'waiting', 'longest', 'refused', 'pausedFor'],
      properties: {
        running: { type: 'integer' },
        waiting: perPriority,
        longest: perPriority,
        refused: perPriority,
        pausedFor: { type: 'integer' },
      },
    },
    uploads: {
      type: 'object',
      description: 'Files that are received, wait to be, and were refused',
      required: ['running', 'waiting', 'refused'],
      properties: {
        running: { type: 'integer' },
        waiting: { type: 'integer' },
        refused: { type: 'integer' },
      },
    },
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
  '/api/notifications': {
    post: {
      operationId: 'notifications',
      summary: 'Powiadomienia SharePoint o zmianach / Change notifications of SharePoint',
      security: [],
      parameters: [{ name: 'validationToken', in: 'query', schema: { type: 'string' } }],
      requestBody: {
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['value'],
              properties: { value: { type: 'array', maxItems: 1_000, items: { type: 'object' } } },
            },
          },
        },
      },
      responses: {
        '200': {
          description: 'The validation token, as it came',
          content: { 'text/plain': { schema: { type: 'string' } } },
        },
        '202': { description: 'Taken' },
        ...refusedAnswers(['bad-request', 'body-not-json', 'body-too-large', 'starting', 'unexpected']),
      },
    },
  },
  '/api/incoming/{system}': {
    post: {
      operationId: 'incoming',
      summary: 'Incydenty z innych systemów urzędu / Incidents of the office’s other systems',
      security: [{ systemKey: [] }],
      parameters: [
        { name: 'system', in: 'path', required: true, schema: { enum: ['atmosfera', 'obud', 'portiernia'] } },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['rows'],
              properties: { rows: { type: 'array', maxItems: 500, items: { type: 'object' } } },
            },
          },
        },
      },
      responses: {
        '200': {
          description: 'What became of the rows',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/IncomingIncidents' } } },
        },
        ...refusedAnswers(['key-not-accepted', 'bad-request', 'body-not-json', 'body-too-large', 'starting']),
      },
    },
  },
  '/api/templates/{kind}': {
    get: {
      operationId: 'minutesTemplate',
      summary: 'Pusty wzór protokołu (docx) / Empty minutes (docx)',
      security: [],
      parameters: [
        { name: 'kind', in: 'path', required: true, schema: { $ref: '#/components/schemas/ReviewKind' } },
      ],
      responses: {
        '200': {
          description: 'OK',
          content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
        ...refusedAnswers(['no-such-page', 'starting', 'unexpected']),
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
