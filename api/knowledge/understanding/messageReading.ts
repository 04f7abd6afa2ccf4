import { type DateSpan, dateSpansOf } from './dateSpans.ts'
import { documentSpansOf } from './documentSpans.ts'
import { withoutOrders } from './passedOnOrders.ts'
import { personSpansOf } from './personSpans.ts'
import { fold, readable } from './plainText.ts'
import { processSpansOf } from './processSpans.ts'
import { overlaps, type Span } from './spanOf.ts'
import { unitSpansOf } from './unitSpans.ts'

/** Names the office's own registers hold, which a message may mention. */
export interface KnownNames {
  units?: readonly string[]
  processes?: readonly string[]
  people?: readonly string[]
}

/** A message with everything in it that could be a slot, whatever its intent. */
export interface MessageReading {
  text: string
  folded: string
  /** Folded text in which names, dates, codes and numbers are replaced by their kinds. */
  masked: string
  dates: DateSpan[]
  processes: Span[]
  units: Span[]
  people: Span[]
  documents: Span[]
}

const ACTION = /(?<![\w/])(?:[a-z]{1,3}\/\d{4}\/\d{1,4}|#\d+)(?![\w/])/g
const NUMBER = /(?<![a-z])\d+/g

const foldedNames = (names: readonly string[] | undefined): string[] => (names ?? []).map(n => fold(n.trim()))

function masked(folded: string, spans: readonly { span: Span; as: string }[]): string {
  let out = ''
  let at = 0
  for (const { span, as } of [...spans].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue
    out += `${folded.slice(at, span.start)} ${as} `
    at = span.end
  }
  return (out + folded.slice(at)).replace(ACTION, ' xaction ').replace(NUMBER, ' xnum ')
}

/** Finds what a message names; a stretch is read as one thing only, documents excepted. */
export function readMessage(message: string, known: KnownNames = {}): MessageReading {
  const text = readable(message)
  const folded = fold(text)
  const processes = processSpansOf(folded, foldedNames(known.processes))
  const free = (spans: Span[], taken: Span[]): Span[] => spans.filter(s => !taken.some(t => overlaps(s, t)))
  const dates = dateSpansOf(folded).filter(d => !processes.some(p => overlaps(d, p)))
  const units = free(unitSpansOf(text, folded, foldedNames(known.units)), [...processes, ...dates])
  const people = personSpansOf(text, folded, foldedNames(known.people), [...processes, ...dates, ...units])
  const as = (spans: Span[], kind: string) => spans.map(span => ({ span, as: kind }))
  return {
    text,
    folded,
    masked: masked(withoutOrders(folded), [
      ...as(processes, 'xproc'),
      ...dates.map(span => ({ span, as: `xdate${span.grain.toLowerCase()}` })),
      ...as(units, 'xunit'),
      ...as(people, 'xperson'),
    ]),
    dates,
    processes,
    units,
    people,
    documents: documentSpansOf(folded),
  }
}
