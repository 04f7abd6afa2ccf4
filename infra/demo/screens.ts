import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core'
import { BROWSER_ARGUMENTS } from '../browser/findBrowser.ts'

type Theme = 'default' | 'dark' | 'contrast'

/** How a person looks at Teams. */
export interface Look {
  readonly theme?: Theme
  readonly phone?: boolean
  readonly language?: 'pl' | 'en'
}

/** The Teams page in a browser, with screenshots. */
export interface Screens {
  readonly folder: string
  /** The person's chat; kept as a picture. */
  chat(person: string, picture: string, look?: Look): Promise<void>
  /** A page of the tab; `act` works in it before the picture is taken. */
  tab(
    person: string,
    place: string,
    picture: string,
    act: (tab: FrameLocator, page: Page) => Promise<void>,
    look?: Look,
  ): Promise<void>
  pdf(html: string): Promise<Uint8Array>
  close(): Promise<void>
}

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const PATIENCE_MS = 20_000

/** Opens the browser; pictures go into the folder as PNG files. */
export async function openScreens(executablePath: string, pageUrl: string, folder: string): Promise<Screens> {
  mkdirSync(folder, { recursive: true })
  const browser: Browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] })

  async function visit(
    hash: string,
    { theme = 'default', phone = false, language = 'pl' }: Look,
    work: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({
      viewport: phone ? PHONE : WIDE,
      locale: language === 'pl' ? 'pl-PL' : 'en-GB',
      timezoneId: 'Europe/Warsaw',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    try {
      await page.goto(`${pageUrl}?theme=${theme}&language=${language}#/person/${hash}`)
      await work(page)
    } finally {
      await context.close()
    }
  }
  const picture = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) })

  return {
    folder,
    chat: (person, name, look = {}) =>
      visit(`${person}/chat`, look, async page => {
        await page.getByRole('log').waitFor()
        // The chat scrolls to its end once it is drawn.
        await page.waitForTimeout(600)
        await picture(page, name)
      }),
    tab: (person, place, name, act, look = {}) =>
      visit(`${person}/tab/${place}`, look, async page => {
        const tab = page.frameLocator('iframe')
        await tab.getByRole('heading').first().waitFor()
        await act(tab, page)
        await page.waitForTimeout(400)
        await picture(page, name)
      }),
    async pdf(html) {
      const page = await browser.newPage()
      await page.setContent(html)
      const made = await page.pdf({ format: 'A4' })
      await page.close()
      return made
    },
    close: () => browser.close(),
  }
}
