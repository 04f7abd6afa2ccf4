import { setTimeout as pause } from 'node:timers/promises'
import type { Graph } from '../graph/graph.ts'
import { GraphFailure } from '../graph/graphFailure.ts'
import { FileMissing } from '../library.ts'
import { SharePointUnavailable } from '../register.ts'

/** Tries in a row without a byte more than before. */
const MOST_TRIES = 4

/**
 * The content of a file. Graph answers a pre-authenticated address that holds for minutes and gets no token; when
 * it has expired or the connection breaks, a new one is asked for and the stream goes on from the next byte.
 * Throws FileMissing when the file is gone. Source: the Graph page on driveItem: get content.
 */
export async function download(graph: Graph, itemPath: string): Promise<ReadableStream<Uint8Array>> {
  const opened = await openAt(graph, itemPath, 0)
  const { tag } = opened
  let reader = opened.reader
  let position = 0
  let tries = 0
  let abandoned = false
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      while (true) {
        try {
          const { done, value } = await reader.read()
          if (abandoned) return
          if (done) return controller.close()
          position += value.length
          tries = 0
          return controller.enqueue(value)
        } catch (fault) {
          if (abandoned) return
          if (++tries > MOST_TRIES) throw new SharePointUnavailable(`read ${itemPath}`, { cause: fault })
          await pause(graph.timing.firstWait)
          const again = await openAt(graph, itemPath, position)
          if (again.tag !== tag)
            throw new SharePointUnavailable(`read ${itemPath}: the file was replaced meanwhile`)
          if (abandoned) return void again.reader.cancel()
          reader = again.reader
        }
      }
    },
    cancel(reason) {
      abandoned = true
      return reader.cancel(reason)
    },
  })
}

interface Opened {
  reader: ReadableStreamDefaultReader<Uint8Array>
  /** Tells one content from another. */
  tag: string | null
}

async function openAt(graph: Graph, itemPath: string, position: number): Promise<Opened> {
  let cause: unknown
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const address = await addressOf(graph, itemPath)
    const response = await graph
      .transfer(address, position > 0 ? { headers: { Range: `bytes=${position}-` } } : {})
      .catch((fault: unknown) => {
        if (fault instanceof SharePointUnavailable) throw fault
        cause = fault
        return undefined
      })
    if (response?.body && response.status === (position > 0 ? 206 : 200)) {
      return { reader: response.body.getReader(), tag: response.headers.get('ETag') }
    }
    if (response) {
      await response.body?.cancel()
      cause = new Error(`The address of the content answered ${response.status}`)
    }
    await pause(graph.timing.firstWait * tries)
  }
  throw new SharePointUnavailable(`read ${itemPath}`, { cause })
}

async function addressOf(graph: Graph, itemPath: string): Promise<string> {
  try {
    const { headers } = await graph.call({ method: 'GET', path: `${itemPath}/content`, accept: [302] })
    const address = headers.get('Location')
    if (address === null) throw new Error('Graph gave no address for the content')
    return address
  } catch (fault) {
    if (fault instanceof GraphFailure && fault.status === 404) throw new FileMissing(itemPath)
    throw fault
  }
}
