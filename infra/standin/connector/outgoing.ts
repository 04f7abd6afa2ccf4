import type { StandinCore } from '../core.ts'
import type { ChatFile } from '../teams/chatEntry.ts'
import { findChatFile } from '../teams/chatFiles.ts'
import type { StoredActivity } from '../teams/chatStore.ts'
import { isObject } from '../teams/isObject.ts'
import { badArgument, badSyntax, messageTooBig } from './connectorErrors.ts'

const LIMIT_BYTES = 100 * 1024
const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'
const NEWEST_CARD = 1.5

function checkAttachment(attachment: unknown): void {
  if (!isObject(attachment) || typeof attachment.contentType !== 'string')
    throw badArgument('Attachment must have a contentType.')
  if (attachment.contentType !== ADAPTIVE) return
  const card = attachment.content
  if (!isObject(card) || card.type !== 'AdaptiveCard') throw badArgument('Failed to parse the Adaptive Card.')
  const version = Number.parseFloat(String(card.version))
  if (Number.isNaN(version)) throw badArgument('Adaptive Card version is missing.')
  if (version > NEWEST_CARD) throw badArgument(`Adaptive Card version ${version} is not supported.`)
}

/** What the bot posted, when Teams would take it as a message; throws the refusal that Teams would answer. */
export function readMessage(body: unknown): StoredActivity {
  if (!isObject(body)) throw badSyntax('Activity is not an object.')
  // Teams counts UTF-16, two bytes a character.
  if (JSON.stringify(body).length * 2 > LIMIT_BYTES) throw messageTooBig()
  const attachments = body.attachments ?? []
  if (!Array.isArray(attachments)) throw badSyntax('Attachments must be an array.')
  if (attachments.length === 0 && (typeof body.text !== 'string' || body.text.trim() === ''))
    throw badSyntax("Activity must include non empty 'text' field or at least 1 attachment")
  for (const attachment of attachments) checkAttachment(attachment)
  return body as StoredActivity
}

/** Files that the bot's message shows: those it has put into the person's store after consent. */
export const filesOf = (core: StandinCore, activity: StoredActivity): ChatFile[] =>
  (activity.attachments ?? [])
    .filter(attachment => attachment.contentType === 'application/vnd.microsoft.teams.card.file.info')
    .map(attachment => {
      const { uniqueId } = (attachment.content ?? {}) as Record<string, unknown>
      const file = findChatFile(core, String(uniqueId))
      return { name: attachment.name ?? '', size: file?.size ?? 0, ...(file ? { id: file.id } : {}) }
    })
