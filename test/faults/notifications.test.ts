import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FaultSettings } from '../../infra/standin/faults.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'
import { type GraphCaller, graphCaller } from '../infra/standin/graphCalls.ts'
import { notificationsOf } from '../registers/anOffice.ts'

let api: Api
let byHand: GraphCaller
let units: string
beforeAll(async () => {
  // Reading by the timer is left out, so that only notifications bring news.
  api = await anApi({ notifications: true })
  byHand = await graphCaller(api.office.standin)
  const lists = await byHand.get<{ value: { id: string; displayName: string }[] }>(`${byHand.site}/lists`)
  units = `${byHand.site}/lists/${lists.body.value.find(list => list.displayName === 'Komorki')!.id}`
  await subscribed()
})
afterEach(() => api.office.standin.faults.clear())

const SOON = { timeout: 8_000 }
const state = () => api.suite.registers.notifications()
const subscribed = () => vi.waitFor(() => expect(state().state).toBe('on'), SOON)
const ofUnits = () =>
  api.office.standin.database.all<{ id: string; expires: string; entry: string }>(
    `SELECT subscription.id, expires, entry FROM subscription
     JOIN list ON list.id = subscription.list_id WHERE display_name = 'Komorki'`,
  )

let names = 0
/** Renames a unit in SharePoint itself, past the suite; answers the new name. */
async function rename(): Promise<string> {
  const name = `Wydział po zmianie ${++names}`
  const { id } = api.suite.registers.units.find('OR@2024-01-01')!
  expect((await byHand.patch(`${units}/items/${id}/fields`, { name })).status).toBe(200)
  return name
}
const shown = () => api.suite.registers.units.find('OR@2024-01-01')!.row.name
const onBoard = async () => {
  const answer = await api.ask(people.representative, '/api/board?kind=unit&year=2026')
  const { rows } = (await answer.json()) as { rows: { subject: string; name: string }[] }
  return rows.find(row => row.subject === 'OR')?.name
}

const send = (body: string, type = 'application/json') =>
  fetch(`${api.server.url}/api/notifications`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
  })
const message = (clientState: string) =>
  JSON.stringify({ value: [{ subscriptionId: 'x', clientState, changeType: 'updated' }] })

describe('A change that somebody makes in SharePoint by hand', () => {
  it('is on the board soon, by a notification', async () => {
    const name = await rename()
    await expect.poll(onBoard, SOON).toBe(name)
    expect(state().received).toBeGreaterThan(0)
  })

  it('is told on to another instance, to which SharePoint did not speak', async () => {
    const other = await api.office.anotherInstance({ signalEverySeconds: 0.2 })
    // The first hears of the newcomer with its next reading of all lists.
    await api.suite.registers.sync()
    const name = await rename()
    await expect.poll(() => other.units.find('OR@2024-01-01')!.row.name, SOON).toBe(name)
    await other.close()
  })

  it.each<[string, FaultSettings]>([
    ['late', { notificationLate: { rate: 1, milliseconds: 700 } }],
    ['twice', { notificationDoubled: { rate: 1 } }],
    [
      'late and twice',
      { notificationLate: { rate: 1, milliseconds: 300 }, notificationDoubled: { rate: 1 } },
    ],
  ])('is shown once although it is told of %s', async (_how, faults) => {
    api.office.standin.faults.set(faults)
    const rows = api.suite.registers.units.rows().length
    const name = await rename()
    await expect.poll(shown, SOON).toBe(name)
    expect(api.suite.registers.units.rows()).toHaveLength(rows)
    expect(api.suite.registers.freshness().stale).toBe(false)
  })

  it('is found by the next reading of the timer when its notification is lost', async () => {
    api.office.standin.faults.set({ notificationLost: { rate: 1 } })
    const ticking = await api.office.anotherInstance({ syncEverySeconds: 0.3 })
    const name = await rename()
    await expect.poll(() => ticking.units.find('OR@2024-01-01')!.row.name, SOON).toBe(name)
    await ticking.close()
  })
})

describe('A message that SharePoint did not send', () => {
  it('is answered like any other, and counted', async () => {
    const before = state()
    for (const clientState of ['guessed', '', 'x'.repeat(43)])
      expect((await send(message(clientState))).status).toBe(202)
    expect(state().forged).toBe(before.forged + 3)
    const health = (await (await fetch(`${api.server.url}/api/health`)).json()) as {
      notifications: { forged: number }
    }
    expect(health.notifications.forged).toBe(before.forged + 3)
  })

  it('leads to no reading; one that carries what SharePoint was given does', async () => {
    // Nothing but what it is handed here speaks to this instance.
    const instance = await api.office.anotherInstance({ notifications: notificationsOf(api.office.standin) })
    const name = await rename()
    const now = () => instance.units.find('OR@2024-01-01')!.row.name
    instance.notified([{ clientState: 'guessed' }, {}, { clientState: null, lifecycleEvent: 'missed' }])
    expect(instance.notifications()).toMatchObject({ received: 0, forged: 3 })
    await pause(600)
    expect(now()).not.toBe(name)
    const { clientState } = JSON.parse(ofUnits()[0]!.entry) as { clientState: string }
    instance.notified([{ clientState }])
    await expect.poll(now, SOON).toBe(name)
    await instance.close()
  })

  it.each([
    ['is no JSON', '<x/>', 'application/json', 400],
    ['has another type', message('x'), 'text/html', 400],
    ['has another shape', '{"value":{}}', 'application/json', 400],
    ['is larger than a message can be', message('x'.repeat(300_000)), 'application/json', 413],
  ])('is refused when it %s', async (_what, body, type, status) => {
    const forged = state().forged
    expect((await send(body, type)).status).toBe(status)
    expect(state().forged).toBe(forged)
  })
})

describe('The address for notifications', () => {
  it('gives back a token as plain text, even before the registers are open', async () => {
    api.notOpenBecause('unreachable')
    const token = 'Validation: Testing <b>reachability</b> ąę & more'
    const answer = await fetch(
      `${api.server.url}/api/notifications?validationToken=${encodeURIComponent(token)}`,
      { method: 'POST' },
    )
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(await answer.text()).toBe(token)
    // SharePoint tries again what was not taken.
    expect((await send(message('x'))).status).toBe(503)
    api.notOpenBecause(undefined)
  })
})

describe('A subscription', () => {
  it('is made for each list once, however many instances share the address', async () => {
    const others = await Promise.all(
      [1, 2].map(() => api.office.anotherInstance({ notifications: notificationsOf(api.office.standin) })),
    )
    for (const other of others) await expect.poll(() => other.notifications().state, SOON).toBe('on')
    await expect
      .poll(() => api.office.standin.database.all('SELECT id FROM subscription').length, SOON)
      .toBe(state().wanted)
    for (const other of others) await other.close()
  })

  it('is renewed when less than half of its day is left, and stays the same', async () => {
    const [before] = ofUnits()
    const later = new Date(Date.parse(before!.expires) - 6 * 3_600_000)
    api.clockAt(later.toISOString())
    await expect.poll(() => ofUnits()[0]!.expires, SOON).not.toBe(before!.expires)
    expect(ofUnits().map(one => one.id)).toEqual([before!.id])
    const day = Date.parse(ofUnits()[0]!.expires) - later.getTime()
    expect(day).toBe(24 * 3_600_000)
  })

  it('is made anew when it has expired, and changes are told again', async () => {
    const [before] = ofUnits()
    api.clockAt(new Date(Date.parse(before!.expires) + 60_000).toISOString())
    await expect.poll(() => ofUnits().map(one => one.id), SOON).not.toContain(before!.id)
    await expect.poll(() => ofUnits().length, SOON).toBe(1)
    const name = await rename()
    await expect.poll(shown, SOON).toBe(name)
  })

  it('is made anew when somebody has ended it', async () => {
    const [before] = ofUnits()
    api.office.standin.database.run('DELETE FROM subscription WHERE id = ?', before!.id)
    await expect.poll(() => ofUnits().length, SOON).toBe(1)
  })

  it('is renewed at once when SharePoint asks for it', async () => {
    const [before] = ofUnits()
    api.clockAt(new Date(Date.parse(before!.expires) - 23 * 3_600_000).toISOString())
    await fetch(`${api.office.standin.httpUrl}/standin/reauthorize`, { method: 'POST' })
    await expect.poll(() => ofUnits()[0]!.expires > before!.expires, SOON).toBe(true)
    expect(ofUnits().map(one => one.id)).toEqual([before!.id])
    expect(state().state).toBe('on')
  })

  it('that cannot be made leaves the timer to find changes, and says why', async () => {
    const unreachable = await api.office.anotherInstance({
      syncEverySeconds: 0.3,
      notifications: {
        ...notificationsOf(api.office.standin),
        url: `${api.office.standin.tunnelUrl}/api/elsewhere`,
      },
    })
    await expect
      .poll(() => unreachable.notifications(), SOON)
      .toMatchObject({ state: 'failing', kept: 0, reason: 'refused' })
    expect(api.office.events).toContainEqual(
      expect.objectContaining({ event: 'subscriptions-failed', reason: 'refused' }),
    )
    const name = await rename()
    await expect.poll(() => unreachable.units.find('OR@2024-01-01')!.row.name, SOON).toBe(name)
    await unreachable.close()
  })
})
