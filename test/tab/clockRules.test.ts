import type { Frame, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { changeClockRule } from '../../api/incidents/changeClockRule.ts'
import { enterInCase } from '../../api/incidents/enterInCase.ts'
import { reportIncident } from '../../api/incidents/reportIncident.ts'
import { sampleId } from '../../infra/sample/samplePeople.ts'
import { aTab, browserPath, type TabOffice, textOf } from './aTab.ts'
import { findings } from './everyTheme.ts'

const OFFICER = 'head-OD'

describe.skipIf(browserPath === undefined)('the limits of the law in the tab', { timeout: 120_000 }, () => {
  let office: TabOffice
  const rows = () => office.suite.registers.clockRules
  const limit = (tab: Frame, name: string) =>
    tab.locator('section').filter({ has: tab.getByRole('heading', { level: 2, name, exact: true }) })
  /** Puts something into the field that has the focus, in place of what is there. */
  const typed = async (page: Page, text: string) => {
    await page.keyboard.press('Control+a')
    await page.keyboard.type(text)
  }
  const opened = async (tab: Frame, name: string) => {
    await tab.getByRole('button', { name: `Wprowadź nową wersję: ${name}`, exact: true }).press('Enter')
    await tab.getByRole('heading', { level: 2, name: new RegExp(`^${name}: wersja`) }).waitFor()
  }

  beforeAll(async () => {
    office = await aTab()
  }, 120_000)

  it('are found from the list of incidents by the officer, and say how they are', async () => {
    const { page, tab } = await office.open({ person: OFFICER, place: 'mine/~incidents' })
    await tab.getByRole('link', { name: 'Terminy ustawowe' }).press('Enter')
    await tab.getByRole('heading', { level: 1, name: 'Terminy ustawowe' }).waitFor()
    const uodo = await textOf(limit(tab, 'UODO'))
    expect(uodo).toContain('72 godz. od stwierdzenia naruszenia')
    expect(uodo).toContain('art. 33 ust. 1 RODO')
    expect(uodo).toContain('Sekretarz Miasta')
    expect(uodo).toContain('50%, 75%, 90%')
    expect(await textOf(limit(tab, 'CSIRT NASK: sprawozdanie końcowe'))).toContain('1 miesiąc')
    expect(await textOf(limit(tab, 'Osoby, których dane dotyczą'))).toContain('bez zbędnej zwłoki')
    await page.close()
  })

  it('are changed by keyboard alone, and what cannot be is said beside the field', async () => {
    const { page, tab } = await office.open({ person: OFFICER, place: 'mine/~incidents/clock-rules' })
    await opened(tab, 'UODO')
    await tab.getByLabel('Ile', { exact: false }).first().focus()
    await typed(page, '0')
    await tab.getByLabel('Ostrzeżenia, w procentach terminu').focus()
    await typed(page, '90, 50')
    await tab.getByLabel('Podstawa prawna po angielsku').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    await tab.getByText('Długość terminu to liczba całkowita większa od zera').waitFor()
    await tab.getByText('Progi ostrzeżeń to różne liczby').waitFor()
    await tab.getByText('Proszę podać podstawę prawną po polsku i po angielsku.').waitFor()
    expect(await findings(page, tab)).toEqual([])
    expect(rows().rows()).toEqual([])
    await typed(page, 'art. 33(1) GDPR as amended')
    await tab.getByLabel('Ile', { exact: false }).first().focus()
    await typed(page, '48')
    await tab.getByLabel('Ostrzeżenia, w procentach terminu').focus()
    await typed(page, '50, 90')
    await tab.getByLabel('Obowiązuje od').fill('2027-01-01')
    await tab.getByLabel('Obowiązuje od').press('Enter')
    await limit(tab, 'UODO').getByText('Wersja 2 obowiązuje od 1 stycznia 2027.').waitFor()
    expect(rows().find('uodo@2')?.row).toMatchObject({
      hours: 48,
      warnAt: [50, 90],
      from: '2027-01-01',
      basisPl: 'art. 33 ust. 1 RODO',
      basisEn: 'art. 33(1) GDPR as amended',
      setBy: sampleId(OFFICER),
    })
    expect(await textOf(limit(tab, 'UODO'))).toContain('72 godz.')
    await expect
      .poll(() => tab.evaluate('document.activeElement.ariaLabel'))
      .toBe('Wprowadź nową wersję: UODO')
    await limit(tab, 'UODO').locator('summary').press('Enter')
    const newest = limit(tab, 'UODO').locator('tbody tr').first()
    await newest.waitFor()
    expect(await textOf(newest)).toContain('48 godz.')
    expect(await findings(page, tab)).toEqual([])
    await page.close()
  })

  it('stay what they were in a running case until its officer moves it to the new version, with the reason', async () => {
    const { suite } = office
    const taken = await reportIncident(suite, {
      delivery: 'test|law',
      source: 'person',
      reporter: sampleId('employee-GD'),
      what: 'Wydruk z numerami PESEL znaleziono w holu',
      noticedAt: suite.now(),
      personalData: 'yes',
      ongoing: 'no',
    })
    const number = taken.ok ? taken.value.number : ''
    const breach = { type: 'start-recorded', event: 'breach-established', happenedAt: suite.now() } as const
    await enterInCase(suite, sampleId(OFFICER), number, breach)
    const place = `mine/~incidents/${number.replaceAll('/', '-')}`
    const { page, tab } = await office.open({ person: OFFICER, place })
    const clock = tab.getByRole('listitem').filter({ has: tab.getByRole('heading', { name: /^UODO/ }) })
    expect(await textOf(clock)).toMatch(/^UODO limit 72 godz\./)
    await tab.getByRole('button', { name: 'Zmień regułę terminu' }).click()
    const rule = await textOf(tab.getByLabel('Nowa reguła'))
    expect(rule).toContain('UODO, wersja 2: 48 godz. (art. 33 ust. 1 RODO)')
    await tab.getByLabel('Uzasadnienie').fill('Przepis przejściowy.')
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await expect.poll(() => textOf(clock)).toMatch(/^UODO limit 48 godz\./)
    await page.close()
  })

  it('keep what was typed when somebody else was first, and save it after theirs', async () => {
    const { page, tab } = await office.open({ person: OFFICER, place: 'mine/~incidents/clock-rules' })
    await opened(tab, 'CSIRT NASK')
    const number = tab.getByLabel('Ile', { exact: false }).first()
    await number.fill('12')
    const theirs = await changeClockRule(office.suite, sampleId(OFFICER), {
      id: 'csirt',
      after: 1,
      from: '2027-01-01',
      basis: { pl: 'art. 22', en: 'art. 22' },
      starts: 'detected',
      length: { hours: 36 },
      responsible: 'data-protection-officer',
      warnAt: [],
    })
    expect(theirs.ok).toBe(true)
    await tab.getByRole('button', { name: 'Zapisz nową wersję' }).click()
    await tab.getByText('Termin zmieniono w międzyczasie.').waitFor()
    await tab.getByRole('heading', { level: 2, name: 'CSIRT NASK: wersja 3' }).waitFor()
    expect(await number.inputValue()).toBe('12')
    await tab.getByRole('button', { name: 'Zapisz nową wersję' }).click()
    await expect.poll(() => rows().find('csirt@3')?.row.hours).toBe(12)
    await page.close()
  })

  it('are closed to everybody else', async () => {
    const { page, tab } = await office.open({ person: 'quality', place: 'mine/~incidents/clock-rules' })
    await tab.getByRole('heading', { name: 'Nie ma takiej pozycji albo nie jest udostępniona.' }).waitFor()
    await page.close()
  })
})
