import { describe, expect, it } from 'vitest'
import { aScan } from '../reading/scans/aScan.ts'
import { aTeamsOffice, lastOf, wordsIn } from './aTeamsOffice.ts'
import { settledChat } from './settledChat.ts'

const PATIENCE_MS = 60_000

describe('a scan in the chat', async () => {
  const office = await aTeamsOffice({ patience: PATIENCE_MS })
  const { people, registers } = office

  it(
    'is read and filed, and the card says that it was read from a picture',
    async () => {
      const words = wordsIn([
        lastOf(await settledChat(office, people.head, { files: [{ name: 'skan.pdf', content: aScan() }] })),
      ])
      expect(words).toContain('Plik jest skanem. Tekst odczytano z obrazu i może zawierać błędy')
      expect(words).toContain('Wydział Edukacji, listopad 2026. Złożono 23 listopada 2026, w terminie.')
      expect(words).toContain('Działania z protokołu (2)')
      expect(registers.minutes.find('unit:WE:2026-11#1')?.row.findings).toMatchObject({
        attendance: ['Alina Przykładowa', 'Marcin Lis', 'Beata Marzec'],
        scan: {},
      })
    },
    PATIENCE_MS,
  )

  it(
    'that is too long keeps the clear answer that a person has to look',
    async () => {
      const words = wordsIn([
        lastOf(
          await settledChat(office, people.head, {
            files: [{ name: 'długi skan.pdf', content: aScan({ pages: 21 }) }],
          }),
        ),
      ])
      expect(words).toContain('W pliku nie ma tekstu, prawdopodobnie jest to skan.')
      expect(words).not.toContain('Tekst odczytano z obrazu')
    },
    PATIENCE_MS,
  )
})
