import type { Instant } from '../api/domain/calendar/officeTime.ts'
import type { ConversationRow } from '../api/registers/lists/conversations.ts'
import { Conflict, type Entry, KeyTaken } from '../api/registers/register.ts'
import type { Registers } from '../api/registers/registers.ts'
import type { Place } from './turn.ts'

/** Where people are reached; kept in the register, so that every instance can write first. */
export interface Conversations {
  /** Where a person is reached, whatever their state; undefined when the bot has never met them. */
  placeOf(person: string): { readonly place: Place; readonly state: ConversationRow['state'] } | undefined
  /** The person is there: kept when it is new or something about it changed. */
  met(person: string, place: Place): Promise<void>
  /** Teams said that the person cannot be written to; nothing is kept for somebody never met. */
  lost(person: string, state: 'blocked' | 'not-installed'): Promise<void>
  /** Address of the Teams service that answered last; where to ask for a chat with somebody never met. */
  knownService(): string | undefined
}

/** The chats of people with the bot, kept in a register so that every instance can write to them. */
export function openConversations(registers: Registers, now: () => Instant): Conversations {
  const { conversations } = registers

  const save = async (entry: Entry<ConversationRow>, row: ConversationRow): Promise<void> => {
    if (sameRow(entry.row, row)) return
    try {
      await conversations.save({ ...entry, row })
    } catch (fault) {
      if (!(fault instanceof Conflict)) throw fault
      const current = fault.current as Entry<ConversationRow> | undefined
      if (current && !sameRow(current.row, row)) await conversations.save({ ...current, row })
    }
  }

  return {
    placeOf(person) {
      const row = conversations.find(person)?.row
      if (!row) return undefined
      const { conversation, serviceUrl, botId, userId, state } = row
      return { place: { conversation, serviceUrl, botId, userId }, state }
    },
    async met(person, place) {
      const row: ConversationRow = { person, ...place, state: 'reachable', since: now() }
      const known = conversations.find(person)
      if (known) return save(known, row)
      try {
        await conversations.add(row)
      } catch (fault) {
        if (!(fault instanceof KeyTaken)) throw fault
        const theirs = await conversations.refetch(person)
        if (theirs) await save(theirs, row)
      }
    },
    async lost(person, state) {
      const known = conversations.find(person)
      if (known) await save(known, { ...known.row, state, since: now() })
    },
    knownService: () => conversations.rows().at(-1)?.serviceUrl,
  }
}

/** Alike but for the moment: nothing to write. */
const sameRow = (a: ConversationRow, b: ConversationRow): boolean =>
  a.conversation === b.conversation &&
  a.serviceUrl === b.serviceUrl &&
  a.botId === b.botId &&
  a.userId === b.userId &&
  a.state === b.state
