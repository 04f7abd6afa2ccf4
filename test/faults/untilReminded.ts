import { setTimeout as pause } from 'node:timers/promises'
import { openClock } from '../../api/clock.ts'
import { millisecondsOf } from '../../api/domain/calendar/officeTime.ts'
import { remindersOn } from '../../api/domain/obligations/reminders.ts'
import { openOffice } from '../../api/office/officeOf.ts'
import { openRegisters } from '../../api/registers/openRegisters.ts'
import { trustAuthority } from '../../infra/standin/certificate.ts'
import type { StandinAddresses } from '../../infra/start/standinProcess.ts'

const PATIENCE_MS = 120_000
const ASK_EVERY_MS = 500
const SENDING_MS = 30_000

/** Waits until everything that is to be sent today has gone out or was refused; gives up quietly after two minutes. */
export async function untilReminded(addresses: StandinAddresses, clockFile: string): Promise<void> {
  trustAuthority(addresses.caFile)
  const clock = openClock(clockFile)
  const registers = await openRegisters({
    graph: {
      baseUrl: addresses.graphUrl,
      authority: addresses.authorityUrl,
      knownAuthorities: [new URL(addresses.authorityUrl).host],
      clientId: addresses.appId,
      clientSecret: addresses.appSecret,
    },
    site: addresses.siteAddress,
    clock: clock.now,
    instance: 'waiting',
    log: () => undefined,
  })
  try {
    const isOut = (key: string): boolean => {
      const row = registers.reminders.find(key)?.row
      if (row?.state !== 'claimed') return row !== undefined
      // Whoever claimed it so long ago was killed before it was sent, or before that was written down.
      return millisecondsOf(clock.now()) - millisecondsOf(row.claimedAt) > SENDING_MS
    }
    const giveUpAt = performance.now() + PATIENCE_MS
    while (performance.now() < giveUpAt) {
      await registers.sync()
      if (remindersOn(openOffice(registers)(), clock.today()).every(one => isOut(one.key))) return
      await pause(ASK_EVERY_MS)
    }
  } finally {
    await registers.close()
  }
}
