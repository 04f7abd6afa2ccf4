import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface Blob {
  id: string
  size: number
  sha256: string
}

/** Bytes of files, kept as files beside the database; rows refer to them by id. */
export interface Blobs {
  readonly folder: string
  /** Writes aside and renames at the end, so that a blob is whole or absent. Throws when the source fails. */
  write(source: Readable | Buffer): Promise<Blob>
  /** Takes over a finished file (same folder tree) as a blob. */
  adopt(path: string): Promise<Blob>
  /** `start` and `end` are inclusive byte positions. */
  read(id: string, range?: { start: number; end: number }): Readable
  remove(id: string): Promise<void>
}

export function openBlobs(dataFolder: string): Blobs {
  const folder = join(dataFolder, 'blobs')
  mkdirSync(folder, { recursive: true })
  const pathOf = (id: string) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error(`Not the id of a blob: ${id}`)
    return join(folder, id)
  }
  return {
    folder,
    async write(source) {
      const id = randomUUID()
      const aside = `${pathOf(id)}.part`
      const hash = createHash('sha256')
      let size = 0
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk)
          size += chunk.length
          done(null, chunk)
        },
      })
      try {
        const bytes = Buffer.isBuffer(source) ? Readable.from([source]) : source
        await pipeline(bytes, measure, createWriteStream(aside))
        await rename(aside, pathOf(id))
      } catch (fault) {
        await rm(aside, { force: true })
        throw fault
      }
      return { id, size, sha256: hash.digest('hex') }
    },
    async adopt(path) {
      const id = randomUUID()
      const hash = createHash('sha256')
      let size = 0
      for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
        hash.update(chunk)
        size += chunk.length
      }
      await rename(path, pathOf(id))
      return { id, size, sha256: hash.digest('hex') }
    },
    read: (id, range) => createReadStream(pathOf(id), range),
    remove: id => rm(pathOf(id), { force: true }),
  }
}
