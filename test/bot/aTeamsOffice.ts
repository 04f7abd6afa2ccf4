import { randomUUID } from 'node:crypto'
import type { Server } from 'restify'
import restify from 'restify'
import { afterAll } from 'vitest'
import { openOfficeKnowledge } from '../../api/documents/officeKnowledge.ts'
import { dayOf, type Instant } from '../../api/domain/calendar/officeTime.ts'
import type { Role, Scope } from '../../api/domain/organisation/roles.ts'
import { openSignIn } from '../../api/http/signIn.ts'
import { openUnderstanding } from '../../api/knowledge/understanding/understander.ts'
import { openOffice } from '../../api/office/officeOf.ts'
import { openReader } from '../../api/reading/reader.ts'
import type { Graph } from '../../api/registers/graph/graph.ts'
import type { Registers } from '../../api/registers/registers.ts'
import type { Suite } from '../../api/suite.ts'
import { type Bot, openBot } from '../../bot/openBot.ts'
import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import type { Standin } from '../../infra/standin/standin.ts'
import { executeActivity } from '../../infra/standin/teams/activities.ts'
import type { ChatEntry, ChatPage } from '../../infra/standin/teams/chatEntry.ts'
import { teamsOf } from '../../infra/standin/teams/teamsOffice.ts'
import { aPerson } from '../infra/standin/aStandin.ts'
import { aProvisionedOffice, QUICK } from '../registers/anOffice.ts'

/** Monday; reviews of November are due in a week. */
const MONDAY = '2026-11-23T08:00:00.000Z'

const someone = (name: string, jobTitle: string): DirectoryPerson => {
  const [givenName = '', surname = ''] = name.split(' ')
  return aPerson({ displayName: name, givenName, surname, jobTitle })
}

/** Invented people, sample data. */
const makePeople = () => ({
  head: someone('Alina Przykładowa', 'Dyrektor Wydziału Edukacji'),
  otherHead: someone('Bogdan Wzorowy', 'Dyrektor Wydziału Kultury'),
  owner: someone('Celina Modelowa', 'Właściciel procesu GZ 8'),
  representative: someone('Daria Próbna', 'Pełnomocnik ds. SZJ'),
  officer: someone('Edward Testowy', 'Inspektor Ochrony Danych'),
  clerk: someone('Filip Niczyj', 'Inspektor'),
  stranger: someone('Greta Spozarejestru', 'Stażystka'),
})

export type People = ReturnType<typeof makePeople>

export interface TeamsOffice {
  readonly standin: Standin
  /** SharePoint as others than the suite see it. */
  readonly graph: Graph
  readonly site: string
  readonly registers: Registers
  readonly suite: Suite
  readonly bot: Bot
  readonly people: People
  /** What the suite logged, as event names. */
  readonly logged: string[]
  /** Sets the office's clock. */
  at(instant: string): void
  says(person: DirectoryPerson, wish: Wish): Promise<ChatEntry[]>
  chat(person: DirectoryPerson): Promise<ChatEntry[]>
  /** Posts an activity to the bot as whoever has a token; signed by the connector unless told otherwise. */
  posts(activity: Record<string, unknown>, token?: string): Promise<{ status: number; body: unknown }>
  /** Presses a button that the card does not have. */
  presses(person: DirectoryPerson, verb: string, data: unknown): Promise<{ status: number; body: unknown }>
  switchBot(person: DirectoryPerson, wish: { installed?: boolean; blocked?: boolean }): Promise<void>
}

type Wish =
  | { text: string; locale?: string }
  | { files: { name: string; content: string | Uint8Array }[] }
  | { press: { message: string; action: number | string; inputs?: Record<string, unknown> } }
  | { open: true }

const UNITS = [
  { unit: 'WE', name: 'Wydział Edukacji' },
  { unit: 'WK', name: 'Wydział Kultury i Dziedzictwa Narodowego' },
]

/** The stand-in with lists, people and a real bot behind a real restify server, over real tokens. */
export async function aTeamsOffice(
  options: {
    fileHosts?: readonly string[]
    at?: string
    patience?: number
    /** Milliseconds after which a call to SharePoint is given up. */
    sharePointPatience?: number
    /** The app is installed for people who owe something and do not have it. */
    installing?: boolean
    /** People are signed in to SharePoint by their Teams before they write. */
    signIn?: boolean
  } = {},
): Promise<TeamsOffice> {
  const people = makePeople()
  const wait = options.sharePointPatience
  // botbuilder keeps keys by address and tokens by app id for the whole process.
  const appId = randomUUID()
  const { standin, registers, settings, graph, site } = await aProvisionedOffice({
    directory: Object.values(people),
    suite: { appId },
    installing: options.installing ?? false,
    ...(wait === undefined
      ? {}
      : { timing: { ...QUICK, patience: { alert: wait, answer: wait, reminder: wait, background: wait } } }),
  })
  const at = (instant: string): void => standin.clock.set(new Date(instant), 1)
  at(options.at ?? MONDAY)
  await fill(registers, people)
  const logged: string[] = []
  const log = (level: string) => (event: string, facts?: unknown) =>
    void logged.push(`${level} ${event} ${facts === undefined ? '' : JSON.stringify(facts)}`)
  const signIn = openSignIn({
    issuer: standin.tokens.issuer,
    jwksUrl: `${standin.authorityUrl}/discovery/v2.0/keys`,
    tenantId: standin.tenantId,
    appId,
    host: 'magistrat.example',
  })
  const bot = openBot({
    appId,
    tenantId: standin.tenantId,
    authority: settings.authority,
    ...(settings.knownAuthorities ? { knownAuthorities: settings.knownAuthorities } : {}),
    appSecret: standin.appSecret,
    openIdUrl: `${standin.connectorUrl}/connector/v1/.well-known/openidconfiguration`,
    publicUrl: 'https://magistrat.example',
    fileHosts: options.fileHosts ?? ['127.0.0.1'],
    firstService: `${standin.connectorUrl}/`,
    ...(options.signIn ? { checkToken: (token: string) => signIn(`Bearer ${token}`) } : {}),
    ...(options.patience === undefined ? {} : { patience: options.patience }),
  })
  const reader = openReader()
  const now = (): Instant => standin.clock.now().toISOString() as Instant
  const suite: Suite = {
    registers,
    reader,
    understander: openUnderstanding(),
    knowledge: openOfficeKnowledge(),
    messenger: bot.messenger,
    instance: 'instance-1',
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    now,
    today: () => dayOf(now()),
    office: openOffice(registers),
  }
  bot.use(suite)
  const server = await serve(bot)
  standin.suite.url = server.url
  afterAll(async () => {
    await bot.settled()
    server.close()
    await reader.close()
  })
  const chatUrl = (person: DirectoryPerson): string => `${standin.httpUrl}/people/${person.id}/chat`
  const read = async (response: Response): Promise<ChatEntry[]> => {
    const page = (await response.json()) as ChatPage & { error?: unknown }
    if (!response.ok) throw new Error(`The stand-in answered ${response.status}: ${JSON.stringify(page)}`)
    return page.messages
  }
  const posts: TeamsOffice['posts'] = async (activity, token) => {
    const bearer =
      token ?? (await standin.tokens.issueConnectorToken({ serviceUrl: String(activity.serviceUrl) }))
    const { headers, ...request } = json('POST', activity)
    const response = await fetch(`${server.url}/api/messages`, {
      ...request,
      headers: {
        ...(headers as Record<string, string>),
        ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
      },
    })
    const body = await response.text()
    return { status: response.status, body: body.startsWith('{') ? JSON.parse(body) : body }
  }
  return {
    posts,
    presses(person, verb, data) {
      const teams = teamsOf(standin)
      const scene = teams.scene(person, teams.chatOf(person.id))
      return posts(executeActivity(scene, randomUUID(), '1', { verb, data }, 'manual'))
    },
    standin,
    graph,
    site,
    registers,
    suite,
    bot,
    people,
    logged,
    at,
    async says(person, wish) {
      const body = 'files' in wish ? { files: wish.files.map(asSent) } : wish
      return read(await fetch(chatUrl(person), json('POST', body)))
    },
    chat: async person => read(await fetch(chatUrl(person))),
    async switchBot(person, wish) {
      await fetch(`${standin.httpUrl}/people/${person.id}/bot`, json('PUT', wish))
    },
  }
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

const asSent = ({ name, content }: { name: string; content: string | Uint8Array }) => ({
  name,
  contentBase64: Buffer.from(content as string).toString('base64'),
})

async function serve(bot: Bot): Promise<{ url: string; close(): void }> {
  const server: Server = restify.createServer()
  server.use(restify.plugins.bodyParser())
  server.post('/api/messages', async (request, response) => {
    await bot.process(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  }
}

async function fill(registers: Registers, people: People): Promise<void> {
  const { stranger: _unregistered, ...known } = people
  await registers.people.addAll(
    Object.values(known).map(one => ({
      id: one.id,
      name: one.displayName,
      jobTitle: one.jobTitle,
      mail: one.mail,
      active: true,
      language: 'pl' as const,
    })),
  )
  await registers.units.addAll(
    UNITS.map(({ unit, name }) => ({
      key: `${unit}@2020-01-01`,
      unit,
      name,
      holdsReviews: true,
      from: '2020-01-01' as const,
    })),
  )
  await registers.processes.add({
    code: 'GZ 8',
    group: 'GZ',
    number: 8,
    name: 'Zarządzanie dokumentacją',
    from: '2020-01-01',
  })
  await registers.settings.add({ name: 'reviewsSince', value: JSON.stringify('2026-10-01') })
  const held: [string, Role, Scope['kind'], string?][] = [
    [people.head.id, 'head-of-unit', 'unit', 'WE'],
    [people.otherHead.id, 'head-of-unit', 'unit', 'WK'],
    [people.owner.id, 'process-owner', 'process', 'GZ 8'],
    [people.representative.id, 'quality-representative', 'office'],
    [people.officer.id, 'data-protection-officer', 'office'],
  ]
  await registers.roleHoldings.addAll(
    held.map(([person, role, scopeKind, scopeId]) => ({
      key: `${person}|${role}|${scopeId ?? ''}`,
      person,
      role,
      scopeKind,
      ...(scopeId === undefined ? {} : { scopeId }),
      from: '2020-01-01' as const,
    })),
  )
}

/** All the words that a person sees in messages: texts, cards with what their buttons unfold, button titles. */
export function wordsIn(entries: readonly ChatEntry[]): string {
  const found: string[] = []
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) walk(one)
    else if (typeof part === 'object' && part !== null)
      for (const [key, value] of Object.entries(part)) {
        if (key === 'fallback' || key === 'data') continue
        if (typeof value === 'string' && ['text', 'title', 'value', 'label'].includes(key)) found.push(value)
        else walk(value)
      }
  }
  for (const { text, cards, note } of entries) {
    if (text !== undefined) found.push(text)
    walk(cards)
    if (note) found.push(note.text)
  }
  return found.join('\n')
}

/** The bot's last message. */
export function lastOf(entries: readonly ChatEntry[]): ChatEntry {
  const last = entries.filter(one => one.from === 'bot' && !one.deleted).at(-1)
  if (!last) throw new Error('The bot said nothing.')
  return last
}
