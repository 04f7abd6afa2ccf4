import { type RunningOffice, type StartStep, startOffice } from './start/startOffice.ts'
import { readStartOptions, START_HELP, StartRefused } from './start/startOptions.ts'

const stepWords: Readonly<Record<StartStep, string>> = {
  building: 'Budowanie ekranów… / Building the screens…',
  filling: 'Wczytywanie danych przykładowych… / Loading the sample office…',
  starting: 'Uruchamianie… / Starting…',
  ready: '',
}

/** `npm start`: the whole suite on this machine, with a Microsoft 365 of its own. Ctrl-C ends it. */
async function main(): Promise<number> {
  const options = readStartOptions(process.argv.slice(2), process.env)
  if (options === 'help') {
    console.log(START_HELP)
    return 0
  }
  const interrupt = new AbortController()
  const interrupted = new Promise<undefined>(resolve => {
    interrupt.signal.addEventListener('abort', () => resolve(undefined))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt.abort())
  let office: RunningOffice
  try {
    office = await startOffice({
      ...options,
      signal: interrupt.signal,
      step: step => stepWords[step] && console.log(stepWords[step]),
    })
  } catch (fault) {
    if (interrupt.signal.aborted) return 0
    throw fault
  }
  console.log(`
Magistrat działa: ${office.pageUrl}  (zatrzymanie: Ctrl-C)
Magistrat is running: ${office.pageUrl}  (to stop it: Ctrl-C)`)
  const reason = await Promise.race([interrupted, office.ended])
  await office.stop()
  if (reason === undefined) return 0
  console.error(`Jedna z części zakończyła pracę, więc zatrzymano całość. / One part has ended, so all was stopped.
${reason}
Dzienniki / logs: ${office.folder.logs}`)
  return 1
}

try {
  process.exitCode = await main()
} catch (fault) {
  console.error(fault instanceof StartRefused ? fault.message : fault)
  process.exitCode = 1
}
