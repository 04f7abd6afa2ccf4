import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { trustAuthority } from '../infra/standin/certificate.ts'
import { appToken } from './pnpBoard.ts'
import { type BenchOptions, median, ms, type Row } from './row.ts'
import { type RunningOffice, runOffice } from './runningOffice.ts'
import { seedOffice } from './seedOffice.ts'

const SIZE = 10 * 1024 * 1024
const RANGE = 16 * 327_680

/** Ten megabytes of minutes through the suite, reading included, beside the same bytes streamed to the stand-in. */
export async function uploadRows(options: BenchOptions): Promise<Row[]> {
  const path = join(options.folder, 'upload')
  const seeded = await seedOffice(path, {
    units: 20,
    since: '2026-10',
    today: '2026-11-27',
    missing: 20,
    employees: 0,
  })
  const office = await runOffice(path, { env: { SWEEP_SECONDS: '3600' } })
  try {
    trustAuthority(office.standin.addresses.caFile)
    const graphToken = await appToken(office.standin.addresses)
    const drive = await driveOf(office, graphToken)
    const turns = options.quick ? 3 : 9
    const through: number[] = []
    const plain: number[] = []
    for (let turn = 0; turn <= turns; turn++) {
      const [content, other] = [minutes(turn), minutes(turn + 1_000)]
      const token = await office.tokenOf(seeded.people[turn]!)
      const suite = await timed(() => handIn(office, token, turn, content))
      const direct = await timed(() =>
        stream(office, graphToken, `${drive}/root:/bench/${turn}.docx:`, other),
      )
      // The first of each opens connections and warms the reader.
      if (turn === 0) continue
      through.push(suite)
      plain.push(direct)
    }
    const ratio = median(through) / median(plain)
    return [
      {
        what: 'Minutes of 10 MB over HTTP: stored, read and filed, beside a plain upload session to the stand-in',
        goal: 'under 1.5 times',
        measured: `median ${ms(median(through))} to ${ms(median(plain))}: ${ratio.toFixed(2)} times (${turns} each)`,
        met: ratio < 1.5,
      },
    ]
  } finally {
    await office.stop()
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

/** A sample document with a photograph of ten megabytes in it. */
function minutes(seed: number): Uint8Array<ArrayBuffer> {
  const sample = readFileSync(
    join(import.meta.dirname, '../test/reading/documents/made/formFiller-5001-docx.docx'),
  )
  const parts = unzipSync(sample)
  const photograph = randomBytes(SIZE)
  photograph.writeUInt32BE(seed, 0)
  const zipped = zipSync({ ...parts, 'word/media/image1.png': [new Uint8Array(photograph), { level: 0 }] })
  return new Uint8Array(zipped)
}

async function handIn(
  office: RunningOffice,
  token: string,
  turn: number,
  content: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const form = new FormData()
  form.set('file', new Blob([content]), `protokol-${turn}.docx`)
  const answer = await fetch(`${office.suiteUrl}/api/reviews/unit/U${turn}/2026-11/minutes`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': `bench-${turn}-0000000000` },
    body: form,
  })
  const said = await answer.text()
  if (answer.status !== 200) throw new Error(`Handing in: ${answer.status} ${said.slice(0, 300)}`)
}

async function driveOf(office: RunningOffice, token: string): Promise<string> {
  const { graphUrl, siteAddress } = office.standin.addresses
  const headers = { Authorization: `Bearer ${token}` }
  const site = (await (await fetch(`${graphUrl}/v1.0/sites/${siteAddress}`, { headers })).json()) as {
    id: string
  }
  const drives = (await (await fetch(`${graphUrl}/v1.0/sites/${site.id}/drives`, { headers })).json()) as {
    value: { id: string }[]
  }
  return `${graphUrl}/v1.0/drives/${drives.value[0]!.id}`
}

/** The same ranges as the suite's, straight to the stand-in. */
async function stream(
  _office: RunningOffice,
  token: string,
  address: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const session = await fetch(`${address}/createUploadSession`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: '{}',
  })
  const { uploadUrl } = (await session.json()) as { uploadUrl: string }
  for (let from = 0; from < content.length; from += RANGE) {
    const range = content.subarray(from, Math.min(from + RANGE, content.length))
    const answer = await fetch(uploadUrl, {
      method: 'PUT',
      headers: { 'Content-Range': `bytes ${from}-${from + range.length - 1}/${content.length}` },
      body: range,
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`Plain upload: ${answer.status}`)
  }
}
