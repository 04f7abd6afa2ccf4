import type { Frame, Page } from 'playwright-core'
import { axeFindings, type Theme } from './aTab.ts'

const THEMES: readonly Theme[] = ['default', 'dark', 'contrast']
const WIDTHS = [1280, 320]

/** What Teams says when its theme changes. */
const setTheme = (page: Page, theme: Theme) =>
  page.evaluate(
    `document.querySelector('iframe').contentWindow.postMessage({ func: 'themeChange', args: ['${theme}'] }, '*')`,
  )

/** Findings of axe, and sideways scrolling, in every theme and width. */
export async function findings(page: Page, tab: Frame): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const theme of THEMES) {
      await setTheme(page, theme)
      await tab.waitForSelector(`html[data-theme="${theme}"]`, { state: 'attached' })
      const scrolls = await tab.evaluate('document.documentElement.scrollWidth > innerWidth')
      for (const one of [...(await axeFindings(tab)), ...(scrolls ? ['scrolls sideways'] : [])])
        found.push(`${theme}, ${width} px: ${one}`)
    }
  }
  return found
}
