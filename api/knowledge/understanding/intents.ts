/** What a chat message is about; each message is routed to exactly one. */
export const INTENTS = [
  'duties',
  'status',
  'review-held',
  'minutes',
  'question',
  'document',
  'incident',
  'proposal',
  'change-request',
  'nonconformity',
  'absence',
  'delegate',
  'action-done',
  'settings',
  'help',
  'thanks',
  'person',
  'unclear',
] as const

export type Intent = (typeof INTENTS)[number]
