import type { StandinAnswer } from '../http.ts'

/** Thrown by the connector's handlers; becomes the error body that Teams sends. */
export class ConnectorRefused extends Error {
  readonly answer: StandinAnswer

  constructor(answer: StandinAnswer) {
    super(JSON.stringify(answer.body))
    this.answer = answer
  }
}

const refused = (status: number, code: string, message: string): ConnectorRefused =>
  new ConnectorRefused({ status, body: { error: { code, message } } })

export const badSyntax = (message: string): ConnectorRefused => refused(400, 'BadSyntax', message)
export const badArgument = (message: string): ConnectorRefused => refused(400, 'BadArgument', message)
export const conversationUnknown = (): ConnectorRefused =>
  refused(404, 'ConversationNotFound', 'Conversation not found.')
export const activityUnknown = (): ConnectorRefused =>
  refused(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.')
export const memberUnknown = (): ConnectorRefused =>
  refused(404, 'MemberNotFoundInConversation', 'The member was not found in the conversation.')
export const attachmentUnknown = (): ConnectorRefused => refused(404, 'NotFound', 'Attachment not found.')
export const notInRoster = (): ConnectorRefused =>
  refused(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.')
export const messageTooBig = (): ConnectorRefused =>
  refused(413, 'MessageSizeTooBig', 'Message size too large.')

/** The person has blocked the bot or removed the app (seen in the wild with the sub code inside the message too). */
export const writesBlocked = (details: string): ConnectorRefused => {
  const inner = { subCode: 'MessageWritesBlocked', details, errorCode: null, errorSubCode: null }
  return new ConnectorRefused({
    status: 403,
    body: { errorCode: 209, subCode: 'MessageWritesBlocked', message: JSON.stringify(inner) },
  })
}

export const unauthorized = (): ConnectorRefused =>
  new ConnectorRefused({ status: 401, body: { message: 'Authorization has been denied for this request.' } })

export const throttled = (seconds: number): ConnectorRefused =>
  new ConnectorRefused({
    status: 429,
    headers: { 'Retry-After': String(seconds) },
    body: {
      error: { code: 'TooManyRequests', message: 'API calls quota exceeded! maximum admitted per chat.' },
    },
  })
