import type { StandinCore } from '../core.ts'
import type { Method, Route, StandinAnswer, StandinRequest } from '../http.ts'
import { fileContent, findChatFile, keepChatFile } from '../teams/chatFiles.ts'
import type { Chat } from '../teams/chatStore.ts'
import { teamsOf } from '../teams/teamsOffice.ts'
import { transferRoutes } from '../teams/transferRoutes.ts'
import { connectorDoor } from './connectorDoor.ts'
import {
  activityUnknown,
  attachmentUnknown,
  badArgument,
  badSyntax,
  conversationUnknown,
  memberUnknown,
  notInRoster,
  throttled,
  writesBlocked,
} from './connectorErrors.ts'
import { memberOf } from './members.ts'
import { filesOf, readMessage } from './outgoing.ts'
import { sendRates } from './sendRates.ts'
import { answerQuestion, tokenQuestion } from './tokenQuestion.ts'

/**
 * The Bot Connector's conversations and attachments (`/v3/...`) for the suite's bot, personal chats only,
 * and the pre-authenticated transfers of chat files. To be mounted on the https listener.
 */
export function connectorRoutes(core: StandinCore): Route[] {
  const office = teamsOf(core)
  const rates = sendRates()
  const enter = connectorDoor(core)

  const chatOf = (request: StandinRequest): Chat => {
    const id = request.params.conversation ?? ''
    const chat = office.chatById(id)
    // An installation's chat exists from the start; the bot's own conversation only once somebody has made it.
    if (!chat || !(chat.created || id.startsWith('19:'))) throw conversationUnknown()
    return chat
  }
  const writableChat = (request: StandinRequest): Chat => {
    const chat = chatOf(request)
    const refused = office.writesRefused(chat)
    if (refused) throw writesBlocked(`Thread is not writable: ${refused}.`)
    if (core.faults.strikes('botRateLimits', `${request.method} ${request.url.pathname}`)) {
      const wait = rates.take(chat.id, Date.now())
      if (wait !== undefined) throw throttled(wait)
    }
    return chat
  }

  const createConversation = async (request: StandinRequest): Promise<StandinAnswer> => {
    const wish = (await request.json()) as {
      isGroup?: boolean
      members?: { id?: string }[]
      tenantId?: string
      channelData?: { tenant?: { id?: string } }
      activity?: unknown
    }
    const memberId = wish?.members?.[0]?.id
    if (wish?.isGroup || wish?.members?.length !== 1 || typeof memberId !== 'string')
      throw badSyntax('Incorrect conversation creation parameters')
    const tenant = wish.tenantId ?? wish.channelData?.tenant?.id
    if (tenant !== core.tenantId) throw badArgument('Unknown tenant.')
    const person = office.personOfMember(memberId)
    if (!person) throw badArgument('Bad format of conversation ID: the user is not found.')
    const chat = office.chatOf(person.id)
    if (office.writesRefused(chat) === 'not-installed') throw notInRoster()
    office.chats.mark(chat.id, { created: true })
    if (wish.activity === undefined) return { status: 201, body: { id: chat.id } }
    if (chat.blocked) throw writesBlocked('Thread is not writable: blocked.')
    const activity = readMessage(wish.activity)
    const message = office.chats.add(chat.id, { from: 'bot', activity, files: filesOf(core, activity) })
    return { status: 201, body: { id: chat.id, activityId: message.id } }
  }

  const postActivity = async (request: StandinRequest): Promise<StandinAnswer> => {
    const chat = writableChat(request)
    const body = (await request.json()) as { type?: string } | null
    if (body?.type === 'typing') {
      office.chats.startTyping(chat.id)
      return { status: 202, body: {} }
    }
    if (body?.type !== undefined && body.type !== 'message') return { status: 200, body: {} }
    const activity = readMessage(body)
    const question = tokenQuestion(activity)
    if (question) {
      const id = office.chats.reserveId(chat.id)
      // The bot gets its answer first, as from Teams, whose clients only then see the question.
      setImmediate(() => void answerQuestion(core, office, chat, question, activity))
      return { status: 201, body: { id } }
    }
    const message = office.chats.add(chat.id, { from: 'bot', activity, files: filesOf(core, activity) })
    return { status: 201, body: { id: message.id } }
  }

  const ownMessage = (chat: Chat, request: StandinRequest): string => {
    const message = office.chats.message(chat.id, request.params.activity ?? '')
    if (!message || message.deleted || message.from !== 'bot') throw activityUnknown()
    return message.id
  }

  const putActivity = async (request: StandinRequest): Promise<StandinAnswer> => {
    const chat = writableChat(request)
    const id = ownMessage(chat, request)
    office.chats.change(chat.id, id, { activity: readMessage(await request.json()) })
    return { status: 200, body: { id } }
  }

  const deleteActivity = (request: StandinRequest): StandinAnswer => {
    const chat = writableChat(request)
    office.chats.change(chat.id, ownMessage(chat, request), { deleted: true })
    return { status: 200 }
  }

  const rosterOf = (request: StandinRequest) => {
    const chat = chatOf(request)
    if (office.writesRefused(chat) === 'not-installed') throw notInRoster()
    const person = core.directory.find(chat.personId)
    return person ? [memberOf(core, person)] : []
  }
  const oneMember = (request: StandinRequest): StandinAnswer => {
    const wanted = request.params.member ?? ''
    const keys = ['id', 'aadObjectId', 'email', 'userPrincipalName'] as const
    const member = rosterOf(request).find(one =>
      keys.some(key => one[key].toLowerCase() === wanted.toLowerCase()),
    )
    if (!member) throw memberUnknown()
    return { status: 200, body: member }
  }

  const keepAttachment = async (request: StandinRequest): Promise<StandinAnswer> => {
    const chat = writableChat(request)
    const person = office.person(chat.personId)
    const { name, type, originalBase64 } = (await request.json()) as Record<string, unknown>
    if (typeof originalBase64 !== 'string') throw badSyntax('originalBase64 is missing.')
    const content = Buffer.from(originalBase64, 'base64')
    const kept = await keepChatFile(core, person, { name: String(name), contentType: String(type), content })
    return { status: 201, body: { id: kept.id } }
  }
  const attachmentOf = (request: StandinRequest) => {
    const file = findChatFile(core, request.params.attachment ?? '')
    if (!file) throw attachmentUnknown()
    return file
  }
  const describeAttachment = (request: StandinRequest): StandinAnswer => {
    const { name, content_type: type, size } = attachmentOf(request)
    return { status: 200, body: { name, type, views: [{ viewId: 'original', size }] } }
  }

  const route = (
    method: Method,
    path: string,
    handle: (request: StandinRequest) => Promise<StandinAnswer> | StandinAnswer,
  ): Route => ({ method, path: `/v3${path}`, handle: enter(handle) })

  return [
    route('POST', '/conversations', createConversation),
    route('POST', '/conversations/:conversation/activities', postActivity),
    route('POST', '/conversations/:conversation/activities/:activity', postActivity),
    route('PUT', '/conversations/:conversation/activities/:activity', putActivity),
    route('DELETE', '/conversations/:conversation/activities/:activity', deleteActivity),
    route('GET', '/conversations/:conversation/members', request => ({
      status: 200,
      body: rosterOf(request),
    })),
    route('GET', '/conversations/:conversation/pagedmembers', request => ({
      status: 200,
      body: { members: rosterOf(request) },
    })),
    route('GET', '/conversations/:conversation/members/:member', oneMember),
    route('GET', '/conversations/:conversation/activities/:activity/members', request => ({
      status: 200,
      body: rosterOf(request),
    })),
    route('POST', '/conversations/:conversation/attachments', keepAttachment),
    route('GET', '/attachments/:attachment', describeAttachment),
    route('GET', '/attachments/:attachment/views/:view', request => fileContent(core, attachmentOf(request))),
    ...transferRoutes(core),
  ]
}
