import { type Day, plusDays } from '../../api/domain/calendar/day.ts'
import type { Effectiveness, ImprovementAction } from '../../api/domain/improvement/action.ts'
import type { Organisation } from '../../api/domain/organisation/organisation.ts'
import type { Review } from '../../api/domain/reviews/review.ts'
import { anAction } from '../domain/improvement/anAction.ts'
import type { Dice } from './dice.ts'

type Deed = (today: Day) => void

/**
 * Improvement actions of the whole office: agreed on when minutes come in, for people of any kind or for nobody known,
 * done early, late or never, by who had to or by another, judged late or never, cancelled now and then.
 */
export class SimulatedActions {
  readonly #dice: Dice
  readonly #deeds = new Map<Day, Deed[]>()
  readonly #rows = new Map<string, ImprovementAction>()
  #actions: readonly ImprovementAction[] = []
  #changed = false

  constructor(dice: Dice) {
    this.#dice = dice
  }

  /** The actions as they are recorded; another value only after a day on which something changed. */
  actions(): readonly ImprovementAction[] {
    if (this.#changed) this.#actions = [...this.#rows.values()]
    this.#changed = false
    return this.#actions
  }

  work(today: Day): void {
    for (const deed of this.#deeds.get(today) ?? []) deed(today)
    this.#deeds.delete(today)
  }

  /** What the minutes of a review bring; most bring nothing that anybody confirms. */
  agree(review: Review, organisation: Organisation, today: Day): void {
    const dice = this.#dice
    if (!dice.chance(0.12)) return
    for (let n = 1; n <= dice.between(1, 2); n += 1) {
      const people = Array.from(
        { length: dice.oneOf([0, 1, 1, 1, 2]) },
        () => dice.oneOf(organisation.people).id,
      )
      const { key, kind, subject, period, extraordinary } = review
      const agreed = {
        review: { key, kind, subject, period, extraordinary },
        n,
        people: [...new Set(people)],
        due: plusDays(today, dice.chance(0.9) ? dice.between(3, 130) : dice.between(-10, 3)),
        confirmedOn: today,
      }
      const action = dice.chance(0.1) ? anAction.ongoing(agreed) : anAction.open(agreed)
      if (this.#rows.has(action.key)) continue
      this.#save(action)
      if (dice.chance(0.03)) this.#cancel(action.key, plusDays(today, dice.between(0, 200)))
      else if (dice.chance(0.9))
        this.#do(
          action.key,
          plusDays(agreed.due, dice.chance(0.6) ? dice.between(-40, 0) : dice.between(0, 90)),
        )
    }
  }

  #cancel(key: string, on: Day): void {
    this.#later(on, today => {
      const action = this.#rows.get(key)
      if (action?.state !== 'open') return
      this.#save({
        ...action,
        state: 'cancelled',
        cancellation: { on: today, by: 'quality', reason: 'zbędne' },
      })
    })
  }

  #do(key: string, wanted: Day): void {
    const dice = this.#dice
    const confirmedOn = this.#rows.get(key)?.confirmedOn ?? wanted
    this.#later(wanted < confirmedOn ? plusDays(confirmedOn, 1) : wanted, today => {
      const action = this.#rows.get(key)
      if (action?.state !== 'open') return
      const { people } = action.responsible
      const by =
        people.length > 0 && dice.chance(0.7) ? dice.oneOf(people) : dice.oneOf(['quality', 'dpo', 'mayor'])
      this.#save({ ...action, state: 'done', deed: { on: today, by, evidence: 'pismo' } })
      if (dice.chance(0.85)) this.#judge(key, plusDays(today, dice.between(0, 80)))
    })
  }

  #judge(key: string, on: Day): void {
    const dice = this.#dice
    this.#later(on, today => {
      const action = this.#rows.get(key)
      if (action?.state !== 'done') return
      const judgement: Effectiveness = {
        on: today,
        by: 'quality',
        effective: dice.chance(0.8),
        remark: 'uwaga',
      }
      this.#save({ ...action, state: 'judged', judgement })
    })
  }

  #later(wanted: Day, deed: Deed): void {
    const same = this.#deeds.get(wanted)
    if (same) same.push(deed)
    else this.#deeds.set(wanted, [deed])
  }

  #save(action: ImprovementAction): void {
    this.#rows.set(action.key, action)
    this.#changed = true
  }
}
