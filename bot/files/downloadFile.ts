import { accepted, type Outcome, refused } from '../../api/domain/outcome.ts'
import type { DownloadRefusal } from './downloadRefusal.ts'
import { isAllowedHost, isListedByName, leadsInside } from './fileHosts.ts'

export interface DownloadLimits {
  /** Hosts that Teams keeps files on: names, or `*.suffix`. */
  readonly hosts: readonly string[]
  /** Bytes; counted while they come in, whatever the answer says of itself. */
  readonly mostBytes: number
  readonly milliseconds: number
}

export const DOWNLOAD_LIMITS: DownloadLimits = {
  hosts: ['*.sharepoint.com'],
  mostBytes: 25 * 1024 * 1024,
  milliseconds: 60_000,
}

const MOST_REDIRECTS = 3

/**
 * Fetches a file from the address that Teams gave, without any token: only over https, only from the hosts allowed,
 * and never from inside the office's network unless the host is listed by its own name. A redirect to anywhere else
 * is not followed. Source: the Teams page on bots and files.
 */
export async function downloadFile(
  address: string,
  limits: DownloadLimits = DOWNLOAD_LIMITS,
): Promise<Outcome<Uint8Array, DownloadRefusal>> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    return await fetchFrom(address, limits, signal)
  } catch {
    return refused(signal.aborted ? 'download-took-too-long' : 'download-failed')
  }
}

async function fetchFrom(
  first: string,
  limits: DownloadLimits,
  signal: AbortSignal,
): Promise<Outcome<Uint8Array, DownloadRefusal>> {
  let address = first
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const refusal = await refusalOf(address, limits.hosts)
    if (refusal) return refused(redirects === 0 ? refusal : 'redirected-elsewhere')
    const response = await fetch(address, { redirect: 'manual', signal, credentials: 'omit' })
    const next = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel()
      address = new URL(next, address).href
      continue
    }
    if (response.status !== 200 || !response.body) {
      await response.body?.cancel()
      return refused('download-failed')
    }
    return bytesOf(response.body, limits.mostBytes)
  }
  return refused('redirected-elsewhere')
}

async function refusalOf(address: string, hosts: readonly string[]): Promise<DownloadRefusal | undefined> {
  if (!URL.canParse(address)) return 'address-not-understood'
  const { protocol, hostname, username, password } = new URL(address)
  if (protocol !== 'https:') return 'not-https'
  if (username !== '' || password !== '' || !isAllowedHost(hostname, hosts)) return 'host-not-allowed'
  if (!isListedByName(hostname, hosts) && (await leadsInside(hostname))) return 'address-not-allowed'
  return undefined
}

async function bytesOf(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Outcome<Uint8Array, DownloadRefusal>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    // Leaving the loop closes the connection: what is too large is not read to its end.
    if (size > most) return refused('file-too-large')
    chunks.push(chunk)
  }
  return accepted(new Uint8Array(Buffer.concat(chunks)))
}
