import { yearOf } from '../domain/calendar/day.ts'
import { dayOf, type Instant } from '../domain/calendar/officeTime.ts'
import { ruleKey, rulesInForce } from '../domain/incidents/clockRule.ts'
import type { Rehearsal } from '../domain/incidents/exercise.ts'
import type { ReportSource, YesNoUnknown } from '../domain/incidents/incident.ts'
import type { Words } from '../domain/language.ts'
import { rolesOn } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { IncidentRow } from '../registers/lists/incidents.ts'
import { KeyTaken, SharePointUnavailable } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { clockRules } from './clockRules.ts'

/** What somebody reports. */
export interface Reported {
  /** Chat activity, form or row that it came in with: the same report sent again is the one that is there. */
  readonly delivery: string
  readonly source: ReportSource
  /** Entra id; absent for a system. */
  readonly reporter?: string
  readonly what: string
  readonly noticedAt: Instant
  readonly where?: string
  readonly personalData: YesNoUnknown
  readonly ongoing: YesNoUnknown
  readonly unit?: string
  readonly rehearsal?: Rehearsal
}

export type ReportRefusal = 'nothing-told' | 'too-long' | 'noticed-in-the-future'

export const reportRefusalWords: Readonly<Record<ReportRefusal, Words>> = {
  'nothing-told': { pl: 'Proszę napisać, co się stało.', en: 'Please write what happened.' },
  'too-long': {
    pl: 'Opis jest za długi: mieści się 10 000 znaków. Resztę można dołączyć jako plik.',
    en: 'The description is too long: 10,000 characters fit. The rest can be attached as a file.',
  },
  'noticed-in-the-future': {
    pl: 'Chwila zauważenia jeszcze nie nadeszła. Proszę sprawdzić datę i godzinę.',
    en: 'The moment of noticing lies in the future. Please check the date and time.',
  },
}

const LONGEST = 10_000
/** Clocks of a phone and of the office differ by some minutes. */
const CLOCK_SKEW_MS = 5 * 60_000
const MOST_TRIES = 20

/**
 * Takes a report and gives it its number; answers once SharePoint has it. A report delivered twice is taken once,
 * whichever instance it reaches; numbers of a year follow each other.
 */
export async function reportIncident(
  suite: Suite,
  report: Reported,
): Promise<Outcome<{ readonly number: string; readonly again: boolean }, ReportRefusal>> {
  const what = report.what.trim()
  if (what === '') return refused('nothing-told')
  if (what.length > LONGEST) return refused('too-long')
  const now = suite.now()
  if (Date.parse(report.noticedAt) > Date.parse(now) + CLOCK_SKEW_MS) return refused('noticed-in-the-future')
  const noticedAt = report.noticedAt > now ? now : report.noticedAt
  const unit = report.unit ?? unitOf(suite, report.reporter)
  const row: Omit<IncidentRow, 'number'> = {
    delivery: report.delivery,
    source: report.source,
    ...(report.reporter === undefined ? {} : { reporter: report.reporter }),
    reportedAt: now,
    what,
    noticedAt,
    ...(report.where?.trim() ? { where: report.where.trim().slice(0, 255) } : {}),
    personalData: report.personalData,
    ongoing: report.ongoing,
    ...(unit === undefined ? {} : { unit }),
    exercise: report.rehearsal !== undefined,
    ...(report.rehearsal === undefined ? {} : { rehearsal: report.rehearsal }),
    rules: rulesInForce(clockRules(suite), dayOf(now)).map(ruleKey),
  }
  return accepted(await numbered(suite, row))
}

async function numbered(
  suite: Suite,
  row: Omit<IncidentRow, 'number'>,
): Promise<{ number: string; again: boolean }> {
  const { incidents } = suite.registers
  const known = () => incidents.rows().find(one => one.delivery === row.delivery)
  for (let tries = 1; ; tries++) {
    const there = known()
    if (there) return { number: there.number, again: true }
    const number = nextNumber(suite, row)
    try {
      await incidents.add({ ...row, number })
      return { number, again: false }
    } catch (fault) {
      const taken = fault instanceof KeyTaken
      const unsure = fault instanceof SharePointUnavailable
      if ((!taken && !unsure) || tries >= MOST_TRIES) throw fault
      // Somebody else took the number, or this very report came in elsewhere: the list tells which.
      await suite.registers.sync()
      if (unsure && !known()) throw fault
    }
  }
}

/** Numbers given out by this instance that its copy does not show yet. */
const givenOut = new WeakMap<Suite['registers'], Map<string, number>>()

function nextNumber({ registers, today }: Suite, { exercise }: Pick<IncidentRow, 'exercise'>): string {
  const series = `${exercise ? 'CW' : 'INC'}/${yearOf(today())}/`
  const known = givenOut.get(registers) ?? new Map<string, number>()
  givenOut.set(registers, known)
  const highest = registers.incidents
    .rows()
    .filter(one => one.number.startsWith(series))
    .reduce((most, one) => Math.max(most, Number(one.number.slice(series.length))), 0)
  const next = Math.max(highest, known.get(series) ?? 0) + 1
  known.set(series, next)
  return `${series}${String(next).padStart(4, '0')}`
}

/** The unit that a person heads; other people's units are not in the registers. */
function unitOf(suite: Suite, person: string | undefined): string | undefined {
  if (person === undefined) return undefined
  return rolesOn(suite.office().organisation, person, suite.today()).find(
    held => held.role === 'head-of-unit' && held.scope.kind === 'unit',
  )?.scope.id
}
