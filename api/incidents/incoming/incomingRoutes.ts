import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Door } from '../../http/door.ts'
import { Refused } from '../../http/errorAnswer.ts'
import { readJson } from '../../http/requestBody.ts'
import { sendJson } from '../../http/sendJson.ts'
import type { Asked } from '../../http/serve.ts'
import type { Suite } from '../../suite.ts'
import { SYSTEMS, type SystemName } from './incomingMapping.ts'
import { takeIncoming } from './takeIncoming.ts'

const cell = z
  .union([z.string().max(20_000), z.number(), z.null()])
  .transform(value => (value === null ? '' : String(value).trim()))
const sentRows = z.object({ rows: z.array(z.record(z.string().max(200), cell)).max(500) })

/**
 * Where another system of the office sends its incidents itself: rows with the columns of its export, known by the
 * key of the system in the header `X-System-Key`. The setting `incomingKey.<system>` holds the key's SHA-256 in hex,
 * so that whoever reads the settings cannot send.
 */
export async function serveIncoming(door: Door, { request, response, params }: Asked): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  const opened = door.opened()
  if (!opened) throw new Refused('starting')
  const system = SYSTEMS.find(one => one === params.system)
  const key = request.headers['x-system-key']
  if (!system || typeof key !== 'string' || !keyFits(opened.suite, system, key))
    throw new Refused('key-not-accepted')
  const sent = sentRows.safeParse(await readJson(request))
  if (!sent.success) throw new Refused('bad-request')
  return sendJson(
    response,
    request.headers,
    200,
    await takeIncoming(opened.suite, system, sent.data.rows, false),
  )
}

const SHORTEST_KEY = 32

function keyFits({ registers }: Suite, system: SystemName, key: string): boolean {
  const wanted = registers.settings.find(`incomingKey.${system}`)?.row.value.trim().toLowerCase()
  if (wanted === undefined || !/^[0-9a-f]{64}$/.test(wanted) || key.length < SHORTEST_KEY) return false
  return timingSafeEqual(createHash('sha256').update(key).digest(), Buffer.from(wanted, 'hex'))
}
