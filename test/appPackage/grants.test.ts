import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import { GRANTS, type GrantedBy } from '../../api/domain/health/grants.ts'
import { readDirectory } from '../../api/registers/directory.ts'
import { openGraph } from '../../api/registers/graph/graph.ts'
import { openRegisters } from '../../api/registers/openRegisters.ts'
import { provisionOffice } from '../../infra/provisioning/provisionOffice.ts'
import { aPerson, aStandin } from '../infra/standin/aStandin.ts'
import { certificateFor, settingsOf } from '../registers/anOffice.ts'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
const names = (by: GrantedBy) => GRANTS.filter(one => one.by === by).map(one => one.name)

const manifest = JSON.parse(read('appPackage/manifest.json')) as {
  permissions: string[]
  authorization: { permissions: { resourceSpecific: { name: string }[] } }
}

describe('The table of permissions', () => {
  it('is the one that the program has', () => {
    const rows = [
      ...read('docs/permissions.md').matchAll(/^\| `(.+)` \| ([a-z]+(?:-[a-z]+)?) \| (.+) \| (.+) \|$/gm),
    ]
    expect(rows.map(([, name, by, why, without]) => ({ name, by, why, without }))).toEqual(
      GRANTS.map(({ name, by, why, without }) => ({ name, by, why: why.en, without: without.en })),
    )
  })

  it('has what the manifest asks for, and nothing that it does not', () => {
    expect(names('teams-device')).toEqual(manifest.permissions)
    expect(names('teams-resource')).toEqual(
      manifest.authorization.permissions.resourceSpecific.map(one => one.name),
    )
  })

  it('never asks for all sites', () => {
    for (const { name } of GRANTS) expect(name).not.toMatch(/^(Sites|Files|Directory)\..*All$/)
  })
})

describe('The suite with exactly these permissions', () => {
  it('provisions, opens, writes, closes its lists, reads people and rings', async () => {
    const person = aPerson()
    const standin = await aStandin({ directory: [person] })
    const settings = settingsOf(standin)
    const certificate = await certificateFor(standin)
    const suite = standin.registrations.suite()
    standin.registrations.save({
      ...suite,
      roles: names('graph-application'),
      scopes: names('graph-delegated'),
    })
    standin.installations.install(person.id)
    const graph = openGraph({ ...settings, ...certificate })
    const { closed } = await provisionOffice(graph, standin.siteAddress)
    expect(closed).toContain('Incydenty')
    const registers = await openRegisters({
      graph,
      site: standin.siteAddress,
      clock: () => standin.clock.now().toISOString() as Instant,
      instance: 'least',
      log: () => undefined,
    })
    const nobody = { units: [], people: [], holdings: [], absences: [], minutesReaders: [] }
    await registers.permissions.setUp(nobody, '2026-11-24')
    expect(await registers.permissions.check(nobody, '2026-11-24')).toMatchObject({
      state: 'checked',
      drift: [],
    })
    await registers.settings.add({ name: 'reviewsSince', value: '"2026-01-01"' })
    expect((await readDirectory(graph)).map(one => one.id)).toContain(person.id)
    const note = {
      preview: 'Nowe zgłoszenie',
      topic: 'Incydent',
      link: 'https://teams.microsoft.com/l/entity/x',
    }
    expect(await registers.activityFeed.notify(person.id, note)).toBe(true)
    await registers.close()
  })
})
