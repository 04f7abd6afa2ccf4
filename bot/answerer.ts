import { randomBytes } from 'node:crypto'
import { actingAs } from '../api/actor.ts'
import { actorOf } from '../api/actorOf.ts'
import type { Language } from '../api/domain/language.ts'
import { personOf } from '../api/domain/organisation/organisation.ts'
import type { Suite } from '../api/suite.ts'
import { openCommands } from './commands.ts'
import type { Conversations } from './conversations.ts'
import { faultText } from './faultText.ts'
import type { DownloadLimits } from './files/downloadFile.ts'
import { helpMessage } from './help/helpCards.ts'
import { takeIncidentFiles } from './incidents/incidentFiles.ts'
import { incidentWords } from './incidents/incidentWords.ts'
import type { Links } from './links.ts'
import type { PersonTurn } from './personTurn.ts'
import { passagesToInsert } from './questions/passagesToInsert.ts'
import type { SettledReminders } from './reminders/settledReminders.ts'
import { expectedFiles } from './reviews/expectedFiles.ts'
import { takeFile } from './reviews/handInTurn.ts'
import { reviewWords } from './reviews/reviewWords.ts'
import type { ChatSignIn } from './signIn/chatSignIn.ts'
import type { Teams } from './teams.ts'
import { TeamsRefused } from './teamsRefusal.ts'
import { answerText } from './text/answerText.ts'
import type { PressAnswer, Turn, TurnAnswer } from './turn.ts'
import { faultWords } from './words.ts'

/** Does what a turn asks for; answers what a pressed button shows. Never throws: faults become an excuse. */
export type Answerer = (turn: Turn) => Promise<TurnAnswer | undefined>

export interface AnswererParts {
  readonly suite: Suite
  readonly teams: Teams
  readonly links: Links
  readonly conversations: Conversations
  readonly settled: SettledReminders
  readonly limits: DownloadLimits
  /** Undefined where people are not asked to sign in: the suite then writes under its own name. */
  readonly signIn: ChatSignIn | undefined
}

type Written = Extract<Turn, { kind: 'message' }>
type Pressed = Extract<Turn, { kind: 'press' }>

const LONGEST_NAME = 120

/** Answers every kind of turn: what was written, sent, pressed or searched for. */
export function openAnswerer(parts: AnswererParts): Answerer {
  const { suite, teams, links, conversations, settled, limits, signIn } = parts
  const expected = expectedFiles()
  const command = openCommands(expected, limits)

  const noted = async (turn: Turn): Promise<void> => {
    try {
      // A search comes from any conversation, most often from one that is not the bot's.
      if (turn.kind === 'search') return
      if (turn.kind === 'removed') await conversations.lost(turn.person, 'not-installed')
      else await conversations.met(turn.person, turn.place)
    } catch (fault) {
      // The person is answered all the same; the next turn notes it again.
      suite.log.warn('conversation-not-kept', { fault: String(fault) })
    }
  }

  async function served(turn: Turn, language: Language): Promise<TurnAnswer | undefined> {
    if (turn.kind === 'removed' || turn.kind === 'seen' || turn.kind === 'token') return undefined
    const person = personOf(suite.office().organisation, turn.person)
    if (!person?.active) return told(turn, faultWords['person-unknown'][language])
    const spoken: PersonTurn = {
      suite,
      person,
      language,
      links,
      activity: turn.id,
      conversation: turn.place.conversation,
      say: message => teams.write(turn.place, message),
      rewrite: (id, message) => teams.rewrite(turn.place, id, message),
    }
    if (turn.kind === 'search') return passagesToInsert(spoken, turn.search)
    if (turn.kind === 'press') return pressed(spoken, turn)
    if (turn.kind === 'message') await heard(spoken, turn)
    else await spoken.say(helpMessage(spoken, 'welcome'))
    return undefined
  }

  /** The answer of a press changes the message for every device; older clients only see that change. */
  async function pressed(spoken: PersonTurn, { press }: Pressed): Promise<PressAnswer | undefined> {
    const takeBack =
      press.message === undefined ? undefined : settled.answered(spoken.person.id, press.message)
    const answer = await command(spoken, press)
    if ('text' in answer) takeBack?.()
    if ('message' in answer && press.message !== undefined) {
      const { message } = answer
      await spoken.rewrite(press.message, message).catch(fault => {
        if (!(fault instanceof TeamsRefused)) throw fault
        suite.log.warn('message-not-rewritten', { reason: fault.reason, status: fault.status })
      })
    }
    if (press.answeredInPlace) return answer
    if ('text' in answer) {
      if (answer.text !== '') await spoken.say({ text: answer.text })
    } else if (press.message === undefined) await spoken.say(answer.message)
    return undefined
  }

  async function heard(spoken: PersonTurn, { files, others, text }: Written): Promise<void> {
    if (files.length > 0) {
      const hint = expected.take(spoken.person.id)
      if (!hint && (await takeIncidentFiles(spoken, { text, files }, limits))) return
      for (const [place, file] of files.entries())
        await takeFile(spoken, file, place, limits, files.length === 1 ? hint : undefined)
    } else if (text.trim() !== '') {
      await spoken.say(await answerText(spoken, text))
      if (others.length > 0) await spoken.say({ text: incidentWords[spoken.language].pasted })
    } else if (others[0] !== undefined)
      await spoken.say({ text: reviewWords[spoken.language].notAFile(others[0].slice(0, LONGEST_NAME)) })
  }

  /** A text in answer to anything: beside the button that was pressed, else as a message. */
  async function told(turn: Turn, text: string): Promise<PressAnswer | undefined> {
    if (turn.kind === 'search' || (turn.kind === 'press' && turn.press.answeredInPlace)) return { text }
    await teams.write(turn.place, { text })
    return undefined
  }

  async function excuse(turn: Turn, language: Language, fault: unknown): Promise<PressAnswer | undefined> {
    const reference = randomBytes(3).toString('hex').toUpperCase()
    suite.log.error('turn-failed', { reference, kind: turn.kind, fault: String(fault) })
    // Who could not be written to will not be reached by an excuse either.
    if (fault instanceof TeamsRefused && turn.kind !== 'press') return undefined
    const text = faultText(fault, language) ?? `${faultWords.failed[language]} ${reference}`
    return told(turn, text).catch(again => {
      suite.log.warn('excuse-not-delivered', { reference, fault: String(again) })
      return undefined
    })
  }

  return async turn => {
    const language = languageOf(suite, turn)
    const noting = noted(turn)
    try {
      const token = () => signIn?.tokenOf(turn.person, turn.place, language) ?? Promise.resolve(undefined)
      return await actingAs(actorOf(suite, turn.person, token), () => served(turn, language))
    } catch (fault) {
      return await excuse(turn, language, fault)
    } finally {
      await noting
    }
  }
}

/** The person's own language, else the one of their Teams. */
export function languageOf(suite: Suite, turn: Turn): Language {
  const known = personOf(suite.office().organisation, turn.person)
  return known?.language ?? (turn.locale.toLowerCase().startsWith('en') ? 'en' : 'pl')
}
