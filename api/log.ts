import { AsyncLocalStorage } from 'node:async_hooks'
import { type DestinationStream, pino } from 'pino'
import type { Log } from './suite.ts'

const references = new AsyncLocalStorage<string>()

/** Runs the work so that each line it logs, and everything it awaits logs, carries the reference. */
export const withReference = <T>(reference: string, work: () => T): T => references.run(reference, work)

/** Errors whose message is made by the program from names of its own; others may quote what people wrote. */
const SPEAKS_OF_NO_PERSON = new Set([
  'TypeError',
  'ReferenceError',
  'RangeError',
  'AssertionError',
  'InvalidRow',
  'ListsNotReady',
])

/** What may be kept of an error: its name and codes, where it happened, and its message where it is our own. */
export function factsOfError(error: unknown): Record<string, unknown> {
  // An error that was made text by whoever logs it: its name stands before the colon.
  if (typeof error === 'string') return { name: /^\w+(?=:|$)/.exec(error)?.[0] ?? 'text' }
  if (!(error instanceof Error)) return { name: typeof error }
  const { code, status, correlationId, errno } = error as {
    code?: unknown
    status?: unknown
    correlationId?: unknown
    errno?: unknown
  }
  return {
    name: error.name,
    ...(SPEAKS_OF_NO_PERSON.has(error.name) ? { message: error.message } : {}),
    ...Object.fromEntries(
      Object.entries({ code, status, correlationId, errno }).filter(([, value]) => value !== undefined),
    ),
    at: error.stack
      ?.split('\n')
      .filter(line => /^\s+at /.test(line))
      .slice(0, 6),
    ...(error.cause === undefined ? {} : { cause: factsOfError(error.cause) }),
  }
}

/**
 * Lines of JSON, one an event, on standard output unless told otherwise. Under `error` and `fault`, errors are reduced to what
 * names nobody.
 */
export function openLog(destination?: DestinationStream): Log {
  const lines = pino(
    {
      base: null,
      messageKey: 'event',
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: level => ({ level }) },
      mixin() {
        const reference = references.getStore()
        return reference === undefined ? {} : { reference }
      },
      serializers: { error: factsOfError, fault: factsOfError },
    },
    destination ?? pino.destination({ dest: 1, sync: false }),
  )
  return {
    info: (event, facts = {}) => lines.info(facts, event),
    warn: (event, facts = {}) => lines.warn(facts, event),
    error: (event, facts = {}) => lines.error(facts, event),
  }
}
