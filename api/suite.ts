import type { OfficeKnowledge } from './documents/officeKnowledge.ts'
import type { Day } from './domain/calendar/day.ts'
import type { Instant } from './domain/calendar/officeTime.ts'
import type { Office } from './domain/office.ts'
import type { Understander } from './knowledge/understanding/understander.ts'
import type { Reader } from './reading/reader.ts'
import type { Registers } from './registers/registers.ts'
import type { Messenger } from './reminders/messenger.ts'

/** What every use case is given: the registers, the rules' view of them, the reader, the clock, the way to people. */
export interface Suite {
  readonly registers: Registers
  readonly reader: Reader
  readonly understander: Understander
  /** What staff can ask; filled from the library of documents in the background. */
  readonly knowledge: OfficeKnowledge
  readonly messenger: Messenger
  /** Name of this running instance, for claims. */
  readonly instance: string
  readonly log: Log
  now(): Instant
  /** The day on the office's calendar. */
  today(): Day
  /** The office as the copies in memory have it; the same value until a row changes. */
  office(): Office
}

/** One line for operators: an event name in kebab-case and facts without personal data. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, unknown>>): void
  warn(event: string, facts?: Readonly<Record<string, unknown>>): void
  error(event: string, facts?: Readonly<Record<string, unknown>>): void
}
