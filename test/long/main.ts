import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

/** `npm run test:long -- --seed 7 --units 100 --months 24`: the long simulations, with their seed and size. */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, units: { type: 'string' }, months: { type: 'string' } },
})
const env = Object.fromEntries(
  Object.entries(values).map(([name, value]) => [name.toUpperCase(), String(Number(value))]),
)
const vitest = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname
const run = spawnSync(process.execPath, [vitest, 'run', '--config', 'test/long/vitest.config.ts'], {
  env: { ...process.env, ...env },
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1
