import type { PressAnswer, Turn, TurnAnswer } from './turn.ts'

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'
const THUMBNAIL_CARD = 'application/vnd.microsoft.card.thumbnail'
const TEXT = 'application/vnd.microsoft.activity.message'
/** Teams gives a name back with each token; no service of the Bot Framework keeps tokens here. */
export const CONNECTION = 'magistrat'

/** What Teams is answered when it asks the bot to do something and waits: a status and the body in its shape. */
export function invokeAnswer(
  turn: Turn | undefined,
  answer: TurnAnswer | undefined,
): { readonly status: number; readonly body: object } {
  if (turn?.kind === 'token') return exchangeAnswer(turn.exchange.id, answer)
  if (turn?.kind === 'search') return { status: 200, body: searchAnswer(answer) }
  const said = answer && ('found' in answer || 'tokenTaken' in answer) ? undefined : answer
  return { status: 200, body: pressAnswer(said) }
}

/** Answers of a token exchange. Source: the Teams page on single sign-on for bots: 412 makes Teams show the card. */
const exchangeAnswer = (id: string, answer: TurnAnswer | undefined) =>
  answer && 'tokenTaken' in answer && answer.tokenTaken
    ? { status: 200, body: {} }
    : { status: 412, body: { id, connectionName: CONNECTION, failureDetail: 'The token was not taken.' } }

/** Answers of a search. Source: the Teams page on responding to search commands of message extensions. */
function searchAnswer(answer: TurnAnswer | undefined) {
  if (!answer || !('found' in answer)) {
    const text = answer && 'text' in answer ? answer.text : ''
    return { composeExtension: { type: 'message', text } }
  }
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: answer.found.map(({ title, text, card }) => ({
        contentType: ADAPTIVE_CARD,
        content: card,
        preview: { contentType: THUMBNAIL_CARD, content: { title, text } },
      })),
    },
  }
}

/** Answers of Action.Execute. Source: the Teams page on universal actions, response format. */
function pressAnswer(answer: PressAnswer | undefined) {
  const said = answer && 'message' in answer ? answer.message : { text: answer?.text ?? '' }
  return 'text' in said
    ? { statusCode: 200, type: TEXT, value: said.text }
    : { statusCode: 200, type: ADAPTIVE_CARD, value: said.card }
}
