import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fuzzedOffice } from './fuzzedOffice.ts'
import { longRun } from './longRun.ts'

const { seed, requests } = longRun(process.env)
/** What 100,000 requests may leave behind: a tenth of a kilobyte each. */
const MOST_LEFT_BEHIND_MB = 10

it(`${requests} requests of any kind end in an answer, never in a fault, and leave no memory behind`, async () => {
  const path = mkdtempSync(join(tmpdir(), 'magistrat-fuzz-'))
  const report = await fuzzedOffice(path, seed, requests)
  console.info(JSON.stringify(report, undefined, 1))
  expect(report.faults).toEqual([])
  // Requests that are all turned away at the first door would prove nothing.
  expect(report.statuses[200]).toBeGreaterThan(requests / 20)
  expect(Object.keys(report.operations).length).toBe(report.described)
  expect(report.aged.heap - report.fresh.heap).toBeLessThan(MOST_LEFT_BEHIND_MB)
  expect(report.aged.external - report.fresh.external).toBeLessThan(MOST_LEFT_BEHIND_MB)
  rmSync(path, { recursive: true, force: true })
})
