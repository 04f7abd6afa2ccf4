import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { moments } from '../../infra/demo/cast.ts'
import { minutesByChat, overdueAndSuperior, reminderAndReview } from '../../infra/demo/chatStory.ts'
import { peopleDoor } from '../../infra/demo/peopleDoor.ts'
import { openReport } from '../../infra/demo/report.ts'
import { otherEmployee } from '../../infra/demo/tabStory.ts'
import { type RunningOffice, startOffice } from '../../infra/start/startOffice.ts'

const PATIENCE_MS = 240_000
const dataFolder = mkdtempSync(join(tmpdir(), 'journey-'))
let office: RunningOffice
beforeAll(async () => {
  office = await startOffice({
    dataFolder,
    port: undefined,
    instances: 1,
    reset: false,
    clock: moments.before,
    suiteEnv: { SWEEP_SECONDS: '1' },
  })
}, PATIENCE_MS)
afterAll(async () => {
  await office?.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

it(
  'a month: reminded, held, overdue, the superior told, minutes incomplete and then complete, closed to others',
  async () => {
    const lines: string[] = []
    const report = openReport(line => lines.push(line))
    const stage = { door: peopleDoor(office.pageUrl, office.suiteUrls[0]!), report, screens: undefined }
    for (const scene of [reminderAndReview, overdueAndSuperior, minutesByChat, otherEmployee])
      await scene(stage)
    expect(lines.filter(line => line.trimStart().startsWith('FAIL'))).toEqual([])
    expect(report.counts().passed).toBeGreaterThan(18)
  },
  PATIENCE_MS,
)
