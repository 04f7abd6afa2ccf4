import { expect, it } from 'vitest'
import { aTab, browserPath } from '../tab/aTab.ts'

it.skipIf(browserPath === undefined)(
  'a person proves in the tab who they are, and what they had entered is saved',
  { timeout: 120_000 },
  async () => {
    const office = await aTab()
    office.standin.signInPolicies.set({ secondFactor: true })
    const { page, tab } = await office.open({ person: 'head-GD', place: 'reviews/unit/GD/2026-11' })
    await tab.getByRole('button', { name: 'Przegląd się odbył' }).click()
    await tab.getByLabel('Data przeglądu').fill('2026-11-20')
    await tab.getByRole('button', { name: 'Zapisz datę' }).click()
    const refused = tab.getByRole('alert').filter({ hasText: 'dodatkowego potwierdzenia tożsamości' })
    await refused.waitFor()
    expect(office.suite.registers.reviews.find('unit:GD:2026-11')?.row.heldOn).toBeUndefined()
    await tab.getByRole('button', { name: 'Potwierdź tożsamość' }).click()
    await tab.getByText('Potwierdzono. Proszę zapisać ponownie.').waitFor()
    expect(await tab.getByLabel('Data przeglądu').inputValue()).toBe('2026-11-20')
    await tab.getByRole('button', { name: 'Zapisz datę' }).click()
    await tab.getByRole('heading', { name: /Przegląd: 20\slistopada 2026/ }).waitFor()
    expect(office.suite.registers.reviews.find('unit:GD:2026-11')?.row.heldOn).toBe('2026-11-20')
    await page.close()
  },
)
