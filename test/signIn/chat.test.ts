import { randomUUID } from 'node:crypto'
import { generateKeyPair, SignJWT } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { remindersOn } from '../../api/domain/obligations/reminders.ts'
import { query } from '../../api/registers/graph/odata.ts'
import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import { tokenActivity } from '../../infra/standin/teams/activities.ts'
import type { ChatEntry } from '../../infra/standin/teams/chatEntry.ts'
import { teamsOf } from '../../infra/standin/teams/teamsOffice.ts'
import { aTeamsOffice, lastOf, wordsIn } from '../bot/aTeamsOffice.ts'

describe('single sign-on in chat', async () => {
  const office = await aTeamsOffice({ at: '2026-11-26T08:00:00Z', signIn: true })
  const { standin, people, says, suite, bot } = office
  beforeEach(() => standin.signInPolicies.set({}))

  /** Who stands in SharePoint as the last to have changed a person's review of November; undefined: the application. */
  async function historyOf(key: string): Promise<string | undefined> {
    const { id } = office.registers.reviews.find(key)!
    const { body } = await office.graph.call<{ lastModifiedBy: { user?: { id?: string } } }>({
      method: 'GET',
      path: `/sites/${office.site}:/lists/Przeglady/items/${id}${query({ $select: 'lastModifiedBy' })}`,
    })
    return body.lastModifiedBy.user?.id
  }
  async function records(person: DirectoryPerson, heldOn: string): Promise<ChatEntry[]> {
    await says(person, { open: true })
    await bot.messenger.remind(
      person.id,
      remindersOn(suite.office(), suite.today()).filter(
        one => one.person === person.id && one.owed.obligation.review.period === '2026-11',
      ),
    )
    const reminder = lastOf(await office.chat(person))
    await says(person, { press: { message: reminder.id, action: 'record-held', inputs: { heldOn } } })
    await bot.settled()
    return office.chat(person)
  }
  const invoke = async (person: DirectoryPerson, token: string) => {
    const teams = teamsOf(standin)
    const scene = teams.scene(person, teams.chatOf(person.id))
    return office.posts(tokenActivity(scene, `f:${randomUUID()}`, 'question', token))
  }

  it('asks Teams for the person’s token without a word, and writes under their name', async () => {
    const entries = await records(people.head, '2026-11-26')
    expect(await historyOf('unit:WE:2026-11')).toBe(people.head.id)
    expect(wordsIn(entries)).toContain('Zapisano: przegląd 26 listopada 2026')
    expect(entries.some(one => one.from === 'bot' && one.cards.length === 0)).toBe(false)
  })

  it('takes the tokens of three devices as one, and writes once', async () => {
    standin.signInPolicies.set({ devices: 3 }, people.otherHead.id)
    await records(people.otherHead, '2026-11-25')
    expect(await historyOf('unit:WK:2026-11')).toBe(people.otherHead.id)
    expect(office.registers.reviews.rows().filter(row => row.key === 'unit:WK:2026-11')).toHaveLength(1)
    expect(office.registers.reviews.find('unit:WK:2026-11')?.row.recordedBy).toBe(people.otherHead.id)
    const token = await standin.tokens.issueUserToken(people.otherHead.id)
    for (const _again of ['second', 'third']) expect((await invoke(people.otherHead, token)).status).toBe(200)
  })

  it('answers 412 to a token of somebody else, of another application, forged or over', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const { kid } = standin.keys.current('entra')
    const head = people.head.id
    const tokens = [
      await standin.tokens.issueUserToken(people.otherHead.id),
      await standin.tokens.issueUserToken(head, { audience: 'https://graph.microsoft.com' }),
      await standin.tokens.issueUserToken(head, { clientAppId: randomUUID() }),
      await standin.tokens.issueUserToken(head, { lifeSeconds: -600 }),
      await new SignJWT({ oid: head, tid: standin.tenantId })
        .setProtectedHeader({ alg: 'RS256', kid })
        .sign(privateKey),
      '',
    ]
    for (const token of tokens) {
      const { status, body } = await invoke(people.head, token)
      expect([status, body]).toMatchObject([412, { id: 'question', connectionName: 'magistrat' }])
    }
  })

  it('tells a person in chat what the office asks of them before anything is saved', async () => {
    await office.registers.reviews.remove(office.registers.reviews.find('unit:WE:2026-11')!)
    standin.signInPolicies.set({ blocked: true })
    const token = await standin.tokens.issueUserToken(people.head.id, { lifeSeconds: 3_000 })
    expect((await invoke(people.head, token)).status).toBe(200)
    const notes = (await records(people.head, '2026-11-24')).map(({ note }) => note?.text)
    expect(notes).toContainEqual(
      expect.stringContaining('Zasady urzędu nie pozwalają na zapis z tego urządzenia lub miejsca.'),
    )
    expect(office.registers.reviews.find('unit:WE:2026-11')).toBeUndefined()
  })

  it('refuses activities that the Bot Connector has not signed for this bot', async () => {
    const teams = teamsOf(standin)
    const scene = teams.scene(people.head, teams.chatOf(people.head.id))
    const own = await standin.tokens.issueUserToken(people.head.id)
    const activity = tokenActivity(scene, 'f:1', 'question', own)
    const { privateKey } = await generateKeyPair('RS256')
    const { kid } = standin.keys.current('connector')
    const forged = await new SignJWT({ serviceurl: scene.serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer('https://api.botframework.com')
      .setAudience(scene.bot.appId)
      .setExpirationTime('5m')
      .sign(privateKey)
    const elsewhere = await standin.tokens.issueConnectorToken({ serviceUrl: 'https://elsewhere.example/' })
    const over = await standin.tokens.issueConnectorToken({ serviceUrl: scene.serviceUrl, lifeSeconds: -900 })
    for (const token of ['', own, forged, elsewhere, over])
      expect((await office.posts(activity, token)).status).toBe(401)
  })
})

describe('without a token from Teams', async () => {
  const { standin, people, says, registers, graph, site, chat } = await aTeamsOffice({
    at: '2026-11-26T08:00:00Z',
    signIn: true,
  })

  it('the suite writes under its own name, and the chat shows where to sign in', async () => {
    standin.signInPolicies.set({ devices: 0 })
    await says(people.head, { text: 'przegląd WE odbył się 26.11.2026' })
    const review = registers.reviews.find('unit:WE:2026-11')!
    expect(review.row).toMatchObject({ heldOn: '2026-11-26', recordedBy: people.head.id })
    const { body } = await graph.call<{ lastModifiedBy: { user?: { id?: string } } }>({
      method: 'GET',
      path: `/sites/${site}:/lists/Przeglady/items/${review.id}${query({ $select: 'lastModifiedBy' })}`,
    })
    expect(body.lastModifiedBy.user?.id).toBeUndefined()
    const shown = (await chat(people.head)).map(({ summary }) => summary)
    expect(shown).toContainEqual(expect.stringContaining('Proszę otworzyć Magistrat i zalogować się.'))
  })
})
