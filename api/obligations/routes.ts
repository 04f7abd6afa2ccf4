import { z } from 'zod'
import { type Duties, dutiesOf } from '../domain/obligations/duties.ts'
import { owedOn } from '../domain/obligations/owed.ts'
import { accepted } from '../domain/outcome.ts'
import { lastingJson, type Route, route } from '../http/route.ts'
import { count, day, heldRole, named, obligationKind, reviewIdentity, standing } from '../http/shapes.ts'
import { onePerOffice } from '../office/onePerOffice.ts'

const owedAction = z.object({
  key: z.string(),
  number: z.string(),
  task: z.string().exactOptional().describe('Only for those who may know what the action says'),
})

const duty = named(
  'Duty',
  z.object({
    key: z.string(),
    kind: obligationKind,
    review: reviewIdentity,
    action: owedAction.exactOptional(),
    subjectName: z.string(),
    due: day,
    standing,
    days: count,
    point: z.int(),
    escalatesOn: day,
    standsInFor: z.string().exactOptional(),
    owedBy: z.array(z.string()),
    doneOn: day.exactOptional(),
  }),
)

const duties = named(
  'Duties',
  z.object({
    asOf: day,
    person: z.object({ id: z.string(), name: z.string() }),
    roles: z.array(heldRole),
    overdue: z.array(duty),
    soon: z.array(duty),
    later: z.array(duty),
    waiting: z.array(duty),
    ongoing: z.array(owedAction.extend({ review: reviewIdentity, text: z.string() })),
    closed: z.array(duty),
    nextDue: day.exactOptional(),
  }) satisfies z.ZodType<Duties>,
)

/** What is owed by all is the same for everybody who asks until something changes or a day begins. */
const owedToday = onePerOffice(owedOn)

export const obligationRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/duties',
    operation: 'duties',
    summary: {
      pl: 'Obowiązki osoby zalogowanej i to, co czeka na inne osoby',
      en: 'What the signed-in person owes, and what waits for others',
    },
    access: 'signed-in',
    answer: lastingJson(duties),
    refusals: [],
    handle({ suite, viewer }) {
      const office = suite.office()
      const today = suite.today()
      return accepted(dutiesOf(office, viewer, today, owedToday(office, today)))
    },
  }),
]
