import { createHash } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(`magistrat-sample|${text}`).digest()

/** A GUID that is the same for the same name on every machine and at every start. */
export function stableId(name: string): string {
  const bytes = digest(name).subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** A number from 0 up to 1 that depends on the name alone. */
export const stableChance = (name: string): number => digest(name).readUInt32BE(0) / 2 ** 32
