import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** A process of the office. */
export interface Child {
  readonly name: string
  /** The first line that it prints. Rejects when it ends before. */
  readonly firstLine: Promise<string>
  /** Resolves with what to say of it once it has ended. */
  readonly ended: Promise<string>
  /** Asks it to end, and ends it when it does not within five seconds. */
  stop(): Promise<void>
}

const PATIENCE_MS = 5_000
const TAIL_LINES = 12

/** Starts a TypeScript file of this project as a process; what it prints goes to the log file. */
export function startChild(options: {
  readonly name: string
  readonly file: string
  readonly args?: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly logFile: string
}): Child {
  const { name, file, args = [], env, logFile } = options
  const log = createWriteStream(logFile, { flags: 'a' })
  const child: ChildProcess = spawn(process.execPath, [file, ...args], {
    env,
    // A group of its own: Ctrl-C reaches this process alone, which then ends the others in order.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stderr!.pipe(log, { end: false })
  const lines = createInterface({ input: child.stdout! })
  // The stand-in's first line holds its secrets.
  lines.on('line', line => line.includes('"appSecret"') || log.write(`${line}\n`))

  const ended = new Promise<string>(resolve => {
    child.once('error', fault => resolve(`${name}: ${fault.message}`))
    child.once('close', (code, signal) => {
      log.end(() => resolve(`${name}: ${signal ?? `exit ${code}`}\n${tailOf(logFile)}`))
    })
  })
  const firstLine = Promise.race([
    new Promise<string>(resolve => lines.once('line', resolve)),
    ended.then(reason => Promise.reject(new Error(reason))),
  ])
  // Whoever does not wait for the first line must not be ended by its rejection.
  firstLine.catch(() => undefined)
  return {
    name,
    firstLine,
    ended,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const hurry = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
      await ended
      clearTimeout(hurry)
    },
  }
}

const tailOf = (file: string): string =>
  readFileSync(file, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
