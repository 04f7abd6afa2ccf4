import { expect, it } from 'vitest'
import { sweep } from '../../api/reminders/sweep.ts'
import { aTeamsOffice } from '../bot/aTeamsOffice.ts'
import { completeMinutes } from '../bot/minutesText.ts'
import { watchExchanges } from '../infra/standin/graphOpenApi.ts'

it('a review from its reminder to the second version of its minutes speaks Graph as Microsoft describes it', async () => {
  const office = await aTeamsOffice()
  const watched = watchExchanges(office.standin)
  const { says, people, suite, registers } = office
  await says(people.head, { open: true })
  await sweep(suite)
  await says(people.head, { text: 'przegląd odbył się 20 listopada' })
  await says(people.head, { files: [{ name: 'Protokół.txt', content: completeMinutes() }] })
  await says(people.head, { files: [{ name: 'Protokół.txt', content: `${completeMinutes()}\nPoprawiono.` }] })
  await office.bot.settled()
  await registers.sync()
  expect(registers.minutes.rows().map(row => row.version)).toEqual([1, 2])
  expect(watched.seen.size).toBeGreaterThan(8)
  // The description lies beside the checkout where it is at hand; without it nothing is claimed of shapes.
  if (watched.isChecked) expect([...watched.complaints]).toEqual([])
})
