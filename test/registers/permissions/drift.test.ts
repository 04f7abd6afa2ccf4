import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../../api/registers/graph/graph.ts'
import { listPlace } from '../../../api/registers/permissions/presentPermissions.ts'
import type { PermissionsReport } from '../../../api/registers/permissions/sitePermissionsKeeper.ts'
import { provisionOffice } from '../../../infra/provisioning/provisionOffice.ts'
import { grantSuite } from '../../../infra/standin/office.ts'
import { aStandin } from '../../infra/standin/aStandin.ts'
import { aProvisionedOffice, certificateFor, settingsOf } from '../anOffice.ts'
import { aGuardedOffice, type GuardedOffice, STAFF, TODAY } from './aGuardedOffice.ts'

const READ = 1073741826
let office: GuardedOffice

const check = () => office.registers.permissions.check(office.standing().organisation, TODAY)
const repair = () => office.registers.permissions.repair(office.standing().organisation, TODAY)
const setUp = () => office.registers.permissions.setUp(office.standing().organisation, TODAY)
const driftIn = (report: PermissionsReport) => (report.state === 'checked' ? report.drift : report)

async function numberOf(login: string): Promise<number> {
  return ((await office.byHand('/ensureuser', { logonName: login })) as { Id: number }).Id
}
const give = async (list: string, login: string, role = READ) =>
  office.byHand(
    `${listPlace(await office.listId(list))}/roleassignments/addroleassignment(principalid=${await numberOf(login)},roledefid=${role})`,
  )
const take = async (list: string, login: string, role = READ) =>
  office.byHand(
    `${listPlace(await office.listId(list))}/roleassignments/removeroleassignment(principalid=${await numberOf(login)},roledefid=${role})`,
  )

beforeAll(async () => {
  office = await aGuardedOffice()
  await setUp()
})

afterEach(async () => {
  grantSuite(office.standin, ['fullcontrol'])
  await repair()
})

describe('A check of permissions', () => {
  it('finds nothing after they were set, whoever set them and however often', async () => {
    const { organisation } = office.standing()
    const second = await office.anotherInstance()
    await Promise.all([setUp(), second.permissions.setUp(organisation, TODAY), repair(), repair()])
    await office.registers.minutesLibrary.prepare('Komorki/OR/2026-10')
    await Promise.all([setUp(), setUp(), second.permissions.setUp(organisation, TODAY)])
    expect(driftIn(await check())).toEqual([])
  })

  it('tells of somebody who was let in by hand, and changes nothing', async () => {
    await give('Incydenty', 'employee@urzad.example')
    const found = [{ kind: 'extra', where: 'Incydenty', who: 'Osoba employee', level: 'read' }]
    expect(driftIn(await check())).toEqual(found)
    await setUp()
    await provisionOffice(office.graph, office.standin.siteAddress)
    expect(driftIn(await check())).toEqual(found)
  })

  it('tells of somebody who may write what is only to be read', async () => {
    await give('Slad', 'administrator@urzad.example', 1073741827)
    expect(driftIn(await check())).toEqual([
      { kind: 'extra', where: 'Slad', who: 'Osoba administrator', level: 'write' },
    ])
  })

  it('tells of somebody who lacks what the registers give', async () => {
    await take('Incydenty', 'officer@urzad.example')
    expect(driftIn(await check())).toEqual([
      { kind: 'missing', where: 'Incydenty', who: 'officer@urzad.example', level: 'read' },
    ])
  })

  it('tells of a list that has the permissions of the site again', async () => {
    await office.byHand(`${listPlace(await office.listId('Incydenty'))}/resetroleinheritance`)
    expect(driftIn(await check())).toEqual([{ kind: 'inherits', where: 'Incydenty' }])
    await provisionOffice(office.graph, office.standin.siteAddress)
    expect(driftIn(await check())).toEqual([{ kind: 'inherits', where: 'Incydenty' }])
  })

  it("tells of a unit's folder that somebody has shared in SharePoint", async () => {
    await office.registers.minutesLibrary.prepare('Komorki/OR/2026-10')
    await setUp()
    const { call } = office.graph
    const { body: site } = await call<{ id: string }>({
      method: 'GET',
      path: `/sites/${office.standin.siteAddress}`,
    })
    const library = `/sites/${encodeURIComponent(site.id)}/lists/ProtokolyPliki/drive`
    const { body: folder } = await call<{ id: string }>({
      method: 'GET',
      path: `${library}/root:/Komorki/OR`,
    })
    await call({
      method: 'POST',
      path: `${library}/items/${folder.id}/invite`,
      body: { recipients: [{ objectId: STAFF.otherHead }], roles: ['write'], requireSignIn: true },
    })
    expect(driftIn(await check())).toEqual([
      { kind: 'extra', where: 'ProtokolyPliki/Komorki/OR', who: 'Osoba otherHead', level: 'write' },
    ])
  })

  it('is repaired when somebody asks for it, and answers what it has repaired', async () => {
    await give('Incydenty', 'employee@urzad.example')
    await take('Incydenty', 'officer@urzad.example')
    await office.byHand(`${listPlace(await office.listId('Slad'))}/resetroleinheritance`)
    expect(driftIn(await repair())).toHaveLength(3)
    expect(driftIn(await check())).toEqual([])
  })
})

describe('A change of the registers', () => {
  it('gives and takes in SharePoint what it gives and takes in the suite, and leaves all else', async () => {
    await give('Incydenty', 'employee@urzad.example')
    const before = office.standing()
    await office.hold('letIn', 'data-protection-officer')
    const old = office.registers.roleHoldings.rows().find(row => row.person === STAFF.officer)!
    const entry = office.registers.roleHoldings.find(old.key)!
    await office.registers.roleHoldings.save({ ...entry, row: { ...old, until: '2026-11-01' } })
    await office.registers.permissions.follow(before, office.standing())
    const letIn = await office.as('letIn')
    expect((await letIn.get(`${letIn.site}/lists/Incydenty/items`)).status).toBe(200)
    const officer = await office.as('officer')
    expect((await officer.get(`${officer.site}/lists/Incydenty/items`)).status).toBe(403)
    expect(driftIn(await check())).toEqual([
      { kind: 'extra', where: 'Incydenty', who: 'Osoba employee', level: 'read' },
    ])
  })

  it('reaches the folder of a unit when its head lets somebody read the minutes', async () => {
    await office.registers.minutesLibrary.prepare('Komorki/OR/2026-11')
    await setUp()
    const before = office.standing()
    const key = `OR|${STAFF.employee}|2024-01-01`
    await office.registers.minutesReaders.add({ key, unit: 'OR', person: STAFF.employee, from: '2024-01-01' })
    await office.registers.permissions.follow(before, office.standing())
    const caller = await office.as('employee')
    const folder = `${caller.site}/lists/ProtokolyPliki/drive/root:/Komorki/OR:/children`
    expect((await caller.get(folder)).status).toBe(200)
  })
})

describe('Provisioning', () => {
  it('closes lists once, however many instances do it at once, and never opens what was closed', async () => {
    const standin = await aStandin()
    const { clientSecret: _secret, ...settings } = settingsOf(standin)
    const graph = openGraph({ ...settings, ...(await certificateFor(standin)) })
    const reports = await Promise.all([1, 2, 3].map(() => provisionOffice(graph, standin.siteAddress)))
    const closed = new Set(reports.flatMap(report => report.closed ?? []))
    for (const list of ['Incydenty', 'Slad', 'Protokoly', 'ProtokolyPliki']) expect(closed).toContain(list)
    expect(closed).not.toContain('Przeglady')
    expect((await provisionOffice(graph, standin.siteAddress)).closed).toEqual([])
  })

  it('says that it could close nothing without a certificate', async () => {
    const standin = await aStandin()
    const { closed } = await provisionOffice(openGraph(settingsOf(standin)), standin.siteAddress)
    expect(closed).toBeUndefined()
  })
})

describe('What stands in the way', () => {
  it('is told: SharePoint takes no application without a certificate', async () => {
    const plain = await aProvisionedOffice()
    const nobody = { units: [], people: [], holdings: [], absences: [], minutesReaders: [] }
    expect(await plain.registers.permissions.check(nobody, TODAY)).toEqual({
      state: 'blocked',
      reason: 'needs-certificate',
    })
  })

  it('is told: the application has been given less than full control over the site', async () => {
    grantSuite(office.standin, ['write'])
    expect(await check()).toEqual({ state: 'blocked', reason: 'needs-full-control' })
  })

  it('is told: the application may not read who is who in Entra', async () => {
    const { registrations, faults, suite } = office.standin
    const registration = registrations.find(suite.appId)!
    registrations.save({ ...registration, roles: ['Sites.Selected'] })
    faults.set({ tokenRejected: { rate: 1, times: 1 } })
    const second = await office.anotherInstance()
    expect(await second.permissions.check(office.standing().organisation, TODAY)).toEqual({
      state: 'blocked',
      reason: 'needs-people',
    })
    registrations.save(registration)
    faults.set({ tokenRejected: { rate: 1, times: 1 } })
    await office.registers.dependencies()
  })

  it('gets there while SharePoint answers badly', async () => {
    await give('Incydenty', 'employee@urzad.example')
    office.standin.faults.set({
      seed: 7,
      unavailable: { rate: 0.2 },
      throttled: { rate: 0.1, retryAfter: 'missing' },
    })
    await repair()
    office.standin.faults.clear()
    expect(driftIn(await check())).toEqual([])
  })

  it('is refused by SharePoint itself where a secret is used in place of a certificate', async () => {
    const { standin } = office
    const token = await standin.tokens.issueAppToken(standin.suite.appId, standin.graphUrl)
    const answer = await fetch(`${standin.graphUrl}/sites/szj/_api/web/roleassignments`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    expect(answer.status).toBe(401)
    expect(JSON.stringify(await answer.json())).toContain('Unsupported app only token')
    expect(
      openGraph({
        baseUrl: standin.graphUrl,
        authority: standin.authorityUrl,
        clientId: 'x',
        clientSecret: 'y',
      }).sharepoint('/sites/x'),
    ).toBeUndefined()
  })
})

describe('The command', () => {
  const run = (...more: string[]) =>
    promisify(execFile)(process.execPath, ['infra/permissions/main.ts', ...more], {
      env: office.environment,
    }).then(
      ({ stdout }) => ({ stdout, code: 0 }),
      (failed: { stdout: string; code: number }) => failed,
    )

  it('says what differs, repairs it when asked, and ends with 1 while something does', async () => {
    await give('Incydenty', 'employee@urzad.example')
    const found = await run()
    expect(found).toMatchObject({ code: 1 })
    expect(found.stdout).toContain('Ktoś ma dostęp ponad reguły: Incydenty, Osoba employee.')
    expect((await run('--repair')).code).toBe(0)
    expect((await run()).stdout).toContain('0 differences found')
  })
})
