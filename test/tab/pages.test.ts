import { beforeAll, describe, expect, it } from 'vitest'
import { aTab, axeFindings, browserPath, type TabOffice } from './aTab.ts'
import { findings } from './everyTheme.ts'

describe.skipIf(browserPath === undefined)('everybody can use', { timeout: 120_000 }, () => {
  let office: TabOffice
  beforeAll(async () => {
    office = await aTab()
  }, 120_000)

  it.each([
    ['own duties', 'head-SA', 'mine'],
    ['the board of units', 'quality', 'reviews/board/unit/2026?legend=yes&only=trouble'],
    ['the board of processes', 'quality', 'reviews/board/process/2026'],
    ['the board as a list', 'head-OR', 'reviews/board/unit/2026?view=list&only=trouble'],
    ['the board for paper', 'quality', 'reviews/board/unit/2026/print'],
    ['a review with its minutes', 'head-OR', 'reviews/unit/OR/2026-09'],
    ['a review whose content is not theirs', 'quality', 'reviews/unit/OR/2026-09'],
    ['the map of processes', 'quality', 'processes'],
    ['the list of processes', 'quality', 'processes/?view=list'],
    ['a process', 'quality', 'processes/GZ 8'],
    ['a place that does not exist', 'quality', 'reviews/unit/NIE/2026-09'],
  ])('%s', async (_name, person, place) => {
    const { page, tab } = await office.open({ person, place })
    expect(await findings(page, tab)).toEqual([])
    await page.close()
  })

  it('the details of a cell, and forms', async () => {
    const { page, tab } = await office.open({
      person: 'quality',
      place: 'reviews/board/unit/2026?only=trouble',
    })
    await tab.locator('.cell.state-overdue').first().click()
    await tab.getByRole('button', { name: 'Przypomnij' }).waitFor()
    expect(await findings(page, tab)).toEqual([])
    await page.close()
    const form = await office.open({ person: 'head-SA', place: 'mine' })
    await form.tab
      .getByRole('button', { name: /^Przegląd się odbył/ })
      .first()
      .click()
    expect(await findings(form.page, form.tab)).toEqual([])
    await form.page.close()
  })

  it('the accessibility statement and help', async () => {
    const { page, tab } = await office.open({ person: 'quality', place: 'mine' })
    await tab.getByRole('link', { name: 'Deklaracja dostępności' }).click()
    await tab.getByRole('heading', { name: /^Deklaracja dostępności/ }).waitFor()
    expect(await findings(page, tab)).toEqual([])
    await tab.getByRole('link', { name: 'Pomoc' }).click()
    await tab.getByRole('heading', { name: /^Pomoc/ }).waitFor()
    expect(await findings(page, tab)).toEqual([])
    await page.close()
  })

  it('a failed sign-in, which says what to do and tries again', async () => {
    const { page, tab } = await office.open({ person: 'quality', place: 'mine', signIn: 'fails' })
    await tab.getByRole('heading', { name: 'Nie udało się zalogować' }).waitFor()
    expect(await findings(page, tab)).toEqual([])
    await tab.getByRole('button', { name: 'Spróbuj ponownie' }).click()
    await tab.getByText('resourceRequiresConsent').waitFor()
    await page.close()
  })

  it('on a slow line: less than 150 kB of code before the first useful screen', async () => {
    const { page, tab } = await office.open({ person: 'quality', place: 'reviews/board/unit/2026' })
    const bytes = (await tab.evaluate(
      `performance.getEntriesByType('resource').filter(one => one.name.endsWith('.js')).reduce((sum, one) => sum + one.encodedBodySize, 0)`,
    )) as number
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(150_000)
    await page.close()
  })

  it('the page outside Teams, which leads into Teams', async () => {
    const page = await office.browser.newPage()
    await page.goto(`${office.url}/tab/?page=processes`)
    await page.getByRole('heading', { name: 'Ta strona działa w Microsoft Teams' }).waitFor()
    expect(await page.getByRole('link', { name: 'Otwórz w Teams' }).getAttribute('href')).toContain(
      `/l/entity/${office.standin.suite.appId}/processes`,
    )
    expect(await axeFindings(page)).toEqual([])
    await page.close()
  })
})
