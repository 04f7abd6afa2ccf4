import type { DirectoryPerson } from '../directory.ts'
import { executeActivity, submitActivity, teamsUserId } from './activities.ts'
import { type CardAction, findCardAction, mergeInputs } from './cardActions.ts'
import type { CardJson } from './chatEntry.ts'
import { cardsOf } from './chatPages.ts'
import type { Chat, StoredMessage } from './chatStore.ts'
import type { Press } from './chatWish.ts'
import { showAnswer } from './invokeAnswer.ts'
import { isObject } from './isObject.ts'
import { ChatRefused } from './refusals.ts'
import type { TeamsOffice } from './teamsOffice.ts'

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

const dataOf = (action: CardAction): Record<string, unknown> =>
  isObject(action.json.data) ? action.json.data : {}

function namesOf(action: CardJson): { id?: string; title?: string; verb: string } {
  const named = (key: string) => (typeof action[key] === 'string' ? { [key]: action[key] as string } : {})
  return { verb: '', ...named('id'), ...named('title'), ...named('verb') }
}

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
  if (action.type === 'Action.Execute') {
    const executed = { ...namesOf(action.json), data: { ...data, ...merged.values } }
    const answer = await office.send(executeActivity(scene, id, message.id, executed, 'manual'))
    showAnswer(office.chats, chat.id, message, card, answer)
  } else if (action.type === 'Action.Submit') {
    const { shown, sent } = spokenText(data)
    const { msteams: _forTeams, ...value } = { ...data, ...merged.values } as Record<string, unknown>
    if (shown)
      office.chats.add(chat.id, { from: 'person', activity: { type: 'message', text: shown }, files: [] })
    await office.send({ ...submitActivity(scene, id, message.id, value), ...(sent ? { text: sent } : {}) })
  } else throw new ChatRefused('press-not-supported', action.type)
}

/**
 * What Teams does by itself when a card with `refresh` comes into view of somebody whom it names (or names
 * nobody): it presses the refresh action. Does nothing for other cards.
 */
export async function refreshCards(
  office: TeamsOffice,
  person: DirectoryPerson,
  chat: Chat,
  messageId: string,
  locale: string | undefined,
): Promise<void> {
  const message = office.chats.message(chat.id, messageId)
  if (!message || message.deleted || message.from !== 'bot')
    throw new ChatRefused('message-unknown', messageId)
  const scene = office.scene(person, chat, locale)
  const me = teamsUserId(scene.bot.appId, person.id)
  for (const card of cardsOf(message)) {
    const { action, userIds } = isObject(card.refresh) ? card.refresh : {}
    if (!isObject(action) || (Array.isArray(userIds) && !userIds.includes(me))) continue
    const executed = { ...namesOf(action), data: isObject(action.data) ? action.data : {} }
    const id = office.chats.reserveId(chat.id)
    const answer = await office.send(executeActivity(scene, id, message.id, executed, 'automatic'))
    // A failed refresh leaves the card as it was, without a word.
    if (answer.status === 200) showAnswer(office.chats, chat.id, message, card, answer)
  }
}
