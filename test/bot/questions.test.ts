import { describe, expect, it } from 'vitest'
import { keepKnowledge } from '../../api/documents/knowledgeKeeper.ts'
import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import type { ChatEntry } from '../../infra/standin/teams/chatEntry.ts'
import { dropFile } from '../documents/dropFile.ts'
import { aTeamsOffice, lastOf, type People, wordsIn } from './aTeamsOffice.ts'

const office = await aTeamsOffice()
const { says, people, suite, bot, registers } = office
const keeper = keepKnowledge(suite)
const drop = async (path: string, content: string): Promise<void> => {
  await dropFile(office, path, content)
  await keeper.look()
}
const asks = async (person: DirectoryPerson, text: string): Promise<ChatEntry> => {
  const entries = await says(person, { text })
  await suite.knowledge.settled()
  return lastOf(entries)
}
const presses = async (
  person: DirectoryPerson,
  entry: ChatEntry,
  action: string,
  inputs: Record<string, unknown> = {},
): Promise<ChatEntry[]> => {
  const entries = await says(person, { press: { message: entry.id, action, inputs } })
  await suite.knowledge.settled()
  await bot.settled()
  return entries
}
const chatOf = async (who: keyof People): Promise<ChatEntry[]> => office.chat(people[who])
const buttonsOf = (entry: ChatEntry): string[] =>
  ((entry.cards[0]?.actions ?? []) as { title: string }[]).map(one => one.title)

const GUIDE = `# Przewodnik po przeglądach

Wydanie 2, obowiązuje od 1 marca 2026 r.

## 3. Protokoły

Protokół z narady wydziału składa się w ciągu 5 dni od narady. Składa go osoba kierująca wydziałem.

## 4. Przechowywanie

Protokoły przechowuje się w bibliotece wydziału przez 5 lat.
`
await drop('Przewodnik po przeglądach.md', GUIDE)
const [guide] = registers.documents.entries()
await registers.documents.save({ ...guide!, row: { ...guide!.row, process: 'GZ 8' } })
await keeper.look()
for (const person of [people.head, people.clerk, people.owner, people.representative, people.officer])
  await says(person, { open: true })

describe('somebody who asks in chat', () => {
  it('gets the passage with its answering sentence marked, and where it stands', async () => {
    const answer = await asks(people.head, 'ile mam czasu na protokół z narady?')
    const words = wordsIn([answer])
    expect(words).toContain('Odpowiedź z dokumentów')
    expect(words).toContain('Przewodnik po przeglądach, wyd. 2 · rozdz. 3 · obowiązuje od 1 marca 2026')
    expect(JSON.stringify(answer.cards)).toMatch(
      /"text":"Protokół z narady[^"]*5 dni[^"]*","weight":"bolder"/,
    )
    expect(buttonsOf(answer)).toEqual(['Szerszy fragment', 'Otwórz dokument', 'To nie to'])
  })

  it('gets the next passages and the way to a person when it was not it', async () => {
    const answer = await asks(people.head, 'gdzie przechowuje się protokoły?')
    await presses(people.head, answer, 'To nie to')
    const changed = (await chatOf('head')).find(one => one.id === answer.id)
    expect(buttonsOf(changed!)).toContain('Przekaż pytanie')
    expect(wordsIn([changed!])).not.toContain('bibliotece wydziału przez 5 lat')
  })

  it('is told honestly when nothing answers', async () => {
    const answer = await asks(people.head, 'jaki jest limit zakupu krzeseł według procedury?')
    expect(wordsIn([answer])).toMatch(
      /Nie mam źródła w obowiązujących dokumentach|Nic nie odpowiada na to wprost/,
    )
    expect(buttonsOf(answer)).toContain('Przekaż pytanie')
  })

  it('in English gets the card in the language of the office’s person, with the same passage', async () => {
    const person = registers.people.find(people.otherHead.id)!
    await registers.people.save({ ...person, row: { ...person.row, language: 'en' } })
    await says(people.otherHead, { open: true })
    const answer = await asks(people.otherHead, 'how many days do I have for the minutes of a meeting?')
    const words = wordsIn([answer])
    expect(words).toMatch(/An answer from the documents|The nearest passages/)
    expect(words).toContain('Protokół z narady wydziału składa się w ciągu 5 dni od narady.')
  })
})

describe('a question that is sent on', () => {
  it('comes to who answers, is answered in the card, and comes back to who asked', async () => {
    const answer = await asks(people.clerk, 'czy protokół z narady może podpisać zastępca?')
    const pressed = buttonsOf(answer).includes('Przekaż pytanie')
      ? answer
      : await afterNotIt(people.clerk, answer)
    await presses(people.clerk, pressed, 'Przekaż pytanie')
    const sent = (await chatOf('clerk')).find(one => one.id === pressed.id)
    expect(wordsIn([sent!])).toContain('Odpowiedź przyjdzie w tej rozmowie.')

    const forms = [...(await chatOf('owner')), ...(await chatOf('representative'))].filter(one =>
      wordsIn([one]).includes('Pytanie bez odpowiedzi w dokumentach'),
    )
    expect(forms).toHaveLength(1)
    const [form] = forms
    expect(wordsIn(forms)).not.toContain('Filip')
    const answers = (await chatOf('owner')).some(one => one.id === form!.id)
      ? people.owner
      : people.representative
    const choices = JSON.stringify(form!.cards).match(/"value":"((?:passage|edition):[^"]+)"/)
    await presses(answers, form!, 'Wyślij odpowiedź', {
      answer: 'Tak, jeśli w dniu narady zastępuje osobę kierującą wydziałem.',
      cites: choices?.[1],
    })
    expect(wordsIn(await office.chat(answers))).toContain('Odpowiedź zapisano i wysłano.')
    const back = wordsIn(await chatOf('clerk'))
    expect(back).toContain('Odpowiedź na przekazane pytanie')
    expect(back).toContain('Tak, jeśli w dniu narady zastępuje')

    await keeper.look()
    const next = await asks(people.head, 'czy zastępca może podpisać protokół z narady?')
    expect(wordsIn([next])).toContain('Tak, jeśli w dniu narady zastępuje')
  })

  async function afterNotIt(person: DirectoryPerson, entry: ChatEntry): Promise<ChatEntry> {
    await presses(person, entry, 'To nie to')
    return (await office.chat(person)).find(one => one.id === entry.id)!
  }
})

describe('a document that is replaced', () => {
  it('is told of to who was given a passage that it no longer has', async () => {
    office.at('2026-11-24T08:00:00.000Z')
    await drop(
      'Przewodnik po przeglądach wyd. 3.md',
      GUIDE.replace(
        'Wydanie 2, obowiązuje od 1 marca 2026',
        'Wydanie 3, obowiązuje od 24 listopada 2026',
      ).replace('w ciągu 5 dni', 'w ciągu 7 dni'),
    )
    const told = (await chatOf('head')).filter(one =>
      wordsIn([one]).includes('Zmienił się podany wcześniej fragment'),
    )
    expect(told).toHaveLength(1)
    expect(wordsIn(told)).toContain('Teraz obowiązuje: Przewodnik po przeglądach, wyd. 3')
  })

  it('answers with what is in force, and for an earlier day with what was', async () => {
    expect(wordsIn([await asks(people.head, 'ile mam czasu na protokół z narady?')])).toContain('7 dni')
    const before = wordsIn([await asks(people.head, 'ile czasu na protokół z narady obowiązywało 12 maja?')])
    expect(before).toContain('5 dni')
    expect(before).toContain('Stan na 12 maja 2026')
    expect(before).toContain('nieobowiązujący')
  })
})

describe('somebody who wants a document itself', () => {
  it('gets the edition in force with the way to open it', async () => {
    const wanted = await asks(people.head, 'gdzie znajdę instrukcję Przewodnik po przeglądach?')
    expect(wordsIn([wanted])).toContain('Wydanie 3, obowiązuje od 24 listopada 2026')
    expect(buttonsOf(wanted)).toEqual(['Otwórz dokument'])
  })

  it('gets no sign of one that is for others', async () => {
    await drop('SZBI/Klucze zapasowe.md', '# Klucze zapasowe\n\nKlucze leżą w sejfie.')
    const wanted = await asks(people.head, 'podeślij aktualny dokument Klucze zapasowe')
    expect(wordsIn([wanted])).not.toContain('Klucze zapasowe')
    const own = await asks(people.officer, 'podeślij aktualny dokument Klucze zapasowe')
    expect(wordsIn([own])).toContain('Klucze zapasowe')
  })
})

describe('a document that somebody may not read', () => {
  it('gives no passage, no name and no way to the passage of others', async () => {
    await drop(
      'SZBI/Plan awaryjny.md',
      '# Plan awaryjny\n\nAgregat prądotwórczy uruchamia dyżurny z piwnicy B2.',
    )
    const seen = await asks(people.officer, 'kto uruchamia agregat prądotwórczy?')
    expect(wordsIn([seen])).toContain('piwnicy B2')
    const passage = /"passage":"([^"]+)"/.exec(JSON.stringify(seen.cards))?.[1] ?? ''
    expect(passage).not.toBe('')
    for (const person of [people.head, people.clerk, people.owner, people.representative]) {
      const answer = wordsIn([await asks(person, 'kto uruchamia agregat prądotwórczy?')])
      expect(answer).not.toContain('B2')
      expect(answer).not.toContain('Plan awaryjny')
      const pressed = await office.presses(person, 'wider-passage', { passage })
      expect(JSON.stringify(pressed.body)).not.toContain('B2')
    }
    expect(wordsIn(await chatOf('clerk'))).not.toContain('B2')
  })
})
