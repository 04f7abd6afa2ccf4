import { setTimeout as pause } from 'node:timers/promises'
import type { Messenger } from '../api/reminders/messenger.ts'
import type { Suite } from '../api/suite.ts'
import { type Answerer, languageOf, openAnswerer } from './answerer.ts'
import { type Conversations, openConversations } from './conversations.ts'
import { DOWNLOAD_LIMITS } from './files/downloadFile.ts'
import { linksOf } from './links.ts'
import { openMessenger } from './messenger.ts'
import { settledReminders } from './reminders/settledReminders.ts'
import { onceEach } from './repeated.ts'
import { type ChatSignIn, openChatSignIn, type TokenCheck } from './signIn/chatSignIn.ts'
import { type HttpRequest, type HttpResponse, openTeams, type TeamsSettings } from './teams.ts'
import type { Turn, TurnAnswer } from './turn.ts'
import { faultWords } from './words.ts'

export interface BotOptions extends TeamsSettings {
  /** Id of the Teams app (manifest); the app id of Entra unless given. */
  readonly teamsAppId?: string
  /** Where the suite is reached from outside, no slash at the end. */
  readonly publicUrl: string
  /** Hosts that chat files are fetched from: names, or `*.suffix`. Unless given, those of SharePoint. */
  readonly fileHosts?: readonly string[]
  /** Teams service that is asked for a chat while nobody has been met yet; Teams' European one unless given. */
  readonly firstService?: string
  /** Whose a token for the suite is; without it nobody is asked to sign in, and the suite writes under its own name. */
  readonly checkToken?: TokenCheck
  /** How long a turn waits for files to be read before it goes on without the request, in milliseconds. */
  readonly patience?: number
}

/** The bot: what Teams posts is given to `process`, what the suite has to say goes through `messenger`. */
export interface Bot {
  /** Answers `POST /api/messages`; the request's body is parsed JSON already. */
  process(request: HttpRequest, response: HttpResponse): Promise<void>
  readonly messenger: Messenger
  /** Gives the bot the suite that it serves, whose messenger it is; before the first request. */
  use(suite: Suite): void
  /** Waits for files that are still being read and messages that are still being rewritten. */
  settled(): Promise<void>
}

const TEAMS_IN_EUROPE = 'https://smba.trafficmanager.net/emea/'
/** Teams gives up after 10 to 15 seconds. */
const PATIENCE_MS = 8_000
/** A button looks dead after that. */
const PRESS_PATIENCE_MS = 3_000

/** Opens the bot: what it answers with, what it writes by itself, and its door for Teams. */
export function openBot(options: BotOptions): Bot {
  const teams = openTeams(options)
  const { publicUrl, tenantId, teamsAppId = options.appId } = options
  const links = linksOf({ teamsAppId, tenantId, publicUrl })
  const patience = options.patience ?? PATIENCE_MS
  const signIn: ChatSignIn | undefined =
    options.checkToken &&
    openChatSignIn({
      teams,
      check: options.checkToken,
      // As the manifest names it: Teams gives tokens for this resource only.
      resource: `api://${new URL(publicUrl).host}/${options.appId}`,
      link: links.duties(),
      log: () => using().suite.log,
    })
  const once = onceEach<TurnAnswer | undefined>()
  const underWay = new Set<Promise<unknown>>()
  let used: { suite: Suite; conversations: Conversations; answer: Answerer } | undefined

  /** Work that the request does not wait for, or not to its end; its fault is told to operators. */
  function inBackground(suite: Suite, work: Promise<unknown>): void {
    const guarded = work.catch(fault => suite.log.error('bot-work-failed', { fault: String(fault) }))
    underWay.add(guarded)
    void guarded.finally(() => underWay.delete(guarded))
  }

  const using = () => {
    if (!used) throw new Error('The bot was asked before it was given its suite.')
    return used
  }

  /** Answers within the time that Teams allows: what takes longer goes on, and its outcome follows. */
  async function hear(turn: Turn): Promise<TurnAnswer | undefined> {
    const { suite, answer } = using()
    if (turn.tenant.toLowerCase() !== tenantId.toLowerCase()) {
      suite.log.warn('turn-of-other-tenant')
      return { text: faultWords['other-tenant'][languageOf(suite, turn)] }
    }
    if (turn.person === '' || turn.id === '') return undefined
    if (turn.kind === 'token')
      return { tokenTaken: (await signIn?.take(turn.person, turn.exchange)) ?? false }
    const work = once(`${turn.place.conversation} ${turn.kind} ${turn.id}`, () => answer(turn))
    inBackground(suite, work)
    const inPlace = turn.kind === 'press' && turn.press.answeredInPlace
    const limit = inPlace ? Math.min(patience, PRESS_PATIENCE_MS) : patience
    const outcome = await Promise.race([work, pause(limit, 'late' as const, { ref: false })])
    if (outcome !== 'late') return outcome
    if (!inPlace) return undefined
    const told = work.then(late =>
      late && 'text' in late && late.text !== '' ? teams.write(turn.place, late) : undefined,
    )
    inBackground(suite, told)
    return { text: faultWords.saving[languageOf(suite, turn)] }
  }

  return {
    async process(request, response) {
      const processed = await teams.process(request, response, hear)
      if (processed !== 'answered') using().suite.log.warn('activity-refused', { reason: processed })
    },
    messenger: openMessenger({
      teams,
      links,
      firstService: options.firstService ?? TEAMS_IN_EUROPE,
      suite: () => using().suite,
      conversations: () => using().conversations,
    }),
    use(suite) {
      const conversations = openConversations(suite.registers, () => suite.now())
      const settled = settledReminders({ suite, teams, links, conversations })
      const limits = { ...DOWNLOAD_LIMITS, hosts: options.fileHosts ?? DOWNLOAD_LIMITS.hosts }
      const answer = openAnswerer({ suite, teams, links, conversations, settled, limits, signIn })
      used = { suite, conversations, answer }
      suite.registers.onChange(({ register, keys }) => inBackground(suite, settled.changed(register, keys)))
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
