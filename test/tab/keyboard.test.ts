import type { Frame, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { aTab, browserPath, type TabOffice, textOf } from './aTab.ts'

describe.skipIf(browserPath === undefined)('the board by keyboard', { timeout: 120_000 }, () => {
  let office: TabOffice
  let page: Page
  let tab: Frame
  const place = () => tab.evaluate('document.activeElement.dataset.place') as Promise<string | undefined>
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    // The focus follows two frames later, after rows have come into the page.
    await tab.evaluate(
      'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))',
    )
  }
  beforeAll(async () => {
    office = await aTab()
    ;({ page, tab } = await office.open({ person: 'quality', place: 'reviews/board/unit/2026' }))
  }, 120_000)

  it('is one stop for Tab', async () => {
    expect(await tab.locator('.board [tabindex="0"]').count()).toBe(1)
    await tab.getByRole('checkbox', { name: 'Legenda' }).focus()
    await press('Tab')
    expect(await place()).toBe('0:1')
    await press('Shift+Tab')
    expect(await tab.evaluate('document.activeElement.type')).toBe('checkbox')
    await press('Tab')
  })

  it('is walked with arrows, Home, End and their wide forms', async () => {
    await press('ArrowRight', 'ArrowDown', 'ArrowDown')
    expect(await place()).toBe('2:2')
    await press('Home')
    expect(await place()).toBe('2:0')
    await press('End')
    expect(await place()).toBe('2:13')
    await press('Control+End')
    const rows = await tab.locator('.board tbody tr').count()
    expect(await place()).toBe(`${rows - 1}:13`)
    await press('Control+Home', 'PageDown')
    expect(await place()).toBe('10:0')
    await press('Control+Home')
  })

  it('opens a cell with Enter, closes it with Esc, and the focus comes back', async () => {
    await press('ArrowRight', 'Enter')
    const panel = tab.getByRole('complementary')
    await panel.getByRole('heading', { name: 'Osoby odpowiedzialne' }).waitFor()
    expect(await panel.textContent()).toContain('Księga Jakości, rozdz. 11')
    await press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await place()).toBe('0:1')
  })

  it('says a cell in words: state, days, what and by when', async () => {
    const text = await textOf(tab.locator('.cell.state-overdue .hidden-text').first())
    expect(text).toMatch(
      /^zaległe \d+ dni, (przegląd miał się odbyć|protokół miał wpłynąć) do \d+ \p{L}+ 2026$/u,
    )
  })

  it('keeps filters in the link and the keyboard in the table', async () => {
    await tab.getByRole('combobox', { name: 'Kolejność' }).selectOption('name')
    expect(tab.url()).toContain('order=name')
    expect(await tab.locator('.board tbody th').first().textContent()).toBe('Audyt Wewnętrzny')
    await tab.getByRole('checkbox', { name: 'Tylko wymagające działania' }).check()
    expect(await tab.locator('.board [tabindex="0"]').count()).toBe(1)
  })

  it('goes into a review and back with Teams’ own button, the heading taking the focus', async () => {
    await tab.locator('.cell.state-overdue').first().click()
    await tab.getByRole('link', { name: 'Otwórz przegląd' }).click()
    await tab.getByRole('heading', { level: 1, name: /zaległe$/ }).waitFor()
    expect(await tab.evaluate('document.activeElement.tagName')).toBe('H1')
    await page.getByRole('button', { name: 'Wstecz' }).click()
    await tab.locator('.board').waitFor()
    expect(tab.url()).toContain('order=name')
    await page.close()
  })

  it('stays light with many rows, and every row is still reached by keys', async () => {
    await office.suite.registers.units.addAll(
      Array.from({ length: 120 }, (_, number) => ({
        key: `X${number}@2026-01-01`,
        unit: `X${number}`,
        name: `Komórka przykładowa ${number}`,
        holdsReviews: true,
        from: '2026-01-01' as const,
      })),
    )
    ;({ page, tab } = await office.open({ person: 'quality', place: 'reviews/board/unit/2026?order=name' }))
    const all = Number(await tab.locator('.board').getAttribute('aria-rowcount')) - 1
    expect(all).toBeGreaterThan(150)
    expect(await tab.locator('.board tbody th').count()).toBeLessThan(100)
    await tab.locator('.board [tabindex="0"]').focus()
    await press('Control+End')
    expect(await place()).toBe(`${all - 1}:13`)
    await press('Home', 'PageUp')
    expect(await place()).toBe(`${all - 11}:0`)
    await press('Control+Home')
    expect(await place()).toBe('0:0')
    await page.close()
  })
})
