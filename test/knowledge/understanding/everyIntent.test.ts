import { describe, expect, it } from 'vitest'
import type { Intent } from '../../../api/knowledge/understanding/intents.ts'
import { aTeamsOffice, lastOf, wordsIn } from '../../bot/aTeamsOffice.ts'

describe('what a message is understood to be', async () => {
  const { says, people } = await aTeamsOffice()

  it.each<[Intent, string, string]>([
    ['duties', 'czy mam zaległe protokoły', 'Moje obowiązki'],
    ['status', 'jak stoi wydział edukacji z przeglądem', 'Wydział Edukacji'],
    ['review-held', 'przegląd komórki odbył się wczoraj', 'rzegląd'],
    ['minutes', 'chcę oddać protokół', 'plik protokołu'],
    ['question', 'kto podpisuje protokół z narady?', 'dokum'],
    ['document', 'wyślij mi link do księgi jakości', 'dokumentach'],
    ['incident', 'zostawiłam teczkę z decyzjami w autobusie', 'ncydent'],
    ['proposal', 'proponuję jeden wspólny kalendarz narad', 'nic nie zostało zapisane'],
    ['change-request', 'w opisie GZ 1 proszę zmienić nazwę systemu', 'nic nie zostało zapisane'],
    ['nonconformity', 'nie prowadzimy rejestru umów, choć procedura wymaga', 'nic nie zostało zapisane'],
    ['absence', 'od jutra jestem na urlopie', 'zastępstw'],
    ['delegate', 'przypomnij kierownikom o protokołach', 'Nie ma zaległych spraw'],
    ['action-done', 'zadanie wykonane, można zamknąć działanie', 'Nie ma otwartego działania'],
    ['settings', 'powiadomienia tylko rano', 'Można zmienić język wiadomości'],
    ['help', 'co potrafisz', 'W czym można pomóc'],
    ['thanks', 'dzięki wielkie', 'Do usług'],
    ['person', 'kto jest dyrektorem wydziału edukacji', 'Wydział Edukacji: odpowiada'],
    ['unclear', 'hmm', 'Pomoc'],
  ])('%s: „%s” leads to „%s”', async (_, text, answer) => {
    expect(wordsIn([lastOf(await says(people.head, { text }))])).toContain(answer)
  })
})
