import type { ImprovementAction } from './improvement/action.ts'
import type { Organisation } from './organisation/organisation.ts'
import type { Process } from './processes/process.ts'
import type { Review } from './reviews/review.ts'
import type { OfficeSettings } from './settings.ts'

/** Everything the rules look at. A new value is made when something changes; nothing in it is ever altered. */
export interface Office {
  readonly organisation: Organisation
  readonly processes: readonly Process[]
  readonly reviews: readonly Review[]
  /** Confirmed improvement actions, also those that are settled. */
  readonly actions: readonly ImprovementAction[]
  readonly settings: OfficeSettings
}
