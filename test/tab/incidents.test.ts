import { readFileSync } from 'node:fs'
import type { Frame, Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import type { CaseEvent } from '../../api/domain/incidents/caseEntry.ts'
import { enterInCase } from '../../api/incidents/enterInCase.ts'
import { incidentCases } from '../../api/incidents/incidentCases.ts'
import { reportIncident } from '../../api/incidents/reportIncident.ts'
import { sampleId } from '../../infra/sample/samplePeople.ts'
import { aTab, browserPath, type TabOffice, textOf } from './aTab.ts'
import { findings } from './everyTheme.ts'

const SECRET = 'Koperta z wynikami konkursu leżała na korytarzu'
const OFFICER = 'head-OD'
const PICTURE = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(64)])

describe.skipIf(browserPath === undefined)('an incident in the tab', { timeout: 120_000 }, () => {
  let office: TabOffice
  const now = (): Instant => office.suite.now()
  const caseOf = (number: string) => incidentCases(office.suite).get(number)
  const reported = async (what: string, reporter = 'employee-GD') => {
    const taken = await reportIncident(office.suite, {
      delivery: `test|${what}`,
      source: 'person',
      reporter: sampleId(reporter),
      what,
      noticedAt: now(),
      personalData: 'unknown',
      ongoing: 'no',
    })
    if (!taken.ok) throw new Error(taken.reason)
    return taken.value.number
  }
  const enter = async (person: string, number: string, ...events: readonly CaseEvent[]) => {
    for (const event of events) {
      const entered = await enterInCase(office.suite, sampleId(person), number, event)
      if (!entered.ok) throw new Error(entered.reason)
    }
  }
  const caseId = (number: string) => number.replaceAll('/', '-')
  const choose = (tab: Frame | Locator, group: string, answer: string) =>
    tab.getByRole('group', { name: group }).getByRole('radio', { name: answer, exact: true }).check()

  beforeAll(async () => {
    office = await aTab()
  }, 120_000)

  it('is reported from whatever page is open, and its reporter follows what becomes of it', async () => {
    const { page, tab } = await office.open({ person: 'employee-ED', place: 'reviews/board/unit/2026' })
    await tab.getByRole('link', { name: 'Zgłoś incydent' }).click()
    await tab.getByText('sygnalistów').waitFor()
    await tab.getByRole('button', { name: 'Wyślij zgłoszenie' }).click()
    await tab.getByText('Proszę napisać, co się stało.').waitFor()
    await tab.getByLabel('Co się stało?').fill(SECRET)
    await choose(tab, 'Czy to nadal trwa?', 'Nie')
    await tab.getByRole('button', { name: 'Wyślij zgłoszenie' }).click()
    const heading = tab.getByRole('heading', { level: 1, name: /^Przyjęto zgłoszenie INC/ })
    await heading.waitFor()
    const number = (await textOf(heading)).replace('Przyjęto zgłoszenie ', '')
    expect(caseOf(number)?.report).toMatchObject({ what: SECRET, ongoing: 'no', personalData: 'unknown' })
    await tab.getByRole('link', { name: 'Zobacz zgłoszenie' }).click()
    await tab.getByRole('heading', { level: 1, name: /zgłoszenie przyjęto do systemu$/ }).waitFor()
    expect(await textOf(tab.locator('main'))).toContain(SECRET)
    await page.close()
  })

  it('keeps the files of its report, and tells of each that was not taken', async () => {
    const { page, tab } = await office.open({ person: 'employee-ED', place: 'mine/~incidents/report' })
    await tab.getByLabel('Co się stało?').fill('Mail trafił do złej osoby')
    await tab.getByLabel('Pliki (niekonieczne)').setInputFiles([
      { name: 'ekran.png', mimeType: 'image/png', buffer: PICTURE },
      { name: 'gra.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
    ])
    await tab.getByRole('button', { name: 'Wyślij zgłoszenie' }).click()
    await tab.getByText('Tego rodzaju pliku nie można dołączyć.').waitFor()
    await tab
      .getByRole('listitem')
      .filter({ hasText: /^ekran\.png\sdołączono/ })
      .waitFor()
    expect(await findings(page, tab)).toEqual([])
    await tab.getByRole('link', { name: 'Zobacz zgłoszenie' }).click()
    const download = page.waitForEvent('download')
    await tab.getByRole('button', { name: 'Pobierz: ekran.png' }).click()
    expect(readFileSync(await (await download).path())).toEqual(PICTURE)
    await tab
      .getByLabel('Dołącz pliki')
      .setInputFiles([{ name: 'drugi.txt', mimeType: 'text/plain', buffer: Buffer.from('więcej') }])
    await tab.getByRole('button', { name: 'Pobierz: drugi.txt' }).waitFor()
    await page.close()
  })

  it('is linked to what it concerns, and linked no more', async () => {
    const number = await reported('Awaria serwera plików')
    await enter(OFFICER, number, { type: 'acknowledged' })
    const { page, tab } = await office.open({ person: OFFICER, place: `mine/~incidents/${caseId(number)}` })
    await tab.getByRole('button', { name: 'Powiąż', exact: true }).click()
    const field = (name: string) => tab.getByRole('combobox', { name })
    await field('Komórki').fill('nie ma takiej')
    await field('Komórki').press('Enter')
    await tab.getByText('Nie ma takiej pozycji.').waitFor()
    await field('Komórki').fill('gd')
    await field('Komórki').press('Enter')
    await field('Zasoby').fill('S-12 Serwer plików')
    await tab.getByRole('button', { name: 'Dodaj: Zasoby' }).click()
    await field('Zabezpieczenia (ISO 27001, zał. A)').fill('A.8.13')
    await tab.getByRole('button', { name: /^Dodaj: Zabezpieczenia/ }).click()
    expect(await findings(page, tab)).toEqual([])
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await tab.getByText('A.8.13 Kopie zapasowe').first().waitFor()
    expect(caseOf(number)?.linked).toMatchObject({
      units: ['GD'],
      assets: [{ code: 'S-12', name: 'Serwer plików' }],
      controls: ['A.8.13'],
    })
    await tab.getByRole('button', { name: 'Powiąż', exact: true }).click()
    await tab.getByRole('button', { name: 'Usuń powiązanie: A.8.13 Kopie zapasowe' }).click()
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await expect.poll(() => caseOf(number)?.linked?.controls).toEqual([])
    await page.close()
  })

  it('is taken and judged by the officer, whose next step the page names', async () => {
    const number = await reported('Wydruk z numerami PESEL znaleziono w holu')
    const { page, tab } = await office.open({ person: OFFICER, place: `mine/~incidents/${caseId(number)}` })
    await tab.getByRole('button', { name: 'Potwierdź przyjęcie' }).click()
    await tab.getByText('ustalenie rodzaju i wagi').waitFor()
    await tab.getByRole('button', { name: 'Ustal rodzaj i wagę' }).click()
    await choose(tab, 'Rodzaj', 'Incydent')
    await choose(tab, 'Waga', 'Wysoka')
    await choose(tab, 'Czy naruszono ochronę danych osobowych?', 'Tak')
    await choose(tab, 'Czy to incydent w podmiocie publicznym (ustawa o KSC)?', 'Nie')
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await tab.getByRole('heading', { level: 1, name: `${number} · Incydent · waga: wysoka` }).waitFor()
    await tab.getByRole('button', { name: 'Zapisz chwilę wykrycia lub stwierdzenia' }).click()
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    const clock = tab.getByRole('listitem').filter({ has: tab.getByRole('heading', { name: /^UODO/ }) })
    expect(await textOf(clock)).toMatch(/^UODO limit 72 godz\.Zostało 7[12] godz\./)
    expect(await textOf(clock)).toContain('art. 33 ust. 1 RODO')
    await tab.getByRole('button', { name: 'Oceń ryzyko dla osób' }).click()
    await tab.getByRole('status').getByText('Wysokie ryzyko').waitFor()
    await choose(tab, 'Czy dane można odczytać (brak szyfrowania albo klucz także wyciekł)?', 'Nie')
    await tab.getByRole('status').getByText('Ryzyko mało prawdopodobne').waitFor()
    await tab.getByLabel('Uzasadnienie').fill('Nośnik był zaszyfrowany.')
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await tab.getByText('rekomendacja, czy zgłaszać').waitFor()
    expect(caseOf(number)?.risk).toBe('none')
    await page.close()
  })

  it('needs the Secretary’s key, and the Secretary sees the advice and not the story', async () => {
    const number = await reported('Lista płac trafiła do kosza na makulaturę')
    await enter(
      OFFICER,
      number,
      { type: 'acknowledged' },
      { type: 'classified', kind: 'incident', severity: 'high', personalData: 'yes', publicIncident: 'no' },
      { type: 'start-recorded', event: 'breach-established', happenedAt: now() },
      { type: 'assessed', risk: 'risk', reasons: 'Dane płacowe.' },
      { type: 'recommended', clock: 'uodo', notify: true, reasons: 'Ryzyko dla kilkunastu osób.' },
    )
    const { page, tab } = await office.open({
      person: 'secretary',
      place: `mine/~incidents/${caseId(number)}`,
    })
    expect(await textOf(tab.locator('main'))).toContain('Ryzyko dla kilkunastu osób.')
    expect(await textOf(tab.locator('main'))).not.toContain('makulatur')
    await tab.getByRole('button', { name: 'Wpisz decyzję' }).click()
    await choose(tab, 'Decyzja', 'Zgłaszamy')
    await tab.getByRole('button', { name: 'Zapisz decyzję' }).click()
    await tab.getByText('Proszę podać uzasadnienie.').waitFor()
    await tab.getByLabel('Uzasadnienie').fill('Zgodnie z rekomendacją.')
    await tab.getByRole('button', { name: 'Zapisz decyzję' }).click()
    await tab.getByRole('button', { name: 'Zapisz zgłoszenie i jego dowód' }).click()
    await tab.getByLabel('Dowód złożenia').fill('UPP 2026-11-23/77')
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await tab.getByText('Zgłoszono w terminie').waitFor()
    const download = page.waitForEvent('download')
    await tab.getByRole('button', { name: 'Pobierz pismo (docx): UODO' }).click()
    expect((await download).suggestedFilename()).toBe(`${caseId(number)}-uodo.docx`)
    expect(caseOf(number)?.filed.uodo?.event.proof).toBe('UPP 2026-11-23/77')
    await page.close()
  })

  it('keeps what was typed when somebody else was first, and shows what they entered', async () => {
    const number = await reported('Zgubiono pendrive z projektem')
    await enter(OFFICER, number, { type: 'acknowledged' })
    const { page, tab } = await office.open({ person: OFFICER, place: `mine/~incidents/${caseId(number)}` })
    await tab.getByRole('button', { name: 'Dodaj wpis' }).click()
    await tab.getByLabel('Treść wpisu').fill('Sprawdzono szafy.')
    await enter(OFFICER, number, {
      type: 'noted',
      happenedAt: now(),
      text: 'Wezwano ochronę.',
      about: 'course',
    })
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    const told = tab.getByRole('alert').filter({ hasText: 'Nie zapisano: w sprawie dodano' })
    await told.waitFor()
    expect(await textOf(told)).toContain('Wezwano ochronę.')
    expect(await tab.getByLabel('Treść wpisu').inputValue()).toBe('Sprawdzono szafy.')
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await told.waitFor({ state: 'detached' })
    await expect.poll(() => caseOf(number)?.entries.length).toBe(3)
    await page.close()
  })

  it('comes from another system once its export was checked, with the refused rows told', async () => {
    const { page, tab } = await office.open({ person: OFFICER, place: 'mine/~incidents/import' })
    await tab.getByRole('radio', { name: /^Portiernia/ }).check()
    await tab.getByLabel('Plik z systemu').setInputFiles({
      name: 'portiernia.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        [
          'Lp.;Data;Godzina;Obiekt;Typ;Zdarzenie',
          '17;2026-11-20;21:40;Ratusz;Incydent;Wyłamany zamek w drzwiach archiwum',
          '18;kiedyś;21:40;Ratusz;Incydent;Brak jednej karty wstępu',
        ].join('\n'),
      ),
    })
    await tab.getByRole('button', { name: 'Sprawdź plik' }).click()
    await tab.getByText('nie rozpoznano daty lub godziny').waitFor()
    const taken = () =>
      [...incidentCases(office.suite).values()].filter(one => one.report.source === 'portiernia').length
    expect(taken()).toBe(0)
    expect(await findings(page, tab)).toEqual([])
    await tab.getByRole('button', { name: /^Przyjmij 1\szgłoszenie$/ }).click()
    await tab.locator('.bar', { hasText: /^Przyjęto 1\szgłoszenie/ }).waitFor()
    expect(taken()).toBe(1)
    await page.close()
  })

  it('can be rehearsed with a faster clock among its participants', async () => {
    const { page, tab } = await office.open({ person: OFFICER, place: 'mine/~incidents' })
    await tab.getByRole('link', { name: 'Ćwiczenie' }).click()
    await tab.getByLabel('Scenariusz').fill('Ktoś zabrał laptop z samochodu.')
    await tab.getByRole('searchbox', { name: /^Znajdź osobę/ }).fill('sekretarz')
    await tab.getByRole('button', { name: 'Dodaj: Sekretarz Miasta' }).click()
    expect(await findings(page, tab)).toEqual([])
    await tab.getByRole('button', { name: 'Rozpocznij ćwiczenie' }).click()
    await tab.getByRole('heading', { level: 1, name: /^CW\/2026\/0001 · ĆWICZENIE/ }).waitFor()
    await page.close()
  })

  it('does not exist for those who have no part in it', async () => {
    const number = await reported('Nieznana osoba fotografowała serwerownię')
    const { page, tab } = await office.open({ person: 'quality', place: `mine/~incidents/${caseId(number)}` })
    await tab.getByRole('heading', { name: 'Nie ma takiej pozycji albo nie jest udostępniona.' }).waitFor()
    expect(await textOf(tab.locator('main'))).not.toContain('serwerowni')
    await page.close()
  })

  it.each([
    ['the form', 'employee-ED', () => 'mine/~incidents/report'],
    ['the list', OFFICER, () => 'mine/~incidents'],
    ['an own report', 'employee-GD', () => 'mine/~incidents/INC-2026-0002'],
  ])('can be used by everybody: %s', async (_name, person, place) => {
    const { page, tab } = await office.open({ person, place: place() })
    expect(await findings(page, tab)).toEqual([])
    await page.close()
  })

  it('can be used by everybody: a case with its limits and an open form', async () => {
    const { page, tab } = await office.open({ person: OFFICER, place: 'mine/~incidents/INC-2026-0002' })
    await tab.getByRole('button', { name: 'Oceń ryzyko dla osób' }).click()
    expect(await findings(page, tab)).toEqual([])
    await page.close()
  })
})
