/** What reading one scan may use. Sizes in bytes, times in milliseconds. */
export interface ScanLimits {
  /** Pages without text that are looked at; a document with more of them is not read as a scan at all. */
  readonly pages: number
  /** Pixels of one picture in the file: a page of A4 at 600 dpi has 35 million. */
  readonly picturePixels: number
  /** For the whole document. */
  readonly milliseconds: number
  /** Resident memory of the process. */
  readonly memoryBytes: number
  /** Scans that may wait for the one that is read. */
  readonly waiting: number
  /** Mean confidence of the words of a page, of 100, below which the page counts as illegible. */
  readonly legible: number
}

/** Below 80 of 100 pages came out as nonsense when this was tried, above as text; see test/reading/README.md. */
const LEGIBLE = 80

export const defaultScanLimits: ScanLimits = {
  pages: 20,
  picturePixels: 36_000_000,
  milliseconds: 75_000,
  memoryBytes: 600 * 1024 * 1024,
  waiting: 6,
  legible: LEGIBLE,
}
