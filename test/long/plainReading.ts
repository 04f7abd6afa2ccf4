import type { Day } from '../../api/domain/calendar/day.ts'
import type { Office } from '../../api/domain/office.ts'
import type { Review } from '../../api/domain/reviews/review.ts'
import { actionDuties, ROLE, toldOfOngoing } from './plainActions.ts'
import { dayAfter, dayInWarsaw, daysOfMonth } from './plainCalendar.ts'
import { listsOf, type PlainDuty, type PlainList, remindersOf } from './plainLists.ts'
import { PlainPeople } from './plainPeople.ts'

/**
 * The rules of chapter 11 read once more, plainly and without haste, with none of the engine's code: what is open on
 * a day, who owes it, who is above them, and what is to be sent.
 */

export interface PlainDay {
  readonly lists: ReadonlyMap<string, PlainList>
  readonly reminders: readonly string[]
}

type Told = Exclude<Review, { state: 'planned' }>

const covered = (life: readonly { from: Day; until?: Day }[], days: readonly Day[]): boolean =>
  days.every(day => life.some(one => one.from <= day && (one.until === undefined || one.until >= day)))

const wholeMonths = new WeakMap<object, Map<string, boolean>>()

/** Whether a unit exists and holds reviews on each day of a month. */
function holdsAllMonth(office: Office, code: string, month: string): boolean {
  const known = wholeMonths.get(office.organisation.units) ?? new Map<string, boolean>()
  wholeMonths.set(office.organisation.units, known)
  const key = `${code} ${month}`
  const before = known.get(key)
  if (before !== undefined) return before
  const life = office.organisation.units.filter(one => one.unit === code && one.holdsReviews)
  const whole = covered(life, daysOfMonth(month))
  known.set(key, whole)
  return whole
}

const following = (year: string): string => String(Number(year) + 1)

export function plainDay(office: Office, today: Day): PlainDay {
  const people = new PlainPeople(office.organisation, today)
  const duties: PlainDuty[] = []
  const since = office.settings.reviewsSince
  const told = Map.groupBy(
    office.reviews.filter((one): one is Told => one.state !== 'planned'),
    one => `${one.kind}:${one.subject}:${one.period}`,
  )
  const yearlyOf = (kind: string, year: string): Told | undefined =>
    told.get(`${kind}:office:${year}`)?.find(one => one.heldOn > `${year}-12-31`)

  const owe = (kind: keyof typeof ROLE, subject: string, duty: Omit<PlainDuty, 'by' | 'above'>): void => {
    if (duty.from > today) return
    const [role, held] = ROLE[kind]
    const id = kind === 'unit' ? people.unitAnswering(subject) : held === 'office' ? '' : subject
    if (id === undefined) return
    duties.push({ ...duty, by: people.acting(role, held, id), above: people.above(role, held, id) })
  }
  const hold = (kind: keyof typeof ROLE, subject: string, period: string, from: Day, due: Day): void =>
    owe(kind, subject, { key: `${kind}:${subject}:${period}|hold-review`, what: 'hold', from, due })

  const codes = new Set(office.organisation.units.filter(one => one.holdsReviews).map(one => one.unit))
  for (let month = since.slice(0, 7); month <= today.slice(0, 7); ) {
    const days = daysOfMonth(month)
    const last = days.at(-1) as Day
    for (const code of codes)
      if (!told.has(`unit:${code}:${month}`) && holdsAllMonth(office, code, month))
        hold('unit', code, month, days[0] as Day, last)
    month = dayAfter(last, 1).slice(0, 7)
  }
  for (let year = since.slice(0, 4); year <= today.slice(0, 4); year = following(year)) {
    const next = following(year)
    for (const process of office.processes) {
      const inForce = (day: Day): boolean => process.from <= day && (process.until ?? day) >= day
      const halves = [
        [`${year}-H1`, `${year}-01-01`, `${year}-06-30`, `${year}-08-15`],
        [`${year}-H2`, `${year}-07-01`, `${year}-12-31`, `${next}-02-15`],
      ] as [string, Day, Day, Day][]
      for (const [half, first, last, due] of halves)
        if (inForce(last) && !told.has(`process:${process.code}:${half}`))
          hold('process', process.code, half, first, due)
    }
    const isms = yearlyOf('isms', year)
    if (!isms) hold('isms', 'office', year, `${next}-01-01` as Day, `${next}-02-15` as Day)
    if (!yearlyOf('steering', year))
      hold('steering', 'office', year, `${next}-01-01` as Day, `${next}-03-15` as Day)
    const planned = office.reviews.find(
      one => one.state === 'planned' && one.kind === 'isms' && one.period === year,
    )
    const ismsDay =
      isms?.heldOn ?? (planned?.state === 'planned' ? planned.plannedOn : (`${next}-02-15` as Day))
    const areas = office.organisation.holdings.filter(
      one =>
        one.role === 'head-of-security-area' &&
        one.from <= `${year}-12-31` &&
        (one.until === undefined || one.until >= `${year}-01-01`),
    )
    for (const area of new Set(areas.map(one => one.scope.id)))
      if (!told.has(`technical:${area}:${year}`))
        hold('technical', area, year, `${year}-01-01` as Day, dayAfter(ismsDay, -14))
  }
  for (const one of [...told.values()].flat()) {
    if (one.heldOn < since) continue
    const yearly = yearlyOf(one.kind, one.period) === one
    const next = following(one.period.slice(0, 4))
    const due = {
      unit: () => dayAfter(one.heldOn, 5),
      process: () => (one.period.endsWith('H1') ? `${one.period.slice(0, 4)}-08-15` : `${next}-02-15`),
      isms: () => (yearly ? `${next}-02-28` : dayAfter(one.heldOn, 10)),
      technical: () => one.heldOn,
      steering: () => (yearly ? `${next}-03-31` : dayAfter(one.heldOn, 14)),
    }[one.kind]() as Day
    if (one.state === 'held')
      owe(one.kind, one.subject, { key: `${one.key}|file-minutes`, what: 'file', from: one.heldOn, due })
    else {
      const from = one.minutes.map(version => dayInWarsaw(version.filedAt)).sort()[0] as Day
      if ((one.minutes.at(-1)?.missing ?? []).length > 0)
        owe(one.kind, one.subject, { key: `${one.key}|complete-minutes`, what: 'complete', from, due })
      if (one.kind !== 'process') continue
      for (const version of one.minutes) {
        const isLast = version === one.minutes.at(-1)
        const came = dayInWarsaw(version.filedAt)
        const { judgement } = version
        if (isLast && !judgement)
          owe('steering', 'office', {
            key: `${one.key}|judge-minutes-${version.version}`,
            what: 'judge',
            from: came,
            due: dayAfter(came, 14),
          })
        if (!isLast || judgement?.verdict !== 'returned') continue
        const returned = dayInWarsaw(judgement.at)
        owe('process', one.subject, {
          key: `${one.key}|correct-minutes-${version.version}`,
          what: 'correct',
          from: returned,
          due: dayAfter(returned, 7),
        })
      }
    }
  }
  duties.push(...actionDuties(office.actions, people, today))
  const reminders = [...remindersOf(duties, today), ...toldOfOngoing(office.actions, people, today)]
  return { lists: listsOf(duties, today), reminders: reminders.sort() }
}
