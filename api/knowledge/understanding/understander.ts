import { featuresOf } from './features.ts'
import { type IntentModel, readModel, reasonsFor, scoresOf, softmax } from './intentModel.ts'
import { INTENTS, type Intent } from './intents.ts'
import { type KnownNames, readMessage } from './messageReading.ts'
import { type Slots, slotsOf } from './slots.ts'

/** What a chat message is taken for. */
export interface Understanding {
  intent: Intent
  /** Probability of the intent, 0 to 1. */
  confidence: number
  /** The next likely intents, best first. */
  alternatives: { intent: Intent; confidence: number }[]
  slots: Slots
  /** The words and, in brackets, the ideas and forms that decided, best first. */
  because: string[]
}

export interface Understander {
  /** Routes one message; `known` names of the office help to find slots. Never throws for any text. */
  understand(text: string, known?: KnownNames): Understanding
}

const ALTERNATIVES = 3
const REASONS = 5

/** `w:` a word, `s:` its stem, `b:` and `k:` neighbours, `c:` and `d:` ideas, `e:` order, `f:` the message's form. */
function inWords(feature: string): string {
  const [kind, name] = [feature.slice(0, 1), feature.slice(2)]
  if (kind === 's') return `${name}…`
  if (kind === 'b') return name.replace('^ ', 'begins with ').replace(/(.+) \$/, 'ends with $1')
  if (kind === 'k') return name.replace(' ', ' … ')
  return kind === 'w' || kind === 'e' ? name : `[${name}]`
}

/** A router with the given weights. */
export function understanderOf(model: IntentModel): Understander {
  return {
    understand(text, known) {
      const reading = readMessage(text, known)
      const features = featuresOf(reading.masked)
      const shares = softmax(scoresOf(model, features))
      const ranked = INTENTS.map((intent, i) => ({ intent, confidence: shares[i]! })).sort(
        (a, b) => b.confidence - a.confidence,
      )
      const { intent, confidence } = ranked[0]!
      return {
        intent,
        confidence,
        alternatives: ranked.slice(1, 1 + ALTERNATIVES),
        slots: slotsOf(reading, intent),
        because: [...new Set(reasonsFor(model, features, INTENTS.indexOf(intent), REASONS).map(inWords))],
      }
    },
  }
}

/** Loads the trained weights and answers messages from then on without reading anything. */
export function openUnderstanding(): Understander {
  return understanderOf(readModel(new URL('./intentWeights.bin', import.meta.url)))
}
