/** One line of the table: what was wanted, what was measured, and whether it is met; undefined where nothing was wanted. */
export interface Row {
  readonly what: string
  readonly goal: string
  readonly measured: string
  readonly met: boolean | undefined
}

/** What the rows are measured with. */
export interface BenchOptions {
  /** Smaller and shorter, to see that all of it still works; its figures mean less. */
  readonly quick: boolean
  /** A folder that is deleted at the end. */
  readonly folder: string
  readonly say: (line: string) => void
}

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
export const seconds = (value: number): string => `${(value / 1_000).toFixed(1)} s`
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`

/** Exponent of a cost over size: the slope of the line through the logarithms. */
export function exponentOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  const mean = (at: 0 | 1) => logs.reduce((sum, one) => sum + one[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const above = logs.reduce((sum, one) => sum + (one[0] - x) * (one[1] - y), 0)
  return above / logs.reduce((sum, one) => sum + (one[0] - x) ** 2, 0)
}
