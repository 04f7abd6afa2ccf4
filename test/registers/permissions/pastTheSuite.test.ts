import { beforeAll, describe, expect, it } from 'vitest'
import { incidentsLibrary } from '../../../api/registers/libraries/incidentsLibrary.ts'
import { minutesLibrary } from '../../../api/registers/libraries/minutesLibrary.ts'
import { roleHoldings } from '../../../api/registers/lists/roleHoldings.ts'
import { signals } from '../../../api/registers/lists/signals.ts'
import { trail } from '../../../api/registers/lists/trail.ts'
import { type PlaceName, sitePermissions } from '../../../api/registers/permissions/sitePermissions.ts'
import { declarations } from '../../../api/registers/registers.ts'
import { trailAnchors } from '../../../api/registers/trail/trailAnchors.ts'
import { aGuardedOffice, type GuardedOffice } from './aGuardedOffice.ts'

/** Lists and libraries that an employee without a role must not read. */
const CLOSED = [
  ...Object.values(declarations),
  trail,
  signals,
  minutesLibrary,
  incidentsLibrary,
  trailAnchors,
]
  .filter(({ name }) => {
    const permission = sitePermissions[name as PlaceName]
    return permission.kind === 'own' && !permission.read.includes('employee')
  })
  .map(({ list }) => list)

const FILE = new TextEncoder().encode('Protokół przykładowy')

let office: GuardedOffice

beforeAll(async () => {
  office = await aGuardedOffice()
  const { registers } = office
  const { organisation, today } = office.standing()
  await registers.permissions.setUp(organisation, today)
  await registers.minutesLibrary.store('Wplyw', 'nowy.docx', FILE)
  for (const unit of ['OR', 'WE']) {
    await registers.minutesLibrary.prepare(`Komorki/${unit}/2026-10`)
    await registers.minutesLibrary.store(`Komorki/${unit}/2026-10`, `w1 ${unit}.docx`, FILE)
  }
  await registers.minutesLibrary.prepare('Procesy/GZ 8/2026-H1')
  await registers.minutesLibrary.store('Procesy/GZ 8/2026-H1', 'proces.docx', FILE)
  await registers.permissions.setUp(organisation, today)
})

const status = async (person: Parameters<GuardedOffice['as']>[0], path: string) => {
  const caller = await office.as(person)
  return (await caller.get(`${caller.site}${path}`)).status
}
const minutesOf = (unit: string) =>
  `/lists/ProtokolyPliki/drive/root:/Komorki/${unit}/2026-10/w1 ${unit}.docx`

describe('What is declared', () => {
  it('closes what tells of minutes, incidents and the trail', () =>
    expect(CLOSED).toEqual(
      expect.arrayContaining([
        'Protokoly',
        'ProtokolyPliki',
        'Incydenty',
        'IncydentyPliki',
        'Slad',
        'SladKotwice',
      ]),
    ))

  it.each(Object.values(declarations))(
    'lets whoever changes $name by hand do so in SharePoint',
    declaration => {
      const permission = sitePermissions[declaration.name as PlaceName]
      if (permission.kind === 'own')
        expect(permission.write).toEqual(expect.arrayContaining([...declaration.change]))
      else expect(permission.kind).toBe('as-site')
    },
  )
})

describe('Whoever opens SharePoint past the suite', () => {
  it.each(CLOSED)('does not read %s as an ordinary employee', async list =>
    expect(await status('employee', `/lists/${list}/items`)).toBe(403),
  )

  it('does not even see closed lists among the lists of the site', async () => {
    const caller = await office.as('employee')
    const { body } = await caller.get<{ value: { displayName: string }[] }>(`${caller.site}/lists`)
    const seen = body.value.map(one => one.displayName)
    expect(seen).toContain('Komorki')
    for (const list of ['Incydenty', 'Slad', 'Protokoly', 'ProtokolyPliki']) expect(seen).not.toContain(list)
  })

  it('reads incidents as the data protection officer, and changes none of them', async () => {
    const officer = await office.as('officer')
    expect((await officer.get(`${officer.site}/lists/Incydenty/items`)).status).toBe(200)
    expect(
      (await officer.post(`${officer.site}/lists/Incydenty/items`, { fields: { Title: 'x' } })).status,
    ).toBe(403)
  })

  it('reads the trail as the administrator, and changes nothing of it', async () => {
    expect(await status('administrator', '/lists/Slad/items')).toBe(200)
    const caller = await office.as('administrator')
    expect((await caller.post(`${caller.site}/lists/Slad/items`, { fields: { Title: 'x' } })).status).toBe(
      403,
    )
    expect(await status('administrator', '/lists/Incydenty/items')).toBe(403)
  })

  it("reads the own unit's minutes as its head and as one whom the head let in, and no other unit's", async () => {
    expect(await status('head', minutesOf('OR'))).toBe(200)
    expect(await status('letIn', minutesOf('OR'))).toBe(200)
    expect(await status('otherHead', minutesOf('WE'))).toBe(200)
    expect(await status('head', minutesOf('WE'))).toBe(403)
    expect(await status('otherHead', minutesOf('OR'))).toBe(403)
    expect(await status('employee', minutesOf('OR'))).toBe(403)
    expect(await status('representative', minutesOf('OR'))).toBe(403)
  })

  it('has no way around by the children of a folder, delta or the content', async () => {
    const caller = await office.as('otherHead')
    const drive = `${caller.site}/lists/ProtokolyPliki/drive/root`
    expect((await caller.get(`${drive}:/Komorki/OR/2026-10:/children`)).status).toBe(403)
    expect((await caller.get(`${drive}:/Komorki/OR/2026-10/w1 OR.docx:/content`)).status).toBe(403)
    expect((await caller.get(`${drive}/delta`)).status).toBe(403)
    expect((await caller.get(`${caller.site}/lists/ProtokolyPliki/items`)).status).toBe(403)
  })

  it('has no way around by a batch, versions, columns or a subscription', async () => {
    const caller = await office.as('employee')
    const { body: lists } = await (await office.as('officer')).get<{
      value: { id: string; displayName: string }[]
    }>(`${caller.site}/lists`)
    const incidents = `${caller.site}/lists/${lists.value.find(one => one.displayName === 'Incydenty')!.id}`
    const { body: batch } = await caller.post<{ responses: { status: number }[] }>('/$batch', {
      requests: [
        { id: '1', method: 'GET', url: `${incidents}/items?$expand=fields` },
        { id: '2', method: 'GET', url: `${incidents}/items/delta` },
      ],
    })
    expect(batch.responses.map(one => one.status)).toEqual([403, 403])
    for (const path of ['', '/columns', '/items/1', '/items/1/fields', '/items/1/versions'])
      expect((await caller.get(`${incidents}${path}`)).status, path).toBe(403)
    const subscription = {
      resource: incidents.slice(1),
      changeType: 'updated',
      notificationUrl: `${office.standin.tunnelUrl}/x`,
      expirationDateTime: new Date(office.standin.clock.now().getTime() + 3_600_000).toISOString(),
    }
    expect((await caller.post('/subscriptions', subscription)).status).toBe(403)
  })

  it('reads minutes of processes, which are published, and nothing that has only come in', async () => {
    const path = '/lists/ProtokolyPliki/drive/root:'
    expect(await status('employee', `${path}/Procesy/GZ 8/2026-H1/proces.docx`)).toBe(200)
    expect(await status('head', `${path}/Wplyw/nowy.docx`)).toBe(403)
  })

  it('reads who holds which role as everybody may, and gives nobody a role by editing the list', async () => {
    const caller = await office.as('employee')
    const roles = `${caller.site}/lists/${roleHoldings.list}/items`
    expect((await caller.get(roles)).status).toBe(200)
    expect((await caller.post(roles, { fields: { Title: 'x' } })).status).toBe(403)
  })

  it('is shut out of permissions without a right to them', async () => {
    const caller = await office.as('head')
    const { body } = await caller.get<{ id: string }>(
      `${caller.site}/lists/ProtokolyPliki/drive/root:/Komorki/OR`,
    )
    const drive = `${caller.site}/lists/ProtokolyPliki/drive/items/${body.id}`
    const sharing = { recipients: [{ email: 'employee@urzad.example' }], roles: ['read'] }
    expect((await caller.post(`${drive}/invite`, sharing)).status).toBe(403)
  })
})
