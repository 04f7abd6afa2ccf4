import { join } from 'node:path'
import { ensurePage } from '../infra/standin/teams/buildPage.ts'
import { ensureTab } from '../tab/buildTab.ts'
import { spawnProcess } from '../test/faults/officeProcesses.ts'
import { type BenchOptions, median, type Row, seconds } from './row.ts'

/** `npm start` until the page of Teams and the suite both answer, with the screens built already. */
export async function startRows(options: BenchOptions): Promise<Row[]> {
  await Promise.all([ensureTab(), ensurePage()])
  const again: number[] = []
  const data = join(options.folder, 'start')
  const first = await startTime(data, options.folder)
  for (let turn = 0; turn < (options.quick ? 1 : 3); turn++) again.push(await startTime(data, options.folder))
  return [
    {
      what: '`npm start` after the build, to the first answer',
      goal: 'under 5 s',
      measured: `median ${seconds(median(again))}`,
      met: median(again) < 5_000,
    },
    {
      what: 'The very first `npm start`, which also loads the sample office through Graph',
      goal: 'told',
      measured: seconds(first),
      met: undefined,
    },
  ]
}

async function startTime(data: string, logs: string): Promise<number> {
  const before = performance.now()
  const office = spawnProcess(
    'infra/start.ts',
    ['--data', data, '--port', '5399'],
    process.env,
    join(logs, 'start.log'),
    line => line.startsWith('Magistrat is running'),
  )
  await office.ready
  const taken = performance.now() - before
  await office.stop()
  return taken
}
