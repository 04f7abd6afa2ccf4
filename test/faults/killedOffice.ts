import { setTimeout as pause } from 'node:timers/promises'
import type { Day } from '../../api/domain/calendar/day.ts'
import { plusWorkingDays } from '../../api/domain/calendar/workingDays.ts'
import { seedOffice } from '../../bench/seedOffice.ts'
import {
  clockFileOf,
  type OfficeFolder,
  type OfficeProcess,
  officeFolder,
  type StandinProcess,
  spawnSuite,
  startStandinProcess,
  untilOpen,
} from './officeProcesses.ts'
import { untilReminded } from './untilReminded.ts'

export const UNITS = 12
/** Nobody hands in for these, so that there always is somebody to remind. */
const SILENT = 4
const FIRST_DAY: Day = '2026-11-30'
const HELD_ON = '2026-11-20'
const OFTEN = { SYNC_SECONDS: '1', SWEEP_SECONDS: '1', PROVISION: 'true' }

export type Moment = 'provisioning' | 'upload' | 'sweep' | 'sync' | 'restart'

/** A file that somebody is handing in, under one key until it is confirmed. */
export interface Sending {
  readonly unit: number
  readonly key: string
  readonly name: string
  confirmed: boolean
}

/** An office of processes in which anything may be killed at any moment. */
export interface KilledOffice {
  readonly folder: OfficeFolder
  readonly people: readonly string[]
  readonly sendings: readonly Sending[]
  /** How often each was killed so far. */
  readonly killed: { readonly suite: number; readonly standin: number }
  /** Begins what the moment is named after, kills within it, and starts again what is gone. */
  killDuring(moment: Moment, random: () => number): Promise<void>
  /** Sends again what has no answer yet, as a person would, until everything is confirmed. */
  confirmAll(): Promise<void>
  /** Waits for reminders and ends the processes. */
  close(): Promise<void>
}

/** Kills the first start of an office while it provisions, so many times, and then fills it. */
export async function killedOffice(path: string, early: number, random: () => number): Promise<KilledOffice> {
  const folder = await officeFolder(path)
  let standin: StandinProcess = await startStandinProcess(folder)
  let suite: OfficeProcess | undefined
  const killed = { suite: 0, standin: 0 }
  const killSuite = async () => {
    await suite?.kill()
    killed.suite++
  }
  const killStandin = async () => {
    await standin.kill()
    killed.standin++
  }
  for (let turn = 0; turn < early; turn++) {
    suite = spawnSuite(folder, standin.addresses, OFTEN)
    await pause(1_000 + random() * 3_000)
    if (random() < 0.3) {
      await killStandin()
      standin = await startStandinProcess(folder)
    }
    await killSuite()
  }
  await standin.stop()
  const { people } = await seedOffice(path, {
    units: UNITS,
    since: '2026-11',
    today: FIRST_DAY,
    missing: UNITS,
    employees: 0,
  })
  standin = await startStandinProcess(folder)
  suite = spawnSuite(folder, standin.addresses, OFTEN)
  await untilOpen(folder)

  const suiteUrl = `http://127.0.0.1:${folder.suitePort}`
  const sendings: Sending[] = []
  let day = FIRST_DAY
  const standinUrl = () => standin.addresses.httpUrl

  async function send(one: Sending): Promise<void> {
    const { token } = (await (await fetch(`${standinUrl()}/people/${people[one.unit]}/token`)).json()) as {
      token: string
    }
    const form = new FormData()
    form.set('heldOn', HELD_ON)
    form.set('file', new Blob([textOf(one)]), one.name)
    const answer = await fetch(`${suiteUrl}/api/reviews/unit/U${one.unit}/2026-11/minutes`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': one.key },
      body: form,
    })
    const said = await answer.text()
    if (answer.status === 200) one.confirmed = true
    else if (answer.status < 500) throw new Error(`${one.name}: ${answer.status} ${said}`)
  }

  /** The sender who gets no answer knows nothing and tries again later. */
  const sendQuietly = (one: Sending) =>
    send(one).catch((fault: unknown) => {
      if (!(fault instanceof TypeError)) throw fault
    })

  function newSending(): Sending {
    const number = sendings.length
    const one = {
      unit: SILENT + (number % (UNITS - SILENT)),
      key: `kill-${String(number).padStart(6, '0')}`,
      name: `Protokół ${number}.txt`,
      confirmed: false,
    }
    sendings.push(one)
    return one
  }

  async function begin(moment: Moment): Promise<Promise<unknown>> {
    if (moment === 'upload') return Promise.all([sendQuietly(newSending()), sendQuietly(newSending())])
    if (moment === 'sync') return sendQuietly(newSending())
    if (moment === 'sweep') {
      // On every second working day the next reminder of what is overdue comes.
      day = plusWorkingDays(day, 2)
      await fetch(`${standinUrl()}/standin/clock`, {
        method: 'PUT',
        body: JSON.stringify({ at: `${day}T08:00:00.000Z`, speed: 1 }),
      })
    }
    return Promise.resolve()
  }

  async function restart(): Promise<void> {
    if (!standin.running) standin = await startStandinProcess(folder)
    if (!suite?.running) suite = spawnSuite(folder, standin.addresses, OFTEN)
    await untilOpen(folder)
  }

  return {
    folder,
    people,
    sendings,
    killed,
    async killDuring(moment, random) {
      if (moment === 'restart' || moment === 'provisioning') {
        await killSuite()
        suite = spawnSuite(folder, standin.addresses, OFTEN)
        await pause(random() * 3_500)
        await killSuite()
      } else {
        const underWay = await begin(moment)
        await pause(random() * (moment === 'upload' ? 350 : 1_400))
        if (random() < 0.35) await killStandin()
        else await killSuite()
        await restart()
        await underWay
      }
      await restart()
    },
    async confirmAll() {
      for (const one of sendings) if (!one.confirmed) await send(one)
    },
    async close() {
      await untilReminded(standin.addresses, clockFileOf(folder))
      await suite?.stop()
      await standin.stop()
    },
  }
}

const textOf = ({ unit, name }: Sending): string =>
  [
    `Protokół z narady Wydziału Przykładowego U${unit} z dnia 20.11.2026 (${name})`,
    'Obecni: Osoba Przykładowa 1, Osoba Przykładowa 2',
    'Omawiane zagadnienia: zadania bieżące, budżet i ryzyka, incydentów brak, wykaz aktywów.',
    'Wnioski: harmonogram jest dotrzymywany.',
    'Ustalone działania: Osoba Przykładowa 1 uzupełni wykaz aktywów do 15 grudnia 2026 r.',
  ].join('\n')
