import { join } from 'node:path'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import { openRegisters } from '../../api/registers/openRegisters.ts'
import { startStandin } from '../../infra/standin/standin.ts'
import { settingsOf } from '../registers/anOffice.ts'
import { filesIn } from './filesIn.ts'
import type { KilledOffice } from './killedOffice.ts'
import { clockFileOf } from './officeProcesses.ts'

/** What is wrong in SharePoint and in the chats after everything was killed, as sentences; empty when nothing is. */
export async function wrongAfterKills({ folder, people, sendings }: KilledOffice): Promise<string[]> {
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
      const claimed = reminders.filter(row => row.person === person).length
      const page = (await (await fetch(`${standin.httpUrl}/people/${person}/chat?peek=1`)).json()) as {
        messages: { from: string }[]
      }
      const told = page.messages.filter(entry => entry.from === 'bot').length
      if (told > claimed) wrong.push(`${person} has ${told} messages of ${claimed} reminders`)
    }
    if (reminders.length === 0) wrong.push('nobody was reminded of anything')
    return wrong
  } finally {
    await registers.close()
    await standin.close()
  }
}
