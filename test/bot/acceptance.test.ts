import { describe, expect, it } from 'vitest'
import { minutesPaper } from '../../api/minutesWriting/minutesPaper.ts'
import { aDraft } from '../minutesWriting/aDraft.ts'
import { aTeamsOffice, lastOf, wordsIn } from './aTeamsOffice.ts'
import { newestOf, settledChat } from './settledChat.ts'

const paper = (but = {}) =>
  minutesPaper(aDraft('process', but), {
    office: 'Urząd Miasta Krakowa',
    subjectName: 'GZ 8 Zarządzanie dokumentacją',
    author: 'Celina Modelowa',
    at: '2026-11-23T08:00:00.000Z',
  })

describe('minutes of a process review', async () => {
  const office = await aTeamsOffice()
  const { people, registers } = office
  let queue = ''

  it('come to the quality representative in their duties, with a card for each', async () => {
    await settledChat(office, people.owner, { open: true })
    await settledChat(office, people.owner, {
      files: [
        {
          name: 'GZ 8.docx',
          content: await paper({ texts: { runAnalysis: ['Proces przebiegał sprawnie.'] } }),
        },
      ],
    })
    const duties = lastOf(await settledChat(office, people.representative, { text: 'moje obowiązki' }))
    expect(wordsIn([duties])).toContain('Protokół do przyjęcia, GZ 8 Zarządzanie dokumentacją')
    queue = newestOf(
      await settledChat(office, people.representative, {
        press: { message: duties.id, action: 'show-acceptance' },
      }),
    ).id
    const waiting = newestOf(
      await settledChat(office, people.representative, {
        press: { message: queue, action: 'show-to-accept' },
      }),
    )
    expect(wordsIn([waiting])).toContain(
      'Protokół do przyjęcia: GZ 8 Zarządzanie dokumentacją, II półrocze 2026',
    )
    expect(wordsIn([waiting])).toContain('Brak: stopień osiągnięcia wskaźników')
    expect(wordsIn([waiting])).toContain('Proces przebiegał sprawnie.”')
  })

  it('are listed as well for who writes the words of the button', async () => {
    const typed = newestOf(
      await settledChat(office, people.representative, { text: 'Protokoły do przyjęcia' }),
    )
    expect(wordsIn([typed])).toContain('GZ 8 Zarządzanie dokumentacją')
  })

  it('are returned with a remark, which reaches the owner', async () => {
    const waiting = newestOf(
      await settledChat(office, people.representative, {
        press: { message: queue, action: 'show-to-accept' },
      }),
    )
    await settledChat(office, people.representative, {
      press: { message: waiting.id, action: 'Zwróć protokół', inputs: { remark: 'Brakuje wskaźników.' } },
    })
    await office.bot.settled()
    const judged = (await office.chat(people.representative)).filter(one => one.id === waiting.id)
    expect(wordsIn(judged)).toContain('Protokół zwrócono z uwagą o 9:00.')
    expect(wordsIn(judged)).toContain('Zawiadomiono: Celina Modelowa.')
    const news = lastOf(await office.chat(people.owner))
    expect(wordsIn([news])).toContain('Protokół zwrócono do poprawy: GZ 8 Zarządzanie dokumentacją')
    expect(wordsIn([news])).toContain('Uwaga: Brakuje wskaźników.')
    expect(wordsIn([news])).toContain('Poprawiony protokół należy złożyć do 30 listopada 2026.')
    expect(wordsIn([lastOf(await settledChat(office, people.owner, { text: 'moje obowiązki' }))])).toContain(
      'Poprawienie zwróconego protokołu',
    )
  })

  it('show to a second press who was first', async () => {
    const again = await office.presses(people.representative, 'judge-minutes', {
      review: 'process:GZ 8:2026-H2',
      version: 1,
      verdict: 'accepted',
    })
    expect(JSON.stringify(again.body)).toContain('Protokół zwrócono z uwagą o 9:00.')
    expect(registers.acceptances.rows()).toHaveLength(1)
  })

  it('are accepted when they are corrected, and the owner is told', async () => {
    await settledChat(office, people.owner, {
      files: [{ name: 'GZ 8 poprawiony.docx', content: await paper() }],
    })
    const shown = newestOf(
      await settledChat(office, people.representative, {
        press: { message: queue, action: 'show-to-accept' },
      }),
    )
    expect(wordsIn([shown])).toContain('Wersję 1 zwrócono 23 listopada 2026: Brakuje wskaźników.')
    expect(wordsIn([shown])).toContain('Wszystkie wymagane elementy są w protokole.')
    await settledChat(office, people.representative, { press: { message: shown.id, action: 'Przyjmij' } })
    await office.bot.settled()
    expect(wordsIn([lastOf(await office.chat(people.owner))])).toContain('Protokół przyjęto: GZ 8')
    expect(
      wordsIn([lastOf(await settledChat(office, people.representative, { text: 'moje obowiązki' }))]),
    ).not.toContain('Protokół do przyjęcia,')
  })

  it('are not judged by others', async () => {
    const tried = await office.presses(people.head, 'judge-minutes', {
      review: 'process:GZ 8:2026-H2',
      version: 2,
      verdict: 'returned',
      remark: 'Nie.',
    })
    expect(JSON.stringify(tried.body)).toContain('przyjmuje i zwraca Pełnomocnik ds. SZJ')
  })
})
