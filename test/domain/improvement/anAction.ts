import type { Day } from '../../../api/domain/calendar/day.ts'
import {
  type AgreedAction,
  actionKey,
  actionNumber,
  type ImprovementAction,
} from '../../../api/domain/improvement/action.ts'
import type { ReviewIdentity } from '../../../api/domain/reviews/review.ts'
import { of } from '../anOffice.ts'

type Agreed = Partial<Omit<AgreedAction, 'review' | 'n' | 'key' | 'number'>> & {
  review?: ReviewIdentity
  n?: number
  due?: Day
  people?: readonly string[]
}

/** What was agreed in OR's review of October 2026, due on 10 December, by Jan; only what a test speaks of is said. */
const agreed = ({
  review = of('unit', 'OR', '2026-10'),
  n = 1,
  due,
  people,
  ...but
}: Agreed): AgreedAction => ({
  key: actionKey(review.key, n),
  number: actionNumber(review, n),
  review,
  n,
  version: 1,
  task: 'uzupełnić wykaz aktywów',
  responsible: { people: people ?? ['jan'] },
  deadline: { kind: 'day', day: due ?? '2026-12-10' },
  confirmedOn: '2026-11-02',
  confirmedBy: 'head',
  ...but,
})

export const anAction = {
  open: (but: Agreed = {}): ImprovementAction => ({ ...agreed(but), state: 'open' }),
  ongoing: (but: Agreed = {}): ImprovementAction => ({
    ...agreed(but),
    deadline: { kind: 'ongoing', text: 'na bieżąco' },
    state: 'open',
  }),
  done: (on: Day, by = 'jan', but: Agreed = {}): ImprovementAction => ({
    ...agreed(but),
    state: 'done',
    deed: { on, by, evidence: 'pismo 12/2026' },
  }),
  judged: (on: Day, effective: boolean, by = 'head', but: Agreed = {}): ImprovementAction => ({
    ...agreed(but),
    state: 'judged',
    deed: { on, by: 'jan', evidence: 'pismo 12/2026' },
    judgement: { on, by, effective, remark: '' },
  }),
  cancelled: (on: Day, but: Agreed = {}): ImprovementAction => ({
    ...agreed(but),
    state: 'cancelled',
    cancellation: { on, by: 'head', reason: 'zbędne' },
  }),
}
