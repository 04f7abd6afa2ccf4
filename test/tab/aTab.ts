import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core'
import { afterAll } from 'vitest'
import { openClock } from '../../api/clock.ts'
import { openOfficeKnowledge } from '../../api/documents/officeKnowledge.ts'
import type { Day } from '../../api/domain/calendar/day.ts'
import { openChanges } from '../../api/http/changes.ts'
import { openUnderstanding } from '../../api/knowledge/understanding/understander.ts'
import { openLog } from '../../api/log.ts'
import { openOffice } from '../../api/office/officeOf.ts'
import { openReader } from '../../api/reading/reader.ts'
import type { Graph } from '../../api/registers/graph/graph.ts'
import type { Delivery } from '../../api/reminders/messenger.ts'
import { openServer } from '../../api/server.ts'
import type { Suite } from '../../api/suite.ts'
import { BROWSER_ARGUMENTS, browserOfThisMachine } from '../../infra/browser/findBrowser.ts'
import { loadSample } from '../../infra/sample/loadSample.ts'
import { sampleDirectory } from '../../infra/sample/sampleDirectory.ts'
import { sampleId } from '../../infra/sample/samplePeople.ts'
import type { Standin } from '../../infra/standin/standin.ts'
import { ensureTab } from '../../tab/buildTab.ts'
import { aDoor } from '../api/aDoor.ts'
import { aProvisionedOffice } from '../registers/anOffice.ts'

export const browserPath = browserOfThisMachine(line => console.warn(line))

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export type Theme = 'default' | 'dark' | 'contrast'

export interface View {
  /** Person of the sample office, 'quality' or 'head-OR'. */
  person: string
  /** `reviews/board/unit/2026` */
  place: string
  theme?: Theme
  language?: 'pl' | 'en'
  signIn?: 'works' | 'fails'
  width?: number
}

export interface TabOffice {
  readonly suite: Suite
  readonly standin: Standin
  /** What the suite itself reaches SharePoint by. */
  readonly graph: Graph
  /** Address of the suite. */
  readonly url: string
  readonly browser: Browser
  /** How many tabs listen for changes. */
  listening(): number
  /** What becomes of messages from now on. */
  deliver(delivery: Delivery): void
  /** Teams with the tab in its frame, as this person; closed by the caller. */
  open(view: View, context?: BrowserContextOptions): Promise<{ page: Page; tab: Frame }>
}

/** The morning that the sample office lives in unless a test says otherwise. */
export const TODAY: Day = '2026-11-23'

/**
 * The sample office with its HTTP door, the built tab, and Teams in a browser. Closed after the tests of the file.
 */
export async function aTab(more: { certified?: boolean } = {}): Promise<TabOffice> {
  const clockFile = join(mkdtempSync(join(tmpdir(), 'clock-')), 'clock.json')
  const [tabFolder, office] = await Promise.all([
    ensureTab(),
    aProvisionedOffice({ clockFile, directory: sampleDirectory(), ...more }),
  ])
  const { standin, registers } = office
  standin.clock.set(new Date(`${TODAY}T08:00:00Z`), 1)
  await loadSample(registers, TODAY)
  const log = openLog({ write: () => undefined })
  const reader = openReader({ processes: 1 })
  let delivery: Delivery = { delivered: true, message: 'message-1' }
  const suite: Suite = {
    registers,
    reader,
    understander: openUnderstanding(),
    knowledge: openOfficeKnowledge(),
    messenger: {
      remind: async () => delivery,
      alert: async () => delivery,
      ring: async () => true,
      judged: async () => delivery,
      tell: async () => delivery,
    },
    instance: 'instance-1',
    log,
    ...openClock(clockFile),
    office: openOffice(registers),
  }
  const changes = openChanges(suite)
  const port = await freePort()
  const { tenantId } = standin
  const server = await openServer({
    config: {
      host: '127.0.0.1',
      port,
      appId: standin.suite.appId,
      tenantId,
      bot: { teamsAppId: standin.suite.appId },
      tab: { issuer: standin.tokens.issuer, jwksUrl: '', hostOrigins: [standin.addresses.http] },
    },
    door: aDoor(standin, log, port, () => ({
      suite,
      changes,
      bot: { process: async (_request, response) => void response.end() },
    })),
    version: '0.0.0-test',
    tabFolder,
  })
  standin.suite.tabUrl = `${server.url}/tab/?page=mine`
  if (!browserPath) throw new Error('There is no browser on this machine: set BROWSER_PATH')
  const browser = await chromium.launch({ executablePath: browserPath, args: [...BROWSER_ARGUMENTS] })
  // The Teams page is built at its first visit.
  await fetch(standin.addresses.http)
  afterAll(async () => {
    await browser.close()
    changes.close()
    await server.close()
    reader.close()
  })
  return {
    suite,
    standin,
    graph: office.graph,
    url: server.url,
    browser,
    listening: () => changes.count(),
    deliver(next) {
      delivery = next
    },
    async open(
      { person, place, theme = 'default', language = 'pl', signIn = 'works', width = 1280 },
      context,
    ) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        locale: 'pl-PL',
        reducedMotion: 'reduce',
        ...context,
      })
      const settings = `theme=${theme}&language=${language}&signIn=${signIn}`
      await page.goto(`${standin.addresses.http}/?${settings}#/person/${sampleId(person)}/tab/${place}`)
      return { page, tab: await tabFrame(page) }
    },
  }
}

/** The tab's frame once its page has a heading. */
async function tabFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="/tab/"]')
  const frame = await element.contentFrame()
  if (!frame) throw new Error('The frame has no content')
  await frame.waitForSelector('h1')
  await frame.locator('.waiting').first().waitFor({ state: 'detached' })
  return frame
}

/** What an element says, with ordinary spaces. */
export const textOf = async (element: Locator): Promise<string> =>
  ((await element.textContent()) ?? '').replaceAll('\u00a0', ' ')

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
}

/** What axe finds in the tab, as text; empty when it finds nothing. */
export async function axeFindings(frame: Frame | Page): Promise<string[]> {
  await frame.evaluate(axeSource)
  const { violations } = (await frame.evaluate(
    `axe.run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })`,
  )) as AxeResult
  return violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html} ${node.failureSummary}`))
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise<void>(resolve => probe.close(() => resolve()))
  return port
}
