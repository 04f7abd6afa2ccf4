import { beforeAll, describe, expect, it } from 'vitest'
import { remindersOn } from '../../api/domain/obligations/reminders.ts'
import { recordHeld } from '../../api/reviews/recordHeld.ts'
import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import { aTeamsOffice, lastOf, type TeamsOffice, wordsIn } from './aTeamsOffice.ts'

const remind = ({ suite, bot }: TeamsOffice, person: DirectoryPerson) =>
  bot.messenger.remind(
    person.id,
    remindersOn(suite.office(), suite.today()).filter(one => one.person === person.id),
  )

describe('reminders to people without the app', async () => {
  const office = await aTeamsOffice({
    at: '2026-11-27T08:00:00Z',
    installing: true,
    sharePointPatience: 500,
  })
  const { people, registers, standin } = office

  it('install it first, where the office has set that up', async () => {
    await office.switchBot(people.otherHead, { installed: false })
    expect(await remind(office, people.otherHead)).toMatchObject({ delivered: true })
    expect(standin.installations.find(people.otherHead.id)).toBeDefined()
    expect(registers.conversations.find(people.otherHead.id)?.row.state).toBe('reachable')
    expect(wordsIn([lastOf(await office.chat(people.otherHead))])).toContain('Przegląd')
  })

  it('are not delivered when Teams cannot install it now', async () => {
    await office.switchBot(people.head, { installed: false })
    standin.faults.set({ unavailable: { rate: 1, only: '/teamwork/installedApps' } })
    expect(await remind(office, people.head)).toEqual({ delivered: false, failure: 'not-installed' })
    expect(standin.installations.find(people.head.id)).toBeUndefined()
    standin.faults.clear()
  })
})

describe('reminders of reviews and minutes', async () => {
  const office = await aTeamsOffice({ at: '2026-10-30T08:00:00Z' })
  const { says, people, registers, suite } = office
  const lastWords = async (person: DirectoryPerson) => wordsIn([lastOf(await office.chat(person))])

  beforeAll(async () => {
    await recordHeld(suite, people.head.id, { kind: 'unit', subject: 'WE', heldOn: '2026-10-30' })
    await recordHeld(suite, people.otherHead.id, { kind: 'unit', subject: 'WK', heldOn: '2026-10-29' })
  })

  it('reach somebody who has never spoken with the bot, and are kept as reachable', async () => {
    office.at('2026-11-03T08:00:00Z')
    expect(await remind(office, people.otherHead)).toMatchObject({ delivered: true })
    const words = await lastWords(people.otherHead)
    expect(words).toContain('Protokół z przeglądu za październik 2026: termin 3 listopada (wtorek)')
    expect(words).toContain(
      'Przegląd odbył się 29 października 2026. Protokół należy złożyć do 3 listopada 2026.',
    )
    expect(words).toContain(
      'Protokół musi zawierać: lista obecności, omawiane zagadnienia, wnioski i zadania',
    )
    expect(words).toContain('Podstawa: Księga Jakości, wyd. 21, rozdz. 11 pkt 1')
    expect(registers.conversations.find(people.otherHead.id)?.row.state).toBe('reachable')
  })

  it('show nothing of their matter on a locked screen', async () => {
    const { summary } = lastOf(await office.chat(people.otherHead))
    expect(summary).toBe('Przypomnienie o przeglądzie')
  })

  it('say so once the fifth day has passed', async () => {
    office.at('2026-11-05T08:00:00Z')
    await remind(office, people.otherHead)
    const words = await lastWords(people.otherHead)
    expect(words).toContain('Protokół z przeglądu za październik 2026 nie wpłynął')
    expect(words).toContain('Piąty dzień po przeglądzie minął 3 listopada 2026.')
  })

  it('come as one digest when there are several', async () => {
    office.at('2026-11-27T08:00:00Z')
    await remind(office, people.otherHead)
    const words = await lastWords(people.otherHead)
    expect(words).toContain('Piątek, 27 listopada: 1 zaległa sprawa, 1 z bliskim terminem')
    expect(words).toContain(
      'Protokół z przeglądu, Wydział Kultury i Dziedzictwa Narodowego, październik 2026',
    )
    expect(words).toContain('Przegląd, Wydział Kultury i Dziedzictwa Narodowego, listopad 2026')
  })

  it('come in English to those who have chosen it', async () => {
    await says(people.head, { text: 'po angielsku' })
    await remind(office, people.head)
    expect(await lastWords(people.head)).toContain('Minutes of the review, Wydział Edukacji, October 2026')
  })

  it('are not delivered to somebody who has blocked the bot, and the conversation says so', async () => {
    await office.switchBot(people.otherHead, { blocked: true })
    expect(await remind(office, people.otherHead)).toEqual({ delivered: false, failure: 'blocked' })
    expect(registers.conversations.find(people.otherHead.id)?.row.state).toBe('blocked')
    await office.switchBot(people.otherHead, { blocked: false })
    expect(await remind(office, people.otherHead)).toMatchObject({ delivered: true })
    expect(registers.conversations.find(people.otherHead.id)?.row.state).toBe('reachable')
  })

  it('are not delivered where the app was removed', async () => {
    await office.switchBot(people.otherHead, { installed: false })
    expect(registers.conversations.find(people.otherHead.id)?.row.state).toBe('not-installed')
    expect(await remind(office, people.otherHead)).toEqual({ delivered: false, failure: 'not-installed' })
    await office.switchBot(people.representative, { installed: false })
    expect(await remind(office, people.representative)).toEqual({
      delivered: false,
      failure: 'not-installed',
    })
  })

  it('wait as long as Teams asks and go out then', async () => {
    office.standin.faults.set({ throttled: { rate: 1, times: 2, only: '/v3/' } })
    const before = performance.now()
    expect(await remind(office, people.head)).toMatchObject({ delivered: true })
    expect(performance.now() - before).toBeGreaterThan(1_900)
  })

  it('are told as undelivered when Teams stays away', async () => {
    office.standin.faults.set({ unavailable: { rate: 1, only: '/v3/' } })
    expect(await remind(office, people.head)).toEqual({ delivered: false, failure: 'teams-unreachable' })
    office.standin.faults.clear()
    expect(registers.conversations.find(people.head.id)?.row.state).toBe('reachable')
  }, 20_000)

  it('never go to somebody whom the register does not know', async () => {
    expect(await office.bot.messenger.remind(people.stranger.id, [])).toEqual({
      delivered: false,
      failure: 'person-unknown',
    })
  })
})
