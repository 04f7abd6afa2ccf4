import { type Refusal, refusalWords, statusOf } from './refusals.ts'

type Json = Readonly<Record<string, unknown>>

/** Refusals by their status, each named with its words. */
export function refusedAnswers(refusals: readonly Refusal[]): Json {
  const byStatus = Map.groupBy(refusals, statusOf)
  return Object.fromEntries(
    [...byStatus].map(([status, reasons]) => [
      String(status),
      {
        description: reasons.map(reason => `\`${reason}\`: ${refusalWords[reason].en}`).join('\n\n'),
        content: {
          'application/json': {
            schema: {
              allOf: [
                { $ref: '#/components/schemas/Error' },
                { properties: { error: { properties: { reason: { enum: reasons } } } } },
              ],
            },
          },
        },
      },
    ]),
  )
}

/** The shape of every answer that is no success; see ErrorBody in api/http/errorAnswer.ts. */
export const errorSchema: Json = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['reason', 'pl', 'en', 'reference'],
      properties: {
        reason: { type: 'string' },
        pl: { type: 'string' },
        en: { type: 'string' },
        reference: { type: 'string' },
        fields: {
          type: 'array',
          items: {
            type: 'object',
            required: ['in', 'name', 'problem'],
            properties: {
              in: { enum: ['path', 'query', 'body', 'header'] },
              name: { type: 'string' },
              problem: { type: 'string' },
            },
          },
        },
        claims: { type: 'string' },
        current: { type: 'object', properties: { changedAt: { $ref: '#/components/schemas/Instant' } } },
      },
    },
  },
}
