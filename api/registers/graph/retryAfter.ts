interface Headers {
  get(name: string): string | null
}

/**
 * How long SharePoint asks to wait, in milliseconds; undefined when it does not say. Seconds may be decimal; a date is
 * read against the answer's own Date header, so that a wrong clock here does no harm. RateLimit-Reset counts
 * when the limit is used up, and the greater of the two is honoured.
 * Source: "How to avoid getting throttled or blocked in SharePoint Online".
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const asked = waitOf(headers.get('Retry-After'), headers.get('Date'))
  const reset =
    headers.get('RateLimit-Remaining') === '0' ? waitOf(headers.get('RateLimit-Reset'), null) : undefined
  if (asked === undefined) return reset
  return reset === undefined ? asked : Math.max(asked, reset)
}

function waitOf(value: string | null, answeredAt: string | null): number | undefined {
  if (value === null || value.trim() === '') return undefined
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const until = Date.parse(value)
  if (Number.isNaN(until)) return undefined
  const from = answeredAt === null ? Date.now() : Date.parse(answeredAt)
  return Math.max(0, until - from)
}

/** How much of the minute's allowance is left, 0..1, and when it is whole again; only told near the limit. */
export function allowanceOf(headers: Headers): { left: number; resetIn: number } | undefined {
  const limit = Number(headers.get('RateLimit-Limit'))
  const remaining = headers.get('RateLimit-Remaining')
  if (remaining === null || !(limit > 0)) return undefined
  return { left: Number(remaining) / limit, resetIn: waitOf(headers.get('RateLimit-Reset'), null) ?? 0 }
}
