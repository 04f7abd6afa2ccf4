import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { answersRows } from './answers.ts'
import { backupRows } from './backup.ts'
import { botRows } from './botRate.ts'
import { growthRows } from './growth.ts'
import { historyRows } from './history.ts'
import { incidentRows } from './incidents.ts'
import { minutesRows } from './minutes.ts'
import type { BenchOptions, Row } from './row.ts'
import { startRows } from './startTime.ts'
import { tabRows } from './tabInBrowser.ts'
import { uploadRows } from './upload.ts'

/**
 * `npm run bench`: measures everything that a goal was set for and writes `bench/results.md`, part by part. `--quick`
 * is smaller and writes nothing; `--only history,growth` measures some parts anew and keeps the others.
 */

const parts: Readonly<Record<string, (options: BenchOptions) => Promise<Row[]>>> = {
  history: historyRows,
  growth: growthRows,
  bot: botRows,
  upload: uploadRows,
  minutes: minutesRows,
  incidents: incidentRows,
  tab: tabRows,
  start: startRows,
  backup: backupRows,
  answers: answersRows,
}

/** What a part has shown at its last run. */
interface Measured {
  readonly at: string
  readonly took: number
  readonly machine: string
  readonly rows: readonly Row[]
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const wanted = values.only?.split(',') ?? Object.keys(parts)
const kept = join(import.meta.dirname, 'results.json')
const folder = mkdtempSync(join(tmpdir(), 'magistrat-bench-'))
const measured: Record<string, Measured> =
  !values.quick && existsSync(kept)
    ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Measured>)
    : {}
const sayMet = (met: boolean | undefined): string => (met === undefined ? '–' : met ? 'met' : '**not met**')

/** One part, on a machine that may have other work: the load before it is told with its figures. */
async function run(name: string): Promise<Measured> {
  const measure = parts[name]
  if (!measure) throw new Error(`There is no part '${name}'; there are ${Object.keys(parts).join(', ')}.`)
  console.log(`\n${name}`)
  const started = performance.now()
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, load before ${loadavg()[0]?.toFixed(1)}`
  const options = { quick: values.quick, folder, say: (line: string) => console.log(`  … ${line}`) }
  const rows = await measure(options).catch((fault: unknown): Row[] => {
    console.error(fault)
    return [{ what: name, goal: 'to be measured', measured: `failed: ${String(fault)}`, met: false }]
  })
  for (const row of rows)
    console.log(`  ${sayMet(row.met)}: ${row.what}\n      goal ${row.goal}\n      measured ${row.measured}`)
  const took = Math.round((performance.now() - started) / 1_000)
  return { at: new Date().toISOString().slice(0, 16).replace('T', ' '), took, machine, rows }
}

/** The table for the README, with when and where each part was measured. */
function reportOf(): string {
  const found = Object.keys(parts).flatMap(name => (measured[name] ? [{ name, ...measured[name] }] : []))
  const table = [
    '| What | Goal | Measured | |',
    '|---|---|---|---|',
    ...found.flatMap(part =>
      part.rows.map(row => `| ${row.what} | ${row.goal} | ${row.measured} | ${sayMet(row.met)} |`),
    ),
  ]
  const runs = found.map(part => `- ${part.name}: ${part.at} UTC, ${part.took} s, ${part.machine}`)
  return `# Measured

By \`npm run bench\`; a part alone with \`npm run bench -- --only ${Object.keys(parts)[0]}\`. The suite, Microsoft 365's stand-in and the
measuring program share the machine, so that times include what the others take from it.

${table.join('\n')}

Runs:

${runs.join('\n')}
`
}

try {
  for (const name of wanted) {
    measured[name] = await run(name)
    if (values.quick) continue
    writeFileSync(kept, `${JSON.stringify(measured, undefined, 2)}\n`)
    writeFileSync(join(import.meta.dirname, 'results.md'), reportOf())
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (values.quick) console.log(`\n${reportOf()}`)
const all = wanted.flatMap(name => measured[name]?.rows ?? [])
console.log(`${all.length} rows, ${all.filter(row => row.met === false).length} not met`)
