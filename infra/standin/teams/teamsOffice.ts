import type { StandinCore } from '../core.ts'
import type { DirectoryPerson } from '../directory.ts'
import { type ActivityScene, installationActivities, teamsUserId } from './activities.ts'
import { type Chat, type ChatStore, openChatStore } from './chatStore.ts'
import { type Delivered, deliver } from './delivery.ts'
import { ChatRefused } from './refusals.ts'

const BOT_NAME = 'Magistrat'
const LOCALE = 'pl-PL'

/** The Teams side of the stand-in: whose chats there are, and how the bot is told what happens in them. */
export interface TeamsOffice {
  readonly chats: ChatStore
  /** By id or user principal name; throws ChatRefused when nobody (or a disabled account) is meant. */
  person(idOrName: string): DirectoryPerson
  /** By what a bot knows: the Teams id of the person for this bot (`29:...`) or the Entra id. */
  personOfMember(memberId: string): DirectoryPerson | undefined
  /** The chat; a person seen for the first time has the app, as with a setup policy of the office. */
  chatOf(personId: string): Chat
  /** By conversation id, or by the id of the chat that Graph's installation names. */
  chatById(conversationId: string): Chat | undefined
  /** Why the bot may not write into the chat; undefined when it may. */
  writesRefused(chat: Chat): 'blocked' | 'not-installed' | undefined
  scene(person: DirectoryPerson, chat: Chat, locale?: string): ActivityScene
  send(activity: Record<string, unknown>): Promise<Delivered>
  /** Tells the suite that the app is installed, once; throws ChatRefused when the suite cannot be told. */
  welcome(person: DirectoryPerson, locale?: string): Promise<void>
  /** Resolves when no news about installations is under way. */
  settled(): Promise<void>
}

const offices = new WeakMap<StandinCore, TeamsOffice>()

/** The one office of a stand-in: the connector and the people API work on the same chats. */
export function teamsOf(core: StandinCore): TeamsOffice {
  const known = offices.get(core)
  if (known) return known
  const office = openOffice(core)
  offices.set(core, office)
  return office
}

function openOffice(core: StandinCore): TeamsOffice {
  const chats = openChatStore(core.database, () => core.clock.now(), core.suite.appId)
  const welcoming = new Map<string, Promise<void>>()
  const underWay = new Set<Promise<void>>()
  let byPolicy = false

  const office: TeamsOffice = {
    chats,
    person(idOrName) {
      const person = core.directory.find(idOrName)
      if (!person?.accountEnabled) throw new ChatRefused('person-unknown', idOrName)
      return person
    },
    personOfMember(memberId) {
      const isTeamsId = (person: DirectoryPerson) => teamsUserId(core.suite.appId, person.id) === memberId
      const person = memberId.startsWith('29:')
        ? core.directory.people().find(isTeamsId)
        : core.directory.find(memberId)
      return person?.accountEnabled ? person : undefined
    },
    chatOf(personId) {
      const { isNew, ...chat } = chats.ofPerson(personId)
      if (isNew && !core.installations.find(personId)) {
        byPolicy = true
        core.installations.install(personId)
        byPolicy = false
      }
      return chat
    },
    chatById(conversationId) {
      const chat = chats.find(conversationId)
      if (chat || !conversationId.startsWith('19:')) return chat
      const installation = core.installations.all().find(one => one.chatId === conversationId)
      return installation && office.chatOf(installation.personId)
    },
    writesRefused(chat) {
      if (!core.installations.find(chat.personId)) return 'not-installed'
      return chat.blocked ? 'blocked' : undefined
    },
    scene: (person, chat, locale = LOCALE) => ({
      serviceUrl: `${core.addresses.https}/`,
      tenantId: core.tenantId,
      bot: { appId: core.suite.appId, name: BOT_NAME },
      person: { id: person.id, name: person.displayName },
      conversationId: chat.id,
      locale,
      now: core.clock.now(),
    }),
    send: activity => deliver(core, activity),
    async welcome(person, locale) {
      const chat = office.chatOf(person.id)
      // Whoever writes at the same moment waits as well: the bot must hear of the person first.
      const already = welcoming.get(chat.id)
      if (already || chat.welcomed) return already
      const telling = (async () => {
        chats.mark(chat.id, { created: true })
        const scene = office.scene(person, chat, locale)
        for (const activity of installationActivities(scene, chats.reserveId(chat.id), 'add'))
          await office.send(activity)
        chats.mark(chat.id, { welcomed: true })
      })().finally(() => welcoming.delete(chat.id))
      welcoming.set(chat.id, telling)
      return telling
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }

  // The listeners cannot wait: what the suite answers (or that it is down) is logged, and the next visit tries again.
  const inBackground = (work: Promise<unknown>) => {
    const done: Promise<void> = work.then(
      () => undefined,
      fault => console.error(`Teams could not tell the suite about an installation: ${String(fault)}`),
    )
    underWay.add(done)
    void done.finally(() => underWay.delete(done))
  }
  core.installations.onInstalled(({ personId }) => {
    const person = core.directory.find(personId)
    if (person && !byPolicy) inBackground(office.welcome(person))
  })
  core.installations.onRemoved(({ personId }) => {
    const person = core.directory.find(personId)
    if (!person) return
    const chat = chats.ofPerson(personId)
    chats.mark(chat.id, { welcomed: false })
    const scene = office.scene(person, chat)
    const [removed] = installationActivities(scene, chats.reserveId(chat.id), 'remove')
    if (removed) inBackground(office.send(removed))
  })
  return office
}
