import { describe, expect, it } from 'vitest'
import { aTeamsOffice, wordsIn } from './aTeamsOffice.ts'

describe('a person who talks with the bot', async () => {
  const office = await aTeamsOffice()
  const { says, people, registers } = office

  it('is welcomed with what can be done and is known from then on', async () => {
    const messages = await says(people.clerk, { open: true })
    expect(wordsIn(messages)).toContain('Magistrat: przeglądy zarządzania w jednej rozmowie')
    expect(registers.conversations.find(people.clerk.id)?.row).toMatchObject({
      state: 'reachable',
      serviceUrl: `${office.standin.connectorUrl}/`,
    })
  })

  it('asks what is to be done and sees what is overdue, with ground and date', async () => {
    const words = wordsIn(await says(people.head, { text: 'co mam do zrobienia?' }))
    expect(words).toContain('Moje obowiązki: 1 zaległa sprawa')
    expect(words).toContain('Przegląd, Wydział Edukacji, październik 2026')
    expect(words).toContain('Termin: 31 października 2026 · Księga Jakości, wyd. 21, rozdz. 11 pkt 1')
  })
})
