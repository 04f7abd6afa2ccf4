import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startFollowingLeavers } from '../../api/followingLeavers.ts'
import { openLeavers } from '../../api/people/followLeavers.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'

describe('somebody who leaves', () => {
  let api: Api
  let follow: ReturnType<typeof openLeavers>
  beforeAll(async () => {
    api = await anApi()
  })
  beforeEach(() => {
    follow = openLeavers(api.suite)
  })

  const directory = () => api.office.standin.directory
  const me = async (token: string) => {
    const answer = await fetch(`${api.server.url}/api/me`, { headers: { Authorization: `Bearer ${token}` } })
    const { error } = (await answer.json()) as { error?: { reason: string } }
    return { status: answer.status, reason: error?.reason }
  }
  const out = { status: 403, reason: 'person-unknown' }

  it('has no access once the account is blocked, with a token that is still valid', async () => {
    const { standin } = api.office
    const token = await standin.tokens.issueUserToken(people.areaHead)
    expect((await me(token)).status).toBe(200)
    directory().save({ ...directory().find(people.areaHead)!, accountEnabled: false })
    const following = startFollowingLeavers(api.suite, 60)
    await expect.poll(() => me(token)).toEqual(out)
    await following.stop()
  })

  it('is believed gone when Entra does not name them twice', async () => {
    const token = await api.office.standin.tokens.issueUserToken(people.readerOfOR)
    const account = directory().find(people.readerOfOR)!
    directory().remove(people.readerOfOR)
    expect(await follow()).toEqual({ done: true, left: 0 })
    expect((await me(token)).status).toBe(200)
    directory().save(account)
    expect(await follow()).toEqual({ done: true, left: 0 })
    directory().remove(people.readerOfOR)
    expect(await follow()).toEqual({ done: true, left: 0 })
    expect(await follow()).toEqual({ done: true, left: 1 })
    expect(await me(token)).toEqual(out)
  })

  it('cannot write in SharePoint either, in whoever’s name', async () => {
    const token = await api.office.standin.tokens.issueUserToken(people.headOfGD)
    directory().save({ ...directory().find(people.headOfGD)!, accountEnabled: false })
    const answer = await fetch(`${api.server.url}/api/reviews/unit/GD/2026-10/held`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ heldOn: '2026-10-20' }),
    })
    const { error } = (await answer.json()) as { error: { reason: string } }
    expect([answer.status, error.reason]).toEqual([403, 'access-blocked'])
    directory().save({ ...directory().find(people.headOfGD)!, accountEnabled: true })
  })

  it('is nobody when half of the directory is missing', async () => {
    const rows = Array.from({ length: 12 }, (_, number) => ({
      id: `${String(number).padStart(8, '0')}-1111-4000-8000-000000000000`,
      name: `Osoba bez konta ${number}`,
      active: true,
      language: 'pl' as const,
    }))
    await api.office.registers.people.addAll(rows)
    expect(await follow()).toEqual({ done: false, gone: 12 })
    expect(await follow()).toEqual({ done: false, gone: 12 })
    expect(api.office.registers.people.find(rows[0]!.id)?.row.active).toBe(true)
  })
})
