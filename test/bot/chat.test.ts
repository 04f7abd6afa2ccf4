import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { recordHeld } from '../../api/reviews/recordHeld.ts'
import { messageActivity } from '../../infra/standin/teams/activities.ts'
import { teamsOf } from '../../infra/standin/teams/teamsOffice.ts'
import { aTeamsOffice, lastOf, wordsIn } from './aTeamsOffice.ts'
import { completeMinutes } from './minutesText.ts'

describe('a person who talks with the bot', async () => {
  const office = await aTeamsOffice()
  const { says, people, registers } = office
  const answerTo = async (person: (typeof people)['head'], text: string) =>
    wordsIn([lastOf(await says(person, { text }))])

  it('is welcomed with what can be done and is known from then on', async () => {
    const messages = await says(people.clerk, { open: true })
    expect(wordsIn(messages)).toContain('Magistrat: przeglądy zarządzania w jednej rozmowie')
    expect(registers.conversations.find(people.clerk.id)?.row).toMatchObject({
      state: 'reachable',
      serviceUrl: `${office.standin.connectorUrl}/`,
    })
  })

  it('asks what is to be done and sees what is overdue, with ground and date', async () => {
    const words = await answerTo(people.head, 'co mam do zrobienia?')
    expect(words).toContain('Moje obowiązki: 1 zaległa sprawa')
    expect(words).toContain('Przegląd, Wydział Edukacji, październik 2026')
    expect(words).toContain('Termin: 31 października 2026 · Księga Jakości, wyd. 21, rozdz. 11 pkt 1')
  })

  it('is told plainly when there is nothing to do', async () => {
    expect(await answerTo(people.clerk, 'moje obowiazki')).toContain(
      'Brak przypisanej roli. Role nadaje: Daria Próbna (Pełnomocnik ds. SZJ).',
    )
  })

  it('sees how a unit stands when it is named with endings and without diacritics', async () => {
    const words = await answerTo(people.clerk, 'jaki jest stan przegladu wydzialu edukacji')
    expect(words).toContain('Wydział Edukacji · Przegląd komórki organizacyjnej')
    expect(words).toContain('październik 2026')
    expect(words).toContain('Zaległe: przegląd, termin 31 października 2026')
  })

  it('sees how the office stands when nothing is named and there are no own reviews', async () => {
    expect(await answerTo(people.clerk, 'status')).toContain('Przeglądy komórek: październik 2026')
  })

  it('is told when what is named does not exist', async () => {
    const words = await answerTo(people.clerk, 'jaki jest status przeglądu procesu GR 77?')
    expect(words).toContain('Nie znaleziono: „GR 77”.')
  })

  it.each([
    ['pomoc', 'W czym można pomóc'],
    ['prześlij protokół', 'Proszę przesłać plik protokołu w tej rozmowie'],
    ['dziękuję bardzo', 'Do usług'],
    ['hejka', 'Do usług'],
    ['jaka jest procedura obiegu dokumentów?', 'Daria Próbna'],
    ['od jutra jestem na urlopie do końca tygodnia', 'zastępstw'],
  ])('„%s” is answered with „%s”', async (text, answer) => {
    expect(await answerTo(people.head, text)).toContain(answer)
  })

  it('is asked, with buttons, when the message makes no sense', async () => {
    const words = await answerTo(people.head, 'xyz qwe asd')
    expect(words).toContain('Pomoc')
  })

  it('changes the language and is answered in it', async () => {
    expect(await answerTo(people.owner, 'po angielsku')).toContain('Messages come in English from now on.')
    expect(await answerTo(people.owner, 'my duties')).toContain('My duties')
    expect(registers.people.find(people.owner.id)?.row.language).toBe('en')
  })

  it('can file minutes that were pasted as text', async () => {
    const offer = lastOf(await says(people.head, { text: completeMinutes() }))
    expect(wordsIn([offer])).toContain('Czy złożyć go jako protokół?')
    expect(registers.minutes.rows()).toEqual([])
    await says(people.head, { press: { message: offer.id, action: 'file-text' } })
    const after = (await office.chat(people.head)).filter(one => one.id === offer.id)
    expect(wordsIn(after)).toContain('Protokół kompletny. Dziękujemy.')
  })

  it('is told that a button of an earlier version no longer works', async () => {
    expect((await office.presses(people.head, 'no-such-verb', {})).body).toMatchObject({
      value: expect.stringContaining('Ten przycisk pochodzi z wcześniejszej wersji'),
    })
  })

  it.each([
    [{}],
    [{ review: 'unit|WE', heldOn: '2026-11-20' }],
    [{ review: 'unit|WE|2026-13', heldOn: '2026-11-20' }],
    [{ review: 'unit|WE|2026-11', heldOn: '2026-02-30' }],
    [{ review: ['unit|WE|2026-11'], heldOn: 7 }],
    ['not an object'],
  ])('cannot record a review by a button with the data %j', async data => {
    const before = registers.reviews.rows()
    const { status, body } = await office.presses(people.head, 'record-held', data)
    expect(status).toBe(200)
    expect(body).toMatchObject({ value: expect.stringContaining('Nie zapisano') })
    expect(registers.reviews.rows()).toEqual(before)
  })

  it("cannot record another unit's review by a button with changed data", async () => {
    const { body } = await office.presses(people.clerk, 'record-held', {
      review: 'unit|WK|2026-11',
      heldOn: '2026-11-20',
    })
    expect(body).toMatchObject({ value: expect.stringContaining('Przegląd może odnotować tylko osoba') })
    expect(registers.reviews.rows().filter(one => one.subject === 'WK')).toEqual([])
  })
})

describe('an activity', async () => {
  const office = await aTeamsOffice()
  const { people, registers, standin } = office
  const scene = teamsOf(standin).scene(people.head, teamsOf(standin).chatOf(people.head.id))
  const written = (changes = {}) => ({ ...messageActivity(scene, randomUUID(), 'status', []), ...changes })

  it('without a token is refused', async () => {
    expect((await office.posts(written(), '')).status).toBe(401)
  })

  it('with a token that the connector has not signed is refused', async () => {
    const forged = await standin.tokens.issueUserToken(people.head.id)
    expect((await office.posts(written(), forged)).status).toBe(401)
  })

  it('from another organisation is not answered, and its sender is not kept', async () => {
    const person = { id: randomUUID(), name: 'Osoba Obca' }
    const conversation = { ...scene, person, tenantId: randomUUID() }
    const activity = messageActivity(conversation, randomUUID(), 'status', [])
    expect((await office.posts(activity)).status).toBe(200)
    expect(registers.conversations.find(person.id)).toBeUndefined()
    expect(office.logged.join()).toContain('turn-of-other-tenant')
  })
})

describe('the quality representative', async () => {
  const office = await aTeamsOffice()
  const { says, people, suite } = office

  it('reminds others from the chat, and is asked before doing so twice on one day', async () => {
    await recordHeld(suite, people.head.id, { kind: 'unit', subject: 'WE', heldOn: '2026-11-10' })
    const list = lastOf(await says(people.representative, { text: 'przypomnij' }))
    const press = {
      message: list.id,
      action: 'remind-now',
      inputs: { obligation: 'unit:WE:2026-11|file-minutes' },
    }
    await says(people.representative, { press })
    const shown = async () =>
      wordsIn((await office.chat(people.representative)).filter(one => one.id === list.id))
    expect(await shown()).toContain('Przypomnienie doręczono: Alina Przykładowa.')
    expect(wordsIn([lastOf(await office.chat(people.head))])).toContain('nie wpłynął')
  })

  it('and nobody else may', async () => {
    expect(wordsIn(await says(people.clerk, { text: 'przypomnij' }))).toContain('Nie ma zaległych spraw')
  })
})

describe('a turn that takes longer than Teams waits', async () => {
  const office = await aTeamsOffice({ patience: 200, sharePointPatience: 4_000 })
  const { says, people, registers, bot, standin } = office

  it('is answered in time, and the verdict follows in the same message', async () => {
    await says(people.head, { open: true })
    standin.faults.set({ slow: { rate: 1, milliseconds: 400, only: 'graph|sites|drives|lists' } })
    const before = performance.now()
    const inTime = await says(people.head, { files: [{ name: 'p.txt', content: completeMinutes() }] })
    expect(performance.now() - before).toBeLessThan(2_000)
    expect(wordsIn([lastOf(inTime)])).toContain('Odebrano plik „p.txt”. Trwa zapisywanie.')
    standin.faults.clear()
    await bot.settled()
    const [verdict] = (await office.chat(people.head)).filter(one => one.id === lastOf(inTime).id)
    expect(wordsIn([verdict!])).toContain('Protokół kompletny. Dziękujemy.')
  })

  it('of a button says that it is being saved, and shows what was saved later', async () => {
    const form = lastOf(await says(people.otherHead, { text: 'odbył się przegląd' }))
    standin.faults.set({ slow: { rate: 1, milliseconds: 600, only: 'graph|sites|lists' } })
    const press = {
      message: form.id,
      action: 'record-held',
      inputs: { review: 'unit|WK|2026-11', heldOn: '2026-11-20' },
    }
    const inTime = await says(people.otherHead, { press })
    expect(wordsIn(inTime)).toContain('Zapisywanie…')
    standin.faults.clear()
    await bot.settled()
    const words = wordsIn((await office.chat(people.otherHead)).filter(one => one.id === form.id))
    expect(words).toContain('Zapisano: przegląd 20 listopada 2026.')
    expect(registers.reviews.find('unit:WK:2026-11')?.row.heldOn).toBe('2026-11-20')
  })

  it('says that nothing was saved when SharePoint does not answer', async () => {
    const form = lastOf(await says(people.owner, { text: 'odbył się przegląd procesu' }))
    standin.faults.set({ unavailable: { rate: 1, only: 'graph|sites|lists' } })
    await says(people.owner, {
      press: { message: form.id, action: 'record-held', inputs: { heldOn: '2026-11-20' } },
    })
    await bot.settled()
    standin.faults.clear()
    expect(wordsIn(await office.chat(people.owner))).toContain(
      'Nie zapisano. SharePoint chwilowo nie odpowiada.',
    )
    expect(registers.reviews.rows().filter(one => one.kind === 'process')).toEqual([])
  }, 20_000)
})
