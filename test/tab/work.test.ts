import { beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '../../api/domain/calendar/day.ts'
import { cellOf } from '../../api/domain/reviews/cell.ts'
import { recordHeld } from '../../api/reviews/recordHeld.ts'
import { sampleId } from '../../infra/sample/samplePeople.ts'
import { sampleUnits } from '../../infra/sample/sampleUnits.ts'
import { aTab, browserPath, type TabOffice, TODAY, textOf } from './aTab.ts'

describe.skipIf(browserPath === undefined)('work in the tab', { timeout: 120_000 }, () => {
  let office: TabOffice
  /** A unit that has not told of its November review yet. */
  let free: string
  const reviewOf = (key: string) => office.suite.registers.reviews.find(key)?.row
  beforeAll(async () => {
    office = await aTab()
    free = sampleUnits.find(
      ({ code }) =>
        code !== 'GD' &&
        office.suite.registers.people.find(sampleId(`head-${code}`))?.row.active &&
        cellOf(office.suite.office(), 'unit', code, '2026-11', TODAY, false).owes === 'hold-review',
    )!.code
  }, 120_000)

  it('a head records a review as held, and then hands in its minutes', async () => {
    const { page, tab } = await office.open({ person: 'head-GD', place: 'reviews/unit/GD/2026-11' })
    await tab.getByRole('button', { name: 'Przegląd się odbył' }).click()
    await tab.getByLabel('Data przeglądu').fill('2026-11-20')
    await tab.getByRole('button', { name: 'Zapisz datę' }).click()
    await tab.getByRole('heading', { name: /Przegląd: 20\slistopada 2026/ }).waitFor()
    expect(reviewOf('unit:GD:2026-11')?.heldOn).toBe('2026-11-20')
    await tab.getByRole('button', { name: 'Prześlij protokół' }).click()
    await tab.getByLabel('Plik protokołu').setInputFiles({
      name: 'protokół listopad.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`Protokół z przeglądu Wydziału Geodezji z dnia 20 listopada 2026 r.
Obecni: Anna Przykładowa, Jan Przykładowy
Omówione zagadnienia: zadania bieżące, ochrona informacji
Wnioski i zadania: uzupełnić wykaz aktywów
Działania: uzupełnić wykaz aktywów, odpowiada Jan Przykładowy, termin 15 grudnia 2026 r.`),
    })
    await tab.locator('form').getByRole('button', { name: 'Prześlij protokół' }).click()
    await tab.getByText(/^Wersja 1: /).waitFor()
    await tab.getByRole('heading', { name: 'Wymagane elementy' }).waitFor()
    expect(office.suite.registers.minutes.find('unit:GD:2026-11#1')?.row.fileName).toContain('listopad')
    const download = page.waitForEvent('download')
    await tab.getByRole('button', { name: /^Pobierz: / }).click()
    expect((await download).suggestedFilename()).toContain('listopad')
    await page.close()
  })

  it('keeps what was typed when the server refuses, with its words', async () => {
    const { page, tab } = await office.open({ person: `head-${free}`, place: `reviews/unit/${free}/2026-11` })
    await tab.getByRole('button', { name: 'Przegląd się odbył' }).click()
    await tab.getByLabel('Data przeglądu').fill('2026-11-30')
    await tab.getByRole('button', { name: 'Zapisz datę' }).click()
    const told = await textOf(tab.getByRole('alert'))
    expect(told).toContain('Nie zapisano. Wpis pozostał w formularzu.')
    expect(told).toContain('podana data jest w przyszłości')
    expect(await tab.getByLabel('Data przeglądu').inputValue()).toBe('2026-11-30')
    expect(reviewOf(`unit:${free}:2026-11`)).toBeUndefined()
    await page.close()
  })

  it('reminds once, asks before a second time on the same day, and says whom it did not reach', async () => {
    office.deliver({ delivered: false, failure: 'blocked' })
    const { page, tab } = await office.open({ person: 'quality', place: 'reviews/board/unit/2026' })
    await tab.locator('.cell.state-overdue').first().click()
    await tab.getByRole('button', { name: 'Przypomnij' }).click()
    await tab
      .getByText(/^Nie doręczono: /)
      .first()
      .waitFor()
    await tab.getByText(/Osoba zablokowała wiadomości/).waitFor()
    office.deliver({ delivered: true, message: 'message-2' })
    await tab.getByRole('button', { name: 'Przypomnij' }).click()
    await tab.getByText(/^Dziś już przypomniano/).waitFor()
    await tab.getByRole('button', { name: 'Przypomnij mimo to' }).click()
    await tab
      .getByText(/^Przypomnienie wysłano: /)
      .first()
      .waitFor()
    await tab.getByRole('button', { name: 'Niedoręczone przypomnienia' }).click()
    await tab.getByRole('heading', { name: 'Niedoręczone przypomnienia: 1' }).waitFor()
    await page.close()
  })

  it('tells of changes without moving rows, and shows them when asked', async () => {
    const { page, tab } = await office.open({
      person: 'quality',
      place: 'reviews/board/unit/2026?order=name',
    })
    const held: Day = '2026-11-19'
    const before = await tab.locator('.board').innerHTML()
    await expect.poll(() => office.listening(), { timeout: 20_000 }).toBe(1)
    const outcome = await recordHeld(office.suite, sampleId(`head-${free}`), {
      kind: 'unit',
      subject: free,
      heldOn: held,
      period: '2026-11',
    })
    expect(outcome.ok).toBe(true)
    await tab.getByText('Zmieniła się 1 pozycja').waitFor()
    expect(await tab.locator('.board').innerHTML()).toBe(before)
    await tab.getByRole('button', { name: 'Pokaż' }).click()
    expect(await tab.locator('.board').innerHTML()).not.toBe(before)
    await page.close()
  })

  it('says that a review changed meanwhile and shows both dates', async () => {
    const { page, tab } = await office.open({ person: `head-${free}`, place: `reviews/unit/${free}/2026-11` })
    await tab.getByRole('button', { name: 'Zmień datę przeglądu' }).click()
    await tab.getByLabel('Data przeglądu').fill('2026-11-18')
    await page.route('**/held', route =>
      route.fulfill({
        status: 409,
        json: { error: { reason: 'changed-meanwhile', pl: 'Zmieniono.', en: 'Changed.', reference: 'AB12' } },
      }),
    )
    await tab.getByRole('button', { name: 'Zapisz datę' }).click()
    const conflict = tab.getByRole('alert')
    await conflict.getByText('Ten wpis zmieniono w międzyczasie.').waitFor()
    expect(await textOf(conflict)).toContain('W formularzu18 listopada 2026Zapisane teraz19 listopada 2026')
    await page.unroute('**/held')
    await tab.getByRole('button', { name: 'Zachowaj moje' }).click()
    await tab.getByRole('heading', { name: /Przegląd: 18\slistopada 2026/ }).waitFor()
    await page.close()
  })

  it('shows somebody else that minutes exist, not what they say', async () => {
    const { page, tab } = await office.open({ person: 'quality', place: 'reviews/unit/OR/2026-09' })
    await tab.getByText('Treść protokołu widzi kierownictwo komórki i osoby wskazane.').waitFor()
    expect(await tab.getByRole('button', { name: /Pobierz/ }).count()).toBe(0)
    expect(await tab.locator('main').textContent()).not.toContain('.txt')
    await page.close()
  })

  it('says nothing of reminders, not even that there are none, to those who may not remind', async () => {
    const { page, tab } = await office.open({ person: 'employee-ED', place: 'reviews/unit/OR/2026-09' })
    await tab.getByText('Treść protokołu widzi kierownictwo komórki i osoby wskazane.').waitFor()
    expect(await textOf(tab.locator('main'))).not.toContain('rzypomnie')
    await page.close()
  })

  it('speaks English when asked, from Teams or by the footer', async () => {
    const { page, tab } = await office.open({ person: 'quality', place: 'processes', language: 'en' })
    expect(await textOf(tab.locator('h1'))).toMatch(/^8 processes in the data: /)
    expect(await tab.evaluate('document.documentElement.lang')).toBe('en')
    await tab.getByRole('button', { name: 'Polski' }).click()
    expect(await textOf(tab.locator('h1'))).toMatch(/^8 procesów w danych: /)
    await page.close()
  })

  it('leads from a duty to its review in the other tab of Teams', async () => {
    const { page, tab } = await office.open({ person: 'head-SA', place: 'mine' })
    expect(await textOf(tab.locator('h1'))).toMatch(/^Moje obowiązki: 2 zaległe/)
    await tab.locator('.duty-title').first().click()
    await page.waitForURL('**/tab/reviews/unit/SA/**')
    await page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1, name: /zaległe$/ })
      .waitFor()
    await page.close()
  })
})
