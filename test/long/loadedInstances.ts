import { setTimeout as pause } from 'node:timers/promises'
import { percentile } from '../../bench/row.ts'
import { seedOffice } from '../../bench/seedOffice.ts'
import type { Sending } from '../faults/killedOffice.ts'
import { wrongAfterKills } from '../faults/lookAfterKills.ts'
import {
  clockFileOf,
  type OfficeFolder,
  type OfficeProcess,
  officeFolder,
  spawnSuite,
  startStandinProcess,
  untilOpen,
} from '../faults/officeProcesses.ts'
import { untilReminded } from '../faults/untilReminded.ts'
import { diceOf } from './dice.ts'

const UNITS = 60
/** Nobody hands in for these, so that there is somebody to remind meanwhile. */
const SILENT = 10
/** How old an answer may be: what was confirmed so long ago is in it, whichever instance gives it. */
const OLDEST_MS = 2_000
/** An instance that was alone hears of a second one with its next reading of all lists. */
const ALONE_MS = 16_000
const OFTEN = { SWEEP_SECONDS: '2', PROVISION: 'false', REQUESTS_PER_MINUTE: '1000000' }

interface Instance {
  readonly url: string
  readonly process: OfficeProcess
}

export interface LoadReport {
  /** What is wrong in SharePoint and in the chats afterwards. */
  readonly wrong: readonly string[]
  /** Minutes that another instance did not show when they had been confirmed two seconds before. */
  readonly stale: readonly string[]
  /** The same of an instance that was killed meanwhile, before it could tell the others: they read every 15 s. */
  readonly unheard: readonly string[]
  /** Answers of a status that nobody should get, by status. */
  readonly refused: Readonly<Record<string, number>>
  readonly requests: number
  readonly aSecond: number
  readonly confirmed: number
  /** Requests that met an instance that was gone, and were sent to another one. */
  readonly sentAgain: number
  readonly p95: number
}

/** So many requests a second of every kind on three instances, one of which is killed, and a fourth comes. */
export async function loadedInstances(
  path: string,
  seed: number,
  seconds: number,
  rate: number,
): Promise<LoadReport> {
  const { people } = await seedOffice(path, {
    units: UNITS,
    since: '2026-11',
    today: '2026-11-30',
    missing: UNITS,
    employees: 0,
  })
  const folder = await officeFolder(path)
  const standin = await startStandinProcess(folder)
  const dice = diceOf(seed)
  const tokens = await Promise.all(people.map(person => tokenOf(standin.addresses.httpUrl, person)))
  const instances: Instance[] = []
  const open = async (number: number): Promise<void> => {
    const own: OfficeFolder =
      number === 1
        ? folder
        : { ...(await officeFolder(path)), httpsPort: folder.httpsPort, httpPort: folder.httpPort }
    const process = spawnSuite(own, standin.addresses, { ...OFTEN, INSTANCE: `instance-${number}` })
    await untilOpen(own)
    instances.push({ url: `http://127.0.0.1:${own.suitePort}`, process })
  }
  for (const number of [1, 2, 3]) await open(number)
  await pause(ALONE_MS)

  const sendings: Sending[] = []
  const stale: string[] = []
  const unheard: string[] = []
  const refused: Record<string, number> = {}
  const times: number[] = []
  const looks: Promise<void>[] = []
  let requests = 0
  let sentAgain = 0

  /** As a load balancer does it: an instance that does not answer is left out. */
  async function ask(
    path: string,
    init: RequestInit,
    not?: Instance,
  ): Promise<{ text: string; by: Instance }> {
    while (true) {
      const able = instances.filter(one => one !== not || instances.length === 1)
      const by = dice.oneOf(able)
      const before = performance.now()
      requests++
      try {
        const answer = await fetch(`${by.url}${path}`, init)
        const text = await answer.text()
        times.push(performance.now() - before)
        if (answer.status !== 200) refused[answer.status] = (refused[answer.status] ?? 0) + 1
        return { text, by }
      } catch {
        const at = instances.indexOf(by)
        if (at >= 0) instances.splice(at, 1)
        sentAgain++
      }
    }
  }

  async function handIn(): Promise<void> {
    const number = sendings.length
    const unit = SILENT + (number % (UNITS - SILENT))
    const one: Sending = {
      unit,
      key: `load-${String(number).padStart(6, '0')}`,
      name: `Protokół ${number}.txt`,
      confirmed: false,
    }
    sendings.push(one)
    const form = new FormData()
    form.set('heldOn', '2026-11-20')
    form.set(
      'file',
      new Blob([`Protokół z narady Wydziału U${unit} z dnia 20.11.2026 (${one.name})`]),
      one.name,
    )
    const headers = { ...signedIn(unit), 'Idempotency-Key': one.key }
    const page = `/api/reviews/unit/U${unit}/2026-11`
    const { text, by } = await ask(`${page}/minutes`, { method: 'POST', headers, body: form })
    if (!text.includes('"state"')) return
    one.confirmed = true
    looks.push(
      pause(OLDEST_MS).then(async () => {
        const seen = await ask(page, { headers: signedIn(unit) }, by)
        if (!seen.text.includes(one.name)) (by.process.running ? stale : unheard).push(one.name)
      }),
    )
  }

  const signedIn = (person: number) => ({ Authorization: `Bearer ${tokens[person]}` })

  async function anything(): Promise<void> {
    const person = dice.between(0, UNITS - 1)
    const headers = signedIn(person)
    const kind = dice.between(1, 100)
    if (kind <= 2) return handIn()
    if (kind <= 12) {
      const body = JSON.stringify({ text: 'do kiedy protokół z narady?' })
      const asJson = { ...headers, 'Content-Type': 'application/json' }
      return void (await ask('/api/answers', { method: 'POST', headers: asJson, body }))
    }
    const path =
      kind <= 60
        ? '/api/board?kind=unit&year=2026'
        : kind <= 80
          ? `/api/reviews/unit/U${person}/2026-11`
          : '/api/duties'
    await ask(path, { headers })
  }

  const started = performance.now()
  const left = () => seconds * 1_000 - (performance.now() - started)
  const underWay = new Set<Promise<void>>()
  const load = (async () => {
    for (let sent = 0; left() > 0; sent++) {
      const one = anything().finally(() => underWay.delete(one))
      underWay.add(one)
      await pause(Math.max(0, ((sent + 1) * 1_000) / rate - (performance.now() - started)))
    }
    await Promise.all(underWay)
  })()
  await pause((seconds * 1_000) / 3)
  const killed = instances[1]!
  await killed.process.kill()
  await pause((seconds * 1_000) / 6)
  await open(4)
  await load
  const took = performance.now() - started
  await Promise.all(looks)
  await untilReminded(standin.addresses, clockFileOf(folder))
  for (const { process } of instances) await process.stop()
  await standin.stop()
  const wrong = await wrongAfterKills({ folder, people, sendings })
  return {
    wrong,
    stale,
    unheard,
    refused,
    requests,
    aSecond: Math.round((requests * 1_000) / took),
    confirmed: sendings.filter(one => one.confirmed).length,
    sentAgain,
    p95: Math.round(percentile(times, 0.95)),
  }
}

async function tokenOf(standinUrl: string, person: string): Promise<string> {
  return ((await (await fetch(`${standinUrl}/people/${person}/token`)).json()) as { token: string }).token
}
