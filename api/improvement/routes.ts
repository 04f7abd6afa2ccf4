import { z } from 'zod'
import { type ActionRefusal, actionRefusalWords } from '../domain/improvement/actionRules.ts'
import { accepted, type Outcome } from '../domain/outcome.ts'
import { json, lastingJson, type Route, route, type Visit } from '../http/route.ts'
import { day, named } from '../http/shapes.ts'
import { actionFields, actionStatus, improvementAction } from './actionShapes.ts'
import { type ActionView, actionFor, actionsFor } from './actionViews.ts'
import { type Changed, giveUp, judge, setRight, tellDone } from './changeAction.ts'
import type { ImprovementRefusal } from './improvementRefusals.ts'

const ONE_ACTION = '/api/actions/{action}'
const actionPath = z.object({ action: z.string().min(1).max(160).describe('Key of the action') })
const LONGEST_TEXT = 2_000

/** What a rule may say about an action, whatever is done with it. */
export const RULE_REFUSALS = Object.keys(actionRefusalWords) as ActionRefusal[]

const changing = [
  ...RULE_REFUSALS,
  'no-such-action',
  'no-such-person',
  'not-allowed-to-change-action',
  'not-allowed-to-judge',
  'changed-meanwhile',
  'no-such-review',
  'no-access-to-minutes',
  'not-allowed-to-confirm',
  'newer-minutes-filed',
  'task-uncertain',
] as const satisfies readonly ImprovementRefusal[]

export const improvementRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/actions',
    operation: 'actions',
    summary: {
      pl: 'Działania doskonalące, które osoba zalogowana może widzieć; najpierw zaległe',
      en: 'The improvement actions that the signed-in person may see, overdue ones first',
    },
    access: 'signed-in',
    query: z.object({
      review: z.string().max(120).optional().describe('Key of the review that agreed them'),
      status: actionStatus.optional(),
      mine: z
        .enum(['true', 'false'])
        .optional()
        .describe('Only those the signed-in person is responsible for'),
    }),
    answer: lastingJson(named('ImprovementActions', z.object({ actions: z.array(improvementAction) }))),
    refusals: [],
    handle: ({ suite, viewer }, { query: { review, status, mine } }) =>
      accepted({
        actions: actionsFor(suite, viewer, {
          ...(review === undefined ? {} : { review }),
          ...(status === undefined ? {} : { status }),
          ...(mine === 'true' ? { person: viewer } : {}),
        }),
      }),
  }),
  route({
    method: 'GET',
    path: ONE_ACTION,
    operation: 'action',
    summary: { pl: 'Jedno działanie doskonalące', en: 'One improvement action' },
    access: 'signed-in',
    params: actionPath,
    answer: lastingJson(improvementAction),
    refusals: ['no-such-action'],
    handle: ({ suite, viewer }, { params }) => actionFor(suite, viewer, params.action),
  }),
  route({
    method: 'POST',
    path: `${ONE_ACTION}/correct`,
    operation: 'correctAction',
    summary: { pl: 'Poprawia pola otwartego działania', en: 'Sets fields of an open action right' },
    access: 'signed-in',
    params: actionPath,
    body: actionFields.partial(),
    answer: json(improvementAction),
    refusals: changing,
    async handle(visit, { params, body }) {
      const { task, people, responsibleText, deadline } = body
      return shown(
        visit,
        await setRight(visit.suite, visit.viewer, params.action, {
          ...(task === undefined ? {} : { task }),
          ...(people === undefined && responsibleText === undefined
            ? {}
            : {
                responsible: {
                  people: people ?? [],
                  ...(responsibleText === undefined ? {} : { text: responsibleText }),
                },
              }),
          ...(deadline === undefined ? {} : { deadline }),
        }),
      )
    },
  }),
  route({
    method: 'POST',
    path: `${ONE_ACTION}/done`,
    operation: 'markActionDone',
    summary: {
      pl: 'Zgłasza wykonanie działania z tym, co je potwierdza',
      en: 'Tells that an action is done, with what shows it',
    },
    access: 'signed-in',
    params: actionPath,
    body: z.object({
      evidence: z.string().max(LONGEST_TEXT).default(''),
      url: z.string().max(LONGEST_TEXT).optional().describe('Address of a file that shows it'),
      on: day.optional().describe('The day on which it was done; today unless given'),
    }),
    answer: json(improvementAction),
    refusals: changing,
    async handle(visit, { params, body: { evidence, url, on } }) {
      const deed = { evidence, ...(url ? { url } : {}), ...(on ? { on } : {}) }
      return shown(visit, await tellDone(visit.suite, visit.viewer, params.action, deed))
    },
  }),
  route({
    method: 'POST',
    path: `${ONE_ACTION}/cancel`,
    operation: 'cancelAction',
    summary: { pl: 'Anuluje działanie, z podaniem powodu', en: 'Gives an action up, with the reason' },
    access: 'signed-in',
    params: actionPath,
    body: z.object({ reason: z.string().max(LONGEST_TEXT) }),
    answer: json(improvementAction),
    refusals: changing,
    handle: async (visit, { params, body }) =>
      shown(visit, await giveUp(visit.suite, visit.viewer, params.action, body.reason)),
  }),
  route({
    method: 'POST',
    path: `${ONE_ACTION}/judge`,
    operation: 'judgeAction',
    summary: {
      pl: 'Ocenia, czy wykonane działanie było skuteczne',
      en: 'Judges whether an action that was done has helped',
    },
    access: 'signed-in',
    params: actionPath,
    body: z.object({ effective: z.boolean(), remark: z.string().max(LONGEST_TEXT).default('') }),
    answer: json(improvementAction),
    refusals: changing,
    handle: async (visit, { params, body }) =>
      shown(visit, await judge(visit.suite, visit.viewer, params.action, body)),
  }),
]

const shown = ({ suite, viewer }: Visit, changed: Changed): Outcome<ActionView, (typeof changing)[number]> =>
  changed.ok ? actionFor(suite, viewer, changed.value.key) : changed
