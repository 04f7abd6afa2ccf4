import { describe, expect, it } from 'vitest'
import { readStartOptions, StartRefused } from '../../../infra/start/startOptions.ts'

describe('the options of npm start', () => {
  it('need nothing: the folder is data, the port is chosen, the clock stays as it is', () =>
    expect(readStartOptions([], {})).toMatchObject({
      dataFolder: expect.stringMatching(/[\\/]data$/),
      port: undefined,
      instances: 1,
      reset: false,
      clock: undefined,
    }))

  it('come from the command line before the environment', () =>
    expect(
      readStartOptions(['--port', '5400'], { MAGISTRAT_PORT: '5500', MAGISTRAT_INSTANCES: '3' }),
    ).toMatchObject({
      port: 5400,
      instances: 3,
    }))

  it('take the clock as the time of Warsaw, in summer and in winter', () => {
    expect(readStartOptions(['--clock', '2026-11-02T08:00'], {})).toMatchObject({
      clock: '2026-11-02T07:00:00.000Z',
    })
    expect(readStartOptions(['--clock', '2026-07-01'], {})).toMatchObject({
      clock: '2026-07-01T06:00:00.000Z',
    })
  })

  it.each([
    [['--port', '0']],
    [['--port', 'abc']],
    [['--instances', '21']],
    [['--clock', '2026-02-30T08:00']],
    [['--clock', '2026-11-02T25:00']],
    [['--prot', '5400']],
  ])('refuse %s with a sentence', argv => expect(() => readStartOptions(argv, {})).toThrow(StartRefused))
})
