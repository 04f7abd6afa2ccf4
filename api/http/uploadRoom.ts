import type { IncomingMessage } from 'node:http'
import { Refused } from './errorAnswer.ts'

/** Files are held in memory until they lie in SharePoint: sixteen of the largest take 400 MB. */
export const MOST_UPLOADS = 16
/** Further senders wait, their files unread; four rounds of the longest wait for SharePoint end within the time of a request. */
export const MOST_WAITING_UPLOADS = 64

/** For the health page. */
export interface UploadLoad {
  readonly running: number
  readonly waiting: number
  readonly refused: number
}

export interface UploadRoom {
  /** Runs the work when there is room for its file. Throws Refused when too many wait, or the sender has gone meanwhile. */
  enter<T>(request: IncomingMessage, work: () => Promise<T> | T): Promise<T>
  load(): UploadLoad
}

/** Lets a few files at a time be received, so that a rush before a deadline does not fill the memory. */
export function openUploadRoom(): UploadRoom {
  const line: (() => void)[] = []
  let running = 0
  let refused = 0

  async function turn(): Promise<void> {
    if (running < MOST_UPLOADS) {
      running++
      return
    }
    if (line.length >= MOST_WAITING_UPLOADS) {
      refused++
      throw new Refused('too-busy')
    }
    await new Promise<void>(resolve => line.push(resolve))
  }

  function leave() {
    const next = line.shift()
    // The place goes to the next one as it is.
    if (next) next()
    else running--
  }

  return {
    async enter(request, work) {
      await turn()
      try {
        if (request.destroyed) throw new Refused('file-not-sent')
        return await work()
      } finally {
        leave()
      }
    },
    load: () => ({ running, waiting: line.length, refused }),
  }
}
