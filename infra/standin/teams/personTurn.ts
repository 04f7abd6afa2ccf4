import type { StandinCore } from '../core.ts'
import type { DirectoryPerson } from '../directory.ts'
import { messageActivity } from './activities.ts'
import type { ChatPage } from './chatEntry.ts'
import { keepChatFile } from './chatFiles.ts'
import { chatPage } from './chatPages.ts'
import type { ChatWish } from './chatWish.ts'
import { answerConsent } from './fileConsent.ts'
import { pressButton, refreshCards } from './pressing.ts'
import { ChatRefused } from './refusals.ts'
import type { TeamsOffice } from './teamsOffice.ts'

async function write(
  core: StandinCore,
  office: TeamsOffice,
  person: DirectoryPerson,
  wish: Extract<ChatWish, { does: 'write' }>,
): Promise<void> {
  const chat = office.chatOf(person.id)
  const files = []
  for (const file of wish.files) files.push(await keepChatFile(core, person, file))
  const activity = { type: 'message', ...(wish.text === '' ? {} : { text: wish.text, textFormat: 'plain' }) }
  const shown = files.map(({ id, name, size }) => ({ id, name, size }))
  const message = office.chats.add(chat.id, { from: 'person', activity, files: shown })
  await office.send(messageActivity(office.scene(person, chat, wish.locale), message.id, wish.text, files))
}

/**
 * Does what the person wants in the chat and waits for the end of the bot's turn. Answers everything that came
 * in the meantime, the person's own message included. Throws ChatRefused; what was written before stays written.
 */
export async function takeTurn(
  core: StandinCore,
  office: TeamsOffice,
  person: DirectoryPerson,
  wish: ChatWish,
): Promise<ChatPage> {
  const { id, lastSeq } = office.chatOf(person.id)
  if (!core.installations.find(person.id)) throw new ChatRefused('app-not-installed')
  if (office.chatOf(person.id).blocked) throw new ChatRefused('app-blocked')
  await office.welcome(person, wish.locale)
  if (wish.does === 'write') await write(core, office, person, wish)
  const chat = office.chatOf(person.id)
  if (wish.does === 'press' && !(await answerConsent(core, office, person, chat, wish)))
    await pressButton(office, person, chat, wish.press, wish.locale)
  if (wish.does === 'refresh') await refreshCards(office, person, chat, wish.message, wish.locale)
  return chatPage(office.chats, id, lastSeq)
}
