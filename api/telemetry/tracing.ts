import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api'

/** Does nothing until `openTelemetry` was called. */
const tracer = trace.getTracer('magistrat')

/**
 * Runs the work as a step of the trace that is under way, or as the first of a new one. Attributes name operations,
 * statuses and counts, never people or what they wrote; of an error its name alone is kept.
 */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async span => {
    try {
      return await work()
    } catch (fault) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      span.setAttribute('error.type', fault instanceof Error ? fault.name : typeof fault)
      throw fault
    } finally {
      span.end()
    }
  })
}

/** Adds to the step that is under way, if any. */
export const noteInSpan = (attributes: Attributes): void =>
  void trace.getActiveSpan()?.setAttributes(attributes)

/** A path of Graph as a kind of request: without ids, and without names of files, which may name people. */
export const graphRoute = (method: string, path: string): string =>
  `${method} ${path
    .split('?')[0]!
    .replace(/(root|items\/[^/:]+):\/.*?(:|$)/, '$1:/…$2')
    .split('/')
    .map(part => (/[\d!,%@-]/.test(part) ? '…' : part))
    .join('/')}`
