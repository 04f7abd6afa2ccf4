import { join } from 'node:path'
import { dayOf, type Instant } from '../../api/domain/calendar/officeTime.ts'
import { remindersOn } from '../../api/domain/obligations/reminders.ts'
import { openOffice } from '../../api/office/officeOf.ts'
import { openRegisters } from '../../api/registers/openRegisters.ts'
import { startStandin } from '../../infra/standin/standin.ts'
import { settingsOf } from '../registers/anOffice.ts'
import { filesIn } from './filesIn.ts'
import type { KilledOffice } from './killedOffice.ts'
import { clockFileOf } from './officeProcesses.ts'

/** What is wrong in SharePoint and in the chats after everything was killed, as sentences; empty when nothing is. */
export async function wrongAfterKills({
  folder,
  people,
  sendings,
}: Pick<KilledOffice, 'folder' | 'people' | 'sendings'>): Promise<string[]> {
  const standin = await startStandin({
    dataFolder: join(folder.path, 'standin'),
    httpsPort: folder.httpsPort,
    httpPort: folder.httpPort,
    clockFile: clockFileOf(folder),
    directory: [],
    suite: { appId: '3a1f6c52-8f0e-4f0b-9d5e-6b1c2f7a9d01' },
  })
  const registers = await openRegisters({
    graph: settingsOf(standin),
    site: standin.siteAddress,
    clock: () => standin.clock.now().toISOString() as Instant,
    instance: 'looking',
    log: () => undefined,
  })
  try {
    const wrong: string[] = []
    const minutes = registers.minutes.rows()
    const reminders = registers.reminders.rows()
    for (const one of sendings.filter(sending => sending.confirmed)) {
      const versions = minutes.filter(row => row.fileName === one.name)
      if (versions.length !== 1) wrong.push(`${one.name} is filed ${versions.length} times`)
      const files = filesIn(standin, one.name)
      if (files.length !== 1) wrong.push(`${one.name} lies in the library ${files.length} times`)
      const intake = registers.intakes.find(`tab:${people[one.unit]}:${one.key}`)
      if (intake?.row.state !== 'filed')
        wrong.push(`${one.name} came in as ${intake?.row.state ?? 'nothing'}`)
    }
    const unknown = minutes.filter(row => !sendings.some(one => one.name === row.fileName))
    if (unknown.length > 0) wrong.push(`${unknown.length} minutes came from nobody`)
    for (const [name, keys] of [
      ['minutes', minutes.map(row => row.key)],
      ['reminders', reminders.map(row => row.key)],
      ['reviews', registers.reviews.rows().map(row => row.key)],
    ] as const)
      if (new Set(keys).size !== keys.length) wrong.push(`${name} hold a key twice`)
    for (const person of people) {
      const page = (await (await fetch(`${standin.httpUrl}/people/${person}/chat?peek=1`)).json()) as {
        messages: { id: string; from: string }[]
      }
      const told = page.messages.filter(entry => entry.from === 'bot').map(entry => entry.id)
      const own = reminders.filter(row => row.person === person)
      const sent = new Set(own.filter(row => row.state === 'sent').map(row => row.message ?? ''))
      for (const message of sent)
        if (!told.includes(message))
          wrong.push(`${person} never got the message ${message} of a sent reminder`)
      // What was claimed and cut off may have reached the chat or not, but each claim once at most.
      const unsure = own.filter(row => row.state !== 'sent').length
      const others = told.filter(message => !sent.has(message)).length
      if (others > unsure)
        wrong.push(`${person} has ${others} messages beside those of ${unsure} cut off claims`)
    }
    if (reminders.length === 0) wrong.push('nobody was reminded of anything')
    const today = dayOf(standin.clock.now().toISOString() as Instant)
    for (const { key } of remindersOn(openOffice(registers)(), today))
      if (!registers.reminders.find(key)) wrong.push(`${key} is due and was not sent`)
    const [check] = standin.database.all<{ integrity_check: string }>('PRAGMA integrity_check')
    if (check?.integrity_check !== 'ok') wrong.push(`the stand-in's database: ${check?.integrity_check}`)
    return wrong
  } finally {
    await registers.close()
    await standin.close()
  }
}
