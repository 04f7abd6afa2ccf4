import { createHash } from 'node:crypto'
import type { Instant } from '../domain/calendar/officeTime.ts'

/** A file in the office's library of minutes. */
export interface LibraryFile {
  /** Id of the drive item; stays when the file is moved. */
  readonly id: string
  readonly name: string
  /** Folder below the library's root, 'OR/2026-10'. */
  readonly folder: string
  readonly size: number
  /** Address that opens the file in SharePoint, for people. */
  readonly url: string
  readonly changedAt: Instant
}

/** SHA-256 as rows hold it beside a file, in hex. */
export const checksumOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')

/** A document library. Files are stored once under their own name and never overwritten. */
export interface Library {
  /**
   * Stores a file; folders are made as needed. The same path stored before is answered as it is when the size and
   * content match, else NameTaken is thrown, so that a repeated try after a lost answer does no harm.
   * Files over 4 MB go by an upload session that survives broken connections.
   */
  store(folder: string, name: string, content: Uint8Array): Promise<LibraryFile>
  /** Makes a folder, with those above it, so that a move into it need not wait for that. */
  prepare(folder: string): Promise<void>
  /** Moves and renames a file; already there is answered as done. Throws NameTaken when another file is there. */
  move(id: string, folder: string, name: string): Promise<LibraryFile>
  /** The content, streamed from SharePoint. Throws FileMissing when the file is gone. */
  read(id: string): Promise<ReadableStream<Uint8Array>>
  find(id: string): Promise<LibraryFile | undefined>
}

/** A file of a library that people change themselves. */
export interface WatchedFile extends LibraryFile {
  /** Changes with the content, and only with it. */
  readonly contentTag: string
}

/** What has become of a library's files. */
export interface LibraryChanges {
  readonly files: readonly WatchedFile[]
  /** Ids of files that are gone. */
  readonly removed: readonly string[]
  /** Every file was enumerated: what is not among them is gone. */
  readonly whole: boolean
  /** Where the next reading begins. */
  readonly next: string
}

/** A version that a file had. */
export interface FileVersion {
  readonly id: string
  readonly changedAt: Instant
}

/** A library whose files are put there, replaced and deleted by people in SharePoint. */
export interface WatchedLibrary extends Library {
  /** Changes since the reading that answered `from`, everything without it; a dead link leads to everything too. */
  changes(from?: string): Promise<LibraryChanges>
  /** Puts content into the place of a file, or adds it; SharePoint keeps what was there before as a version. */
  replace(folder: string, name: string, content: Uint8Array): Promise<LibraryFile>
  /** One file as it is now; undefined when it is gone. */
  fileNow(id: string): Promise<WatchedFile | undefined>
  /** Calls back when SharePoint tells that something changed; nobody promises that it does. Answers how to stop. */
  onChange(listener: () => void): () => void
  /** Earlier and present contents of a file, the newest first. */
  versions(id: string): Promise<readonly FileVersion[]>
  /** The content that a file had in an earlier version. Throws FileMissing when it is gone. */
  readVersion(id: string, version: string): Promise<ReadableStream<Uint8Array>>
}

/** Another file has this name already; nothing was written. */
export class NameTaken extends Error {
  override readonly name = 'NameTaken'
}

/** The file is not in the library any more. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing'
}
