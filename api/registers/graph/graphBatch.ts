import { setTimeout as pause } from 'node:timers/promises'
import { SharePointUnavailable } from '../register.ts'
import type { Graph } from './graph.ts'
import { GraphFailure } from './graphFailure.ts'
import { currentPriority } from './priority.ts'
import { retryAfterOf } from './retryAfter.ts'

export interface BatchMember {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface BatchAnswer {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  readonly body: unknown
  /** An earlier try of this member may have been done although its answer was lost. */
  readonly uncertain: boolean
}

/** The most members that Graph takes in one batch. */
export const LARGEST_BATCH = 20
const TRY_AGAIN = new Set([408, 424, 429, 500, 502, 503, 504])

/**
 * Sends the members in batches of twenty and answers in the order given, whatever the order of Graph's answers.
 * Members that were throttled or failed in passing are sent again in a new batch after the longest wait asked for;
 * what still fails when patience (milliseconds) ends keeps its last status. Every member must bear being done twice.
 */
export async function graphBatch(
  graph: Graph,
  members: readonly BatchMember[],
  patience: number = graph.timing.patience[currentPriority()],
): Promise<BatchAnswer[]> {
  const answers: BatchAnswer[] = new Array<BatchAnswer>(members.length)
  for (let from = 0; from < members.length; from += LARGEST_BATCH) {
    const part = members.slice(from, from + LARGEST_BATCH)
    const answered = await batchOfTwenty(graph, part, patience)
    answered.forEach((answer, index) => {
      answers[from + index] = answer
    })
  }
  return answers
}

interface MemberAnswer {
  id: string
  status: number
  headers?: Record<string, string>
  body?: unknown
}

async function batchOfTwenty(
  graph: Graph,
  members: readonly BatchMember[],
  patience: number,
): Promise<BatchAnswer[]> {
  const giveUpAt = performance.now() + patience
  const answers = new Map<number, BatchAnswer>()
  const uncertain = new Set<number>()
  let open = members.map((_, index) => index)
  for (let tries = 1; open.length > 0; tries++) {
    const answer = await graph.call<{ responses: MemberAnswer[] }>({
      method: 'POST',
      path: '/$batch',
      repeatable: true,
      accept: [424],
      body: { requests: open.map(index => asRequest(members[index]!, index)) },
    })
    if (answer.uncertain) for (const index of open) uncertain.add(index)
    const byId = new Map(answer.body.responses.map(response => [response.id, response]))
    let wait = 0
    const again: number[] = []
    for (const index of open) {
      const response = byId.get(String(index + 1)) ?? { id: '', status: 504 }
      const headers = new Headers(response.headers)
      answers.set(index, {
        ...response,
        headers,
        body: bodyOf(response.body),
        uncertain: uncertain.has(index),
      })
      if (!TRY_AGAIN.has(response.status)) continue
      again.push(index)
      if (response.status !== 429 && response.status !== 424) uncertain.add(index)
      wait = Math.max(wait, retryAfterOf(headers) ?? ownWait(graph, tries))
    }
    if (again.length > 0 && performance.now() + wait > giveUpAt) return inOrder(members, answers, uncertain)
    // One member may be throttled for its list's sake; when most are, it is the whole application, and this batch
    // waits in line with everything else.
    const throttled = open.filter(index => answers.get(index)?.status === 429).length
    if (throttled > 1 && throttled * 2 > open.length) graph.pause(wait)
    else if (again.length > 0) await pause(wait)
    open = again
  }
  return inOrder(members, answers, uncertain)
}

const ownWait = (graph: Graph, tries: number) =>
  Math.min(graph.timing.longestWait, graph.timing.firstWait * 2 ** (tries - 1)) * (0.5 + Math.random() / 2)

function asRequest(member: BatchMember, index: number) {
  const headers = {
    ...member.headers,
    ...(member.body === undefined ? {} : { 'Content-Type': 'application/json' }),
  }
  return {
    id: String(index + 1),
    method: member.method,
    url: member.path,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(member.body === undefined ? {} : { body: member.body }),
  }
}

/** Bodies that are not JSON arrive as base64 text. */
const bodyOf = (body: unknown): unknown =>
  typeof body === 'string' ? Buffer.from(body, 'base64').toString('utf8') : body

const inOrder = (
  members: readonly BatchMember[],
  answers: Map<number, BatchAnswer>,
  uncertain: Set<number>,
) => members.map((_, index) => ({ ...answers.get(index)!, uncertain: uncertain.has(index) }))

/** The failure of a member: SharePointUnavailable where another try may help, GraphFailure where it was refused. */
export function failureOf(what: string, answer: BatchAnswer): SharePointUnavailable | GraphFailure {
  const correlationId = answer.headers.get('client-request-id') ?? ''
  const location = answer.headers.get('Location') ?? undefined
  const failure = new GraphFailure(what, { ...answer, correlationId, location })
  if (!TRY_AGAIN.has(answer.status)) return failure
  const retryAfter = retryAfterOf(answer.headers)
  return new SharePointUnavailable(what, {
    cause: failure,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })
}
