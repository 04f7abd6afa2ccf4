import type { Day } from './calendar/day.ts'

/** What the office decides itself; the defaults are those of the office's own rules of time. */
export interface OfficeSettings {
  /** First day from which reviews are owed here; what is older is history brought along. */
  readonly reviewsSince: Day
  /** Working days before a deadline on which a reminder goes out. */
  readonly remindBefore: readonly number[]
  /** Working days between reminders once the deadline has passed. */
  readonly remindEvery: number
  /** Working days after the deadline at which the superior is told. */
  readonly escalateAfter: number
  /** Calendar days after the deadline at which reminders end; the board keeps showing the gap. */
  readonly remindAtMost: number
  /** From this time of the day, `HH:MM` in the office, reminders go out. */
  readonly remindFrom: `${number}:${number}`
  /** Calendar days that the quality representative has to judge minutes of a process review. */
  readonly judgeMinutesWithin: number
  /** Calendar days that the owner has to file returned minutes again. */
  readonly correctMinutesWithin: number
  /** The office's name, as it heads the documents that the suite writes. */
  readonly officeName: string
  /** Calendar days after an action was done within which its effectiveness is to be judged. */
  readonly judgeWithin: number
  /** Minutes that an alert of an incident waits for an acknowledgement before the next person is told. */
  readonly incidentAlertEvery: number
}

export const defaultSettings: OfficeSettings = {
  reviewsSince: '2024-01-01',
  remindBefore: [7, 2],
  remindEvery: 2,
  escalateAfter: 5,
  remindAtMost: 60,
  remindFrom: '08:00',
  judgeMinutesWithin: 14,
  correctMinutesWithin: 7,
  officeName: 'Urząd Miasta Krakowa',
  judgeWithin: 30,
  incidentAlertEvery: 30,
}
