import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const SOURCES = join(import.meta.dirname, 'page')
const SHARED = ['cardActions.ts', 'chatEntry.ts', 'isObject.ts', 'pageSetup.ts'].map(name =>
  join(import.meta.dirname, name),
)
const STAMP = '.built'

/** Where the page goes unless told otherwise: beside other build caches, outside version control. */
export const PAGE_FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/magistrat/teams-page')

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether the sources of the page have changed since it was built into the folder, or it was never built. */
function isPageStale(outDir: string): boolean {
  const built = changedAt(join(outDir, STAMP))
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).map(name => join(SOURCES, name))
  return [...sources, ...SHARED].some(path => changedAt(path) > built)
}

/** Builds the Teams page with Vite into the folder, replacing what was there; throws when the sources do not compile. */
export async function buildPage(outDir: string): Promise<void> {
  const startedAt = new Date()
  // Built aside and moved at the end: another process may be serving the folder, or building it too.
  const aside = `${outDir}.${process.pid}`
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')])
  await build({
    root: SOURCES,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: aside, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1_500 },
  })
  writeFileSync(join(aside, STAMP), '')
  // A source saved while the build ran is newer than what was built.
  utimesSync(join(aside, STAMP), startedAt, startedAt)
  await rm(outDir, { recursive: true, force: true })
  await rename(aside, outDir)
}

const underWay = new Map<string, Promise<void>>()

/** Builds the page when it is stale; callers at the same time wait for one build. */
export function ensurePage(outDir: string = PAGE_FOLDER): Promise<void> {
  const building = underWay.get(outDir)
  if (building) return building
  if (!isPageStale(outDir)) return Promise.resolve()
  const started = buildPage(outDir).finally(() => underWay.delete(outDir))
  underWay.set(outDir, started)
  return started
}
