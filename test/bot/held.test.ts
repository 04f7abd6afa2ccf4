import { describe, expect, it } from 'vitest'
import { remindersOn } from '../../api/domain/obligations/reminders.ts'
import { recordHeld } from '../../api/reviews/recordHeld.ts'
import { aTeamsOffice, lastOf, wordsIn } from './aTeamsOffice.ts'

describe('a review that was held', async () => {
  const office = await aTeamsOffice({ at: '2026-11-26T08:00:00Z' })
  const { says, people, registers, suite, bot } = office
  const row = (key: string) => registers.reviews.find(key)?.row
  const single = () =>
    remindersOn(suite.office(), suite.today()).filter(
      one => one.person === people.head.id && one.owed.obligation.review.period === '2026-11',
    )

  it('is recorded from the reminder, which then shows what comes next', async () => {
    await says(people.head, { open: true })
    await bot.messenger.remind(people.head.id, single())
    const reminder = lastOf(await office.chat(people.head))
    expect(wordsIn([reminder])).toContain('Przegląd za listopad 2026: termin 30 listopada (poniedziałek)')
    await says(people.head, {
      press: { message: reminder.id, action: 'record-held', inputs: { heldOn: '2026-11-26' } },
    })
    const words = wordsIn((await office.chat(people.head)).filter(one => one.id === reminder.id))
    expect(words).toContain(
      'Zapisano: przegląd 26 listopada 2026. Protokół: do 1 grudnia 2026. Plik można przesłać w tej rozmowie.',
    )
    expect(words).not.toContain('Zapisz datę')
    expect(row('unit:WE:2026-11')).toMatchObject({ heldOn: '2026-11-26', recordedBy: people.head.id })
  })

  it('shows on a card that is older what was saved meanwhile, and changes nothing', async () => {
    const words = async (heldOn: string) => {
      const stale = await teamsWrites()
      await says(people.head, { press: { message: stale, action: 'record-held', inputs: { heldOn } } })
      return wordsIn((await office.chat(people.head)).filter(one => one.id === stale))
    }
    expect(await words('2026-11-26')).toContain('Zapisano już o 9:00 na innym urządzeniu.')
    expect(await words('2026-11-25')).toContain('Ta sprawa zmieniła się w międzyczasie.')
    expect(row('unit:WE:2026-11')?.heldOn).toBe('2026-11-26')
  })

  /** A reminder made before the review was recorded. */
  async function teamsWrites(): Promise<string> {
    const before = { ...suite.office(), reviews: [] }
    const reminders = remindersOn(before, suite.today()).filter(
      one => one.person === people.head.id && one.owed.obligation.review.period === '2026-11',
    )
    const held = registers.reviews.find('unit:WE:2026-11')!
    await registers.reviews.remove(held)
    const delivery = await bot.messenger.remind(people.head.id, reminders)
    await registers.reviews.add(held.row)
    return delivery.delivered ? delivery.message : ''
  }

  it('cannot be in the future', async () => {
    await bot.messenger.remind(
      people.otherHead.id,
      remindersOn(suite.office(), suite.today()).filter(
        one => one.person === people.otherHead.id && one.owed.obligation.review.period === '2026-11',
      ),
    )
    const { id } = lastOf(await office.chat(people.otherHead))
    const after = await says(people.otherHead, {
      press: { message: id, action: 'record-held', inputs: { heldOn: '2026-11-27' } },
    })
    expect(wordsIn(after)).toContain('podana data jest w przyszłości')
    expect(row('unit:WK:2026-11')).toBeUndefined()
  })

  it('is recorded from a sentence when review and day are certain, and can be corrected', async () => {
    const said = await says(people.otherHead, { text: 'przegląd odbył się wczoraj' })
    const message = lastOf(said)
    expect(wordsIn([message])).toContain(
      'Zapisano: przegląd 25 listopada 2026. Protokół: do 30 listopada 2026.',
    )
    expect(row('unit:WK:2026-11')?.heldOn).toBe('2026-11-25')
    await says(people.otherHead, {
      press: { message: message.id, action: 'record-held', inputs: { heldOn: '2026-11-24' } },
    })
    expect(row('unit:WK:2026-11')?.heldOn).toBe('2026-11-24')
  })

  it('is asked about when the sentence names no day', async () => {
    const message = lastOf(await says(people.owner, { text: 'przegląd procesu się odbył' }))
    expect(wordsIn([message])).toContain('Kiedy odbył się przegląd: GZ 8 Zarządzanie dokumentacją?')
    await says(people.owner, {
      press: { message: message.id, action: 'record-held', inputs: { heldOn: '2026-11-20' } },
    })
    expect(registers.reviews.rows().filter(one => one.kind === 'process')).toMatchObject([
      { subject: 'GZ 8', heldOn: '2026-11-20' },
    ])
  })

  it('of a process is not mistaken for one of the unit that the person heads', async () => {
    const before = registers.reviews.rows()
    const words = wordsIn(await says(people.head, { text: 'przegląd procesu GR 6 odbył się wczoraj' }))
    expect(words).toContain('Nie ma przeglądu, za który odpowiada to konto.')
    expect(registers.reviews.rows()).toEqual(before)
  })

  it('cannot be recorded by somebody who does not answer for it', async () => {
    expect(wordsIn(await says(people.clerk, { text: 'przegląd odbył się wczoraj' }))).toContain(
      'Nie ma przeglądu, za który odpowiada to konto.',
    )
  })
})

describe('a reminder whose matter was settled elsewhere', async () => {
  const office = await aTeamsOffice({ at: '2026-11-26T08:00:00Z' })
  const { people, suite, bot } = office

  it('says so and loses its buttons', async () => {
    const reminder = remindersOn(suite.office(), suite.today()).filter(
      one => one.person === people.head.id && one.owed.obligation.review.period === '2026-11',
    )
    await suite.registers.reminders.addAll(
      reminder.map(one => ({
        key: one.key,
        person: one.person,
        obligation: one.owed.obligation.key,
        step: one.step,
        claimedAt: suite.now(),
        claimedBy: 'instance-1',
        state: 'claimed' as const,
      })),
    )
    const [claimed] = suite.registers.reminders.entries()
    const delivery = await bot.messenger.remind(people.head.id, reminder)
    const message = delivery.delivered ? delivery.message : ''
    await suite.registers.reminders.save({ ...claimed!, row: { ...claimed!.row, state: 'sent', message } })
    await recordHeld(suite, people.head.id, { kind: 'unit', subject: 'WE', heldOn: '2026-11-25' })
    await bot.settled()
    const words = wordsIn((await office.chat(people.head)).filter(one => one.id === message))
    expect(words).toContain('Załatwione')
    expect(words).toContain('Przegląd, Wydział Edukacji, listopad 2026: 25 listopada')
    expect(words).not.toContain('Zapisz datę')
  })
})
