import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { longRun } from './longRun.ts'
import { simulatedYear } from './simulatedYear.ts'

const { seed, days } = longRun(process.env)
/** Less than a thousandth of a megabyte for each request of a year. */
const MOST_LEFT_BEHIND_MB = 5

it(`After ${days} days of work the suite holds no more memory than a new process over the same rows`, async () => {
  const path = mkdtempSync(join(tmpdir(), 'magistrat-year-'))
  const report = await simulatedYear(path, seed, days)
  console.info(JSON.stringify(report, undefined, 1))
  expect(report.aged.heap - report.fresh.heap).toBeLessThan(MOST_LEFT_BEHIND_MB)
  expect(report.aged.external - report.fresh.external).toBeLessThan(MOST_LEFT_BEHIND_MB)
  expect(report.aged.resident).toBeLessThan(report.fresh.resident * 1.5)
  rmSync(path, { recursive: true, force: true })
})
