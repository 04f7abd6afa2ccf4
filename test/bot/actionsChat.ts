import { remindersOn } from '../../api/domain/obligations/reminders.ts'
import type { Delivery } from '../../api/reminders/messenger.ts'
import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import type { ChatEntry } from '../../infra/standin/teams/chatEntry.ts'
import { aTeamsOffice, lastOf, type TeamsOffice } from './aTeamsOffice.ts'

/** A unit's review, whose minutes the chats of these tests are about. */
export const WE = 'unit:WE:2026-11'

/** Minutes of a unit review that agree on the tasks given; sample data. */
export const minutesAgreeing = (
  tasks: readonly string[],
  heldOn = '20 listopada 2026 r.',
): string => `PROTOKÓŁ
z przeglądu zarządzania komórki organizacyjnej – Wydział Edukacji
odbytego w dniu ${heldOn}

1. W przeglądzie uczestniczyli:
- Alina Przykładowa – dyrektor wydziału
- Filip Niczyj – inspektor

2. W trakcie przeglądu omówiono:
a) stan realizacji zadań bieżących.

3. Wnioski i zadania:
Należy usprawnić obieg wniosków o dotacje.

4. Ustalono następujące działania:
${tasks.map((task, at) => `${at + 1}) ${task}`).join('\n')}
`

/** An office in Teams, with what a chat about actions takes. */
export interface ActionsChat extends TeamsOffice {
  /** The newest message of a chat. */
  last(person: DirectoryPerson): Promise<ChatEntry>
  /** Presses a button of the newest message. */
  pressesLast(person: DirectoryPerson, action: string, inputs?: Record<string, unknown>): Promise<ChatEntry[]>
  /** Sends everything that a person is to be reminded of today. */
  remind(person: DirectoryPerson): Promise<Delivery>
}

/** A new office; what is said or pressed there has been done by the bot, however slow the machine, when it answers. */
export async function actionsChat(): Promise<ActionsChat> {
  const office = await aTeamsOffice()
  const last = async (person: DirectoryPerson) => lastOf(await office.chat(person))
  const says: TeamsOffice['says'] = async (person, wish) => {
    const messages = await office.says(person, wish)
    await office.bot.settled()
    return messages
  }
  return {
    ...office,
    last,
    says,
    pressesLast: async (person, action, inputs = {}) =>
      says(person, { press: { message: (await last(person)).id, action, inputs } }),
    remind: person =>
      office.bot.messenger.remind(
        person.id,
        remindersOn(office.suite.office(), office.suite.today()).filter(one => one.person === person.id),
      ),
  }
}
