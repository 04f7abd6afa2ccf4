import { describe, expect, it } from 'vitest'
import { aTeamsOffice, lastOf, wordsIn } from './aTeamsOffice.ts'
import { completeMinutes, incompleteMinutes } from './minutesText.ts'

describe('minutes sent as a file', async () => {
  const office = await aTeamsOffice()
  const { says, people, registers } = office

  it('are stored, filed and judged, and what is missing is said', async () => {
    const messages = await says(people.head, {
      files: [{ name: 'Protokół listopad.txt', content: incompleteMinutes() }],
    })
    const words = wordsIn([lastOf(messages)])
    expect(words).toContain('Wydział Edukacji, listopad 2026. Złożono 23 listopada 2026, w terminie.')
    expect(words).toContain('Brak')
    expect(registers.minutes.rows()).toHaveLength(1)
  })

  it('become a new version when they are corrected', async () => {
    const messages = await says(people.head, {
      files: [{ name: 'Protokół listopad v2.txt', content: completeMinutes() }],
    })
    const words = wordsIn([lastOf(messages)])
    expect(words).toContain('Protokół kompletny. Dziękujemy.')
    expect(words).toContain('Wersja 2.')
  })

  it('are recognised when the same file comes again', async () => {
    const messages = await says(people.head, {
      files: [{ name: 'Protokół listopad v2.txt', content: completeMinutes() }],
    })
    const words = wordsIn([lastOf(messages)])
    expect(words).toContain('Ten plik już złożono 23 listopada 2026, 9:00.')
    expect(registers.minutes.rows()).toHaveLength(2)
  })
})
