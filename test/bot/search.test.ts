import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keepKnowledge } from '../../api/documents/knowledgeKeeper.ts'
import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import { searchActivity } from '../../infra/standin/teams/activities.ts'
import { teamsOf } from '../../infra/standin/teams/teamsOffice.ts'
import { dropFile } from '../documents/dropFile.ts'
import { aTeamsOffice } from './aTeamsOffice.ts'

const office = await aTeamsOffice()
const { people, suite, registers, standin } = office
await dropFile(
  office,
  'Delegacje.md',
  '# Delegacje\n\n## 2. Rozliczenie\n\nDelegację rozlicza się w ciągu 14 dni od powrotu.',
)
await dropFile(
  office,
  'SZBI/Serwerownia.md',
  '# Serwerownia\n\nDelegację do serwerowni podpisuje Jan Sejf w ciągu 2 dni.',
)
await keepKnowledge(suite).look()

interface Found {
  composeExtension: {
    type: 'result' | 'message'
    text?: string
    attachments?: { content: object; contentType: string; preview: { content: { title: string } } }[]
  }
}

async function searches(
  person: DirectoryPerson,
  text: string,
  more: { tenant?: string; token?: string; type?: 'groupChat' | 'channel' } = {},
): Promise<{ status: number; body: Found }> {
  const scene = teamsOf(standin).scene(person, teamsOf(standin).chatOf(person.id))
  const activity = searchActivity(
    { ...scene, ...(more.tenant ? { tenantId: more.tenant } : {}) },
    randomUUID(),
    text,
    {
      id: '19:narada@thread.v2',
      conversationType: more.type ?? 'groupChat',
    },
  )
  const answer = await office.posts(activity, more.token)
  await suite.knowledge.settled()
  return answer as { status: number; body: Found }
}

describe('a search from the compose box', () => {
  it.each(['groupChat', 'channel'] as const)('of a %s gives cited passages to insert', async type => {
    const { status, body } = await searches(people.clerk, 'w ile dni rozlicza się delegację?', { type })
    expect(status).toBe(200)
    const [first] = body.composeExtension.attachments ?? []
    expect(first?.contentType).toBe('application/vnd.microsoft.card.adaptive')
    expect(first?.preview.content.title).toContain('Delegacje · rozdz. 2')
    expect(JSON.stringify(first?.content)).toContain('14 dni')
    expect(JSON.stringify(first?.content)).not.toContain('Action.Execute')
  })

  it('gives only what everybody may read, since others will read along', async () => {
    const { body } = await searches(people.officer, 'kto podpisuje delegację do serwerowni?')
    expect(JSON.stringify(body)).not.toContain('Sejf')
  })

  it('says what to do before anything is typed', async () => {
    const { body } = await searches(people.clerk, '')
    expect(body.composeExtension).toMatchObject({
      type: 'message',
      text: expect.stringContaining('Proszę wpisać'),
    })
  })

  it('is refused without a token, from another organisation, and to who does not work here', async () => {
    const question = 'w ile dni rozlicza się delegację?'
    expect((await searches(people.clerk, question, { token: 'none' })).status).toBe(401)
    for (const refused of [
      await searches(people.clerk, question, { tenant: randomUUID() }),
      await searches(people.stranger, question),
    ]) {
      expect(refused.body.composeExtension.type).toBe('message')
      expect(JSON.stringify(refused.body)).not.toContain('14 dni')
    }
  })

  it('leaves the place where a person is written to as it is', async () => {
    await office.says(people.clerk, { open: true })
    const before = registers.conversations.find(people.clerk.id)?.row
    await searches(people.clerk, 'w ile dni rozlicza się delegację?')
    expect(registers.conversations.find(people.clerk.id)?.row).toEqual(before)
  })

  it('is answered on the stand-in’s page too', async () => {
    const query = new URLSearchParams({ text: 'w ile dni rozlicza się delegację?' })
    const answer = await fetch(`${standin.httpUrl}/people/${people.head.id}/search?${query}`)
    const { found } = (await answer.json()) as { found: { title: string }[] }
    expect(found[0]?.title).toContain('Delegacje')
    await suite.knowledge.settled()
  })

  it('is noted as asked from there', () => {
    const asked = registers.questions.rows().filter(row => row.channel === 'compose')
    expect(asked.length).toBeGreaterThan(0)
  })
})
