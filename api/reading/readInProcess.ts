import { type ChildProcess, type ForkOptions, fork, type Serializable } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ReadingReply } from './readingProcess.ts'
import type { ReadingRefusal } from './refusals.ts'

/** A process that reads one file at a time and can be killed. */
export interface ReadingChild {
  readonly child: ChildProcess
  /** Kept when it has started, or has ended without. */
  readonly ready: Promise<void>
}

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const MEMORY_CHECK_MS = 20
const PAGE_BYTES = 4096

/** Starts a process with the code of a file. It does not keep the service alive while nobody waits for it. */
export function startReadingChild(file: string, heapMegabytes: number): ReadingChild {
  const options: ForkOptions = {
    serialization: 'advanced',
    // No secrets, no writing, no other processes in there: it only sees its own code and the file it is sent.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      '--permission',
      `--allow-fs-read=${PROJECT}*`,
      `--max-old-space-size=${heapMegabytes}`,
      '--max-semi-space-size=8',
      '--no-warnings',
    ],
  }
  const child = fork(file, [], options)
  const ready = new Promise<void>(resolve => {
    child.once('message', () => resolve())
    child.once('exit', () => resolve())
  })
  lowerPriority(child)
  child.unref()
  child.channel?.unref()
  return { child, ready }
}

/** One reading in one process, which is killed when it takes too long or too much memory. */
export async function readIn(
  { child, ready }: ReadingChild,
  request: Serializable,
  limits: { readonly milliseconds: number; readonly memoryBytes: number },
): Promise<ReadingReply> {
  child.ref()
  child.channel?.ref()
  await ready
  return new Promise(resolve => {
    let timeOut: NodeJS.Timeout | undefined
    let memory: NodeJS.Timeout | undefined
    const finish = (reply: ReadingReply): void => {
      clearTimeout(timeOut)
      clearInterval(memory)
      child.removeAllListeners('message')
      child.removeListener('exit', onExit)
      child.unref()
      child.channel?.unref()
      resolve(reply)
    }
    const kill = (reason: ReadingRefusal): void => {
      child.kill('SIGKILL')
      finish({ state: 'refused', reason, detail: 'stopped' })
    }
    // Out of its heap the process ends itself.
    const onExit = (): void =>
      finish({ state: 'refused', reason: 'reading-took-too-much-memory', detail: 'ended' })
    if (!child.connected) {
      finish({ state: 'fault', message: 'The reading process did not start.' })
      return
    }
    child.once('exit', onExit)
    child.once('message', message => finish(message as ReadingReply))
    timeOut = setTimeout(() => kill('reading-took-too-long'), limits.milliseconds)
    memory = setInterval(() => {
      if (residentBytes(child.pid) > limits.memoryBytes) kill('reading-took-too-much-memory')
    }, MEMORY_CHECK_MS)
    child.send(request, error => {
      if (error) kill('reading-failed')
    })
  })
}

/** Memory of a process where the system tells it (Linux); elsewhere 0, and the heap limit alone holds. */
export function residentBytes(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return 0
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES
  } catch {
    // It has ended between the question and the answer.
    return 0
  }
}

/** Reading gives way to whoever is waiting for an answer of the service. */
function lowerPriority(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Not allowed here: then it reads at the ordinary priority.
  }
}
