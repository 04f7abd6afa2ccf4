import type { DirectoryPerson } from '../directory.ts'
import { searchActivity } from './activities.ts'
import type { CardJson } from './chatEntry.ts'
import { isObject } from './isObject.ts'
import type { TeamsOffice } from './teamsOffice.ts'

/** What a search from a compose box shows: a list to choose from, or a line in its place. */
export interface ComposeFound {
  readonly message?: string
  readonly found: readonly { readonly title: string; readonly text: string; readonly card: CardJson }[]
}

/** A conversation with other people, in which the bot has no chat of its own. */
const GROUP = { id: '19:rozmowa-zespolu@thread.v2', conversationType: 'groupChat' } as const

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Asks the app's message extension as the compose box of a group chat does. Throws ChatRefused when it is not there. */
export async function composeSearch(
  office: TeamsOffice,
  person: DirectoryPerson,
  text: string,
  locale: string | undefined,
): Promise<ComposeFound> {
  const chat = office.chatOf(person.id)
  const scene = office.scene(person, chat, locale)
  const { body } = await office.send(searchActivity(scene, office.chats.reserveId(chat.id), text, GROUP))
  const extension = isObject(body) && isObject(body.composeExtension) ? body.composeExtension : {}
  const attachments = Array.isArray(extension.attachments) ? extension.attachments : []
  const found = attachments.filter(isObject).map(({ content, preview }) => {
    const shown = isObject(preview) && isObject(preview.content) ? preview.content : {}
    return {
      title: textOf(shown.title),
      text: textOf(shown.text),
      card: (isObject(content) ? content : {}) as CardJson,
    }
  })
  return extension.type === 'message' ? { message: textOf(extension.text), found } : { found }
}
