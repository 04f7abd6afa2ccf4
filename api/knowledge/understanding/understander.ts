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
  /** The words and signs that decided, best first. */
  because: string[]
}

export interface Understander {
  /** Routes one message; `known` names of the office help to find slots. Never throws for any text. */
  understand(text: string, known?: KnownNames): Understanding
}

const ALTERNATIVES = 3
const REASONS = 5

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
        because: reasonsFor(model, features, INTENTS.indexOf(intent), REASONS),
      }
    },
  }
}

/** Loads the trained weights and answers messages from then on without reading anything. */
export function openUnderstanding(): Understander {
  return understanderOf(readModel(new URL('./intentWeights.bin', import.meta.url)))
}
