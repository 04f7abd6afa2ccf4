import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'
import { CI, FULL, longRun } from './longRun.ts'

/**
 * `npm run test:long`: the long simulations, each with its seed and size; ends with the line `N passed, N failed`.
 * `--ci` for what fits into some minutes, `--only tenYears` for one file, and `--seed`, `--units`, `--months`,
 * `--kills`, `--days`, `--requests` and `--loaded` (seconds, `--rate` a second) for other sizes.
 */
const number = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    ci: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: number,
    units: number,
    months: number,
    kills: number,
    days: number,
    requests: number,
    loaded: number,
    rate: number,
  },
})
const { ci, only, ...sizes } = values
const run = { ...longRun({}), ...(ci ? CI : FULL), ...numbersOf(sizes) }
for (const [name, value] of Object.entries(run)) process.env[name.toUpperCase()] = String(value)
console.log(
  `npm run test:long -- ${only ? `--only ${only} ` : ''}${Object.entries(run)
    .map(([name, value]) => `--${name} ${value}`)
    .join(' ')}`,
)

const vitest = await startVitest('test', only ? [`test/long/${only}`] : [], {
  config: 'test/long/vitest.config.ts',
  watch: false,
})
const tests = vitest.state.getTestModules().flatMap(module => [...module.children.allTests()])
const passed = tests.filter(test => test.result().state === 'passed').length
const broken = vitest.state.getUnhandledErrors().length + (tests.length === 0 ? 1 : 0)
const failed = tests.length - passed + broken
process.exitCode = failed > 0 ? 1 : 0
// The reporter writes until the very end.
process.once('exit', () => console.log(`${passed} passed, ${failed} failed`))
await vitest.close()

function numbersOf(given: Readonly<Record<string, string | undefined>>): Record<string, number> {
  const found = Object.entries(given).map(([name, text]): [string, number] => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} has to be a whole number.`)
    return [name, value]
  })
  return Object.fromEntries(found)
}
