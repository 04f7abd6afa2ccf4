import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const SOURCES = [import.meta.dirname, join(import.meta.dirname, '../api/domain')]
const STAMP = '.built'

/** Where the tab goes unless told otherwise; what the server answers under `/tab/`. */
const TAB_FOLDER = join(import.meta.dirname, '../dist/tab')

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether the sources of the tab have changed since it was built into the folder, or it was never built. */
function isTabStale(outDir: string): boolean {
  const built = changedAt(join(outDir, STAMP))
  return SOURCES.some(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
      name => changedAt(join(folder, name)) > built,
    ),
  )
}

/** Builds the tab with Vite, and a `.br` and `.gz` beside every text; throws when the sources do not compile. */
export async function buildTab(outDir: string = TAB_FOLDER): Promise<void> {
  const startedAt = new Date()
  // Built aside and moved at the end: another process may be serving the folder, or building it too.
  const aside = `${outDir}.${process.pid}`
  const { build } = await import('vite')
  // Vite takes React's version for developers, twice the size, wherever this says anything else.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({
      configFile: join(import.meta.dirname, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: aside },
    })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
  compressTexts(aside)
  writeFileSync(join(aside, STAMP), '')
  // A source saved while the build ran is newer than what was built.
  utimesSync(join(aside, STAMP), startedAt, startedAt)
  await rm(outDir, { recursive: true, force: true })
  await rename(aside, outDir)
}

function compressTexts(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html|svg)$/.test(name)) continue
    const content = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content))
  }
}

const underWay = new Map<string, Promise<void>>()

/** Builds the tab when it is stale; callers at the same time wait for one build. Answers the folder. */
export async function ensureTab(outDir: string = TAB_FOLDER): Promise<string> {
  const building = underWay.get(outDir)
  if (building) await building
  else if (isTabStale(outDir)) {
    const started = buildTab(outDir).finally(() => underWay.delete(outDir))
    underWay.set(outDir, started)
    await started
  }
  return outDir
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildTab()
