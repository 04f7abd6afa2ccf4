import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../api/domain/incidents/caseEntry.ts'
import { enterInCase } from '../../api/incidents/enterInCase.ts'
import { reportIncident } from '../../api/incidents/reportIncident.ts'
import { type Api, anApi } from './anApi.ts'
import { people, type SamplePerson } from './sampleRows.ts'

interface Stream {
  readonly status: number
  readonly events: { event: string; data: Record<string, unknown> }[]
  readonly ended: Promise<void>
  until(met: () => boolean): Promise<void>
  close(): void
}

describe('the stream of changes', () => {
  let api: Api
  const open: Stream[] = []
  beforeAll(async () => {
    const patience = { alert: 1_500, answer: 1_500, reminder: 1_500, background: 1_500 }
    api = await anApi({ changes: { heartbeat: 200, perPerson: 2, gather: 30 }, timing: { patience } })
  })
  afterEach(async () => {
    for (const stream of open.splice(0)) stream.close()
    await until(() => api.changes.count() === 0)
  })

  async function until(met: () => boolean) {
    const giveUp = Date.now() + 5_000
    while (!met()) {
      if (Date.now() > giveUp) throw new Error('It did not happen in time')
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }
  async function ticketOf(name: SamplePerson): Promise<string> {
    const answer = await api.ask(people[name], '/api/changes/ticket', { method: 'POST' })
    return ((await answer.json()) as { token: string }).token
  }
  async function follow(ticket: string): Promise<Stream> {
    const ending = new AbortController()
    const answer = await fetch(`${api.server.url}/api/changes?token=${ticket}`, { signal: ending.signal })
    const events: Stream['events'] = []
    const ended = (async () => {
      let text = ''
      for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
        text += chunk
        const parts = text.split('\n\n')
        text = parts.pop() as string
        for (const part of parts) {
          const [, event, data] = /^event: (\w+)\ndata: (.+)$/.exec(part) ?? []
          if (event && data) events.push({ event, data: JSON.parse(data) as Record<string, unknown> })
        }
      }
    })().catch(() => undefined)
    const stream = { status: answer.status, events, ended, until, close: () => ending.abort() }
    open.push(stream)
    return stream
  }
  const changesOf = (stream: Stream) =>
    stream.events.filter(one => one.event === 'change').flatMap(one => one.data.registers as string[])
  const rename = (name: string) => api.office.registers.settings.add({ name, value: '1' })

  it('begins with how fresh the data is, and tells which register changed', async () => {
    const stream = await follow(await ticketOf('employee'))
    await until(() => stream.events.length > 0)
    expect(stream.events[0]).toMatchObject({ event: 'freshness', data: { stale: false } })
    await rename('first')
    await until(() => changesOf(stream).includes('settings'))
    expect(stream.events.find(one => one.event === 'change')?.data).toEqual({
      registers: ['settings'],
      at: expect.stringMatching(/Z$/),
    })
  })

  it('tells each person of the registers that are theirs to see, and of filed minutes as of reviews', async () => {
    const [employee, representative] = [
      await follow(await ticketOf('employee')),
      await follow(await ticketOf('representative')),
    ]
    const { reminders, minutes, conversations } = api.office.registers
    await reminders.add({
      key: 'sample|unit:GD:2026-10|due',
      person: people.headOfGD,
      obligation: 'unit:GD:2026-10|hold-review',
      step: 'due',
      claimedAt: '2026-11-23T08:00:00.000Z',
      claimedBy: 'instance-1',
      state: 'claimed',
    })
    await conversations.add({
      person: people.employee,
      conversation: 'a:1',
      serviceUrl: 'https://localhost/',
      botId: '28:1',
      userId: '29:1',
      state: 'reachable',
      since: '2026-11-23T08:00:00.000Z',
    })
    const filed = minutes.find('unit:OR:2026-10#1')!
    await minutes.save({ ...filed, row: { ...filed.row, filedBy: people.deputyOfOR } })
    await until(
      () => changesOf(employee).includes('reviews') && changesOf(representative).includes('minutes'),
    )
    expect(new Set(changesOf(employee))).toEqual(new Set(['reviews']))
    expect(new Set(changesOf(representative))).toEqual(new Set(['reminders', 'minutes']))
  })

  it('tells of a case those who see something of it otherwise than before, and nobody else', async () => {
    const names = ['dpo', 'employee', 'headOfOR', 'headOfGD', 'representative', 'mayor', 'areaHead'] as const
    const streams = new Map<SamplePerson, Stream>()
    for (const name of names) streams.set(name, await follow(await ticketOf(name)))
    const toldOf = (name: SamplePerson) =>
      changesOf(streams.get(name)!).filter(one => one.startsWith('incident')).length
    let turn = 0
    /** Whom a step is told to: a change that everybody hears of comes after it on every stream. */
    const toldBy = async (step: () => Promise<unknown>) => {
      const before = new Map(names.map(name => [name, toldOf(name)]))
      await step()
      await new Promise(resolve => setTimeout(resolve, 100))
      const heard = new Map(names.map(name => [name, changesOf(streams.get(name)!).length]))
      await rename(`after-${turn++}`)
      await until(() => names.every(name => changesOf(streams.get(name)!).length > heard.get(name)!))
      return names.filter(name => toldOf(name) > before.get(name)!)
    }
    const number = 'INC/2026/0001'
    const enter = (event: CaseEvent) => enterInCase(api.suite, people.dpo, number, event)
    expect(
      await toldBy(() =>
        reportIncident(api.suite, {
          delivery: 'a-report',
          source: 'person',
          reporter: people.employee,
          what: 'Zgubiona teczka',
          noticedAt: api.suite.now(),
          personalData: 'no',
          ongoing: 'no',
          unit: 'GD',
        }),
      ),
    ).toEqual(['dpo', 'employee'])
    const note = { happenedAt: api.suite.now(), text: 'rozmowa', about: 'course' } as const
    expect(await toldBy(() => enter({ type: 'noted', ...note }))).toEqual(['dpo'])
    expect(await toldBy(() => enter({ type: 'acknowledged' }))).toEqual(['dpo', 'employee'])
    const kind = { kind: 'event', severity: 'low', personalData: 'no', publicIncident: 'no' } as const
    expect(await toldBy(() => enter({ type: 'classified', ...kind }))).toEqual(['dpo', 'headOfGD'])
    const end = { cause: 'pośpiech', effect: 'brak', lessons: 'szkolenie' }
    expect(await toldBy(() => enter({ type: 'closed', ...end }))).toEqual(['dpo', 'employee'])
  })

  it('takes a ticket once, and none that is forged', async () => {
    const ticket = await ticketOf('employee')
    expect((await follow(ticket)).status).toBe(200)
    for (const token of [ticket, '', 'forged', `${ticket}x`]) {
      const answer = await fetch(`${api.server.url}/api/changes?token=${token}`)
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ error: { reason: 'ticket-invalid' } })
    }
  })

  it('takes no token of Entra in the address, and no ticket in place of a token', async () => {
    const token = await api.office.standin.tokens.issueUserToken(people.employee)
    expect((await fetch(`${api.server.url}/api/changes?token=${token}`)).status).toBe(401)
    const ticket = await ticketOf('employee')
    const answer = await fetch(`${api.server.url}/api/me`, { headers: { Authorization: `Bearer ${ticket}` } })
    expect(answer.status).toBe(401)
  })

  it('is open a bounded number of times for a person, and again once one is closed', async () => {
    const first = await follow(await ticketOf('dpo'))
    await follow(await ticketOf('dpo'))
    expect((await follow(await ticketOf('dpo'))).status).toBe(429)
    expect((await follow(await ticketOf('mayor'))).status).toBe(200)
    first.close()
    await until(() => api.changes.count() === 2)
    expect((await follow(await ticketOf('dpo'))).status).toBe(200)
  })

  it('says that the data is stale while SharePoint does not answer', async () => {
    const stream = await follow(await ticketOf('employee'))
    api.office.standin.faults.set({ unavailable: { rate: 1 } })
    await api.office.registers.sync().catch(() => undefined)
    await until(() => stream.events.some(one => one.event === 'freshness' && one.data.stale === true))
    const answer = await api.ask(people.employee, '/api/me')
    expect(answer.headers.get('X-Data-Stale')).toBe('true')
    api.office.standin.faults.clear()
    await api.office.registers.sync()
    await until(() => stream.events.at(-1)?.data.stale === false)
  }, 60_000)

  it('ends for a person who leaves the office', async () => {
    const stream = await follow(await ticketOf('auditorOfOR'))
    const entry = api.office.registers.people.find(people.auditorOfOR)!
    await api.office.registers.people.save({ ...entry, row: { ...entry.row, active: false } })
    await stream.ended
    expect(api.changes.count()).toBe(0)
  })
})
