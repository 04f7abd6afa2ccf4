import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import type { ReadingLimits } from './limits.ts'
import { RefusedReading } from './refusedReading.ts'

/** The parts of a zip file, inflated only when read and never written anywhere. */
export interface ZipParts {
  readonly names: readonly string[]
  /** The inflated bytes of a part in pieces; undefined when there is no such part. */
  open(name: string): AsyncIterable<Uint8Array> | undefined
}

const ONE_MEGABYTE = 1024 * 1024
const ENCRYPTED = 1

/** Opens a zip from memory. Refuses by number of entries, declared sizes, ratio, encryption and damage. */
export async function openZip(bytes: Uint8Array, limits: ReadingLimits): Promise<ZipParts> {
  const zip = await directoryOf(bytes)
  if (zip.entryCount > limits.zipEntries) throw new RefusedReading('file-too-many-parts')
  const entries = await entriesOf(zip, limits)
  let inflated = 0
  return {
    names: [...entries.keys()],
    open(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      return inflate(zip, entry, limits.partBytes, piece => {
        inflated += piece
        if (inflated > limits.inflatedBytes) throw new RefusedReading('file-too-large-inflated')
      })
    },
  }
}

const directoryOf = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true },
      (error, zip) => (zip ? resolve(zip) : reject(new RefusedReading('file-not-readable', error?.message))),
    ),
  )

const entriesOf = (zip: ZipFile, limits: ReadingLimits): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    let declared = 0
    const take = (entry: Entry): void => {
      declared += entry.uncompressedSize
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
      if (entry.uncompressedSize > limits.partBytes || declared > limits.inflatedBytes)
        throw new RefusedReading('file-too-large-inflated')
      if (entry.uncompressedSize > ONE_MEGABYTE && ratio > limits.inflationRatio)
        throw new RefusedReading('file-too-large-inflated', `ratio of ${entry.fileName}`)
      if (entry.generalPurposeBitFlag & ENCRYPTED) throw new RefusedReading('file-encrypted')
      if (entries.has(entry.fileName)) throw new RefusedReading('file-not-readable', 'two parts of one name')
      entries.set(entry.fileName, entry)
    }
    zip.on('entry', entry => {
      try {
        take(entry)
        zip.readEntry()
      } catch (error) {
        reject(error)
      }
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', error => reject(new RefusedReading('file-not-readable', error.message)))
    zip.readEntry()
  })

async function* inflate(
  zip: ZipFile,
  entry: Entry,
  partBytes: number,
  count: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  let size = 0
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(error))),
    )
    for await (const piece of stream as AsyncIterable<Buffer>) {
      size += piece.length
      count(piece.length)
      if (size > partBytes) throw new RefusedReading('file-too-large-inflated')
      yield piece
    }
  } catch (error) {
    if (error instanceof RefusedReading) throw error
    throw new RefusedReading('file-not-readable', error instanceof Error ? error.message : String(error))
  }
}

/** A whole part as UTF-8 text, at most so many bytes; undefined when there is no such part. */
export async function partText(
  zip: ZipParts,
  name: string,
  maxBytes = ONE_MEGABYTE,
): Promise<string | undefined> {
  const pieces = zip.open(name)
  if (!pieces) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > maxBytes) throw new RefusedReading('file-too-large-inflated', name)
    chunks.push(piece)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}
