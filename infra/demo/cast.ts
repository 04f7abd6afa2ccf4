import type { Day } from '../../api/domain/calendar/day.ts'
import { type Instant, instantAt } from '../../api/domain/calendar/officeTime.ts'
import type { PartKey } from '../../api/domain/reviews/requiredParts.ts'
import type { MinutesPlan } from '../sample/sampleMinutes.ts'
import { sampleId } from '../sample/samplePeople.ts'
import { sampleUnits } from '../sample/sampleUnits.ts'

/** Who plays in the demo; functions of the sample office. */
export const cast = {
  /** The head whose month is told, and who is above. */
  head: sampleId('head-KU'),
  superior: sampleId('deputy-3'),
  /** Heads who send other kinds of files. */
  textHead: sampleId('head-SZ-CD'),
  pdfHead: sampleId('head-KS'),
  /** A head who has blocked the bot. */
  blocked: sampleId('head-GD'),
  quality: sampleId('quality'),
  employee: sampleId('employee-ED'),
  administrator: sampleId('administrator'),
  officer: sampleId('head-OD'),
  secretary: sampleId('secretary'),
} as const

export const UNIT = 'KU'
export const PERIOD = '2026-09'

/** The moments of the month on the office's clock; reminders go out on working days from eight. */
export const moments = {
  before: instantAt('2026-09-18', '16:30'),
  firstReminder: instantAt('2026-09-21', '08:05'),
  held: instantAt('2026-09-24', '13:10'),
  fifthDayPassed: instantAt('2026-10-01', '08:05'),
  superiorTold: instantAt('2026-10-06', '08:05'),
  filed: instantAt('2026-10-06', '11:40'),
  quality: instantAt('2026-10-07', '09:15'),
  incident: instantAt('2026-10-08', '09:40'),
  limitNear: instantAt('2026-10-10', '15:20'),
} as const satisfies Record<string, Instant>

export const HELD_ON: Day = '2026-09-24'

const nameOf = (unit: string): string => sampleUnits.find(one => one.code === unit)!.name

/** Minutes of a unit's review in September, without some of the parts. */
export const unitMinutes = (unit: string, heldOn: Day, without: readonly PartKey[] = []): MinutesPlan => ({
  kind: 'unit',
  subject: nameOf(unit),
  heldOn,
  present: [
    { name: 'Anna Przykładowa', position: 'prowadzenie narady' },
    { name: 'Jan Wzorcowy', position: 'prowadzenie spraw' },
  ],
  without,
})
