import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { botRows } from './botRate.ts'
import { growthRows } from './growth.ts'
import { historyRows } from './history.ts'
import type { BenchOptions, Row } from './row.ts'
import { startRows } from './startTime.ts'
import { tabRows } from './tabInBrowser.ts'
import { uploadRows } from './upload.ts'

/**
 * `npm run bench`: measures everything that a goal was set for and writes `bench/results.md`. `--quick` is smaller
 * and writes nothing; `--only history,growth` takes some parts.
 */

const parts: Readonly<Record<string, (options: BenchOptions) => Promise<Row[]>>> = {
  history: historyRows,
  growth: growthRows,
  bot: botRows,
  upload: uploadRows,
  tab: tabRows,
  start: startRows,
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const wanted = values.only?.split(',') ?? Object.keys(parts)
const folder = mkdtempSync(join(tmpdir(), 'magistrat-bench-'))
const started = performance.now()
const rows: Row[] = []
const sayMet = (met: boolean | undefined): string => (met === undefined ? '–' : met ? 'met' : '**not met**')

try {
  for (const name of wanted) {
    const measure = parts[name]
    if (!measure) throw new Error(`There is no part '${name}'; there are ${Object.keys(parts).join(', ')}.`)
    console.log(`\n${name}`)
    try {
      const found = await measure({
        quick: values.quick,
        folder,
        say: line => console.log(`  … ${line}`),
      })
      for (const row of found)
        console.log(
          `  ${sayMet(row.met)}: ${row.what}\n      goal ${row.goal}\n      measured ${row.measured}`,
        )
      rows.push(...found)
    } catch (fault) {
      console.error(fault)
      rows.push({ what: name, goal: 'to be measured', measured: String(fault), met: false })
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const took = Math.round((performance.now() - started) / 1_000)
const table = [
  '| What | Goal | Measured | |',
  '|---|---|---|---|',
  ...rows.map(row => `| ${row.what} | ${row.goal} | ${row.measured} | ${sayMet(row.met)} |`),
].join('\n')
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
const report = `# Measured

${new Date().toISOString().slice(0, 10)}, \`npm run bench${values.only ? ` -- --only ${values.only}` : ''}\`, ${machine}, ${took} s. The suite, Microsoft 365's
stand-in and the measuring program share the machine, so that times include what the others take from it.

${table}
`
if (!values.quick && !values.only) writeFileSync(join(import.meta.dirname, 'results.md'), report)
else console.log(`\n${report}`)
const missed = rows.filter(row => row.met === false)
console.log(`${rows.length} rows, ${missed.length} not met, ${took} s`)
