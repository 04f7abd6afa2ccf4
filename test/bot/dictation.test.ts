import { describe, expect, it } from 'vitest'
import { openDraftOf } from '../../api/minutesWriting/openDraft.ts'
import type { MinutesFindings } from '../../api/reviews/minutesFindings.ts'
import { aTeamsOffice, wordsIn } from './aTeamsOffice.ts'
import { newestOf, settledChat } from './settledChat.ts'

describe('minutes that are dictated step by step', async () => {
  const office = await aTeamsOffice({ at: '2026-11-30T08:00:00Z' })
  const { people, registers, suite } = office
  const tells = async (text: string): Promise<string> =>
    wordsIn([newestOf(await settledChat(office, people.head, { text }))])

  it('are asked for one part after the other', async () => {
    const choice = newestOf(await settledChat(office, people.head, { text: 'podyktuję protokół' }))
    expect(wordsIn([choice])).toContain('Z którego przeglądu jest protokół?')
    await settledChat(office, people.head, {
      press: { message: choice.id, action: 'Podyktuj protokół', inputs: { review: 'unit|WE|2026-11' } },
    })
    const asked = (await office.chat(people.head)).filter(one => one.id === choice.id)
    expect(wordsIn(asked)).toContain('Dyktowanie protokołu: Wydział Edukacji, listopad 2026')
    expect(wordsIn(asked)).toContain('Kiedy odbył się przegląd?')
  })

  it('ask again when a day is not understood', async () =>
    expect(await tells('hmm, nie pamiętam')).toContain('Nie udało się odczytać daty.'))

  it('take the day as people say it', async () => {
    expect(await tells('w ubiegły piątek')).toContain('Zapisano: data przeglądu.')
    expect(openDraftOf(suite, people.head.id)?.minutes.heldOn).toBe('2026-11-27')
  })

  it('take the names with their functions', async () => {
    expect(await tells('Byli: Alina Przykładowa, dyrektor; Jan Maj – inspektor; Łucja Źdźbło')).toContain(
      'Zapisano: lista obecności.',
    )
    expect(openDraftOf(suite, people.head.id)?.minutes.attendance.map(one => one.name)).toEqual([
      'Alina Przykładowa',
      'Jan Maj',
      'Łucja Źdźbło',
    ])
  })

  it('still answer a command word for word', async () =>
    expect(await tells('moje obowiązki')).toContain('Moje obowiązki'))

  it('take topics that would sound like an incident elsewhere', async () =>
    expect(await tells('Omówiono incydent z zagubionym laptopem.\nOmówiono budżet.')).toContain(
      'Zapisano: omawiane zagadnienia.',
    ))

  it('offer to report apart what sounds like an incident of just now', async () => {
    const words = await tells('Zgubiłam właśnie służbowy laptop z danymi mieszkańców!')
    expect(words).toContain('Jeśli to zgłoszenie nowego incydentu, należy je wysłać osobno.')
    expect(words).toContain('Tak, to incydent')
    expect(await tells('wstecz')).toContain('Wnioski i zadania: proszę podyktować treść.')
  })

  it('pass over a part, and come back to the one before', async () => {
    expect(await tells('pomiń')).toContain('Jakie działania ustalono?')
    expect(await tells('wstecz')).toContain('Wnioski i zadania: proszę podyktować treść.')
    expect(await tells('Wykaz aktywów wymaga uzupełnienia.')).toContain('Jakie działania ustalono?')
  })

  it('take the actions with person and deadline, and show the draft', async () => {
    const words = await tells(
      'Jan Maj uzupełni wykaz aktywów do 15 grudnia 2026\nŁucja Źdźbło przygotuje szkolenie do 20 grudnia 2026',
    )
    expect(words).toContain('Szkic protokołu: Wydział Edukacji, listopad 2026')
    expect(words).toContain('Szkic zawiera wszystkie wymagane elementy.')
    expect(openDraftOf(suite, people.head.id)?.minutes.actions).toMatchObject([
      { responsible: 'Jan Maj', due: '2026-12-15' },
      { responsible: 'Łucja Źdźbło', due: '2026-12-20' },
    ])
  })

  it('are filed once as an official paper, however often the button is pressed', async () => {
    const card = newestOf(await office.chat(people.head))
    const draft = openDraftOf(suite, people.head.id)?.id
    const [first, second] = await Promise.all([
      office.presses(people.head, 'file-draft', { draft }),
      office.presses(people.head, 'file-draft', { draft }),
    ])
    expect([first?.status, second?.status]).toEqual([200, 200])
    await office.bot.settled()
    for (const one of [first, second]) expect(JSON.stringify(one?.body)).not.toContain('Nie udało się')
    await settledChat(office, people.head, { press: { message: card.id, action: 'file-draft' } })
    await office.bot.settled()
    const shown = (await office.chat(people.head)).filter(one => one.id === card.id)
    expect(wordsIn(shown)).toContain('Protokół kompletny. Dziękujemy.')
    expect(registers.minutes.rows()).toHaveLength(1)
    expect(registers.minutesDrafts.rows()).toHaveLength(0)
    const row = registers.minutes.rows()[0]
    expect(row?.fileName).toBe('Protokół z przeglądu komórki organizacyjnej 2026-11.docx')
    const findings = row?.findings as MinutesFindings
    expect(findings.attendance).toEqual(['Alina Przykładowa', 'Jan Maj', 'Łucja Źdźbło'])
    expect(findings.actions.map(one => [one.responsible, one.due])).toEqual([
      ['Jan Maj', '2026-12-15'],
      ['Łucja Źdźbło', '2026-12-20'],
    ])
  })
})

describe('minutes that are dictated in one message', async () => {
  const office = await aTeamsOffice({ at: '2026-11-30T08:00:00Z' })
  const { people, suite } = office

  it('are taken apart, and only what is missing is asked', async () => {
    const choice = newestOf(await settledChat(office, people.otherHead, { text: 'podyktuj protokół' }))
    await settledChat(office, people.otherHead, {
      press: { message: choice.id, action: 'Podyktuj protokół', inputs: { review: 'unit|WK|2026-11' } },
    })
    const answer = newestOf(
      await settledChat(office, people.otherHead, {
        text: [
          'Przegląd odbył się 26 listopada 2026 r.',
          'Obecni: Bogdan Wzorowy, Jan Maj, Łucja Źdźbło',
          'Omówione zagadnienia: zadania bieżące, budżet i ryzyka, awaria drukarki.',
          'Ustalone działania: Jan Maj uzupełni wykaz aktywów do 15 grudnia 2026 r.',
        ].join('\n'),
      }),
    )
    expect(wordsIn([answer])).toContain('Wnioski i zadania: proszę podyktować treść.')
    const minutes = openDraftOf(suite, people.otherHead.id)?.minutes
    expect(minutes).toMatchObject({
      heldOn: '2026-11-26',
      texts: { topics: ['zadania bieżące, budżet i ryzyka, awaria drukarki.'] },
      actions: [{ responsible: 'Jan Maj', due: '2026-12-15' }],
    })
    expect(minutes?.attendance.map(one => one.name)).toEqual(['Bogdan Wzorowy', 'Jan Maj', 'Łucja Źdźbło'])
  })

  it('find their review themselves when the message tells the day', async () => {
    const answer = newestOf(
      await settledChat(office, people.head, {
        text: [
          'Podyktuję protokół: przegląd Wydziału Edukacji odbył się 25 listopada 2026 r.',
          'Obecni: Alina Przykładowa, Jan Maj',
          'Wnioski: wykaz aktywów wymaga uzupełnienia.',
        ].join('\n'),
      }),
    )
    expect(wordsIn([answer])).toContain('Dyktowanie protokołu: Wydział Edukacji, listopad 2026')
    expect(wordsIn([answer])).toContain('Omawiane zagadnienia: proszę podyktować treść.')
    expect(openDraftOf(suite, people.head.id)?.minutes).toMatchObject({
      heldOn: '2026-11-25',
      texts: { conclusions: ['wykaz aktywów wymaga uzupełnienia.'] },
    })
  })

  it('wait for the answer no longer when they were left for hours', async () => {
    office.at('2026-11-30T14:00:00Z')
    const answer = newestOf(await settledChat(office, people.otherHead, { text: 'dziękuję' }))
    expect(wordsIn([answer])).toContain('Do usług.')
  })
})
