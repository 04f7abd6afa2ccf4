import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CLERK, HEAD, type OfficeWithBot, startOfficeWithBot } from './officeWithBot.ts'
import { startSampleTab } from './sampleTab.ts'

const BROWSER = process.env.BROWSER_PATH ?? '/usr/bin/chromium'
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let office: OfficeWithBot
let tab: { tabUrl: string; close(): Promise<void> }
let browser: Browser
let page: Page

beforeAll(async () => {
  office = await startOfficeWithBot()
  tab = await startSampleTab(office.http)
  office.core.suite.tabUrl = tab.tabUrl
  browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
  await fetch(office.http)
})
afterAll(async () => {
  await browser.close()
  await tab.close()
  await office.close()
})
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'pl-PL' })
})
afterEach(() => page.close())

const visit = (place: string, settings = '') => page.goto(`${office.http}/?${settings}#/person/${place}`)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const log = () => page.getByRole('log')
const inTab = (id: string) => page.frameLocator('iframe').locator(`#${id}`)

async function say(text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Wpisz wiadomość' }).fill(text)
  await page.keyboard.press('Enter')
}

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
}

async function axeFindings(): Promise<string[]> {
  await page.evaluate(axeSource)
  // What the app shows in its frame is the app's own matter; Fluent UI's focus guards pass the focus on at once.
  const { violations } = (await page.evaluate(
    `axe.run({ exclude: [['iframe'], ['[data-tabster-dummy]']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResult
  return violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html} ${node.failureSummary}`))
}

describe('the chat', () => {
  it('is opened by choosing a person by name or function, without diacritics', async () => {
    await page.goto(office.http)
    await page.getByRole('combobox', { name: 'Osoba' }).fill('inspektor')
    await page.getByRole('option').first().click()
    await page.waitForURL(`**/#/person/${CLERK.id}/chat`)
    await log().getByText('Dzień dobry').waitFor()
  })

  it('takes a message by keyboard and shows the answer', async () => {
    await visit(`${HEAD.id}/chat`)
    await say('dzień dobry')
    await log().getByText('Echo: dzień dobry').waitFor()
  })

  it('takes a file', async () => {
    await visit(`${HEAD.id}/chat`)
    const file = { name: 'protokół.txt', mimeType: 'text/plain', buffer: Buffer.from('obecni wszyscy') }
    await page.getByTestId('files').setInputFiles(file)
    await button('Wyślij').click()
    await log().getByText('Plik protokół.txt: obecni wszyscy').waitFor()
  })

  it('takes a file dropped onto it', async () => {
    await visit(`${HEAD.id}/chat`)
    await page.getByText('Wpisz wiadomość').or(log()).first().waitFor()
    const data = await page.evaluateHandle(`(() => {
      const data = new DataTransfer()
      data.items.add(new File(['upuszczony'], 'upuszczony.txt', { type: 'text/plain' }))
      return data
    })()`)
    await page.dispatchEvent('.chat', 'drop', { dataTransfer: data })
    await button('Wyślij').click()
    await log().getByText('Plik upuszczony.txt: upuszczony').waitFor()
  })

  it('changes a card in place when its button is pressed', async () => {
    await visit(`${CLERK.id}/chat`)
    await say('karta')
    const card = page.locator('[data-message] .card').last()
    await card.getByLabel('Uwagi').fill('z ekranu')
    await card.getByRole('button', { name: 'Zapisz' }).click()
    await card.getByText('Zapisano 2026-11-20').waitFor()
    expect(JSON.stringify(office.bot.heard.at(-1)?.value)).toContain('z ekranu')
  })

  it('tells why a message was not taken, and keeps it in the box', async () => {
    await visit(`${HEAD.id}/chat`)
    await log().getByText('Dzień dobry', { exact: true }).first().waitFor()
    await office.put(`/people/${HEAD.id}/bot`, { blocked: true })
    await say('jestem')
    await page.getByText('Rozmowa z botem jest zablokowana przez tę osobę.').waitFor()
    expect(await page.getByRole('textbox', { name: 'Wpisz wiadomość' }).inputValue()).toBe('jestem')
    await office.put(`/people/${HEAD.id}/bot`, { blocked: false })
  })

  it('opens a deep link to the app in the frame', async () => {
    await visit(`${HEAD.id}/chat`)
    await say('zapamiętaj')
    await log().getByText('Echo: zapamiętaj').waitFor()
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'unitReview/WE/2026-10' }))
    const link = `https://teams.microsoft.com/l/entity/${office.core.suite.appId}/reviews?context=${context}`
    await office.bot.say(`[Otwórz przegląd](${link})`)
    await page.getByRole('link', { name: 'Otwórz przegląd' }).click()
    await page.waitForURL('**/tab/reviews/unitReview/WE/2026-10')
    await inTab('context').getByText('unitReview/WE/2026-10').waitFor()
  })
})

describe('the tab', () => {
  it('learns who, where and how from teams-js', async () => {
    await visit(`${HEAD.id}/tab/processes/GZ`, 'theme=dark&language=en')
    await inTab('token').getByText('3').waitFor()
    expect(JSON.parse((await inTab('context').textContent()) ?? '')).toEqual({
      locale: 'en-gb',
      theme: 'dark',
      page: 'processes',
      subPage: 'GZ',
      user: HEAD.id,
      tenant: office.core.tenantId,
    })
  })

  it('follows the theme', async () => {
    await visit(`${HEAD.id}/tab/mine`, 'theme=default')
    await inTab('token').getByText('3').waitFor()
    await button('Ustawienia').click()
    await page.getByLabel('Motyw').selectOption('contrast')
    await inTab('theme').getByText('contrast').waitFor()
  })

  it('is refused a token when sign-in fails', async () => {
    await visit(`${HEAD.id}/tab/mine`, 'signIn=fails')
    await inTab('token').getByText('resourceRequiresConsent').waitFor()
  })

  it('moves within the app, and back by the browser', async () => {
    await visit(`${HEAD.id}/tab/mine`, 'signIn=works')
    await inTab('move').click()
    await inTab('context').getByText('unitReview/WE/2026-10').waitFor()
    await page.goBack()
    await inTab('context').getByText('"page":"mine"').waitFor()
  })

  it('hears Teams’ back button and shares a link to a place', async () => {
    await visit(`${HEAD.id}/tab/mine`)
    await button('Wstecz').click()
    await inTab('moved').getByText('back').waitFor()
    await inTab('share').click()
    const link = await page.getByLabel('Łącze do tego miejsca').inputValue()
    expect(link).toContain(`/l/entity/${office.core.suite.appId}/mine?label=Przegl%C4%85d&context=`)
  })
})

it('the clock is moved by a day, and to a set date', async () => {
  await visit(`${HEAD.id}/chat`)
  const before = office.core.clock.now().getTime()
  await button('+1 dzień').click()
  await expect.poll(() => office.core.clock.now().getTime()).toBeGreaterThan(before + 86_000_000)
  await button('Ustaw czas').click()
  await page.getByLabel('Nowy czas urzędu').fill('2027-03-28T12:00')
  await button('Zastosuj').click()
  await expect.poll(() => office.core.clock.now().toISOString()).toMatch(/^2027-03-28T10:00/)
  office.core.clock.set(new Date(), 1)
})

describe('everybody can use it', () => {
  it.each([
    ['default', 1280],
    ['dark', 1280],
    ['contrast', 1280],
    ['default', 390],
    ['default', 320],
  ])('in the theme %s, %d px wide', async (theme, width) => {
    await page.setViewportSize({ width, height: 800 })
    await visit(`${CLERK.id}/chat`, `theme=${theme}`)
    await say('formularz')
    await page.locator('.card').last().getByRole('button', { name: 'Popraw' }).click()
    await page.getByLabel('Temat').last().waitFor()
    await button('Ustaw czas').waitFor()
    expect(await axeFindings()).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await visit(`${CLERK.id}/tab/mine`, `theme=${theme}`)
    await inTab('token').getByText('3').waitFor()
    expect(await axeFindings()).toEqual([])
  })
})
