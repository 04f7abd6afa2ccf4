import type { BenchOptions, Row } from './row.ts'
export const tabRows = async (_options: BenchOptions): Promise<Row[]> => []
