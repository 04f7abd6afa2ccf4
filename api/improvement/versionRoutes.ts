import { z } from 'zod'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { json, lastingJson, type Route, route, type Visit } from '../http/route.ts'
import { named } from '../http/shapes.ts'
import { isOfAnotherReview, reviewPath } from '../reviews/reviewPath.ts'
import { actionFields, versionActions } from './actionShapes.ts'
import { confirmActions, confirmTask, dismissTask } from './confirmActions.ts'
import type { ImprovementRefusal } from './improvementRefusals.ts'
import { RULE_REFUSALS } from './routes.ts'
import { settleChange } from './settleChange.ts'
import { type VersionActions, versionActionsFor } from './versionActions.ts'

const ACTIONS = '/api/reviews/{kind}/{subject}/{period}/minutes/{reviewKey}/{version}/actions'
const versionPath = reviewPath.and(
  z.object({ reviewKey: z.string().max(120), version: z.coerce.number<string>().int().min(1).max(9_999) }),
)
const taskPath = versionPath.and(z.object({ n: z.coerce.number<string>().int().min(1).max(9_999) }))
type VersionPath = z.output<typeof versionPath>

const confirming = [
  ...RULE_REFUSALS,
  'no-such-review',
  'no-access-to-minutes',
  'no-such-action',
  'no-such-person',
  'not-allowed-to-confirm',
  'not-allowed-to-change-action',
  'not-allowed-to-judge',
  'newer-minutes-filed',
  'task-uncertain',
  'changed-meanwhile',
] as const satisfies readonly ImprovementRefusal[]
type Confirming = (typeof confirming)[number]

export const versionActionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: ACTIONS,
    operation: 'versionActions',
    summary: {
      pl: 'Zadania z wersji protokołu wobec rejestru działań: nowe, potwierdzone, zmienione, pominięte',
      en: 'The tasks of a version of minutes against the register: new, confirmed, changed, dropped',
    },
    access: 'signed-in',
    params: versionPath,
    answer: lastingJson(versionActions),
    refusals: ['no-such-review', 'no-access-to-minutes'],
    handle: ({ suite, viewer }, { params }) =>
      isOfAnotherReview(params, params.reviewKey)
        ? refused('no-such-review')
        : versionActionsFor(suite, viewer, params.reviewKey, params.version),
  }),
  route({
    method: 'POST',
    path: `${ACTIONS}/confirm`,
    operation: 'confirmActions',
    summary: {
      pl: 'Potwierdza wszystkie pewne działania z ostatniej wersji protokołu',
      en: 'Confirms all certain actions of the last version of the minutes',
    },
    access: 'signed-in',
    params: versionPath,
    answer: json(versionActions),
    refusals: confirming,
    handle: (visit, { params }) =>
      afterwards(visit, params, () =>
        confirmActions(visit.suite, visit.viewer, params.reviewKey, params.version),
      ),
  }),
  route({
    method: 'POST',
    path: `${ACTIONS}/{n}/confirm`,
    operation: 'confirmTask',
    summary: {
      pl: 'Potwierdza jedno działanie z polami poprawionymi przez osobę',
      en: 'Confirms one action with its fields set right by a person',
    },
    access: 'signed-in',
    params: taskPath,
    body: actionFields,
    answer: json(versionActions),
    refusals: confirming,
    handle: (visit, { params, body: { task, people, responsibleText, deadline } }) =>
      afterwards(visit, params, () =>
        confirmTask(visit.suite, visit.viewer, params.reviewKey, params.version, params.n, {
          task,
          responsible: { people, ...(responsibleText === undefined ? {} : { text: responsibleText }) },
          deadline,
        }),
      ),
  }),
  route({
    method: 'POST',
    path: `${ACTIONS}/{n}/dismiss`,
    operation: 'dismissTask',
    summary: { pl: 'Oznacza, że to nie jest działanie', en: 'Says that this is no action' },
    access: 'signed-in',
    params: taskPath,
    answer: json(versionActions),
    refusals: confirming,
    handle: (visit, { params }) =>
      afterwards(visit, params, () =>
        dismissTask(visit.suite, visit.viewer, params.reviewKey, params.version, params.n),
      ),
  }),
  route({
    method: 'POST',
    path: `${ACTIONS}/{n}/settle`,
    operation: 'settleChange',
    summary: {
      pl: 'Rozstrzyga zmianę potwierdzonego działania w nowej wersji protokołu',
      en: 'Answers what a new version of the minutes changes of a confirmed action',
    },
    access: 'signed-in',
    params: taskPath,
    body: named('Settlement', z.object({ settlement: z.enum(['take', 'keep']) })),
    answer: json(versionActions),
    refusals: confirming,
    handle: (visit, { params, body }) =>
      afterwards(visit, params, () =>
        settleChange(visit.suite, visit.viewer, params.reviewKey, params.version, params.n, body.settlement),
      ),
  }),
]

/** Does it, and answers how the version stands then. */
async function afterwards(
  { suite, viewer }: Visit,
  path: VersionPath,
  work: () => Promise<Outcome<unknown, ImprovementRefusal>>,
): Promise<Outcome<VersionActions, Confirming>> {
  if (isOfAnotherReview(path, path.reviewKey)) return refused('no-such-review')
  const done = await work()
  if (!done.ok) return done
  const now = versionActionsFor(suite, viewer, path.reviewKey, path.version)
  return now.ok ? accepted(now.value) : now
}
