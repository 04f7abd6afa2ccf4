import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { plusDays } from '../api/domain/calendar/day.ts'
import { firstDayOf, type Month } from '../api/domain/calendar/period.ts'
import { remindersOn } from '../api/domain/obligations/reminders.ts'
import type { Office } from '../api/domain/office.ts'
import { anOffice, aReview, aUnit, holds, of, unit } from '../test/domain/anOffice.ts'
import { type BenchOptions, exponentOf, median, megabytes, ms, type Row, seconds } from './row.ts'
import { ask, memoryOf, type RunningOffice, runOffice } from './runningOffice.ts'
import { seedOffice } from './seedOffice.ts'

const MONTH = '2026-11' as Month
/** The last day of November is a Monday: reviews of the month are due. */
const TODAY = '2026-11-30'
const TWO_WORKING_DAYS_LATER = '2026-12-02T08:00:00.000Z'
/** One unit in twenty has not held its review. */
const MISSING_SHARE = 0.05

interface Cost {
  readonly units: number
  readonly start: number
  readonly startUnits: number
  readonly memory: number
  readonly board: number
  readonly computing: number
}

/** The same office at 100, 1,000 and 10,000 units: what each cost does, and the sweep of the largest. */
export async function growthRows(options: BenchOptions): Promise<Row[]> {
  const sizes = options.quick ? [50, 200, 800] : [100, 1_000, 10_000]
  const costs: Cost[] = []
  let sweeps: Row[] = []
  for (const units of sizes) {
    const path = join(options.folder, `growth-${units}`)
    const missing = Math.round(units * MISSING_SHARE)
    const seeded = await seedOffice(path, { units, since: MONTH, today: TODAY, missing, employees: 0 })
    const largest = units === sizes.at(-1)
    const office = await runOffice(path, { env: { SWEEP_SECONDS: largest ? '4' : '3600' } })
    try {
      const startUnits = (await office.usage()).resourceUnits
      costs.push({
        units,
        start: office.openedAfter,
        startUnits,
        memory: memoryOf(office.suite.pid).now,
        board: largest ? 0 : await boardTime(office, seeded.people[0]!),
        computing: computing(units, missing),
      })
      if (largest) {
        sweeps = await sweepRows(office, missing, costs.at(-1)!.computing)
        costs.push({ ...costs.pop()!, board: await boardTime(office, seeded.people[0]!) })
      }
      options.say(`${units} units measured`)
    } finally {
      await office.stop()
    }
  }
  return [...sweeps, ...growth(costs)]
}

async function boardTime(office: RunningOffice, person: string): Promise<number> {
  const token = await office.tokenOf(person)
  const times: number[] = []
  for (let turn = 0; turn < 15; turn++) {
    const before = performance.now()
    await ask(`${office.suiteUrl}/api/board?kind=unit&year=2026`, token)
    times.push(performance.now() - before)
  }
  return median(times)
}

/** Milliseconds of processor time, which other work on the machine does not lengthen, in which the rules say who is to be reminded, over an office that nobody has asked before. */
function computing(units: number, missing: number): number {
  const times = Array.from({ length: 5 }, () => {
    const office = officeOf(units, missing)
    const before = process.cpuUsage()
    const due = remindersOn(office, TODAY).length
    const { user, system } = process.cpuUsage(before)
    if (due !== missing) throw new Error(`${due} reminders are due, not ${missing}.`)
    return (user + system) / 1_000
  })
  return median(times)
}

function officeOf(units: number, missing: number): Office {
  const codes = Array.from({ length: units }, (_, at) => `U${at}`)
  return anOffice({
    units: codes.map(code => aUnit(code)),
    holdings: codes.map(code => holds(`head of ${code}`, 'head-of-unit', unit(code))),
    reviews: codes
      .slice(missing)
      .map(code =>
        aReview.recorded(
          of('unit', code, MONTH),
          plusDays(firstDayOf(MONTH), 9),
          plusDays(firstDayOf(MONTH), 12),
        ),
      ),
    settings: { reviewsSince: firstDayOf(MONTH) },
  })
}

interface Swept {
  readonly event: 'swept'
  readonly due: number
  readonly sent: number
  readonly undelivered: number
}

/** Waits for the suite's own lines about sweeps, from the given number of them on. */
async function swept(office: RunningOffice, earlier: number): Promise<Swept[]> {
  const file = join(office.folder.path, 'suite.log')
  for (let turn = 0; turn < 1_800; turn++) {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    const found = lines.filter(line => line.includes('"swept"')).map(line => JSON.parse(line) as Swept)
    if (found.length > earlier) return found
    await pause(100)
  }
  throw new Error('The sweep did not end within three minutes.')
}

/** Two sweeps by the real bot: to people it has never written to, and to the same people two days later. */
async function sweepRows(office: RunningOffice, due: number, computed: number): Promise<Row[]> {
  const started = performance.now()
  const first = (await swept(office, 0))[0]!
  const firstTook = performance.now() - started
  const strangers = await office.usage()
  await office.resetUsage()
  const clock = performance.now()
  await fetch(`${office.standin.addresses.httpUrl}/standin/clock`, {
    method: 'PUT',
    body: JSON.stringify({ at: TWO_WORKING_DAYS_LATER, speed: 1 }),
  })
  const second = (await swept(office, 1))[1]!
  const took = performance.now() - clock
  const known = await office.usage()
  const each = writesOf(known.routes) / Math.max(1, second.sent)
  const eachStranger = writesOf(strangers.routes) / Math.max(1, first.sent)
  return [
    {
      what: `Sweep over ${office.folder.path.split('-').at(-1)} units with ${due} due: computing`,
      goal: 'under 1 s',
      measured: `median ${ms(computed)} of processor time`,
      met: computed < 1_000,
    },
    {
      what: `The same sweep by the real bot: resource units a reminder, ${second.sent} sent`,
      goal: 'no more than 4',
      measured: `${each.toFixed(2)} (${(known.resourceUnits / Math.max(1, second.sent)).toFixed(2)} with the background reading meanwhile), within ${seconds(took)}; the first message ever to a person ${eachStranger.toFixed(2)}, since the conversation is kept`,
      met: second.sent >= due && each <= 4,
    },
    {
      what: 'What became of the first sweep',
      goal: `${due} sent, none undelivered`,
      measured: `${first.sent} sent, ${first.undelivered} undelivered within ${seconds(firstTook)}`,
      met: first.sent === due && first.undelivered === 0,
    },
  ]
}

const writesOf = (routes: Record<string, { resourceUnits: number }>): number =>
  Object.entries(routes)
    .filter(([route]) => /^(POST|PATCH|DELETE) \/sites/.test(route))
    .reduce((sum, [, one]) => sum + one.resourceUnits, 0)

function growth(costs: readonly Cost[]): Row[] {
  const line = (what: string, of: keyof Cost, say: (value: number) => string): Row => ({
    what: `Growth with units (${costs.map(one => one.units.toLocaleString('en')).join(', ')}): ${what}`,
    goal: 'no more than in proportion (exponent 1.15)',
    measured: `${costs.map(one => say(one[of])).join(', ')}; exponent ${exponentOf(costs.map(one => [one.units, one[of]])).toFixed(2)}`,
    met: exponentOf(costs.map(one => [one.units, one[of]])) <= 1.15,
  })
  return [
    line('cold start', 'start', seconds),
    line('resource units of a cold start', 'startUnits', String),
    line('memory', 'memory', megabytes),
    line('board over HTTP, the whole answer', 'board', ms),
    line('computing a sweep', 'computing', ms),
  ]
}
