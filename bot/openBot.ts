import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Language } from '../api/domain/language.ts'
import { personOf } from '../api/domain/organisation/organisation.ts'
import { SharePointUnavailable } from '../api/registers/register.ts'
import type { Messenger } from '../api/reminders/messenger.ts'
import type { Suite } from '../api/suite.ts'
import { openCommands } from './commands.ts'
import { type Conversations, openConversations } from './conversations.ts'
import { DOWNLOAD_LIMITS, type DownloadLimits } from './files/downloadFile.ts'
import { helpMessage } from './help/helpCards.ts'
import { linksOf } from './links.ts'
import type { Message } from './message.ts'
import { openMessenger } from './messenger.ts'
import type { PersonTurn } from './personTurn.ts'
import { type SettledReminders, settledReminders } from './reminders/settledReminders.ts'
import { onceEach } from './repeated.ts'
import { expectedFiles } from './reviews/expectedFiles.ts'
import { takeFile } from './reviews/handInTurn.ts'
import { reviewWords } from './reviews/reviewWords.ts'
import { type HttpRequest, type HttpResponse, openTeams, type TeamsSettings } from './teams.ts'
import { TeamsRefused } from './teamsRefusal.ts'
import { answerText } from './text/answerText.ts'
import type { PressAnswer, Turn } from './turn.ts'
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

export function openBot(options: BotOptions): Bot {
  const teams = openTeams(options)
  const { publicUrl, tenantId, teamsAppId = options.appId } = options
  const links = linksOf({ teamsAppId, tenantId, publicUrl })
  const limits: DownloadLimits = { ...DOWNLOAD_LIMITS, hosts: options.fileHosts ?? DOWNLOAD_LIMITS.hosts }
  const patience = options.patience ?? PATIENCE_MS
  const expected = expectedFiles()
  const command = openCommands(expected)
  const once = onceEach<PressAnswer | undefined>()
  const underWay = new Set<Promise<unknown>>()
  let used: { suite: Suite; conversations: Conversations; settled: SettledReminders } | undefined

  /** Work that nobody waits for; its fault is told to operators. */
  function inBackground(suite: Suite, event: string, work: Promise<unknown>): Promise<unknown> {
    const guarded = work.catch(fault => suite.log.error(event, { fault: String(fault) }))
    underWay.add(guarded)
    void guarded.finally(() => underWay.delete(guarded))
    return guarded
  }

  const using = () => {
    if (!used) throw new Error('The bot was asked before it was given its suite.')
    return used
  }

  async function hear(turn: Turn): Promise<PressAnswer | undefined> {
    const { suite } = using()
    const language = languageOf(suite, turn)
    if (turn.tenant !== options.tenantId && !options.withoutSignIn) {
      suite.log.warn('turn-of-other-tenant')
      return { text: faultWords['other-tenant'][language] }
    }
    if (turn.person === '' || turn.id === '') return undefined
    return once(`${turn.place.conversation} ${turn.kind} ${turn.id}`, () => answer(turn, language))
  }

  async function answer(turn: Turn, language: Language): Promise<PressAnswer | undefined> {
    const { suite, conversations } = using()
    const say = (message: Message): Promise<string> => teams.write(turn.place, message)
    const rewrite = (id: string, message: Message): Promise<void> => teams.rewrite(turn.place, id, message)
    const kept =
      turn.kind === 'removed'
        ? conversations.lost(turn.person, 'not-installed')
        : conversations.met(turn.person, turn.place)
    const keeping = kept.catch(fault => suite.log.warn('conversation-not-kept', { fault: String(fault) }))
    try {
      if (turn.kind === 'removed' || turn.kind === 'seen') return undefined
      const person = personOf(suite.office().organisation, turn.person)
      if (!person?.active) {
        const text = faultWords['person-unknown'][language]
        if (turn.kind === 'press' && turn.press.answeredInPlace) return { text }
        await say({ text })
        return undefined
      }
      const { conversation } = turn.place
      const spoken: PersonTurn = {
        suite,
        person,
        language,
        links,
        activity: turn.id,
        conversation,
        say,
        rewrite,
      }
      return await served(spoken, turn)
    } catch (fault) {
      return excuse(suite, language, turn, fault)
    } finally {
      await keeping
    }
  }

  async function served(spoken: PersonTurn, turn: Turn): Promise<PressAnswer | undefined> {
    switch (turn.kind) {
      case 'installed':
        await spoken.say(helpMessage(spoken, 'welcome'))
        return undefined
      case 'press':
        return pressed(spoken, turn)
      case 'message':
        return heard(spoken, turn)
      default:
        return undefined
    }
  }

  /** The answer of a press changes the message for every device; older clients only see that change. */
  async function pressed(
    spoken: PersonTurn,
    { press }: Extract<Turn, { kind: 'press' }>,
  ): Promise<PressAnswer | undefined> {
    const takeBack =
      press.message === undefined ? undefined : using().settled.answered(spoken.person.id, press.message)
    const answer = await command(spoken, press)
    if ('text' in answer) takeBack?.()
    if ('message' in answer && press.message !== undefined) {
      const { message } = answer
      await spoken.rewrite(press.message, message).catch(fault => {
        if (!(fault instanceof TeamsRefused)) throw fault
        spoken.suite.log.warn('message-not-rewritten', { reason: fault.reason, status: fault.status })
      })
    }
    if (press.answeredInPlace) return answer
    if ('text' in answer) {
      if (answer.text !== '') await spoken.say({ text: answer.text })
    } else if (press.message === undefined) await spoken.say(answer.message)
    return undefined
  }

  async function heard(spoken: PersonTurn, turn: Extract<Turn, { kind: 'message' }>): Promise<undefined> {
    const { files, others, text } = turn
    if (files.length > 0) return takeFiles(spoken, turn)
    if (text.trim() !== '') await spoken.say(await answerText(spoken, text))
    else if (others[0] !== undefined)
      await spoken.say({ text: reviewWords[spoken.language].notAFile(others[0].slice(0, 120)) })
    return undefined
  }

  /** Files are read one after the other; a turn that takes too long goes on after Teams has had its answer. */
  async function takeFiles(spoken: PersonTurn, turn: Extract<Turn, { kind: 'message' }>): Promise<undefined> {
    const hint = expected.take(spoken.person.id)
    const work = (async () => {
      for (const [place, file] of turn.files.entries())
        await takeFile(spoken, file, place, limits, turn.files.length === 1 ? hint : undefined)
    })()
    const guarded = inBackground(spoken.suite, 'file-turn-failed', work)
    await Promise.race([guarded, pause(patience, undefined, { ref: false })])
    return undefined
  }

  async function excuse(
    suite: Suite,
    language: Language,
    turn: Turn,
    fault: unknown,
  ): Promise<PressAnswer | undefined> {
    const reference = randomBytes(3).toString('hex').toUpperCase()
    suite.log.error('turn-failed', { reference, kind: turn.kind, fault: String(fault) })
    const text =
      fault instanceof SharePointUnavailable
        ? faultWords['not-saved'][language]
        : `${faultWords.failed[language]} ${reference}`
    if (turn.kind === 'press' && turn.press.answeredInPlace) return { text }
    if (!(fault instanceof TeamsRefused)) await teams.write(turn.place, { text }).catch(() => undefined)
    return undefined
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
      used = { suite, conversations, settled }
      suite.registers.onChange(({ register, keys }) =>
        inBackground(suite, 'reminder-not-rewritten', settled.changed(register, keys)),
      )
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}

/** The person's own language, else the one of their Teams. */
function languageOf(suite: Suite, turn: Turn): Language {
  const known = personOf(suite.office().organisation, turn.person)
  return known?.language ?? (turn.locale.toLowerCase().startsWith('en') ? 'en' : 'pl')
}
