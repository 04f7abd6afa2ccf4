import { join } from 'node:path'
import { type Browser, chromium, type Frame, type Page } from 'playwright-core'
import type { Month } from '../api/domain/calendar/period.ts'
import { BROWSER_ARGUMENTS, browserOfThisMachine } from '../infra/browser/findBrowser.ts'
import { ensurePage } from '../infra/standin/teams/buildPage.ts'
import { ensureTab } from '../tab/buildTab.ts'
import { type BenchOptions, median, ms, percentile, type Row } from './row.ts'
import { type RunningOffice, runOffice } from './runningOffice.ts'
import { seedOffice } from './seedOffice.ts'

/** Kept in the page: long tasks and interactions since it was opened, in milliseconds. */
const OBSERVE = `
  window.__tasks = []; window.__interactions = [];
  new PerformanceObserver(list => { for (const one of list.getEntries()) window.__tasks.push([one.startTime, one.duration]) })
    .observe({ type: 'longtask', buffered: true });
  new PerformanceObserver(list => { for (const one of list.getEntries()) if (one.interactionId) window.__interactions.push(one.duration) })
    .observe({ type: 'event', durationThreshold: 16, buffered: true });
`

interface Opened {
  readonly page: Page
  readonly tab: Frame
  /** From the first byte asked for by the tab's frame until its board can be read. */
  readonly useful: number
  readonly scriptBytes: number
}

/** The board of 345 units in Chromium, inside the page of Teams. */
export async function tabRows(options: BenchOptions): Promise<Row[]> {
  const browserPath = browserOfThisMachine(options.say)
  if (!browserPath) throw new Error('There is no browser on this machine: set BROWSER_PATH.')
  await Promise.all([ensureTab(), ensurePage()])
  const path = join(options.folder, 'tab')
  const seeded = await seedOffice(path, {
    units: 345,
    since: '2025-01' as Month,
    today: '2026-11-23',
    missing: 20,
    employees: 1,
  })
  const office = await runOffice(path, { env: { SWEEP_SECONDS: '3600' } })
  const browser = await chromium.launch({ executablePath: browserPath, args: [...BROWSER_ARGUMENTS] })
  try {
    const person = seeded.people.at(-1)!
    const loads: Opened[] = []
    for (let turn = 0; turn < (options.quick ? 2 : 6); turn++) {
      const one = await open(browser, office, person)
      loads.push(one)
      await one.page.context().close()
    }
    const { page, tab } = await open(browser, office, person)
    await page.waitForTimeout(500)
    const longTasks = await scrolled(page, tab)
    const interactions = await pressed(page, tab)
    const useful = median(loads.slice(1).map(one => one.useful))
    const bytes = Math.max(...loads.map(one => one.scriptBytes))
    return [
      {
        what: 'Tab: compressed JavaScript before the first useful screen (the board of 345 units)',
        goal: 'at most 200 kB',
        measured: `${(bytes / 1_000).toFixed(0)} kB`,
        met: bytes <= 200_000,
      },
      {
        what: 'Tab: first useful screen, from the start of the frame, a new browser each time',
        goal: 'under 1 s',
        measured: `median ${ms(useful)} of ${loads.length - 1}`,
        met: useful < 1_000,
      },
      {
        what: 'Tab: the board of 345 units is scrolled to its end and back',
        goal: 'no task over 50 ms',
        measured:
          longTasks.length === 0 ? 'none' : `${longTasks.length}, the longest ${ms(Math.max(...longTasks))}`,
        met: longTasks.length === 0,
      },
      {
        what: 'Tab: interaction to next paint, cells opened and the arrow keys',
        goal: 'under 100 ms',
        measured: `p98 ${ms(percentile(interactions, 0.98))} of ${interactions.length} events`,
        met: interactions.length > 0 && percentile(interactions, 0.98) < 100,
      },
    ]
  } finally {
    await browser.close()
    await office.stop()
  }
}

async function open(browser: Browser, office: RunningOffice, person: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'pl-PL' })
  const page = await context.newPage()
  await page.addInitScript(OBSERVE)
  const { httpUrl } = office.standin.addresses
  await page.goto(`${httpUrl}/?theme=default&language=pl#/person/${person}/tab/reviews/board/unit/2026`)
  const element = await page.waitForSelector('iframe[src*="/tab/"]')
  const tab = await element.contentFrame()
  if (!tab) throw new Error('The frame of the tab has no content.')
  await tab.waitForSelector('table.board tbody tr')
  const found = (await tab.evaluate(`new Promise(done => requestAnimationFrame(() => done({
    useful: performance.now(),
    scriptBytes: performance.getEntriesByType('resource')
      .filter(one => new URL(one.name).pathname.endsWith('.js'))
      .reduce((sum, one) => sum + one.encodedBodySize, 0),
  })))`)) as { useful: number; scriptBytes: number }
  return { page, tab, ...found }
}

/** Long tasks while the wheel goes down and up. */
async function scrolled(page: Page, tab: Frame): Promise<number[]> {
  const since = (await tab.evaluate('performance.now()')) as number
  const box = await (await tab.waitForSelector('table.board')).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200)
  for (const step of [240, -240])
    for (let turn = 0; turn < 60; turn++) {
      await page.mouse.wheel(0, step)
      await page.waitForTimeout(25)
    }
  const tasks = (await tab.evaluate('window.__tasks')) as [number, number][]
  return tasks.filter(([at]) => at >= since).map(([, duration]) => duration)
}

/** Durations of interactions: the table is walked through by keys, and a cell is opened. */
async function pressed(page: Page, tab: Frame): Promise<number[]> {
  await tab.evaluate('window.__interactions.length = 0')
  await tab.locator('table.board [data-place][tabindex="0"]').focus()
  for (let turn = 0; turn < 16; turn++) {
    await page.keyboard.press(turn % 2 === 0 ? 'ArrowDown' : 'ArrowRight')
    await page.waitForTimeout(60)
  }
  const walked = (await tab.evaluate('window.__interactions')) as number[]
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  // Opening may have moved the tab to another address in its frame.
  const now = page.frames().find(frame => frame.url().includes('/tab/'))
  const opened = ((await now?.evaluate('window.__interactions')) ?? []) as number[]
  return [...walked, ...opened.slice(now === tab ? walked.length : 0)]
}
