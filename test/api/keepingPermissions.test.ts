import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startKeepingPermissions } from '../../api/keepingPermissions.ts'
import { graphCaller } from '../infra/standin/graphCalls.ts'
import { type Api, anApi } from './anApi.ts'
import { people } from './sampleRows.ts'

describe('Permissions in SharePoint', () => {
  let api: Api
  const status = async (person: string, path: string): Promise<number> => {
    const { standin } = api.office
    const caller = await graphCaller(
      standin,
      await standin.tokens.issueUserToken(person, {
        audience: 'https://graph.microsoft.com',
        clientAppId: standin.suite.appId,
        scopes: ['Sites.Selected'],
      }),
    )
    return (await caller.get(`${caller.site}${path}`)).status
  }
  const folder = '/lists/ProtokolyPliki/drive/root:/Komorki/GD:/children'

  beforeAll(async () => {
    api = await anApi({ certified: true })
    const keeping = startKeepingPermissions(api.suite, 0.2)
    afterAll(() => keeping.stop())
  })

  it('are given soon after the start', () =>
    expect.poll(() => status(people.dpo, '/lists/Incydenty/items'), { timeout: 20_000 }).toBe(200))

  it('are given to a folder when it is made', async () => {
    await api.suite.registers.minutesLibrary.prepare('Komorki/GD/2026-10')
    await expect.poll(() => status(people.headOfGD, folder), { timeout: 20_000 }).toBe(200)
    expect(await status(people.employee, folder)).toBe(403)
  })

  it('follow the registers: who leaves a role loses what it gave', async () => {
    const { roleHoldings } = api.suite.registers
    const entry = roleHoldings.entries().find(({ row }) => row.person === people.headOfGD)!
    await roleHoldings.save({ ...entry, row: { ...entry.row, until: '2026-11-01' } })
    await expect.poll(() => status(people.headOfGD, folder), { timeout: 20_000 }).toBe(403)
  })
})
