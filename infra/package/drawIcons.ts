import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { browserOfThisMachine } from '../browser/findBrowser.ts'

/** `node infra/package/drawIcons.ts`: draws the icons of the app from their SVG files, in the sizes that Teams wants. */
const folder = join(import.meta.dirname, '../../appPackage/icons')
const sizes = { color: 192, outline: 32 } as const
const executablePath = browserOfThisMachine(console.log)
if (!executablePath) throw new Error('There is no browser to draw with.')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const [name, size] of Object.entries(sizes)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8')
  await page.setContent(`<style>body{margin:0;background:transparent}svg{display:block}</style>${svg}`)
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }))
}
await browser.close()
