import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import type { ChatEntry } from '../../infra/standin/teams/chatEntry.ts'
import type { TeamsOffice } from './aTeamsOffice.ts'

/** The message that the bot wrote last, whatever was changed since. */
export const newestOf = (entries: readonly ChatEntry[]): ChatEntry =>
  entries
    .filter(one => one.from === 'bot')
    .toSorted((a, b) => Number(a.id) - Number(b.id))
    .at(-1)!

/** The chat once the bot has done everything that was wished: on a busy machine it answers before its work is done. */
export async function settledChat(
  office: TeamsOffice,
  person: DirectoryPerson,
  wish: Parameters<TeamsOffice['says']>[1],
): Promise<ChatEntry[]> {
  await office.says(person, wish)
  await office.bot.settled()
  return office.chat(person)
}
