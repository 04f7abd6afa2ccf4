import { setTimeout as pause } from 'node:timers/promises'
import type { Graph } from '../graph/graph.ts'
import { errorOf } from '../graph/graphFailure.ts'
import { retryAfterOf } from '../graph/retryAfter.ts'
import { NameTaken } from '../library.ts'
import { SharePointUnavailable } from '../register.ts'
import type { DriveItem } from './driveItem.ts'

/** Ranges must be multiples of 320 KiB; 16 of them are 5 MiB, which a broken connection loses at most. */
const RANGE = 16 * 327_680
/** Tries in a row without a byte more than before. */
const MOST_TRIES = 8

interface Session {
  uploadUrl: string
}

interface Progress {
  nextExpectedRanges?: string[]
}

/**
 * Stores content under `path` (`/drives/<id>/root:/…:`) by an upload session. After a broken range the session is
 * asked where to go on; an expired session is begun anew. Throws NameTaken when the name is taken, which may come
 * out only with the last range. Source: the Graph page on driveItem: createUploadSession.
 */
export async function uploadInRanges(
  graph: Graph,
  path: string,
  name: string,
  content: Uint8Array,
): Promise<DriveItem> {
  for (let sessions = 1; ; sessions++) {
    const { body } = await graph.call<Session>({
      method: 'POST',
      path: `${path}/createUploadSession`,
      // A session that nobody uses does no harm; it expires.
      repeatable: true,
      body: { item: { '@microsoft.graph.conflictBehavior': 'fail', name } },
    })
    const stored = await uploadTo(graph, body.uploadUrl, name, content)
    if (stored !== 'expired') return stored
    if (sessions >= 3) throw new SharePointUnavailable(`upload of ${name}: the upload sessions expired`)
  }
}

async function uploadTo(
  graph: Graph,
  url: string,
  name: string,
  content: Uint8Array,
): Promise<DriveItem | 'expired'> {
  let from = 0
  let tries = 0
  let cause: unknown
  while (true) {
    const range = content.subarray(from, Math.min(from + RANGE, content.length))
    const answer = await putRange(graph, url, range, from, content.length).catch((fault: unknown) => {
      if (fault instanceof SharePointUnavailable) throw fault
      cause = fault
      return undefined
    })
    if (answer?.status === 200 || answer?.status === 201) return (await answer.json()) as DriveItem
    if (answer?.status === 202) {
      const next = startOf((await answer.json()) as Progress)
      if (next !== undefined && next > from) tries = 0
      from = next ?? from + range.length
      continue
    }
    if (answer?.status === 404 || answer?.status === 410) return 'expired'
    const problem = answer && errorOf(await answer.json().catch(() => undefined))
    if (answer?.status === 409) {
      // The session stays open after a conflict; given up, so that nothing of it lingers.
      await graph.transfer(url, { method: 'DELETE' }).catch(() => undefined)
      throw new NameTaken(name)
    }
    const mayPass = !answer || [408, 416, 429, 500, 502, 503, 504].includes(answer.status)
    if (!mayPass || ++tries > MOST_TRIES) {
      cause ??= problem && new Error(`${answer?.status} ${problem.code} ${problem.message}`)
      throw new SharePointUnavailable(`upload of ${name}`, { cause })
    }
    const ownWait = Math.min(graph.timing.longestWait, graph.timing.firstWait * 2 ** (tries - 1))
    await pause((answer && retryAfterOf(answer.headers)) ?? ownWait * (0.5 + Math.random() / 2))
    const known = await progressOf(graph, url)
    if (known === 'expired') return 'expired'
    if (known !== undefined) from = known
  }
}

/** No token on these requests: the address itself is the permission, and a token may be refused. */
const putRange = (graph: Graph, url: string, range: Uint8Array, from: number, total: number) =>
  graph.transfer(url, {
    method: 'PUT',
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Range': `bytes ${from}-${from + range.length - 1}/${total}`,
    },
    body: range as Uint8Array<ArrayBuffer>,
  })

/** Where the session goes on; undefined when it does not say now. */
async function progressOf(graph: Graph, url: string): Promise<number | 'expired' | undefined> {
  const answer = await graph.transfer(url).catch(() => undefined)
  if (answer?.status === 404 || answer?.status === 410) return 'expired'
  if (!answer?.ok) return undefined
  return startOf((await answer.json()) as Progress)
}

function startOf(progress: Progress): number | undefined {
  const first = progress.nextExpectedRanges?.[0]?.split('-')[0]
  return first === undefined || first === '' ? undefined : Number(first)
}
