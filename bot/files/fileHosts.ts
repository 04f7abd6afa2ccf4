import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** Whether a host is one of those allowed: a name as it is, or `*.suffix` for everything below the suffix. */
export function isAllowedHost(host: string, allowed: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  return allowed.some(one => {
    const rule = one.trim().toLowerCase()
    return rule.startsWith('*.')
      ? name.endsWith(rule.slice(1)) && name.length > rule.length - 1
      : name === rule
  })
}

/** A host that is listed by its own name, so that even an address inside the office's network is meant. */
export const isListedByName = (host: string, allowed: readonly string[]): boolean =>
  isAllowedHost(
    host,
    allowed.filter(one => !one.trim().startsWith('*.')),
  )

const inner = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
] as const)
  inner.addSubnet(net, prefix, 'ipv6')

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** An address that is not of the open internet: private, loopback, link-local, metadata services. */
export function isInnerAddress(address: string): boolean {
  const plain = MAPPED.exec(address)?.[1] ?? address
  const family = isIP(plain)
  return family === 0 || inner.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}

/** Whether a host leads to an address inside the office's network. Throws when the name is not known at all. */
export async function leadsInside(host: string): Promise<boolean> {
  const name = host.replace(/^\[|\]$/g, '')
  if (isIP(name) !== 0) return isInnerAddress(name)
  const found = await lookup(name, { all: true })
  return found.some(one => isInnerAddress(one.address))
}
