import { createHash } from 'node:crypto'
import type { PersonTurn } from '../personTurn.ts'

/** The id of what was asked in a chat: the same when Teams delivers the message again. */
export const questionId = ({
  conversation,
  activity,
}: Pick<PersonTurn, 'conversation' | 'activity'>): string =>
  createHash('sha256').update(`${conversation}|${activity}`).digest('base64url').slice(0, 22)
