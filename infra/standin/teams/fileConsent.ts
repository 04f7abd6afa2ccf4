import type { StandinCore } from '../core.ts'
import type { DirectoryPerson } from '../directory.ts'
import { fileConsentActivity } from './activities.ts'
import { addChatFile } from './chatFiles.ts'
import { FILE_CONSENT } from './chatPages.ts'
import type { Chat } from './chatStore.ts'
import type { ChatWish } from './chatWish.ts'
import { isObject } from './isObject.ts'
import { ChatRefused } from './refusals.ts'
import type { TeamsOffice } from './teamsOffice.ts'

/**
 * Answers the bot's wish to give a file, when the pressed message is one: `accept` opens a place for it in the
 * person's store, `decline` does not. False when the press means something else.
 */
export async function answerConsent(
  core: StandinCore,
  office: TeamsOffice,
  person: DirectoryPerson,
  chat: Chat,
  wish: Extract<ChatWish, { does: 'press' }>,
): Promise<boolean> {
  const { action } = wish.press
  if (action !== 'accept' && action !== 'decline') return false
  const message = office.chats.message(chat.id, wish.press.message)
  const asked = message?.activity.attachments?.find(attachment => attachment.contentType === FILE_CONSENT)
  if (!message || !asked) return false
  if (message.consent) throw new ChatRefused('consent-already-answered')
  const content = isObject(asked.content) ? asked.content : {}
  const name = asked.name ?? ''
  const scene = office.scene(person, chat, wish.locale)
  const id = office.chats.reserveId(chat.id)
  if (action === 'decline') {
    office.chats.change(chat.id, message.id, { consent: 'declined' })
    await office.send(fileConsentActivity(scene, id, message.id, { action, context: content.declineContext }))
    return true
  }
  const contentType = 'application/octet-stream'
  const file = addChatFile(core, person, { name, contentType, size: 0, blobId: null })
  office.chats.change(chat.id, message.id, { consent: 'accepted' })
  const uploadInfo = {
    contentUrl: file.contentUrl,
    name,
    uploadUrl: file.uploadUrl,
    uniqueId: file.id,
    fileType: name.split('.').pop() ?? '',
  }
  const context = content.acceptContext
  await office.send(fileConsentActivity(scene, id, message.id, { action, context, uploadInfo }))
  return true
}
