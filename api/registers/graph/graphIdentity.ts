import { X509Certificate } from 'node:crypto'
import { z } from 'zod'
import type { GraphSettings } from './graphSettings.ts'

/** Who this program is for Entra. */
export interface GraphIdentity {
  readonly tenantId: string
  /** Application permissions on Graph that an administrator has consented to. */
  readonly roles: readonly string[]
  readonly signsInBy: 'certificate' | 'secret'
  /** Until when the certificate is valid, where it was given with its key. */
  readonly certificateUntil?: Date
}

const claimsShape = z.object({ tid: z.string(), roles: z.array(z.string()).default([]) })

/** Reads the program's own token, which is for Graph to verify and not for us. */
export function identityOf(token: string, settings: GraphSettings): GraphIdentity {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')
  const { tid, roles } = claimsShape.parse(JSON.parse(payload))
  const { certificate } = settings
  return {
    tenantId: tid,
    roles,
    signsInBy: certificate ? 'certificate' : 'secret',
    ...(certificate?.x5c ? { certificateUntil: new X509Certificate(certificate.x5c).validToDate } : {}),
  }
}

/** How far the clock of whoever answered is ahead of this machine's, in milliseconds; Date has whole seconds only. */
export function clockAheadOf(headers: { get(name: string): string | null }): number | undefined {
  const at = Date.parse(headers.get('Date') ?? '')
  return Number.isNaN(at) ? undefined : at + 500 - Date.now()
}
