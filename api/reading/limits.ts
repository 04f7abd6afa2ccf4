/** What one reading may use. Sizes in bytes, times in milliseconds. */
export interface ReadingLimits {
  /** Of the file as it came. */
  readonly fileBytes: number
  /** Of one part of a zip and of all read parts together, inflated. */
  readonly partBytes: number
  readonly inflatedBytes: number
  /** Inflated size over compressed size, looked at above one megabyte. */
  readonly inflationRatio: number
  readonly zipEntries: number
  readonly xmlDepth: number
  /** Blocks; the cells of a table count like blocks. */
  readonly blocks: number
  /** Characters of text in all blocks together. */
  readonly characters: number
  readonly pages: number
  readonly milliseconds: number
  /** Resident memory of the reading process. */
  readonly memoryBytes: number
}

const MB = 1024 * 1024

export const defaultLimits: ReadingLimits = {
  fileBytes: 25 * MB,
  partBytes: 40 * MB,
  inflatedBytes: 150 * MB,
  inflationRatio: 400,
  zipEntries: 2000,
  xmlDepth: 400,
  blocks: 20_000,
  characters: 1_500_000,
  pages: 500,
  milliseconds: 3500,
  memoryBytes: 180 * MB,
}
