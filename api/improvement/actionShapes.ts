import { z } from 'zod'
import { type ActionStatus, actionStatusWords } from '../domain/improvement/action.ts'
import { count, day, named, reviewIdentity } from '../http/shapes.ts'
import type { ActionView } from './actionViews.ts'
import type { ToldProposal, VersionActions } from './versionActions.ts'

export const actionStatus = named(
  'ActionStatus',
  z.enum(Object.keys(actionStatusWords) as [ActionStatus, ...ActionStatus[]]),
)

export const deadline = named(
  'Deadline',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('day'), day }),
    z.object({ kind: z.literal('ongoing'), text: z.string().min(1).max(200) }),
  ]),
)

const person = z.object({ id: z.string(), name: z.string() })

export const improvementAction = named(
  'ImprovementAction',
  z.object({
    key: z.string(),
    number: z.string(),
    n: count,
    review: reviewIdentity,
    subjectName: z.string(),
    version: count,
    status: actionStatus,
    task: z.string(),
    passage: z.string().exactOptional().describe('Only for those who may read the minutes'),
    page: z.int().exactOptional(),
    responsible: z.array(person),
    responsibleText: z.string().exactOptional(),
    deadline,
    confirmedOn: day,
    confirmedBy: z.string(),
    deed: z
      .object({ on: day, by: z.string(), evidence: z.string(), url: z.string().exactOptional() })
      .exactOptional(),
    judgement: z
      .object({ on: day, by: z.string(), effective: z.boolean(), remark: z.string() })
      .exactOptional(),
    cancellation: z.object({ on: day, by: z.string(), reason: z.string() }).exactOptional(),
    may: z.object({ correct: z.boolean(), done: z.boolean(), judge: z.boolean() }),
  }) satisfies z.ZodType<ActionView>,
)

const candidate = z.object({ id: z.string(), name: z.string(), jobTitle: z.string() })

export const proposal = named(
  'ActionProposal',
  z.object({
    n: count,
    standing: z.enum(['new', 'confirmed', 'changed', 'dropped', 'dismissed']),
    task: z.string(),
    passage: z.string().exactOptional(),
    page: z.int().exactOptional(),
    taskInDoubt: z.literal(true).exactOptional(),
    responsible: z.array(candidate),
    responsibleText: z.string().exactOptional(),
    responsibleQuestion: z
      .enum(['nobody-named', 'not-found', 'several-match', 'group', 'read-with-doubt'])
      .exactOptional(),
    candidates: z.array(candidate),
    deadline: deadline.exactOptional(),
    deadlineText: z.string().exactOptional(),
    deadlineQuestion: z
      .enum(['no-deadline', 'deadline-unclear', 'deadline-before-review', 'deadline-read-with-doubt'])
      .exactOptional(),
    changes: z.array(z.enum(['task', 'responsible', 'deadline'])),
    action: improvementAction.exactOptional(),
  }) satisfies z.ZodType<ToldProposal>,
)

export const versionActions = named(
  'VersionActions',
  z.object({
    review: reviewIdentity,
    version: count,
    latest: z.boolean(),
    mayConfirm: z.boolean(),
    proposals: z.array(proposal),
    earlier: z
      .array(improvementAction)
      .describe('Open actions of earlier reviews of the same subject, which this review asks about'),
  }) satisfies z.ZodType<VersionActions>,
)

/** Fields of an action as a person sets them right. */
export const actionFields = z.object({
  task: z.string().min(1).max(1_000),
  people: z.array(z.string().max(64)).max(10).describe('Entra ids'),
  responsibleText: z.string().max(200).optional().describe('For somebody outside the register'),
  deadline,
})
