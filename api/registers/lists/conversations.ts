import { declare, type RowOf } from '../declaration.ts'

/** Where the bot reaches a person; the key is the person. */
export const conversations = declare({
  name: 'conversations',
  list: 'Rozmowy',
  label: { pl: 'Rozmowy', en: 'Conversations' },
  version: 1,
  key: 'person',
  columns: {
    person: { kind: 'text', required: true, unique: true, label: { pl: 'Osoba', en: 'Person' } },
    conversation: { kind: 'text', required: true, label: { pl: 'Rozmowa', en: 'Conversation' } },
    serviceUrl: { kind: 'text', required: true, label: { pl: 'Adres usługi', en: 'Service address' } },
    botId: { kind: 'text', required: true, label: { pl: 'Identyfikator bota', en: 'Bot id' } },
    /** The person's id in this bot's conversations, not the one in Entra. */
    userId: { kind: 'text', required: true, label: { pl: 'Identyfikator w rozmowie', en: 'User id' } },
    state: {
      kind: 'choice',
      values: ['reachable', 'blocked', 'not-installed'],
      required: true,
      label: { pl: 'Stan', en: 'State' },
    },
    since: { kind: 'instant', required: true, label: { pl: 'Od', en: 'Since' } },
  },
  see: ['administrator'],
  change: [],
})

export type ConversationRow = RowOf<typeof conversations>
