import type { Instant } from '../domain/calendar/officeTime.ts'

/** A row as it was last read, with what is needed to write it back safely. */
export interface Entry<Row> {
  /** Id of the list item. */
  readonly id: string
  /** ETag of the reading this came from. */
  readonly version: string
  readonly row: Row
  /** When the row was last changed, as SharePoint says. */
  readonly changedAt: Instant
}

/**
 * A register as the use cases see it. Reading is from this instance's copy in memory and costs no request;
 * writing goes to SharePoint and counts once it has answered.
 */
export interface Register<Row> {
  /** Every row; the same array until something changes, so that views may be cached on it. */
  rows(): readonly Row[]
  entries(): readonly Entry<Row>[]
  /** The row with this key, or undefined; keys compare without case. */
  find(key: string): Entry<Row> | undefined
  /**
   * Adds a row. Throws KeyTaken when a row with this key (or another unique value) exists, whoever wrote it:
   * the claim of what must happen only once. After SharePointUnavailable it may have been added all the same.
   */
  add(row: Row): Promise<Entry<Row>>
  /**
   * Adds many rows in batches of twenty; answers in the order given. Rows that were taken answer KeyTaken.
   * Throws SharePointUnavailable when some could not be added; those that were are in the copy.
   */
  addAll(rows: readonly Row[]): Promise<(Entry<Row> | KeyTaken)[]>
  /** Replaces the row if it still is at this version. Throws Conflict with the current entry otherwise. */
  save(entry: Entry<Row>): Promise<Entry<Row>>
  /** Deletes the row if it still is at this version. Throws Conflict otherwise. */
  remove(entry: Entry<Row>): Promise<void>
  /** Reads one row past the copy, straight from SharePoint; undefined when it is not there. */
  refetch(key: string): Promise<Entry<Row> | undefined>
}

/** How far the copy in memory can be trusted. */
export interface Freshness {
  /** Moment of the last complete reading of changes. */
  readonly asOf: Instant
  /** True when the last tries to read changes have failed: shown on every page until it works again. */
  readonly stale: boolean
  /** Named reason of the last failure, for the health page. */
  readonly reason?: string
}

/** Somebody else changed the row first; nothing was written. */
export class Conflict<Row = unknown> extends Error {
  override readonly name = 'Conflict'
  readonly current: Entry<Row> | undefined
  /** @param current the row as it stands now; undefined when it was deleted. */
  constructor(register: string, current: Entry<Row> | undefined) {
    super(`A row of ${register} was changed by somebody else`)
    this.current = current
  }
}

/** A unique value is already taken; nothing was written. */
export class KeyTaken extends Error {
  override readonly name = 'KeyTaken'
  readonly key: string
  constructor(register: string, key: string) {
    super(`${register} already has ${key}`)
    this.key = key
  }
}

/** A value that the declaration does not allow; nothing was sent. */
export class InvalidRow extends Error {
  override readonly name = 'InvalidRow'
  readonly column: string
  readonly reason: 'required' | 'too-long' | 'not-a-choice' | 'wrong-type' | 'unknown-column'
  constructor(register: string, column: string, reason: InvalidRow['reason']) {
    super(`${register}.${column}: ${reason}`)
    this.column = column
    this.reason = reason
  }
}

/** SharePoint could not be reached or refused; whether a write was applied is unknown unless `applied` says so. */
export class SharePointUnavailable extends Error {
  override readonly name = 'SharePointUnavailable'
  /** Milliseconds after which another try makes sense, where SharePoint said so. */
  readonly retryAfter: number | undefined
  constructor(what: string, options: { cause?: unknown; retryAfter?: number } = {}) {
    super(`SharePoint did not answer: ${what}`, { cause: options.cause })
    this.retryAfter = options.retryAfter
  }
}

/** More waits for SharePoint than this program lets wait: nothing of this call was sent. */
export class TooBusy extends SharePointUnavailable {
  constructor(what: string, options: { cause?: unknown } = {}) {
    super(what, options)
    this.message = `Too much waits for SharePoint already: ${what}`
  }
}
