import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isDay } from '../../api/domain/calendar/day.ts'
import { type Instant, instantAt } from '../../api/domain/calendar/officeTime.ts'

/** How the office is to be started on this machine. */
export interface StartOptions {
  readonly dataFolder: string
  /** Port of the Teams page; undefined: 5300, or the next one that is free. */
  readonly port: number | undefined
  /** How many instances of the suite run side by side. */
  readonly instances: number
  /** Begin anew: the data folder is emptied first. */
  readonly reset: boolean
  /** The office's clock: a moment, 'now' for real time; undefined: as the data folder has it, else real time. */
  readonly clock: Instant | 'now' | undefined
}

export const START_HELP = `npm start -- [--port 5300] [--data data] [--clock 2026-11-02T08:00 | now] [--instances 1] [--reset]
  --port       port strony Teams / port of the Teams page            (MAGISTRAT_PORT)
  --data       folder z danymi / folder of the data                  (MAGISTRAT_DATA)
  --clock      zegar urzędu, czas warszawski / the office's clock    (MAGISTRAT_CLOCK)
  --instances  ile kopii serwera / how many copies of the server     (MAGISTRAT_INSTANCES)
  --reset      zacząć od nowa / begin anew`

/** Something is wrong with what was asked for; the message is for the person at the keyboard. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}

const refuse = (pl: string, en: string): never => {
  throw new StartRefused(`${pl}\n${en}`)
}

function wholeNumber(name: string, text: string, from: number, to: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < from || value > to)
    return refuse(
      `--${name}: potrzebna liczba od ${from} do ${to}, a nie „${text}”.`,
      `--${name} needs a number from ${from} to ${to}, not "${text}".`,
    )
  return value
}

function clockOf(text: string): Instant | 'now' {
  if (text === 'now') return 'now'
  const [, day = '', time = '08:00'] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(text) ?? []
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    return refuse(
      `--clock: potrzebny dzień i godzina, 2026-11-02T08:00, albo „now”, a nie „${text}”.`,
      `--clock needs a day and a time, 2026-11-02T08:00, or "now", not "${text}".`,
    )
  return instantAt(day, time as `${number}:${number}`)
}

/**
 * Options from the command line, else from the environment (MAGISTRAT_PORT, _DATA, _CLOCK, _INSTANCES).
 * Throws StartRefused with a sentence in both languages; 'help' when help was asked for.
 */
export function readStartOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions | 'help' {
  let given: ReturnType<typeof parse>
  try {
    given = parse(argv)
  } catch (fault) {
    throw new StartRefused(`${(fault as Error).message}\n${START_HELP}`)
  }
  if (given.help) return 'help'
  const port = given.port ?? env.MAGISTRAT_PORT
  const clock = given.clock ?? env.MAGISTRAT_CLOCK
  return {
    dataFolder: resolve(given.data ?? env.MAGISTRAT_DATA ?? 'data'),
    port: port ? wholeNumber('port', port, 1, 65_535) : undefined,
    instances: wholeNumber('instances', given.instances ?? env.MAGISTRAT_INSTANCES ?? '1', 1, 20),
    reset: given.reset ?? false,
    clock: clock ? clockOf(clock) : undefined,
  }
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      clock: { type: 'string' },
      instances: { type: 'string' },
      reset: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values
