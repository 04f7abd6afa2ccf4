import { describe, expect, it } from 'vitest'
import { instantOf } from '../../api/domain/calendar/officeTime.ts'
import { openGraph } from '../../api/registers/graph/graph.ts'
import { ListsNotReady, openRegisters, type RegistersEvent } from '../../api/registers/openRegisters.ts'
import { SharePointUnavailable } from '../../api/registers/register.ts'
import { declarations } from '../../api/registers/registers.ts'
import { aStandin } from '../infra/standin/aStandin.ts'
import { aProvisionedOffice, settingsOf } from './anOffice.ts'
import { aUnit } from './rows.ts'

const IMPATIENT = {
  firstWait: 20,
  longestWait: 50,
  attempt: 500,
  patience: { alert: 300, answer: 300, reminder: 300, background: 300 },
}

describe('Start-up', () => {
  it('waits while SharePoint is down, says so, and opens with every row once it answers', async () => {
    const office = await aProvisionedOffice()
    const row = aUnit()
    await office.registers.units.add(row)
    office.standin.faults.set({ unavailable: { rate: 1 } })
    const opening = office.anotherInstance({ graph: openGraph(settingsOf(office.standin, IMPATIENT)) })
    const waiting = () => office.events.filter(({ event }) => event === 'waiting-for-sharepoint').length
    await expect.poll(waiting, { timeout: 5_000 }).toBeGreaterThan(1)
    office.standin.faults.clear()
    expect((await opening).units.find(row.key)?.row).toEqual(row)
  })

  it('opens only when the last list is whole, and reads none twice', async () => {
    const office = await aProvisionedOffice()
    await office.registers.units.add(aUnit())
    office.standin.usage.reset()
    office.standin.faults.set({ cutOff: { rate: 1, times: 40, only: 'items/delta' } })
    const registers = await office.anotherInstance({
      graph: openGraph(settingsOf(office.standin, IMPATIENT)),
    })
    expect(registers.units.rows()).toHaveLength(1)
    const { statuses } = office.standin.usage.report().routes['GET /sites/:site/lists/:list/items/delta']!
    expect(statuses['200']).toBe(Object.keys(declarations).length + 1)
  })

  it('refuses, and waits for nothing, before the lists are provisioned', async () => {
    const standin = await aStandin()
    const events: RegistersEvent[] = []
    const opening = openRegisters({
      graph: settingsOf(standin),
      site: standin.siteAddress,
      clock: () => instantOf(Date.now()),
      instance: 'one',
      log: event => events.push(event),
    })
    await expect(opening).rejects.toBeInstanceOf(ListsNotReady)
    expect(events).toEqual([])
  })

  it.each([
    ['the secret is wrong', { clientSecret: 'wrong' }, 'SignInFailed'],
    ['the site is not there', { site: 'office.sharepoint.example:/sites/none' }, 'GraphFailure'],
  ])('refuses when %s', async (_why, { site, ...wrong }: { site?: string; clientSecret?: string }, name) => {
    const standin = await aStandin()
    const opening = openRegisters({
      graph: { ...settingsOf(standin), ...wrong },
      site: site ?? standin.siteAddress,
      clock: () => instantOf(Date.now()),
      instance: 'one',
      log: () => undefined,
    })
    await expect(opening).rejects.toMatchObject({ name })
  })
})

describe('SharePoint going down while the program runs', () => {
  it('leaves the old copy, marked stale with a reason, until changes can be read again', async () => {
    const office = await aProvisionedOffice()
    const registers = await office.anotherInstance({
      graph: openGraph(settingsOf(office.standin, IMPATIENT)),
    })
    const row = aUnit()
    await registers.units.add(row)
    await registers.sync()
    expect(registers.freshness()).toMatchObject({ stale: false })
    const { asOf } = registers.freshness()

    office.standin.faults.set({ unavailable: { rate: 1 } })
    await expect(registers.sync()).rejects.toBeInstanceOf(SharePointUnavailable)
    expect(registers.freshness()).toMatchObject({ stale: true, asOf })
    expect(registers.freshness().reason).toBe('unreachable')
    expect(registers.units.rows()).toEqual([row])
    await expect(registers.units.add(aUnit())).rejects.toBeInstanceOf(SharePointUnavailable)

    office.standin.faults.clear()
    await expect
      .poll(() => registers.sync().then(() => registers.freshness().stale), { timeout: 5_000 })
      .toBe(false)
    expect(registers.freshness().asOf > asOf).toBe(true)
  })

  it('says that it is throttled when SharePoint says so', async () => {
    const office = await aProvisionedOffice()
    const registers = await office.anotherInstance({
      graph: openGraph(settingsOf(office.standin, IMPATIENT)),
    })
    office.standin.faults.set({ throttled: { rate: 1, retryAfter: 'long' } })
    await expect(registers.sync()).rejects.toMatchObject({ retryAfter: 120_000 })
    expect(registers.freshness()).toMatchObject({ stale: true, reason: 'throttled' })
  })

  it('reads the other lists when one stays throttled within a batch', async () => {
    const office = await aProvisionedOffice()
    const registers = await office.anotherInstance()
    const row = aUnit()
    await office.registers.units.add(row)
    const { id } = office.standin.database.get<{ id: string }>(
      `SELECT id FROM list WHERE display_name = 'Osoby'`,
    )!
    office.standin.faults.set({ batchMemberThrottled: { rate: 1, retryAfter: 'long', only: id } })
    await expect(registers.sync()).rejects.toBeInstanceOf(SharePointUnavailable)
    expect(registers.units.find(row.key)?.row).toEqual(row)
    expect(registers.freshness()).toMatchObject({ stale: true, reason: 'throttled' })
  })

  it('says that access was refused when the grant on the site is taken away', async () => {
    const office = await aProvisionedOffice()
    office.standin.database.run('DELETE FROM site_grant')
    await expect(office.registers.sync()).rejects.toMatchObject({ name: 'GraphFailure', status: 403 })
    expect(office.registers.freshness()).toMatchObject({ stale: true, reason: 'access-denied' })
  })

  it('does not hang on a connection that never answers', async () => {
    const office = await aProvisionedOffice()
    const registers = await office.anotherInstance({
      graph: openGraph(settingsOf(office.standin, IMPATIENT)),
    })
    office.standin.faults.set({ slow: { rate: 1, milliseconds: 3_000 } })
    const started = performance.now()
    await expect(registers.units.add(aUnit())).rejects.toBeInstanceOf(SharePointUnavailable)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
