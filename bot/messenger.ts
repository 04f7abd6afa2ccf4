import type { DueReminder } from '../api/domain/obligations/reminders.ts'
import { personOf } from '../api/domain/organisation/organisation.ts'
import { clockRules } from '../api/incidents/clockRules.ts'
import type { Delivery, Messenger } from '../api/reminders/messenger.ts'
import type { Suite } from '../api/suite.ts'
import type { Conversations } from './conversations.ts'
import { alertMessage } from './incidents/alertMessage.ts'
import type { Links } from './links.ts'
import type { Message } from './message.ts'
import { noticeMessage } from './questions/noticeCards.ts'
import { reminderMessage } from './reminders/reminderCards.ts'
import { judgedNotice } from './reviews/acceptancePress.ts'
import type { Teams } from './teams.ts'
import { TeamsRefused } from './teamsRefusal.ts'
import type { Place } from './turn.ts'

export interface MessengerParts {
  readonly teams: Teams
  readonly links: Links
  /** Where a chat is asked for while nobody has been met yet. */
  readonly firstService: string
  suite(): Suite
  conversations(): Conversations
}

/** Writes first: into the kept conversation, or into one that Teams is asked to open. */
export function openMessenger({
  teams,
  links,
  firstService,
  suite,
  conversations,
}: MessengerParts): Messenger {
  async function send(person: string, message: Message): Promise<Delivery> {
    const known = conversations().placeOf(person)
    try {
      return await sendTo(person, message, known?.place)
    } catch (first) {
      if (!(first instanceof TeamsRefused)) throw first
      const fault = await afterInstalling(first, person, message)
      if (!(fault instanceof TeamsRefused)) return fault
      const { reason, status } = fault
      suite().log.warn('reminder-refused', { reason, status })
      if (reason !== 'teams-unreachable') await quietly(() => conversations().lost(person, reason))
      return { delivered: false, failure: reason }
    }
  }

  async function sendTo(person: string, message: Message, there?: Place): Promise<Delivery> {
    const place = there ?? (await teams.openChat(person, conversations().knownService() ?? firstService))
    const id = await teams.write(place, message)
    const isKnown = conversations().placeOf(person)?.state === 'reachable'
    if (!isKnown) await quietly(() => conversations().met(person, place))
    return { delivered: true, message: id }
  }

  /** Who owes something and has no app is given it, where the office has set that up; answers what still refuses. */
  async function afterInstalling(
    refused: TeamsRefused,
    person: string,
    message: Message,
  ): Promise<Delivery | TeamsRefused> {
    if (refused.reason !== 'not-installed') return refused
    if (!(await suite().registers.appInstallation.install(person))) return refused
    suite().log.info('app-installed', {})
    try {
      return await sendTo(person, message)
    } catch (fault) {
      if (fault instanceof TeamsRefused) return fault
      throw fault
    }
  }

  async function rewrite(person: string, id: string, message: Message): Promise<Delivery> {
    const known = conversations().placeOf(person)
    if (!known) return { delivered: false, failure: 'not-installed' }
    try {
      await teams.rewrite(known.place, id, message)
      return { delivered: true, message: id }
    } catch (fault) {
      if (!(fault instanceof TeamsRefused)) throw fault
      suite().log.warn('message-not-rewritten', { reason: fault.reason, status: fault.status })
      return { delivered: false, failure: fault.reason }
    }
  }

  /** The message is sent or refused whatever becomes of the note about the conversation. */
  async function quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (fault) {
      suite().log.warn('conversation-not-kept', { fault: String(fault) })
    }
  }

  return {
    async remind(person: string, reminders: readonly DueReminder[]): Promise<Delivery> {
      const office = suite().office()
      const reached = personOf(office.organisation, person)
      if (!reached?.active) return { delivered: false, failure: 'person-unknown' }
      const context = { office, today: suite().today(), language: reached.language, links, person }
      return send(person, reminderMessage(context, reminders))
    },
    async judged(person, minutes) {
      const reached = personOf(suite().office().organisation, person)
      const message = judgedNotice(suite(), links, person, minutes)
      if (!reached?.active || !message) return { delivered: false, failure: 'person-unknown' }
      return send(person, message)
    },
    async alert(person, alert, instead) {
      const { organisation } = suite().office()
      const reached = personOf(organisation, person)
      if (!reached?.active) return { delivered: false, failure: 'person-unknown' }
      const message = alertMessage(
        { organisation, rules: clockRules(suite()), now: suite().now(), language: reached.language, links },
        alert,
      )
      return instead === undefined ? send(person, message) : rewrite(person, instead, message)
    },
    async ring(person, numbers) {
      const [first = '', ...more] = numbers
      const preview = more.length === 0 ? first : `${first} +${more.length}`
      return suite().registers.activityFeed.notify(person, {
        preview,
        topic: first,
        link: links.incident(first),
      })
    },
    async tell(person, notice, instead) {
      const reached = personOf(suite().office().organisation, person)
      if (!reached?.active) return { delivered: false, failure: 'person-unknown' }
      const message = noticeMessage(notice, reached.language)
      return instead === undefined ? send(person, message) : rewrite(person, instead, message)
    },
  }
}
