import { type KnowledgeKeeper, keepKnowledge } from '../../api/documents/knowledgeKeeper.ts'
import type { Day } from '../../api/domain/calendar/day.ts'
import { instantAt } from '../../api/domain/calendar/officeTime.ts'
import type { QuestionNotice } from '../../api/questions/questionNotice.ts'
import type { Delivery, Messenger } from '../../api/reminders/messenger.ts'
import { aSuite, type Desk } from '../reviews/aSuite.ts'

export interface KnowledgeDesk extends Desk {
  readonly keeper: KnowledgeKeeper
  /** What people were told, in order. */
  readonly told: { person: string; notice: QuestionNotice; instead?: string }[]
  /** What Teams does with messages from now on. */
  deliver(delivery: Delivery): void
  /** Reads the library and waits for everything that follows from it. */
  look(): Promise<void>
}

/** The suite with documents that can be asked; people are told by a list instead of Teams. */
export async function aDesk(day: Day): Promise<KnowledgeDesk> {
  const told: KnowledgeDesk['told'] = []
  let delivery: Delivery = { delivered: true, message: 'message' }
  const unexpected = () => Promise.reject(new Error('Only notices are expected in this test'))
  const messenger = {
    remind: unexpected,
    alert: unexpected,
    ring: unexpected,
    judged: unexpected,
    async tell(person: string, notice: QuestionNotice, instead?: string) {
      if (delivery.delivered) told.push({ person, notice, ...(instead === undefined ? {} : { instead }) })
      return delivery
    },
  } as Messenger
  const desk = await aSuite(day, messenger)
  const keeper = keepKnowledge(desk.suite)
  return {
    ...desk,
    keeper,
    told,
    // Files carry the moment at which SharePoint got them.
    at(to, time = '09:00') {
      desk.at(to, time)
      desk.office.standin.clock.set(new Date(instantAt(to, time)), 1)
    },
    deliver(next) {
      delivery = next
    },
    async look() {
      await keeper.look()
      await desk.suite.knowledge.settled()
    },
  }
}
