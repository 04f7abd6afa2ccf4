import { describe, expect, it } from 'vitest'
import { LONGEST } from '../../api/registers/graph/graphQueue.ts'
import { aTeamsOffice, wordsIn } from './aTeamsOffice.ts'
import { completeMinutes } from './minutesText.ts'
import { settledChat } from './settledChat.ts'

describe('a person who writes while too much waits for SharePoint', async () => {
  const office = await aTeamsOffice()
  const { people, graph, registers } = office
  await settledChat(office, people.head, { text: 'pomoc' })

  it('is told that the file was not accepted, and not that SharePoint does not answer', async () => {
    graph.pause(5_000)
    const crowd = Promise.allSettled(
      Array.from({ length: LONGEST.answer }, () => graph.call({ method: 'GET', path: '/me' })),
    )
    const words = wordsIn(
      await settledChat(office, people.head, {
        files: [{ name: 'Protokół.txt', content: completeMinutes() }],
      }),
    )
    expect(words).toContain('Nie przyjęto: zbyt wiele czynności czeka teraz na swoją kolej.')
    expect(words).not.toContain('SharePoint chwilowo nie odpowiada')
    expect(registers.minutes.rows()).toHaveLength(0)
    await crowd
  })
})
