import { describe, expect, it } from 'vitest'
import { aTeamsOffice, lastOf, wordsIn } from './aTeamsOffice.ts'
import { completeMinutes, incompleteMinutes } from './minutesText.ts'
import { settledChat } from './settledChat.ts'

const REVIEW = 'unit:WE:2026-11'

describe('minutes with missing parts', async () => {
  const office = await aTeamsOffice()
  const { people, registers } = office
  const shown = async (message: string): Promise<string> => {
    return wordsIn((await office.chat(people.head)).filter(one => one.id === message))
  }
  let message = ''

  it('are completed from their own card, which has a field for each missing part', async () => {
    message = lastOf(
      await settledChat(office, people.head, {
        files: [{ name: 'Protokół listopad.txt', content: incompleteMinutes() }],
      }),
    ).id
    await settledChat(office, people.head, { press: { message, action: 'fill-missing' } })
    const words = await shown(message)
    expect(words).toContain('Braki w protokole: 4 elementy')
    expect(words).toContain('Lista obecności')
    expect(words).toContain('Ustalone działanie 1')
  })

  it('keep what was typed when a deadline is before the review, and say why', async () => {
    await settledChat(office, people.head, {
      press: {
        message,
        action: 'save-supplement',
        inputs: {
          attendance: 'Alina Przykładowa, dyrektor\nMarcin Lis – inspektor',
          task1: 'Uzupełnić wykaz aktywów',
          taskWho1: 'Marcin Lis',
          taskDue1: '2026-11-19',
        },
      },
    })
    const words = await shown(message)
    expect(words).toContain('Termin nie może być wcześniejszy niż data przeglądu.')
    expect(words).toContain('Marcin Lis – inspektor')
    expect(registers.minutes.rows()).toHaveLength(1)
  })

  it('are complete after saving, and the file stays as it was', async () => {
    const inputs = {
      attendance: 'Alina Przykładowa, dyrektor\nMarcin Lis – inspektor',
      task1: 'Uzupełnić wykaz aktywów',
      taskWho1: 'Marcin Lis',
      taskDue1: '2026-12-18',
    }
    await settledChat(office, people.head, { press: { message, action: 'save-supplement', inputs } })
    const words = await shown(message)
    expect(words).toContain('Uzupełnienie zapisano jako wersję 2. Złożony protokół pozostał bez zmian.')
    expect(words).toContain('Protokół kompletny. Dziękujemy.')
    expect(registers.minutes.find(`${REVIEW}#2`)?.row.supplements).toBe(1)
    const again = await office.presses(people.head, 'save-supplement', {
      review: REVIEW,
      version: 1,
      ...inputs,
    })
    expect(again.status).toBe(200)
    expect(JSON.stringify(again.body)).toContain('To uzupełnienie zapisano już jako wersję 2.')
    expect(registers.minutes.rows()).toHaveLength(2)
  })

  it('show on an old card how they stand now, and change nothing', async () => {
    const stale = await office.presses(people.head, 'save-supplement', {
      review: REVIEW,
      version: 1,
      attendance: 'Beata Marzec',
    })
    expect(JSON.stringify(stale.body)).toContain('Protokół zmienił się w międzyczasie')
    expect(registers.minutes.rows()).toHaveLength(2)
  })

  it('show their gaps to nobody who does not answer for them', async () => {
    const other = await office.presses(people.otherHead, 'fill-missing', { review: REVIEW, version: 1 })
    expect(JSON.stringify(other.body)).not.toContain('Lista obecności')
    expect(JSON.stringify(other.body)).toContain('Nie ma takiej pozycji albo nie jest udostępniona.')
  })

  it('are filled in by nobody who does not answer for them', async () => {
    const other = await office.presses(people.otherHead, 'save-supplement', {
      review: REVIEW,
      version: 2,
      attendance: 'Beata Marzec',
    })
    expect(JSON.stringify(other.body)).not.toContain('Uzupełnić wykaz aktywów')
    expect(registers.minutes.rows()).toHaveLength(2)
  })
})

describe('minutes in which one task of two has no deadline', async () => {
  const office = await aTeamsOffice()
  const { people, registers } = office

  it('ask for the deadline of that task only', async () => {
    const content = completeMinutes().replace(' – do 18 grudnia 2026 r.', '')
    const { id } = lastOf(
      await settledChat(office, people.head, { files: [{ name: 'Protokół.txt', content }] }),
    )
    await settledChat(office, people.head, { press: { message: id, action: 'fill-missing' } })
    const card = (await office.chat(people.head)).filter(one => one.id === id)
    expect(wordsIn(card)).toContain('Termin działania 2')
    expect(wordsIn(card)).not.toContain('Termin działania 1')
    await settledChat(office, people.head, {
      press: { message: id, action: 'save-supplement', inputs: { 'due-1': '2026-12-18' } },
    })
    await office.bot.settled()
    const done = (await office.chat(people.head)).filter(one => one.id === id)
    expect(wordsIn(done)).toContain('Protokół kompletny. Dziękujemy.')
    const kept = registers.minutes.find(`${REVIEW}#2`)?.row.findings as { actions: { due?: string }[] }
    expect(kept.actions.map(one => one.due)).toEqual(['2026-12-15', '2026-12-18'])
  })
})
