import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadedInstances } from './loadedInstances.ts'
import { longRun } from './longRun.ts'

const { seed, loaded, rate } = longRun(process.env)

it(`Three instances under ${rate} requests a second for ${loaded} s, one killed and one added, lose and double nothing`, async () => {
  const path = mkdtempSync(join(tmpdir(), 'magistrat-loaded-'))
  const report = await loadedInstances(path, seed, loaded, rate)
  console.info(JSON.stringify(report, undefined, 1))
  expect(report.wrong).toEqual([])
  expect(report.stale).toEqual([])
  expect(report.refused).toEqual({})
  expect(report.confirmed).toBeGreaterThan((loaded * rate) / 200)
  rmSync(path, { recursive: true, force: true })
})
