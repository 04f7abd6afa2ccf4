import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { BackupRefused, MANIFEST, type Manifest, manifest } from './backupFormat.ts'

/** Checksums of every file in the form of `sha256sum`, so that they can be checked without this program. */
const SUMS = 'SHA256SUMS'

/** What lies in a file that was written. */
export interface Written {
  readonly path: string
  readonly size: number
  readonly sha256: string
}

export interface NewBackup {
  /** Writes a file below the folder, in place of one written before; what breaks off leaves a `.part`, which no checksum names. */
  write(path: string, content: AsyncIterable<Uint8Array | string> | Iterable<string>): Promise<Written>
  /** Writes the manifest and the checksums: a folder without them is no backup. */
  finish(manifest: Manifest): Promise<void>
}

/** Begins a backup in a folder that is empty or missing. Throws BackupRefused `target-not-empty`. */
export async function newBackup(folder: string): Promise<NewBackup> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0) throw new BackupRefused('target-not-empty', folder)
  const sums = new Map<string, Written>()

  async function write(
    path: string,
    content: AsyncIterable<Uint8Array | string> | Iterable<string>,
  ): Promise<Written> {
    const target = below(folder, path)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    const hash = createHash('sha256')
    let size = 0
    const counting = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk)
        size += chunk.length
        done(null, chunk)
      },
    })
    await pipeline(content, counting, createWriteStream(`${target}.part`, { mode: 0o600 }))
    await rename(`${target}.part`, target)
    const written = { path, size, sha256: hash.digest('hex') }
    sums.set(path, written)
    return written
  }

  return {
    write,
    async finish(of) {
      await write(MANIFEST, once(`${JSON.stringify(of, null, 2)}\n`))
      const lines = [...sums.values()].map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
      await write(SUMS, once(lines))
    },
  }
}

/** A finished backup, every checksum of which was right when it was opened. */
export interface Backup {
  readonly folder: string
  readonly manifest: Manifest
  /** The lines of a JSONL file. Throws BackupRefused `backup-damaged` for a line of another shape. */
  lines<Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.infer<Shape>[]>
  bytes(path: string): Promise<Buffer>
}

/**
 * Opens a backup and checks all of it first. Throws BackupRefused: `backup-missing` without manifest or checksums,
 * `backup-damaged` when a file is not what its checksum says, is missing, or one is there that no checksum names.
 */
export async function openBackup(folder: string): Promise<Backup> {
  const sums = await readFile(join(folder, SUMS), 'utf8').catch(() => {
    throw new BackupRefused('backup-missing', folder)
  })
  const named = new Set([SUMS])
  for (const line of sums.split('\n').filter(Boolean)) {
    const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
    if (!sum || !path) throw new BackupRefused('backup-damaged', SUMS)
    named.add(path)
    if ((await sumOf(below(folder, path)).catch(() => undefined)) !== sum)
      throw new BackupRefused('backup-damaged', path)
  }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (!entry.isDirectory() && !named.has(path)) throw new BackupRefused('backup-damaged', path)
  }
  const told = named.has(MANIFEST)
    ? manifest.safeParse(parsed(await readFile(join(folder, MANIFEST), 'utf8')))
    : undefined
  if (!told?.success) throw new BackupRefused('backup-missing', MANIFEST)
  return {
    folder,
    manifest: told.data,
    async lines(path, shape) {
      const text = await readFile(below(folder, path), 'utf8')
      const lines = z.array(shape).safeParse(text.split('\n').filter(Boolean).map(parsed))
      if (!lines.success) throw new BackupRefused('backup-damaged', path)
      return lines.data
    },
    bytes: path => readFile(below(folder, path)),
  }
}

/** A path of a backup may have been written by somebody else: it stays within the folder. */
function below(folder: string, path: string): string {
  const target = resolve(folder, path)
  if (!target.startsWith(resolve(folder) + sep)) throw new BackupRefused('backup-damaged', path)
  return target
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
