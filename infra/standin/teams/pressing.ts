import type { DirectoryPerson } from '../directory.ts'
import { executeActivity, submitActivity } from './activities.ts'
import { type CardAction, findCardAction, mergeInputs } from './cardActions.ts'
import type { CardJson, PressNote } from './chatEntry.ts'
import { cardsOf } from './chatPages.ts'
import type { Chat, StoredActivity, StoredMessage } from './chatStore.ts'
import type { Press } from './chatWish.ts'
import type { Delivered } from './delivery.ts'
import { ChatRefused } from './refusals.ts'
import type { TeamsOffice } from './teamsOffice.ts'

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'
const FAILED: PressNote = {
  kind: 'error',
  text: 'Coś poszło nie tak. Proszę spróbować ponownie. / Something went wrong. Please try again.',
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function pressedAction(
  message: StoredMessage,
  wanted: number | string,
): { card: CardJson; action: CardAction } {
  const cards = cardsOf(message)
  if (typeof wanted === 'string') {
    for (const card of cards) {
      const action = findCardAction(card, wanted)
      if (action) return { card, action }
    }
    throw new ChatRefused('action-unknown', wanted)
  }
  // Only a message with several cards needs more than one round: the place counts over all of them.
  let place = wanted
  for (const card of cards) {
    const action = findCardAction(card, place)
    if (action) return { card, action }
    place -= countActions(card)
  }
  throw new ChatRefused('action-unknown', String(wanted))
}

const countActions = (card: CardJson): number => {
  let count = 0
  while (findCardAction(card, count)) count++
  return count
}

const withCard = (activity: StoredActivity, old: CardJson, next: unknown): StoredActivity => ({
  ...activity,
  attachments: (activity.attachments ?? []).map(attachment =>
    attachment.content === old ? { contentType: ADAPTIVE, content: next } : attachment,
  ),
})

/** What Teams does with the answer to Action.Execute: a new card, a short text under the message, or a failure. */
function showAnswer(
  office: TeamsOffice,
  chat: Chat,
  message: StoredMessage,
  card: CardJson,
  answer: Delivered,
): void {
  const current = office.chats.message(chat.id, message.id)
  if (!current || current.deleted) return
  const note = (shown: PressNote): void => {
    office.chats.change(chat.id, message.id, { note: shown })
  }
  const body = isObject(answer.body) ? answer.body : {}
  if (answer.status !== 200 || typeof body.statusCode !== 'number') note(FAILED)
  else if (body.type === ADAPTIVE && isObject(body.value)) {
    // The bot may have edited the message during its turn: the answer still is what the presser sees last.
    const shown = cardsOf(current)
    const place = Math.max(0, cardsOf(message).indexOf(card))
    const old = shown[place] ?? shown[0]
    if (old)
      office.chats.change(chat.id, message.id, { activity: withCard(current.activity, old, body.value) })
  } else if (body.type === 'application/vnd.microsoft.activity.message' && typeof body.value === 'string')
    note({ kind: 'message', text: body.value })
  else if (body.type === 'application/vnd.microsoft.error' && isObject(body.value))
    note({ kind: 'error', text: String(body.value.message ?? body.value.code ?? FAILED.text) })
  else if (body.statusCode >= 400) note(FAILED)
}

const dataOf = (action: CardAction): Record<string, unknown> =>
  isObject(action.json.data) ? action.json.data : {}

/** The text that Teams writes into the chat in the person's name for `messageBack` and `imBack`. */
function spokenText(data: Record<string, unknown>): { shown?: string; sent?: string } {
  const teams = isObject(data.msteams) ? data.msteams : {}
  const text = (key: string) => (typeof teams[key] === 'string' ? teams[key] : undefined)
  const [shown, sent] =
    teams.type === 'messageBack'
      ? [text('displayText'), text('text')]
      : teams.type === 'imBack'
        ? [text('value'), text('value')]
        : []
  return { ...(shown ? { shown } : {}), ...(sent ? { sent } : {}) }
}

/**
 * Presses a button of a message as it is shown now, with the card's defaults under the given inputs. Throws
 * ChatRefused when the message, the button or an input does not fit, or the suite cannot be reached.
 */
export async function pressButton(
  office: TeamsOffice,
  person: DirectoryPerson,
  chat: Chat,
  press: Press,
  locale: string | undefined,
): Promise<void> {
  const message = office.chats.message(chat.id, press.message)
  if (!message || message.deleted || message.from !== 'bot')
    throw new ChatRefused('message-unknown', press.message)
  const { card, action } = pressedAction(message, press.action)
  const merged = mergeInputs(action, press.inputs)
  if (!merged.ok) throw new ChatRefused(merged.refusal.reason, merged.refusal.input)
  const scene = office.scene(person, chat, locale)
  const data = dataOf(action)
  const id = office.chats.reserveId(chat.id)
  const text = (key: string) =>
    typeof action.json[key] === 'string' ? { [key]: action.json[key] as string } : {}
  if (action.type === 'Action.Execute') {
    const verb = typeof action.json.verb === 'string' ? action.json.verb : ''
    const executed = { ...text('id'), ...text('title'), verb, data: { ...data, ...merged.values } }
    const answer = await office.send(executeActivity(scene, id, message.id, executed, 'manual'))
    showAnswer(office, chat, message, card, answer)
  } else if (action.type === 'Action.Submit') {
    const { shown, sent } = spokenText(data)
    const { msteams: _forTeams, ...value } = { ...data, ...merged.values } as Record<string, unknown>
    if (shown)
      office.chats.add(chat.id, { from: 'person', activity: { type: 'message', text: shown }, files: [] })
    await office.send({ ...submitActivity(scene, id, message.id, value), ...(sent ? { text: sent } : {}) })
  } else throw new ChatRefused('press-not-supported', action.type)
}
