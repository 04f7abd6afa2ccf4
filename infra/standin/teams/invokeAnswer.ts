import type { CardJson, PressNote } from './chatEntry.ts'
import { cardsOf } from './chatPages.ts'
import type { ChatStore, StoredActivity, StoredMessage } from './chatStore.ts'
import type { Delivered } from './delivery.ts'
import { isObject } from './isObject.ts'

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'
const FAILED: PressNote = {
  kind: 'error',
  text: 'Coś poszło nie tak. Proszę spróbować ponownie. / Something went wrong. Please try again.',
}

const withCard = (activity: StoredActivity, old: CardJson, next: unknown): StoredActivity => ({
  ...activity,
  attachments: (activity.attachments ?? []).map(attachment =>
    attachment.content === old ? { contentType: ADAPTIVE, content: next } : attachment,
  ),
})

/** What Teams does with the answer to Action.Execute: a new card, a short text under the message, or a failure. */
export function showAnswer(
  chats: ChatStore,
  chatId: string,
  message: StoredMessage,
  card: CardJson,
  answer: Delivered,
): void {
  const current = chats.message(chatId, message.id)
  if (!current || current.deleted) return
  const note = (shown: PressNote): void => {
    chats.change(chatId, message.id, { note: shown })
  }
  const body = isObject(answer.body) ? answer.body : {}
  if (answer.status !== 200 || typeof body.statusCode !== 'number') note(FAILED)
  else if (body.type === ADAPTIVE && isObject(body.value)) {
    // The bot may have edited the message during its turn: the answer still is what the presser sees last.
    const shown = cardsOf(current)
    const place = Math.max(0, cardsOf(message).indexOf(card))
    const old = shown[place] ?? shown[0]
    if (old) chats.change(chatId, message.id, { activity: withCard(current.activity, old, body.value) })
  } else if (body.type === 'application/vnd.microsoft.activity.message' && typeof body.value === 'string')
    note({ kind: 'message', text: body.value })
  else if (body.type === 'application/vnd.microsoft.error' && isObject(body.value))
    note({ kind: 'error', text: String(body.value.message ?? body.value.code ?? FAILED.text) })
  else if (body.statusCode >= 400) note(FAILED)
}
