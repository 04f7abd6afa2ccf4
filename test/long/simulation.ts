import { type Day, plusDays } from '../../api/domain/calendar/day.ts'
import { type Month, monthOf, plusPeriods } from '../../api/domain/calendar/period.ts'
import { type Duty, dutiesOf } from '../../api/domain/obligations/duties.ts'
import { owedOn } from '../../api/domain/obligations/owed.ts'
import { remindersOn } from '../../api/domain/obligations/reminders.ts'
import type { Office } from '../../api/domain/office.ts'
import { reviewDue } from '../../api/domain/reviews/schedule.ts'
import { anOffice, aProcess } from '../domain/anOffice.ts'
import { type Dice, diceOf } from './dice.ts'
import type { PlainList } from './plainLists.ts'
import { plainDay } from './plainReading.ts'
import { SimulatedActions } from './simulatedActions.ts'
import { SimulatedClerk } from './simulatedClerk.ts'
import { AREAS, afterNight, firstOrganisation, PROCESSES } from './simulatedOrganisation.ts'

export interface Size {
  readonly seed: number
  readonly units: number
  readonly months: number
}

/** Where engine and plain reading part on a day; `only` says which of the two has the line. */
export interface Difference {
  readonly day: Day
  readonly where: string
  readonly line: string
  readonly only: 'engine' | 'plain'
}

export interface SimulationReport {
  readonly days: number
  readonly reviews: number
  readonly actions: number
  readonly listsCompared: number
  readonly linesCompared: number
  readonly remindersCompared: number
  readonly differences: readonly Difference[]
}

const FIRST_DAY: Day = '2026-01-01'
/** A difference mostly repeats for days: after so many the rest says nothing new. */
const ENOUGH = 20

/** Plays an office day by day and compares each person's list and each reminder with the plain reading. */
export function simulate({ seed, units, months }: Size): SimulationReport {
  const dice = diceOf(seed)
  const clerk = new SimulatedClerk(dice)
  const agreed = new SimulatedActions(dice)
  const end = plusPeriods(monthOf(FIRST_DAY) as Month, months)
  const report = { days: 0, listsCompared: 0, linesCompared: 0, remindersCompared: 0 }
  const differences: Difference[] = []
  let office: Office = {
    ...anOffice({ processes: PROCESSES.map(code => aProcess(code)), settings: { reviewsSince: FIRST_DAY } }),
    organisation: firstOrganisation(units, FIRST_DAY, dice),
  }
  for (
    let today = FIRST_DAY;
    monthOf(today) < end && differences.length < ENOUGH;
    today = plusDays(today, 1)
  ) {
    const organisation =
      today === FIRST_DAY ? office.organisation : afterNight(office.organisation, today, dice)
    if (today.endsWith('-01')) intend(clerk, office, today, dice)
    clerk.work(today)
    for (const review of clerk.recordedToday()) agreed.agree(review, organisation, today)
    agreed.work(today)
    const [reviews, actions] = [clerk.reviews(), agreed.actions()]
    if (organisation !== office.organisation || reviews !== office.reviews || actions !== office.actions)
      office = { ...office, organisation, reviews, actions }
    compareDay(office, today, report, differences)
    report.days += 1
  }
  return { ...report, reviews: office.reviews.length, actions: office.actions.length, differences }
}

/** What is meant to be held in the month that begins, before anybody is late. */
function intend(clerk: SimulatedClerk, office: Office, first: Day, dice: Dice): void {
  const month = monthOf(first)
  const codes = new Set(office.organisation.units.filter(one => one.until === undefined).map(one => one.unit))
  for (const code of codes) clerk.mean('unit', code, month, plusDays(first, dice.between(3, 27)), first)
  const year = first.slice(0, 4) as `${number}`
  const half = first.slice(5, 7) === '01' ? (`${year}-H1` as const) : (`${year}-H2` as const)
  if (first.endsWith('-01-01') || first.endsWith('-07-01'))
    for (const code of PROCESSES)
      clerk.mean('process', code, half, plusDays(first, dice.between(150, 220)), first)
  if (!first.endsWith('-01-01')) return
  const after = plusDays(`${year}-12-31` as Day, 1)
  for (const kind of ['isms', 'steering'] as const) {
    clerk.mean(kind, 'office', year, plusDays(reviewDue(kind, year), -dice.between(0, 15)), after)
    if (dice.chance(0.5)) clerk.meanExtraordinary(kind, year, plusDays(first, dice.between(20, 330)))
  }
  if (dice.chance(0.5))
    clerk.plan('isms', 'office', year, plusDays(first, 340), plusDays(after, dice.between(5, 50)))
  for (const code of AREAS)
    clerk.mean('technical', code, year, plusDays(first, dice.between(100, 390)), first)
}

type Counts = { listsCompared: number; linesCompared: number; remindersCompared: number }

const NOTHING: PlainList = { overdue: [], soon: [], later: [], waiting: [] }
const GROUPS = ['overdue', 'soon', 'later', 'waiting'] as const

function compareDay(office: Office, today: Day, counts: Counts, differences: Difference[]): void {
  const plain = plainDay(office, today)
  const owed = owedOn(office, today)
  const compare = (where: string, engine: readonly string[], theirs: readonly string[]): void => {
    const [ours, other] = [new Set(engine), new Set(theirs)]
    for (const line of ours)
      if (!other.has(line)) differences.push({ day: today, where, line, only: 'engine' })
    for (const line of other)
      if (!ours.has(line)) differences.push({ day: today, where, line, only: 'plain' })
    if (ours.size === other.size && engine.length !== theirs.length)
      differences.push({
        day: today,
        where,
        line: 'named more than once',
        only: engine.length > theirs.length ? 'engine' : 'plain',
      })
  }
  const line = (duty: Duty): string => `${duty.key} due ${duty.due}`
  for (const { id } of office.organisation.people) {
    const duties = dutiesOf(office, id, today, owed)
    const list = plain.lists.get(id) ?? NOTHING
    for (const group of GROUPS) {
      compare(`${id}: ${group}`, duties[group].map(line), list[group])
      counts.linesCompared += list[group].length
    }
    counts.listsCompared += 1
  }
  const reminders = remindersOn(office, today).map(one => one.key)
  compare('reminders', reminders, plain.reminders)
  counts.remindersCompared += reminders.length
}
