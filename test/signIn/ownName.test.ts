import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { query } from '../../api/registers/graph/odata.ts'
import { scopeStore } from '../../infra/standin/permissions/scopeStore.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'

/** A list item as Graph shows who made it and who changed it last. */
interface Item {
  readonly id: string
  readonly createdBy: { user?: { id?: string }; application?: { id: string } }
  readonly lastModifiedBy: { user?: { id?: string } }
}

describe('what people write', () => {
  let api: Api
  beforeAll(async () => {
    api = await anApi()
  })
  beforeEach(() => api.office.standin.signInPolicies.set({}))

  const itemsOf = async (list: string): Promise<Item[]> => {
    const { body } = await api.office.graph.call<{ value: Item[] }>({
      method: 'GET',
      path: `/sites/${api.office.standin.siteAddress}:/lists/${list}/items${query({ $expand: 'fields' })}`,
    })
    return body.value
  }
  const post = async (person: string, path: string, body: object, authorization?: string) => {
    const answer = await api.ask(person, path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(authorization === undefined ? {} : { Authorization: authorization }),
      },
      body: JSON.stringify(body),
    })
    const { error } = (await answer.json()) as { error?: { reason: string; claims?: string } }
    return { status: answer.status, error, challenge: answer.headers.get('WWW-Authenticate') }
  }
  const held = (heldOn: string, authorization?: string) =>
    post(people.headOfGD, '/api/reviews/unit/GD/2026-10/held', { heldOn }, authorization)
  const word = (text: string) => post(people.representative, '/api/words', { word: text, means: ['rada'] })
  const listId = (name: string): string =>
    api.office.standin.database.get<{ id: string }>('SELECT id FROM list WHERE display_name = ?', name)!.id

  it('stands in the history of SharePoint under their own name', async () => {
    const before = new Set((await itemsOf('Przeglady')).map(({ id }) => id))
    expect((await held('2026-10-20')).status).toBe(200)
    const made = (await itemsOf('Przeglady')).filter(({ id }) => !before.has(id))
    expect(made).toHaveLength(1)
    expect(made[0]?.createdBy.user?.id).toBe(people.headOfGD)
    expect(made[0]?.lastModifiedBy.user?.id).toBe(people.headOfGD)
  })

  it('is the suite’s own where SharePoint lets nobody write', async () => {
    const file = new FormData()
    file.set('file', new Blob(['Protokół']), 'protokol.txt')
    const answer = await api.ask(people.headOfGD, '/api/reviews/unit/GD/2026-10/minutes', {
      method: 'POST',
      headers: { 'Idempotency-Key': 'own-name-1' },
      body: file,
    })
    expect(answer.status).toBe(200)
    for (const { createdBy } of await itemsOf('Wplyw')) {
      expect(createdBy.user?.id).toBeUndefined()
      expect(createdBy.application?.id).toBe(api.office.standin.suite.appId)
    }
  })

  it('waits for the administrator’s consent', async () => {
    api.office.standin.signInPolicies.set({ consentMissing: true })
    expect(await word('RM')).toMatchObject({ status: 403, error: { reason: 'consent-needed' } })
    expect(await itemsOf('SlowaUrzedu')).toEqual([])
  })

  it('waits for a second factor, whose challenge comes back unchanged, and goes on once it was shown', async () => {
    const { standin } = api.office
    standin.signInPolicies.set({ secondFactor: true })
    // Without a token of SharePoint from before.
    const first = await standin.tokens.issueUserToken(people.headOfGD, { lifeSeconds: 3_000 })
    const refused = await held('2026-10-21', `Bearer ${first}`)
    expect(refused).toMatchObject({ status: 403, error: { reason: 'proof-needed' } })
    const claims = refused.error?.claims ?? ''
    expect(JSON.parse(claims)).toHaveProperty('access_token.capolids.values')
    expect(refused.challenge).toBe(
      `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`,
    )
    const url = `${standin.httpUrl}/people/${people.headOfGD}/token?claims=${encodeURIComponent(claims)}`
    const { token } = (await (await fetch(url)).json()) as { token: string }
    expect((await held('2026-10-21', `Bearer ${token}`)).status).toBe(200)
  })

  it('is refused from where the office lets nobody in, and reading goes on', async () => {
    api.office.standin.signInPolicies.set({ blocked: true }, people.representative)
    expect(await word('SM')).toMatchObject({ status: 403, error: { reason: 'access-blocked' } })
    expect((await api.ask(people.representative, '/api/words')).status).toBe(200)
  })

  it('is refused with the name of what is missing when SharePoint does not let them', async () => {
    const store = scopeStore(api.office.standin.database)
    const scope = { list: listId('SlowaUrzedu'), item: 0 }
    store.breakInheritance(scope, 0, { copy: false, clearInside: true })
    expect(await word('BM')).toMatchObject({ status: 403, error: { reason: 'no-right-in-sharepoint' } })
    store.resetInheritance(scope)
    expect((await word('BM')).status).toBe(200)
    expect((await itemsOf('SlowaUrzedu')).map(item => item.createdBy.user?.id)).toEqual([
      people.representative,
    ])
  })

  it('is written by the suite where the office lets people only look at the site', async () => {
    const store = scopeStore(api.office.standin.database)
    const scope = { list: listId('Przeglady'), item: 0 }
    store.breakInheritance(scope, 0, { copy: false, clearInside: true })
    expect((await held('2026-10-22')).status).toBe(200)
    const changed = (await itemsOf('Przeglady')).at(-1)
    expect(changed?.lastModifiedBy.user?.id).toBeUndefined()
    store.resetInheritance(scope)
  })

  it('goes on with a new token of SharePoint when the first one ends before its time, and says so when none helps', async () => {
    const { faults } = api.office.standin
    faults.set({ tokenRejected: { rate: 1, times: 1, only: '^POST .*/items' } })
    expect((await word('RO')).status).toBe(200)
    faults.set({ tokenRejected: { rate: 1, times: 2, only: '^POST .*/items' } })
    expect(await word('RD')).toMatchObject({ status: 401, error: { reason: 'sign-in-needed' } })
    faults.clear()
    expect((await itemsOf('SlowaUrzedu')).some(({ createdBy }) => createdBy.user === undefined)).toBe(false)
  })

  it('asks Entra once for many writes of the same sign-in', async () => {
    const { standin } = api.office
    const token = await standin.tokens.issueUserToken(people.representative)
    const words = (text: string) =>
      post(people.representative, '/api/words', { word: text, means: ['urząd'] }, `Bearer ${token}`)
    expect((await words('UM')).status).toBe(200)
    // A policy that comes later meets the next exchange, not the token that was given.
    standin.signInPolicies.set({ blocked: true })
    expect((await words('UG')).status).toBe(200)
  })
})
