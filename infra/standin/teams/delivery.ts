import type { StandinCore } from '../core.ts'
import { ChatRefused } from './refusals.ts'

const INVOKE_LIMIT_MS = 15_000
const MESSAGE_LIMIT_MS = 60_000

/** The suite's answer to an activity; `body` is parsed JSON, undefined when empty or not JSON. */
export interface Delivered {
  status: number
  body: unknown
}

function bodyFrom(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

async function post(core: StandinCore, activity: Record<string, unknown>): Promise<Delivered> {
  if (core.suite.url === undefined) throw new ChatRefused('suite-unreachable')
  const token = await core.tokens.issueConnectorToken({ serviceUrl: String(activity.serviceUrl) })
  const limit = activity.type === 'invoke' ? INVOKE_LIMIT_MS : MESSAGE_LIMIT_MS
  try {
    const response = await fetch(`${core.suite.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8', Authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(limit),
    })
    return { status: response.status, body: bodyFrom(await response.text()) }
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'TimeoutError') throw new ChatRefused('suite-too-slow')
    throw new ChatRefused('suite-unreachable', core.suite.url)
  }
}

/**
 * Posts an activity to the suite's bot as the Bot Connector does and waits for the end of its turn. Throws
 * ChatRefused when the suite is down, late or answers with an error; invokes may answer any status. With the
 * fault `activityDoubled` the same activity goes out twice, as Teams does when it is unsure.
 */
export async function deliver(core: StandinCore, activity: Record<string, unknown>): Promise<Delivered> {
  const doubled = core.faults.strikes('activityDoubled', 'POST /api/messages')
  const first = post(core, activity)
  if (doubled) {
    await new Promise(resolve => setTimeout(resolve, doubled.milliseconds ?? 0))
    // Only the first answer counts in Teams; the second delivery must not change it.
    await Promise.allSettled([first, post(core, activity)])
  }
  const delivered = await first
  if (activity.type === 'invoke') return delivered
  if (delivered.status >= 500) throw new ChatRefused('suite-failed', String(delivered.status))
  if (delivered.status >= 400) throw new ChatRefused('suite-refused', String(delivered.status))
  return delivered
}
