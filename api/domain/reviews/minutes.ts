import { type Day, earliest } from '../calendar/day.ts'
import type { Instant } from '../calendar/officeTime.ts'
import type { Judgement } from './acceptance.ts'
import type { PartKey } from './requiredParts.ts'

/** One file that was handed in as the minutes of a review; it is never changed afterwards. */
export interface MinutesVersion {
  readonly version: number
  readonly filedAt: Instant
  /** The day of `filedAt` on the office's calendar. */
  readonly filedOn: Day
  readonly filedBy: string
  readonly file: StoredFile
  /** What the reader found missing; absent when the file could not be read and a person has to look. */
  readonly missing?: readonly PartKey[]
  /** The version that this one adds to: its parts are judged together with those of that version. */
  readonly supplements?: number
  /** What the quality representative found of it, for a process review. */
  readonly judgement?: Judgement
}

/** A file in the library of minutes. */
export interface StoredFile {
  /** Id of the drive item. */
  readonly id: string
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 of the content, lower-case hexadecimal. */
  readonly sha256: string
  /** Address that opens the file in SharePoint. */
  readonly url: string
}

/** The minutes of a review: all versions, oldest first, at least one. */
export type FiledMinutes = readonly [MinutesVersion, ...MinutesVersion[]]

/** The day that counts for the deadline: completing minutes later does not make the first filing late. */
export const firstFiledOn = (minutes: FiledMinutes): Day =>
  minutes.length === 1
    ? minutes[0].filedOn
    : earliest(...(minutes.map(version => version.filedOn) as [Day, ...Day[]]))

/** The version that counts: the one with the highest number. */
export const latestVersion = (minutes: FiledMinutes): MinutesVersion =>
  minutes.reduce((last, version) => (version.version > last.version ? version : last))

/** The required parts that the latest version lacks; empty when it is complete or could not be read. */
export const missingParts = (minutes: FiledMinutes): readonly PartKey[] =>
  latestVersion(minutes).missing ?? []
