import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { browserOfThisMachine } from '../infra/browser/findBrowser.ts'

/**
 * `npm test`: types, lint, and all tests (unit, contract, journey, browser, architecture). Further arguments go to
 * vitest. Ends with the line `N passed, N failed`, and with exit code 1 when anything failed.
 */

const root = join(import.meta.dirname, '..')

interface Count {
  passed: number
  failed: number
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const program = join(root, 'node_modules', command)
  return new Promise(resolve => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, env, stdio: 'inherit' })
    child.once('error', () => resolve(false))
    child.once('close', code => resolve(code === 0))
  })
}

const needsBrowser = (file: string): boolean =>
  /from '(playwright-core|[./]+[^']*[bB]rowser[^']*)'/.test(readFileSync(join(root, file), 'utf8'))

function kindOf(file: string, browserFiles: readonly string[]): string {
  if (browserFiles.includes(file)) return 'browser'
  if (file.startsWith('test/journeys/')) return 'journey'
  if (file === 'test/architecture.test.ts') return 'architecture'
  return file.startsWith('test/infra/') || file.startsWith('test/registers/') ? 'contract' : 'unit'
}

async function checks(): Promise<Count> {
  const count: Count = { passed: 0, failed: 0 }
  for (const [name, command, ...args] of [
    ['types of the server', 'typescript/bin/tsc', '-p', 'tsconfig.json'],
    ['types of the tab', 'typescript/bin/tsc', '-p', 'tab/tsconfig.json'],
    ['lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ] as const) {
    const ok = await run(command, args)
    console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`)
    count[ok ? 'passed' : 'failed']++
  }
  return count
}

async function tests(filters: readonly string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'magistrat-test-'))
  const report = join(folder, 'report.json')
  const browser = browserOfThisMachine(console.log)
  const browserFiles = globSync('test/**/*.test.ts', { cwd: root }).filter(needsBrowser)
  if (!browser) leaveOut(browserFiles)
  const left = browser ? [] : browserFiles.flatMap(file => ['--exclude', file])
  const ok = await run(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...left, ...filters],
    { ...process.env, ...(browser ? { BROWSER_PATH: browser } : {}) },
  )
  const count = counted(report, ok, browserFiles)
  if (!browser) leaveOut(browserFiles)
  rmSync(folder, { recursive: true, force: true })
  return count
}

function counted(report: string, ok: boolean, browserFiles: readonly string[]): Count {
  let read: VitestReport
  try {
    read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  } catch {
    console.log('FAILED: vitest ended without a report')
    return { passed: 0, failed: 1 }
  }
  const kinds = new Map<string, number>()
  for (const { name, assertionResults } of read.testResults) {
    const kind = kindOf(relative(root, name), browserFiles)
    kinds.set(kind, (kinds.get(kind) ?? 0) + assertionResults.length)
  }
  console.log(`Tests that ran: ${[...kinds].map(([kind, number]) => `${kind} ${number}`).join(', ')}`)
  // A fault outside any test fails the run without failing a test.
  const outside = !ok && read.numFailedTests === 0 ? 1 : 0
  if (outside) console.log('FAILED: a fault outside the tests, see above')
  return { passed: read.numPassedTests, failed: read.numFailedTests + outside }
}

function leaveOut(files: readonly string[]): void {
  console.log(`
!!! NO BROWSER: the browser tests were LEFT OUT (${files.length} files):
${files.map(file => `!!!   ${file}`).join('\n')}
!!! Install Chromium, Chrome or Edge, or name one by BROWSER_PATH.
`)
}

const filters = process.argv.slice(2)
const checked = filters.length === 0 ? await checks() : { passed: 0, failed: 0 }
const tested = await tests(filters)
const passed = checked.passed + tested.passed
const failed = checked.failed + tested.failed
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
