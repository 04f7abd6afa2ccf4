const WIDTH_BITS = 160
const SHIFT = 11

/** QuickXorHash, the checksum that SharePoint shows of files (Microsoft: code snippets for QuickXorHash). */
export function quickXorHasher() {
  const cells = new Uint8Array(WIDTH_BITS / 8)
  let length = 0
  return {
    update(bytes: Buffer) {
      for (const byte of bytes) {
        const position = (length * SHIFT) % WIDTH_BITS
        const cell = position >> 3
        const shifted = byte << (position & 7)
        cells[cell]! ^= shifted & 0xff
        cells[(cell + 1) % cells.length]! ^= shifted >> 8
        length++
      }
    },
    /** Base64, with the length mixed into the last eight bytes. */
    digest(): string {
      const result = Buffer.from(cells)
      const size = Buffer.alloc(8)
      size.writeBigUInt64LE(BigInt(length))
      for (let index = 0; index < 8; index++) result[result.length - 8 + index]! ^= size[index]!
      return result.toString('base64')
    },
  }
}
