import { setTimeout as pause } from 'node:timers/promises'
import { type Day, plusDays } from '../../api/domain/calendar/day.ts'
import { isWorkingDay } from '../../api/domain/calendar/workingDays.ts'
import { type RunningOffice, runOffice } from '../../bench/runningOffice.ts'
import { seedOffice } from '../../bench/seedOffice.ts'
import { textFile, wordFile } from '../../infra/demo/documents.ts'
import type { SentFile } from '../../infra/demo/peopleDoor.ts'
import { type Dice, diceOf } from './dice.ts'
import { LOOKED_INTO, type MemorySample, memoryAfterCollection } from './suiteMemory.ts'

const UNITS = 40
const FIRST_DAY: Day = '2026-01-01'
/** Caches that are made with the first questions have to be there before growth means anything. */
const WARM_UP_DAYS = 10
const SAMPLE_EVERY_DAYS = 10
const SAID = ['pomoc', 'co mam do zrobienia?', 'status', 'kiedy mija termin protokołu?', 'język']
const ENVIRONMENT = { SYNC_SECONDS: '1', SWEEP_SECONDS: '0.5', ...LOOKED_INTO }

export interface YearReport {
  readonly days: number
  readonly requests: number
  readonly filed: number
  /** Messages of the bot that nobody asked for: reminders. */
  readonly samples: readonly ({ readonly day: Day } & MemorySample)[]
  /** The process that lived through the year, at its end. */
  readonly aged: MemorySample
  /** A new process over the same rows, after some days of the same work. */
  readonly fresh: MemorySample
  /** Megabytes of heap by which a hundred days lengthen the line through the samples; rows that came are in it. */
  readonly growthIn100Days: number
  readonly seconds: number
}

/**
 * Lives through so many days with one process of the suite, its clock set on from day to day and running a hundred
 * times as fast within each: pages are opened, lines of changes held, messages written, minutes handed in, reminders
 * sent. Then a new process does the same work over the same rows: what the old one holds beyond it was left behind.
 */
export async function simulatedYear(path: string, seed: number, days: number): Promise<YearReport> {
  const started = performance.now()
  const dice = diceOf(seed)
  const { people } = await seedOffice(path, {
    units: UNITS,
    since: '2025-01',
    today: FIRST_DAY,
    missing: UNITS,
    employees: 20,
  })
  const samples: ({ day: Day } & MemorySample)[] = []
  const work = { requests: 0, filed: 0 }
  let day = FIRST_DAY
  let office = await runOffice(path, { env: ENVIRONMENT })
  try {
    for (let count = 1; count <= days; count++) {
      await liveThrough(office, day, people, dice, work)
      if (count >= WARM_UP_DAYS && count % SAMPLE_EVERY_DAYS === 0)
        samples.push({ day, ...(await memoryAfterCollection(office)) })
      day = plusDays(day, 1)
    }
    const aged = await memoryAfterCollection(office)
    await office.stop()
    office = await runOffice(path, { env: ENVIRONMENT })
    for (let count = 1; count <= WARM_UP_DAYS; count++) {
      await liveThrough(office, day, people, dice, work)
      day = plusDays(day, 1)
    }
    const fresh = await memoryAfterCollection(office)
    return {
      days,
      ...work,
      samples,
      aged,
      fresh,
      growthIn100Days: growthOf(samples),
      seconds: Math.round((performance.now() - started) / 1_000),
    }
  } finally {
    await office.stop()
  }
}

/** One day of the office; a day off has fewer people at work, and nobody is reminded. */
async function liveThrough(
  office: RunningOffice,
  day: Day,
  people: readonly string[],
  dice: Dice,
  work: { requests: number; filed: number },
): Promise<void> {
  const { suiteUrl } = office
  const pageUrl = office.standin.addresses.httpUrl
  const put = (route: string, method: string, body: unknown) =>
    fetch(`${pageUrl}${route}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).then(answer => answer.text())
  await put('/standin/clock', 'PUT', { at: `${day}T07:05:00.000Z`, speed: 100 })
  const working = isWorkingDay(day)
  const month = day.slice(0, 7)

  const asOne = async (person: number, turns: number): Promise<void> => {
    const headers = { Authorization: `Bearer ${await office.tokenOf(people[person]!)}` }
    const leave = new AbortController()
    const ticket = await fetch(`${suiteUrl}/api/changes/ticket`, { method: 'POST', headers })
    const { token } = (await ticket.json()) as { token: string }
    const line = await fetch(`${suiteUrl}/api/changes?token=${encodeURIComponent(token)}`, {
      signal: leave.signal,
    })
    for (let turn = 0; turn < turns; turn++)
      for (const page of [
        `/api/board?kind=unit&year=${day.slice(0, 4)}`,
        '/api/duties',
        `/api/reviews/unit/U${dice.between(0, UNITS - 1)}/${month}`,
      ]) {
        const answer = await fetch(`${suiteUrl}${page}`, { headers })
        const text = await answer.text()
        if (answer.status !== 200) throw new Error(`${page}: ${answer.status} ${text.slice(0, 200)}`)
        work.requests++
      }
    await put(`/people/${people[person]}/chat`, 'POST', { text: dice.oneOf(SAID) })
    work.requests++
    const reading = line.body?.cancel().catch(() => undefined)
    leave.abort()
    await reading
  }

  const handIn = async (unit: number): Promise<void> => {
    const file = await minutesOf(unit, day, dice)
    const form = new FormData()
    form.set('heldOn', day)
    form.set('file', new Blob([new Uint8Array(file.content)]), file.name)
    const answer = await fetch(`${suiteUrl}/api/reviews/unit/U${unit}/${month}/minutes`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await office.tokenOf(people[unit]!)}`,
        'Idempotency-Key': `year-${unit}-${day}`,
      },
      body: form,
    })
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`${file.name}: ${answer.status} ${text.slice(0, 200)}`)
    work.filed++
  }

  const readers = Array.from({ length: working ? 6 : 2 }, () => dice.between(0, people.length - 1))
  await Promise.all([...new Set(readers)].map(person => asOne(person, working ? 4 : 1)))
  if (working) for (let unit = 0; unit < UNITS; unit++) if (dice.chance(0.045)) await handIn(unit)
  // A turn of the sweep at least.
  await pause(600)
}

function minutesOf(unit: number, day: Day, dice: Dice): Promise<SentFile> | SentFile {
  const plan = {
    kind: 'unit' as const,
    subject: `Wydział Przykładowy U${unit}`,
    heldOn: day,
    present: [{ name: 'Anna Przykładowa', position: 'prowadzenie narady' }],
    without: dice.chance(0.2) ? (['attendance'] as const) : [],
  }
  const name = `Protokół U${unit} ${day}`
  return dice.chance(0.5) ? wordFile(`${name}.docx`, plan) : textFile(`${name}.txt`, plan)
}

/** Slope of the straight line through the samples, for a hundred days. */
function growthOf(samples: readonly MemorySample[]): number {
  if (samples.length < 2) return 0
  const middle = (samples.length - 1) / 2
  const mean = samples.reduce((sum, one) => sum + one.heap, 0) / samples.length
  const [over, under] = samples.reduce(
    ([top, bottom], one, at) => [top + (at - middle) * (one.heap - mean), bottom + (at - middle) ** 2],
    [0, 0],
  )
  return Math.round(((over / under) * 1_000) / SAMPLE_EVERY_DAYS) / 10
}
