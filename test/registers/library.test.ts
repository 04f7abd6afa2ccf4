import { expect, it } from 'vitest'
import { aProvisionedOffice } from './anOffice.ts'

it('opens', async () => {
  const started = performance.now()
  const office = await aProvisionedOffice()
  console.log(
    'opened in',
    Math.round(performance.now() - started),
    office.events,
    JSON.stringify(office.standin.usage.report(), null, 1),
  )
  expect(office.registers.units.rows()).toEqual([])
})
