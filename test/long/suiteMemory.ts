import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunningOffice } from '../../bench/runningOffice.ts'

/** What a process of the suite is started with, so that its memory can be looked into. */
export const LOOKED_INTO = { NODE_OPTIONS: '--inspect=127.0.0.1:0' }

/** Memory of the suite after its garbage was collected, in megabytes. */
export interface MemorySample {
  /** Objects of the program. */
  readonly heap: number
  /** Buffers outside the heap. */
  readonly external: number
  /** What the process takes of the machine. */
  readonly resident: number
}

/** Collects the garbage of a running suite through its inspector and answers what is left. */
export async function memoryAfterCollection(office: RunningOffice): Promise<MemorySample> {
  const log = readFileSync(join(office.folder.path, 'suite.log'), 'utf8')
  const address = [...log.matchAll(/Debugger listening on (ws:\S+)/g)].at(-1)?.[1]
  if (!address) throw new Error('The suite has no inspector: it is started without LOOKED_INTO.')
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`${address} does not answer.`))
  })
  let asked = 0
  const ask = (method: string, params: object = {}): Promise<{ result?: { value?: string } }> =>
    new Promise(resolve => {
      const id = ++asked
      const heard = ({ data }: MessageEvent) => {
        const answer = JSON.parse(String(data)) as { id?: number; result: { result?: { value?: string } } }
        if (answer.id !== id) return
        socket.removeEventListener('message', heard)
        resolve(answer.result)
      }
      socket.addEventListener('message', heard)
      socket.send(JSON.stringify({ id, method, params }))
    })
  try {
    // Twice: what the first round finalises is only gone after the second.
    for (let turn = 0; turn < 2; turn++) await ask('HeapProfiler.collectGarbage')
    const said = await ask('Runtime.evaluate', { expression: 'JSON.stringify(process.memoryUsage())' })
    const { heapUsed, external, rss } = JSON.parse(said.result?.value ?? '{}') as NodeJS.MemoryUsage
    return { heap: inMegabytes(heapUsed), external: inMegabytes(external), resident: inMegabytes(rss) }
  } finally {
    socket.close()
  }
}

const inMegabytes = (bytes: number): number => Math.round((bytes / 1_048_576) * 10) / 10
