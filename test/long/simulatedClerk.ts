import { type Day, plusDays } from '../../api/domain/calendar/day.ts'
import { dayOf, type Instant, instantAt } from '../../api/domain/calendar/officeTime.ts'
import type { Period } from '../../api/domain/calendar/period.ts'
import type { Judgement } from '../../api/domain/reviews/acceptance.ts'
import type { MinutesVersion } from '../../api/domain/reviews/minutes.ts'
import { type Review, reviewKey } from '../../api/domain/reviews/review.ts'
import type { ReviewKind } from '../../api/domain/reviews/schedule.ts'
import { aVersion } from '../domain/anOffice.ts'
import type { Dice } from './dice.ts'

/** Something the clerk will tell or hand in on a day. */
type Deed = (today: Day) => void

/**
 * The clerk of the whole office: tells reviews at once, late, for a month long past, twice a month or never, hands
 * minutes in at any hour of any day, lacks parts and completes them or not, plans what is then held on another day,
 * and judges minutes of processes late or never, some of which come back corrected.
 */
export class SimulatedClerk {
  readonly #dice: Dice
  readonly #deeds = new Map<Day, Deed[]>()
  readonly #rows = new Map<string, Review>()
  readonly #ordinals = new Map<string, number>()
  #reviews: readonly Review[] = []
  #recorded: Review[] = []
  #changed = false

  constructor(dice: Dice) {
    this.#dice = dice
  }

  /** The reviews as they are recorded; another value only after a day on which something was told. */
  reviews(): readonly Review[] {
    if (this.#changed) this.#reviews = [...this.#rows.values()]
    this.#changed = false
    return this.#reviews
  }

  /** The reviews whose minutes came in for the first time on the day worked last. */
  recordedToday(): readonly Review[] {
    return this.#recorded
  }

  work(today: Day): void {
    this.#recorded = []
    for (const deed of this.#deeds.get(today) ?? []) deed(today)
    this.#deeds.delete(today)
  }

  /** A review that should be held about a day: what becomes of it is the dice's affair. */
  mean(kind: ReviewKind, subject: string, period: Period, about: Day, earliest: Day): void {
    const dice = this.#dice
    if (dice.chance(0.03)) return
    const shift = dice.chance(0.8) ? dice.between(-6, 4) : dice.between(0, 240)
    const wanted = plusDays(about, shift)
    this.#hold(kind, subject, period, wanted < earliest ? earliest : wanted, false)
    if (dice.chance(0.05)) this.#hold(kind, subject, period, plusDays(about, dice.between(0, 60)), false)
  }

  /** An ISMS or Steering Team review besides the yearly one, held within the year. */
  meanExtraordinary(kind: 'isms' | 'steering', year: Period, heldOn: Day): void {
    this.#hold(kind, 'office', year, heldOn, true)
  }

  plan(kind: ReviewKind, subject: string, period: Period, on: Day, plannedOn: Day): void {
    const key = reviewKey(kind, subject, period)
    this.#later(on, () => {
      if (this.#rows.has(key) || this.#ordinals.has(key)) return
      this.#ordinals.set(key, 1)
      this.#save({ key, kind, subject, period, extraordinary: false, state: 'planned', plannedOn })
    })
  }

  #hold(kind: ReviewKind, subject: string, period: Period, heldOn: Day, extraordinary: boolean): void {
    const dice = this.#dice
    const toldOn = plusDays(heldOn, dice.chance(0.7) ? 0 : dice.between(1, 20))
    this.#later(toldOn, () => {
      const first = reviewKey(kind, subject, period)
      const planned = this.#rows.get(first)
      const taken = this.#ordinals.get(first) ?? 0
      const fulfils = planned?.state === 'planned' && !extraordinary
      if (!fulfils) this.#ordinals.set(first, taken + 1)
      const key = fulfils ? first : reviewKey(kind, subject, period, taken + 1)
      const yearly = [...Array(taken).keys()]
        .map(at => this.#rows.get(reviewKey(kind, subject, period, at + 1)))
        .some(one => one !== undefined && !one.extraordinary && one.state !== 'planned')
      const besides = extraordinary || (!fulfils && yearly && (kind === 'isms' || kind === 'steering'))
      this.#save({ key, kind, subject, period, extraordinary: besides, state: 'held', heldOn })
      if (dice.chance(0.97)) this.#file(key, plusDays(toldOn, this.#delay()))
    })
  }

  /** Mostly at once or within the five days, some on the sixth and after. */
  #delay(): number {
    const dice = this.#dice
    return dice.chance(0.75) ? dice.between(0, 5) : dice.between(5, 90)
  }

  #file(key: string, on: Day): void {
    const dice = this.#dice
    this.#later(on, today => {
      const review = this.#rows.get(key)
      if (review === undefined || review.state === 'planned') return
      const lacks = dice.chance(0.15)
      const filedAt = this.#anyTimeOf(today)
      const before = review.state === 'recorded' ? review.minutes : undefined
      const version = (before?.length ?? 0) + 1
      const made: MinutesVersion = {
        ...aVersion(dayOf(filedAt), version, lacks ? ['deadlines'] : []),
        filedAt,
      }
      const { heldOn, ...identity } = review
      const recorded: Review = {
        ...identity,
        heldOn,
        state: 'recorded',
        minutes: before ? [...before, made] : [made],
      }
      this.#save(recorded)
      if (!before) this.#recorded.push(recorded)
      if ((lacks && dice.chance(0.8)) || dice.chance(0.02))
        this.#file(key, plusDays(today, dice.between(1, 45)))
      if (review.kind === 'process' && dice.chance(0.9))
        this.#judge(
          key,
          version,
          plusDays(today, dice.chance(0.7) ? dice.between(0, 14) : dice.between(14, 100)),
        )
    })
  }

  /** The quality representative looks at a version, unless a newer one has come; what is returned is mostly filed again. */
  #judge(key: string, version: number, on: Day): void {
    const dice = this.#dice
    this.#later(on, today => {
      const review = this.#rows.get(key)
      if (review?.state !== 'recorded' || review.minutes.length > version) return
      const at = this.#anyTimeOf(today)
      const returned = dice.chance(0.3)
      const judgement: Judgement = {
        verdict: returned ? 'returned' : 'accepted',
        by: 'quality',
        at,
        on: dayOf(at),
        ...(returned ? { remark: 'Proszę uzupełnić terminy.' } : {}),
      }
      const [first, ...others] = review.minutes.map(one =>
        one.version === version ? { ...one, judgement } : one,
      )
      this.#save({ ...review, minutes: [first as MinutesVersion, ...others] })
      if (returned && dice.chance(0.85))
        this.#file(key, plusDays(today, dice.chance(0.7) ? dice.between(0, 7) : dice.between(7, 80)))
    })
  }

  #anyTimeOf(day: Day): Instant {
    const minute = this.#dice.between(0, 1_439)
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    return instantAt(day, time as `${number}:${number}`)
  }

  #later(on: Day, deed: Deed): void {
    const same = this.#deeds.get(on)
    if (same) same.push(deed)
    else this.#deeds.set(on, [deed])
  }

  #save(review: Review): void {
    this.#rows.set(review.key, review)
    this.#changed = true
  }
}
