import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../api/domain/calendar/day.ts'
import type { Month } from '../api/domain/calendar/period.ts'
import { type Graph, openGraph } from '../api/registers/graph/graph.ts'
import { minutesLibrary } from '../api/registers/libraries/minutesLibrary.ts'
import { sharepointLibrary } from '../api/registers/libraries/sharepointLibrary.ts'
import { declarations } from '../api/registers/registers.ts'
import { siteLists, sitePath } from '../api/registers/siteLists.ts'
import { verifyTrail } from '../api/registers/trail/verifyTrail.ts'
import { backUp } from '../infra/backup/backUp.ts'
import { restore } from '../infra/backup/restore.ts'
import { trustAuthority } from '../infra/standin/certificate.ts'
import {
  clockFileOf,
  officeFolder,
  type StandinProcess,
  startStandinProcess,
} from '../test/faults/officeProcesses.ts'
import { type BenchOptions, type Row, seconds } from './row.ts'
import { seedOffice } from './seedOffice.ts'

const FILES = 200
const FILE_BYTES = 60_000
const TODAY: Day = '2026-11-23'

/** A backup of an office with ten years of reviews, restored into an empty site; without limits of resource units. */
export async function backupRows({ folder, quick, say }: BenchOptions): Promise<Row[]> {
  const seeded = await seedOffice(join(folder, 'backup'), {
    units: 345,
    since: (quick ? '2026-06' : '2016-12') as Month,
    today: TODAY,
    missing: 20,
    employees: 100,
  })
  const other = await officeFolder(join(folder, 'restored'))
  mkdirSync(other.path)
  copyFileSync(join(folder, 'backup', 'clock.json'), clockFileOf(other))
  const full = await startStandinProcess(await officeFolder(join(folder, 'backup')))
  const empty = await startStandinProcess(other)
  try {
    const from = graphOf(full)
    const site = full.addresses.siteAddress
    const list = (await siteLists(from, await sitePath(from, site))).get(minutesLibrary.list)!
    const library = sharepointLibrary(from, list.path)
    const files = quick ? 10 : FILES
    for (let file = 0; file < files; file++)
      await library.store(`U${file % 20}/2026-11`, `protokol-${file}.docx`, randomBytes(FILE_BYTES))
    const kept = join(folder, 'kept')
    const taken = await timed(() => backUp(from, site, kept, () => new Date(), say))
    const into = graphOf(empty)
    const back = await timed(() => restore(into, empty.addresses.siteAddress, kept, () => new Date(), say))
    const trail = await verifyTrail(into, empty.addresses.siteAddress, Object.values(declarations))
    const rows = taken.value.lists.reduce((sum, { count }) => sum + count, 0).toLocaleString('en')
    const reviews = seeded.reviews.toLocaleString('en')
    return [
      {
        what: `Backup of ${reviews} reviews: ${rows} rows and ${files} files of ${FILE_BYTES / 1_000} kB, while nothing else is asked`,
        goal: 'told',
        measured: seconds(taken.time),
        met: undefined,
      },
      {
        what: 'The same restored into an empty site, limits of resource units aside',
        goal: 'told',
        measured: `${seconds(back.time)}: ${back.value.rows.toLocaleString('en')} rows, ${back.value.files} files; findings of the trail afterwards: ${trail.findings.length}`,
        met: undefined,
      },
    ]
  } finally {
    await full.stop()
    await empty.stop()
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; time: number }> {
  const started = performance.now()
  return { value: await work(), time: performance.now() - started }
}

function graphOf({ addresses }: StandinProcess): Graph {
  trustAuthority(addresses.caFile)
  return openGraph({
    baseUrl: addresses.graphUrl,
    authority: addresses.authorityUrl,
    knownAuthorities: [new URL(addresses.graphUrl).host],
    clientId: addresses.appId,
    clientSecret: addresses.appSecret,
  })
}
