import { z } from 'zod'

/** A finding that somebody has looked at: why it does no harm here, and until when that holds. */
export interface AcceptedFinding {
  /** Advisory, GHSA-… */
  readonly advisory: string
  readonly why: string
  /** Day on which it has to be looked at again. */
  readonly until: string
}

export type AuditVerdict =
  | { readonly state: 'not-answered'; readonly why: string }
  | {
      readonly state: 'judged'
      /** Findings that nobody has explained, or whose explanation has run out. */
      readonly open: readonly string[]
      /** Explanations of what is no longer found. */
      readonly needless: readonly string[]
    }

const advisory = z.object({ name: z.string(), severity: z.string(), title: z.string(), url: z.string() })
const answer = z.object({
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisory])) })),
})
const refusal = z.object({ message: z.string() })

/** What `npm audit --json` has said, beside what was accepted. Throws when it said neither findings nor why not. */
export function judgeAudit(said: unknown, accepted: readonly AcceptedFinding[], today: string): AuditVerdict {
  const report = answer.safeParse(said)
  if (!report.success) return { state: 'not-answered', why: refusal.parse(said).message }
  const found = new Map(
    Object.values(report.data.vulnerabilities)
      .flatMap(one => one.via)
      // A text names the package through which another one is concerned.
      .filter(via => typeof via !== 'string')
      .map(via => [via.url.split('/').at(-1) ?? via.url, via] as const),
  )
  const holds = new Set(accepted.filter(one => one.until >= today).map(one => one.advisory))
  return {
    state: 'judged',
    open: [...found]
      .filter(([id]) => !holds.has(id))
      .map(([id, { name, severity, title }]) => `${id} ${severity} ${name}: ${title}`),
    needless: accepted.filter(one => !found.has(one.advisory)).map(one => one.advisory),
  }
}
