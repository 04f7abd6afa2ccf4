import { z } from 'zod'
import type { StandinCore } from '../core.ts'
import type { Route, StandinAnswer, StandinRequest } from '../http.ts'
import type { ChatPerson } from './chatEntry.ts'
import { fileContent, findChatFile } from './chatFiles.ts'
import { chatPage } from './chatPages.ts'
import { readWish } from './chatWish.ts'
import { composeSearch } from './composeSearch.ts'
import { pageRoutes } from './pageRoutes.ts'
import { takeTurn } from './personTurn.ts'
import { ChatRefused, refusalAnswer } from './refusals.ts'
import { teamsOf } from './teamsOffice.ts'

const LONGEST_WAIT_SECONDS = 60
const BOT_SWITCH = z.strictObject({ installed: z.boolean().optional(), blocked: z.boolean().optional() })

function numberIn(request: StandinRequest, name: string): number {
  const given = request.url.searchParams.get(name)
  if (given === null) return 0
  if (!/^\d{1,12}$/.test(given)) throw new ChatRefused('number-not-understood', name)
  return Number(given)
}

/** The Teams page and the people API, which the page and all tests use. To be mounted on the loopback http listener. */
export function teamsRoutes(core: StandinCore): Route[] {
  const office = teamsOf(core)

  const people = (): ChatPerson[] => {
    const unread = office.chats.unread()
    return core.directory
      .people()
      .filter(person => person.accountEnabled)
      .map(({ id, displayName, userPrincipalName, jobTitle, department }) => ({
        id,
        name: displayName,
        userPrincipalName,
        jobTitle,
        department,
        unread: unread.get(id) ?? 0,
      }))
  }

  const personIn = (request: StandinRequest) => office.person(request.params.person ?? '')

  const readChat = async (request: StandinRequest): Promise<StandinAnswer> => {
    const person = personIn(request)
    const after = numberIn(request, 'after')
    const wait = Math.min(numberIn(request, 'wait'), LONGEST_WAIT_SECONDS)
    const chat = office.chatOf(person.id)
    if (wait > 0) {
      const left = new AbortController()
      const leave = () => left.abort()
      const { socket } = request.raw
      socket.once('close', leave)
      await office.chats.waitForChange(chat.id, after, wait * 1000, left.signal)
      socket.off('close', leave)
      // Nobody reads the answer, and the database may be gone together with the reader.
      if (left.signal.aborted) return { status: 204 }
    }
    if (!request.url.searchParams.has('peek')) office.chats.markSeen(chat.id)
    return { status: 200, body: chatPage(office.chats, chat.id, after) }
  }

  const writeChat = async (request: StandinRequest): Promise<StandinAnswer> => {
    const person = personIn(request)
    const page = await takeTurn(core, office, person, await readWish(request))
    return { status: 200, body: page }
  }

  const readFile = (request: StandinRequest): StandinAnswer => {
    const person = personIn(request)
    const file = findChatFile(core, request.params.file ?? '')
    if (file?.person_id !== person.id) throw new ChatRefused('file-unknown', request.params.file)
    return fileContent(core, file)
  }

  const search = async (request: StandinRequest): Promise<StandinAnswer> => {
    const { searchParams } = request.url
    const locale = searchParams.get('locale') ?? undefined
    const text = searchParams.get('text') ?? ''
    return { status: 200, body: await composeSearch(office, personIn(request), text, locale) }
  }

  const token = async (request: StandinRequest): Promise<StandinAnswer> => {
    const person = personIn(request)
    // Whoever is asked for more proof gives it: in Teams a window of Entra opens and asks for the second factor.
    const secondFactor = (request.url.searchParams.get('claims') ?? '') !== ''
    const value = await core.tokens.issueUserToken(person.id, { secondFactor })
    const { exp } = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString()) as {
      exp: number
    }
    return { status: 200, body: { token: value, expiresAt: new Date(exp * 1000).toISOString() } }
  }

  const botState = (personId: string) => {
    const chat = office.chatOf(personId)
    const installed = core.installations.find(personId) !== undefined
    return { installed, blocked: chat.blocked }
  }

  const switchBot = async (request: StandinRequest): Promise<StandinAnswer> => {
    const person = personIn(request)
    const wish = BOT_SWITCH.safeParse(await request.json().catch(() => undefined))
    if (!wish.success) throw new ChatRefused('body-not-understood', 'installed, blocked')
    const chat = office.chatOf(person.id)
    const { installed, blocked } = wish.data
    if (blocked !== undefined) office.chats.mark(chat.id, { blocked })
    if (installed === true) core.installations.install(person.id)
    if (installed === false) core.installations.remove(person.id)
    await office.settled()
    return { status: 200, body: botState(person.id) }
  }

  const route = (
    method: Route['method'],
    path: string,
    handle: (request: StandinRequest) => Promise<StandinAnswer> | StandinAnswer,
  ): Route => ({
    method,
    path,
    handle: async request => {
      try {
        return await handle(request)
      } catch (fault) {
        if (fault instanceof ChatRefused) return refusalAnswer(fault)
        throw fault
      }
    },
  })

  return [
    route('GET', '/people', () => ({ status: 200, body: people() })),
    route('GET', '/people/:person/chat', readChat),
    route('POST', '/people/:person/chat', writeChat),
    route('GET', '/people/:person/files/:file', readFile),
    route('GET', '/people/:person/search', search),
    route('GET', '/people/:person/token', token),
    route('GET', '/people/:person/bot', request => ({ status: 200, body: botState(personIn(request).id) })),
    route('PUT', '/people/:person/bot', switchBot),
    ...pageRoutes(core),
  ]
}
