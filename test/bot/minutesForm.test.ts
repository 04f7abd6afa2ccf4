import { describe, expect, it } from 'vitest'
import { openDraftOf } from '../../api/minutesWriting/openDraft.ts'
import type { MinutesFindings } from '../../api/reviews/minutesFindings.ts'
import { recordHeld } from '../../api/reviews/recordHeld.ts'
import { aTeamsOffice, wordsIn } from './aTeamsOffice.ts'
import { newestOf, settledChat } from './settledChat.ts'

describe('minutes filled into a form', async () => {
  const office = await aTeamsOffice({ at: '2026-11-30T08:00:00Z' })
  const { people, registers, suite } = office
  await recordHeld(suite, people.owner.id, { kind: 'process', subject: 'GZ 8', heldOn: '2026-11-20' })
  const shown = async (id: string): Promise<string> => {
    return wordsIn((await office.chat(people.owner)).filter(one => one.id === id))
  }
  let form = ''

  it('know the review and its day beforehand, and ask for what the Book wants of this kind', async () => {
    const asked = newestOf(await settledChat(office, people.owner, { text: 'prześlij protokół' }))
    form = newestOf(
      await settledChat(office, people.owner, { press: { message: asked.id, action: 'Wypełnij formularz' } }),
    ).id
    const words = await shown(form)
    expect(words).toContain('Protokół: GZ 8 Zarządzanie dokumentacją, II półrocze 2026')
    expect(words).toContain('2026-11-20')
    expect(words).toContain('Stopień osiągnięcia wskaźników')
    expect(words).toContain('Dobre praktyki')
  })

  it('keep a draft and offer further rows of actions', async () => {
    await settledChat(office, people.owner, {
      press: {
        message: form,
        action: 'save-draft',
        inputs: {
          attendance: 'Celina Modelowa – właściciel procesu\nJan Maj',
          'text-runAnalysis': 'Z procesu korzystało 27 komórek.\nPrzebiegał terminowo.',
          task1: 'Zaktualizować opis procesu',
          taskWho1: 'Jan Maj',
          taskDue1: '2026-12-31',
          task2: 'Sprawdzić wskaźniki',
          task3: 'Przejrzeć wzory pism',
        },
      },
    })
    const words = await shown(form)
    expect(words).toContain('Szkic zapisano.')
    expect(words).toContain('Zaktualizować opis procesu')
    expect(words).toContain('Działanie 6')
    expect(openDraftOf(suite, people.owner.id)?.minutes.actions).toHaveLength(3)
  })

  it('are filed from the form, and what is missing is said', async () => {
    await settledChat(office, people.owner, {
      press: {
        message: form,
        action: 'file-draft',
        inputs: { 'text-indicators': 'Wskaźnik osiągnięto w 96%.', task3: '', heldOn: '2026-11-20' },
      },
    })
    const words = await shown(form)
    expect(words).toContain('GZ 8 Zarządzanie dokumentacją, II półrocze 2026. Złożono 30 listopada 2026')
    expect(words).toContain('Brak: aktualność opisu procesu, dobre praktyki, zagrożenia i niezgodności.')
    expect(words).toContain('Uzupełnij braki')
    const findings = registers.minutes.rows()[0]?.findings as MinutesFindings
    expect(findings.attendance).toEqual(['Celina Modelowa', 'Jan Maj'])
    expect(findings.actions.map(one => [one.task, one.responsible, one.due])).toEqual([
      ['Zaktualizować opis procesu', 'Jan Maj', '2026-12-31'],
      ['Sprawdzić wskaźniki', undefined, undefined],
    ])
    expect(registers.minutesDrafts.rows()).toHaveLength(0)
  })
})

describe('the empty template', async () => {
  const office = await aTeamsOffice()
  const { people } = office

  it('is linked for whoever asks for it, of the kinds that they answer for', async () => {
    const card = newestOf(await settledChat(office, people.head, { text: 'poproszę wzór protokołu' }))
      .cards[0] as {
      actions: { title: string; url?: string }[]
    }
    expect(card.actions[0]).toMatchObject({
      title: 'Wzór: komórka',
      url: 'https://magistrat.example/api/templates/unit',
    })
    expect(card.actions.filter(one => one.url)).toHaveLength(1)
  })

  it('is linked for all kinds to who answers for none', async () => {
    const words = wordsIn([newestOf(await settledChat(office, people.clerk, { text: 'wzór protokołu' }))])
    for (const kind of ['komórka', 'proces', 'SZBI', 'techniczny', 'Zespół Ster.'])
      expect(words).toContain(`Wzór: ${kind}`)
  })

  it('is not what somebody wants who sends minutes', async () =>
    expect(
      wordsIn([newestOf(await settledChat(office, people.head, { text: 'prześlij protokół' }))]),
    ).toContain('Proszę przesłać plik protokołu'))
})
