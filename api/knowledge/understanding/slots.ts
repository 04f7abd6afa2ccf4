import type { DateSpan } from './dateSpans.ts'
import { isNamedAnywhere } from './documentSpans.ts'
import type { Intent } from './intents.ts'
import type { MessageReading } from './messageReading.ts'
import type { Span } from './spanOf.ts'

/** What a message names, copied as it was written. */
export interface Slots {
  unit?: string
  process?: string
  date?: string
  person?: string
  document?: string
}

/** The review's own day counts before the period it is about. */
const GRAIN_ORDER: Partial<Record<Intent, DateSpan['grain'][]>> = {
  'review-held': ['day', 'week', 'range', 'month', 'halfYear', 'year'],
}

/** The date is of something promised, not of the matter: "protokół będzie jutro". */
const PROMISED =
  /(?:protokol\w*|notatk\w*|minutes)\b[^.,;]{0,30}(?:bedzie|dosl\w+|wysl\w+|przesl\w+|dostarcz\w+|zaloz\w+|dorzuc\w+|do|will|by|tomorrow|later|w|podesl\w+|wrzuc\w+|jeszcze|napisz\w+)? ?$/

/** Not this day but another: "nie w środę, tylko w czwartek". */
const CORRECTED = /(?:^|[ ,])(?:nie|not|zamiast|instead of)(?: (?:w|we|na|on|in))? ?$/

/** "wczorajszy" dates a review; of anything else it only tells which one is meant. */
const YESTERDAYS = /^wczorajsz/
const ABOUT_A_REVIEW: Intent[] = ['review-held', 'minutes', 'status']

function dateOf(reading: MessageReading, intent: Intent): Span | undefined {
  const dates = reading.dates.filter(d => {
    if (intent === 'settings') return false
    if (YESTERDAYS.test(reading.folded.slice(d.start, d.end)) && !ABOUT_A_REVIEW.includes(intent))
      return false
    const before = reading.folded.slice(0, d.start)
    if (reading.dates.length > 1 && CORRECTED.test(before)) return false
    return !(intent === 'review-held' && reading.dates.length > 1 && PROMISED.test(before))
  })
  const order = GRAIN_ORDER[intent]
  if (!order) return dates[0]
  for (const grain of order) {
    const one = dates.find(d => d.grain === grain)
    if (one) return one
  }
  return undefined
}

const ABOUT_A_DOCUMENT: Intent[] = ['question', 'change-request', 'nonconformity', 'status', 'proposal']

function documentOf(reading: MessageReading, intent: Intent): Span | undefined {
  if (intent === 'document') return reading.documents[0]
  if (!ABOUT_A_DOCUMENT.includes(intent)) return undefined
  return reading.documents.find(d => isNamedAnywhere(reading.folded.slice(d.start, d.end)))
}

/** A longer message that nothing can be made of names nothing either. */
const FEW_WORDS = 3

/** Picks the slots of a message once its intent is known. */
export function slotsOf(reading: MessageReading, intent: Intent): Slots {
  const copy = (span: Span | undefined): string | undefined =>
    span &&
    reading.text
      .slice(span.start, span.end)
      .trim()
      .replace(/[\s.,;:!?–-]+$/, '')
  if (intent === 'unclear' && reading.text.trim().split(/\s+/).length > FEW_WORDS) return {}
  const found = {
    unit: copy(reading.units[0]),
    process: copy(reading.processes[0]),
    date: copy(dateOf(reading, intent)),
    person: copy(reading.people[0]),
    document: copy(documentOf(reading, intent)),
  }
  return Object.fromEntries(Object.entries(found).filter(([, words]) => words))
}
