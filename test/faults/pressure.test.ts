import { randomBytes, randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Graph, openGraph } from '../../api/registers/graph/graph.ts'
import { LONGEST } from '../../api/registers/graph/graphQueue.ts'
import { GRAPH_TIMING } from '../../api/registers/graph/graphSettings.ts'
import { atPriority, type Priority } from '../../api/registers/graph/priority.ts'
import { TooBusy } from '../../api/registers/register.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'
import { settingsOf } from '../registers/anOffice.ts'
import { aReminder, aUnit } from '../registers/rows.ts'

/** So many calls run at once at most; what runs already when SharePoint begins to refuse is not shed. */
const AT_ONCE = 10

let api: Api
beforeAll(async () => {
  api = await anApi()
})
afterEach(() => api.office.standin.faults.clear())

const registersOf = () => api.suite.registers
const load = () => registersOf().load()

/** Work of a kind that writes once, and where it stood in the order in which all was done. */
const work: Readonly<Record<Priority, () => Promise<unknown>>> = {
  alert: () => registersOf().settings.add({ name: randomUUID(), value: '1' }),
  answer: () => registersOf().units.add(aUnit()),
  reminder: () => registersOf().reminders.add(aReminder()),
  background: () =>
    registersOf().people.add({ id: randomUUID(), name: 'Osoba Przykładowa', active: true, language: 'pl' }),
}

/** Does so much of each at the same moment, the least urgent asked for first; answers the order in which it was done. */
async function rush(count: number, kinds: readonly Priority[]): Promise<Priority[]> {
  const done: Priority[] = []
  await Promise.all(
    kinds.toReversed().flatMap(kind =>
      Array.from({ length: count }, async () => {
        await atPriority(kind, work[kind])
        done.push(kind)
      }),
    ),
  )
  return done
}

const countBefore = (done: readonly Priority[], kind: Priority, other: Priority) =>
  done.slice(0, done.lastIndexOf(other)).filter(one => one === kind).length

describe('With a tenth of the resource units that it needs', () => {
  it('the suite does alerts first, then answers to people, then reminders, and the rest last', async () => {
    // 25 writes of each kind cost 200 units; 20 are there until the minute, a short one here, is over.
    api.office.standin.faults.set({ resourceUnitLimits: { rate: 1, perMinute: 20, milliseconds: 250 } })
    api.office.standin.usage.reset()
    const done = await rush(25, ['alert', 'answer', 'reminder', 'background'])
    expect(api.office.standin.usage.report().throttled).toBeGreaterThan(0)
    expect(done).toHaveLength(100)
    expect(countBefore(done, 'answer', 'alert')).toBeLessThanOrEqual(AT_ONCE)
    expect(countBefore(done, 'reminder', 'answer')).toBeLessThanOrEqual(AT_ONCE)
    expect(countBefore(done, 'background', 'reminder')).toBeLessThanOrEqual(AT_ONCE)
  })

  it('nothing of it is lost, and what is read afterwards is whole', async () => {
    const before = registersOf().units.rows().length
    api.office.standin.faults.set({ resourceUnitLimits: { rate: 1, perMinute: 8, milliseconds: 100 } })
    await rush(20, ['answer', 'background'])
    api.office.standin.faults.clear()
    const reader = await api.office.anotherInstance()
    expect(reader.units.rows()).toHaveLength(before + 20)
    await reader.close()
  })
})

describe('While SharePoint answers 429 to nine requests of ten', () => {
  it.each(['decimal', 'missing'] as const)(
    'an answer to a person does not wait for reminders or the rest (Retry-After %s)',
    async retryAfter => {
      api.office.standin.faults.set({ seed: 9, throttled: { rate: 0.9, times: 4, retryAfter } })
      const done = await rush(15, ['answer', 'background'])
      expect(countBefore(done, 'background', 'answer')).toBeLessThanOrEqual(AT_ONCE)
    },
  )
})

describe('A batch of which most was throttled', () => {
  it('lets an answer to a person go before it is tried again', async () => {
    api.office.standin.faults.set({
      batchMemberThrottled: { rate: 1, times: 20, retryAfter: 'decimal', only: '^POST' },
    })
    const done: Priority[] = []
    const batch = atPriority('reminder', async () => {
      await registersOf().reminders.addAll(Array.from({ length: 20 }, () => aReminder()))
      done.push('reminder')
    })
    await untilPaused()
    await work.answer()
    done.push('answer')
    await batch
    expect(done).toEqual(['answer', 'reminder'])
  })
})

describe('The line before SharePoint', () => {
  it('takes so many and no more; what is above is refused by name, and all that was taken is done', async () => {
    api.office.standin.faults.set({ throttled: { rate: 1, times: 1, retryAfter: 'decimal' } })
    await atPriority('alert', () => Promise.race([work.alert(), untilPaused()]))
    const rows = registersOf().people.rows().length
    const refusedBefore = load().refused.background
    const outcomes = await atPriority('background', () =>
      Promise.allSettled(Array.from({ length: LONGEST.background + 25 }, () => work.background())),
    )
    const refused = outcomes.filter(one => one.status === 'rejected').map(one => one.reason as unknown)
    expect(refused).toHaveLength(25)
    expect(refused.every(one => one instanceof TooBusy)).toBe(true)
    expect(load().refused.background).toBe(refusedBefore + 25)
    expect(registersOf().people.rows()).toHaveLength(rows + LONGEST.background)
  })

  it('says to a person above the bound, in both languages, that it was not accepted; health shows the line', async () => {
    const person = people.deputyOfOR
    const crowded = await anApi({ timing: { patience: { ...GRAPH_TIMING.patience, answer: 4_000 } } })
    crowded.office.standin.faults.set({ slow: { rate: 1, milliseconds: 4_500 } })
    const waiting = Promise.allSettled(
      Array.from({ length: LONGEST.answer + AT_ONCE }, () =>
        crowded.office.graph.call({ method: 'GET', path: '/me' }),
      ),
    )
    const refused = await crowded.ask(person, '/api/reviews/unit/OR/2026-11/held', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ heldOn: '2026-11-19' }),
    })
    expect(refused.status).toBe(503)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({
      error: {
        reason: 'too-busy',
        pl: expect.stringContaining('nie przyjęto'),
        en: expect.stringContaining('not accepted'),
      },
    })
    const health = (await (await fetch(`${crowded.server.url}/api/health`)).json()) as {
      load: ReturnType<Graph['load']>
    }
    expect(health.load.waiting.answer).toBe(LONGEST.answer)
    expect(health.load.longest.answer).toBe(LONGEST.answer)
    expect(health.load.refused.answer).toBeGreaterThan(0)
    expect(health.load.running).toBeGreaterThan(0)
    crowded.office.standin.faults.clear()
    await waiting
    expect(crowded.suite.registers.load().waiting.answer).toBe(0)
  })
})

describe('Files', () => {
  it('wait in the same line as everything else', async () => {
    const graph = openGraph(settingsOf(api.office.standin))
    api.office.standin.faults.set({ slow: { rate: 1, milliseconds: 700 } })
    const site = `/sites/${api.office.standin.siteAddress}`
    const busy = Array.from({ length: AT_ONCE }, () =>
      atPriority('alert', () => graph.call({ method: 'GET', path: site })),
    )
    await expect.poll(() => graph.load().running).toBe(AT_ONCE)
    const transfer = atPriority('background', () =>
      graph.transfer(`${api.office.standin.addresses.transfers}/transfer/upload/none`),
    )
    expect(graph.load().waiting.background).toBe(1)
    await Promise.all(busy)
    expect((await transfer).status).toBe(404)
    expect(graph.load()).toMatchObject({ running: 0, waiting: { background: 0 } })
  })

  it('that are too many for the line are refused by name', async () => {
    const graph = openGraph(settingsOf(api.office.standin))
    graph.pause(300)
    const address = `${api.office.standin.addresses.transfers}/transfer/upload/none`
    const outcomes = await atPriority('background', () =>
      Promise.allSettled(Array.from({ length: LONGEST.background + 1 }, () => graph.transfer(address))),
    )
    const refused = outcomes.filter(one => one.status === 'rejected')
    expect(refused.map(one => one.reason as unknown)).toEqual([expect.any(TooBusy)])
  })

  it('of ten megabytes go up and come down while SharePoint throttles', async () => {
    const { minutesLibrary } = registersOf()
    const content = new Uint8Array(randomBytes(10 * 1024 * 1024))
    api.office.standin.faults.set({ seed: 2, throttled: { rate: 0.4, times: 6, retryAfter: 'missing' } })
    const stored = await minutesLibrary.store('OR', `${randomUUID()}.bin`, content)
    const read = await new Response(await minutesLibrary.read(stored.id)).arrayBuffer()
    expect(Buffer.compare(Buffer.from(read), Buffer.from(content))).toBe(0)
  })
})

async function untilPaused(): Promise<void> {
  await expect.poll(() => load().pausedFor).toBeGreaterThan(0)
}
