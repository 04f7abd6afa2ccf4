import type { Organisation } from './organisation/organisation.ts'
import type { Process } from './processes/process.ts'
import type { Review } from './reviews/review.ts'
import type { OfficeSettings } from './settings.ts'

/** Everything the rules look at. A new value is made when something changes; nothing in it is ever altered. */
export interface Office {
  readonly organisation: Organisation
  readonly processes: readonly Process[]
  readonly reviews: readonly Review[]
  readonly settings: OfficeSettings
}
