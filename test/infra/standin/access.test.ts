import { beforeAll, describe, expect, it } from 'vitest'
import type { Standin } from '../../../infra/standin/standin.ts'
import { aPerson, aStandin } from './aStandin.ts'
import { type GraphCaller, graphCaller } from './graphCalls.ts'

const GRAPH = 'https://graph.microsoft.com'
const superior = aPerson()
const person = aPerson({ managerId: superior.id })
const groupId = '7f1d0d6e-0001-4c11-9c31-aaaaaaaaaaaa'
const outerId = '7f1d0d6e-0002-4c11-9c31-aaaaaaaaaaaa'
let standin: Standin
let graph: GraphCaller
beforeAll(async () => {
  const more = Array.from({ length: 120 }, (_, number) => aPerson({ displayName: `Osoba ${number}` }))
  standin = await aStandin({
    directory: [superior, person, ...more],
    groups: [
      { id: groupId, displayName: 'Kierujący', members: [person.id] },
      { id: outerId, displayName: 'Wszyscy kierujący', members: [groupId] },
    ],
  })
  graph = await graphCaller(standin)
})

describe('A Graph call', () => {
  it('without a token answers 401', async () => {
    const response = await fetch(`${standin.graphUrl}/v1.0/sites/root`)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({
      error: { code: 'InvalidAuthenticationToken', message: 'Access token is empty.' },
    })
  })

  it('with a token for somebody else answers 401', async () => {
    const stranger = await graphCaller(standin, await standin.tokens.issueUserToken(person.id))
    expect((await stranger.get('/sites/root')).status).toBe(401)
  })

  it('with a stale token answers 401', async () => {
    const token = await standin.tokens.issueAppToken(standin.suite.appId, GRAPH, { lifeSeconds: -60 })
    expect((await (await graphCaller(standin, token)).get('/sites/root')).status).toBe(401)
  })

  it('to a site that nobody granted answers 403', async () => {
    expect((await graph.get('/sites/root')).body).toMatchObject({ error: { code: 'accessDenied' } })
  })

  it('echoes the id of the client and adds one of its own', async () => {
    const { headers } = await graph.get(graph.site, { 'client-request-id': 'abc' })
    expect(headers.get('client-request-id')).toBe('abc')
    expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('content-type')).toBe(
      'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
    )
  })
})

describe('A grant of a site', () => {
  it('is given, changed and taken back by an owner of sites only', async () => {
    const administrator = await graphCaller(
      standin,
      await standin.tokens.issueAppToken(standin.administrator.appId, GRAPH),
    )
    const body = {
      roles: ['read'],
      grantedToIdentities: [{ application: { id: standin.suite.appId, displayName: 'Magistrat' } }],
    }
    expect((await graph.post('/sites/root/permissions', body)).status).toBe(403)
    const granted = await administrator.post('/sites/root/permissions', body)
    expect(granted.status).toBe(201)
    expect((await graph.get('/sites/root')).status).toBe(200)
    expect((await graph.post('/sites/root/lists', { displayName: 'x' })).status).toBe(403)
    await administrator.patch(`/sites/root/permissions/${granted.body.id}`, { roles: ['write'] })
    expect((await graph.post('/sites/root/lists', { displayName: 'x' })).status).toBe(201)
    await administrator.remove(`/sites/root/permissions/${granted.body.id}`)
    expect((await graph.get('/sites/root')).status).toBe(403)
  })
})

describe('The directory', () => {
  it('gives people 100 a page, with nextLink, and 999 at most', async () => {
    const first = await graph.get<{ value: unknown[]; '@odata.nextLink'?: string }>('/users')
    expect(first.body.value).toHaveLength(100)
    const second = await graph.get<{ value: unknown[] }>(first.body['@odata.nextLink']!)
    expect(second.body.value).toHaveLength(22)
  })

  it('leaves accountEnabled and department out unless selected', async () => {
    const plain = await graph.get(`/users/${person.id}`)
    expect(plain.body).not.toHaveProperty('accountEnabled')
    const asked = await graph.get(`/users/${person.userPrincipalName}?$select=accountEnabled,department`)
    expect(asked.body).toMatchObject({
      accountEnabled: true,
      department: 'Wydział Przykładowy',
      id: person.id,
    })
  })

  it('wants ConsistencyLevel and $count for advanced filters', async () => {
    const path = `/users?$filter=userPrincipalName ne '${person.userPrincipalName}'`
    expect((await graph.get(path)).status).toBe(400)
    const asked = await graph.get(`${path}&$count=true`, { ConsistencyLevel: 'eventual' })
    expect(asked.body['@odata.count']).toBe(121)
  })

  it('knows who is whose superior', async () => {
    expect((await graph.get(`/users/${person.id}/manager`)).body.id).toBe(superior.id)
    const reports = await graph.get<{ value: { id: string }[] }>(`/users/${superior.id}/directReports`)
    expect(reports.body.value.map(report => report.id)).toEqual([person.id])
  })

  it('shows membership directly and through groups', async () => {
    const direct = await graph.get<{ value: { id: string }[] }>(`/users/${person.id}/memberOf`)
    expect(direct.body.value.map(group => group.id)).toEqual([groupId])
    const all = await graph.post<{ value: string[] }>(`/users/${person.id}/getMemberObjects`, {
      securityEnabledOnly: false,
    })
    expect(all.body.value.toSorted()).toEqual([groupId, outerId])
    const people = await graph.get<{ value: { id: string }[] }>(`/groups/${outerId}/transitiveMembers`)
    expect(people.body.value.map(entry => entry.id).toSorted()).toEqual([groupId, person.id].toSorted())
  })

  it('answers /me on behalf of a person only', async () => {
    expect((await graph.get('/me')).status).toBe(400)
    const token = await standin.tokens.issueUserToken(person.id, { audience: GRAPH, scopes: ['User.Read'] })
    expect((await (await graphCaller(standin, token)).get('/me')).body.id).toBe(person.id)
  })
})

describe('Teams through Graph', () => {
  const activity = {
    topic: { source: 'text', value: 'Przegląd', webUrl: 'https://teams.microsoft.com/l/entity/x' },
    activityType: 'reviewDue',
    previewText: { content: 'Przegląd za listopad' },
  }
  const send = () => graph.post(`/users/${person.id}/teamwork/sendActivityNotification`, activity)

  it('notifies nobody who has not got the app, and puts it into the feed of who has', async () => {
    standin.installations.remove(person.id)
    expect((await send()).status).toBe(403)
    const { body: catalogue } = await graph.get<{ value: { id: string }[] }>('/appCatalogs/teamsApps')
    const bind = { 'teamsApp@odata.bind': `${GRAPH}/v1.0/appCatalogs/teamsApps/${catalogue.value[0]?.id}` }
    const installed = await graph.post(`/users/${person.id}/teamwork/installedApps`, bind)
    expect([installed.status, installed.body]).toEqual([201, ''])
    expect((await graph.post(`/users/${person.id}/teamwork/installedApps`, bind)).status).toBe(409)
    expect((await send()).status).toBe(204)
    expect(standin.activityFeed.of(person.id).map(entry => entry.preview)).toEqual(['Przegląd za listopad'])
  })
})
