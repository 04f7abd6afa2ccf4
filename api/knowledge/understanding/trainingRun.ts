import { featuresOf } from './features.ts'
import type { IntentModel } from './intentModel.ts'
import { INTENTS } from './intents.ts'
import { type LabelledMessage, type Random, seededRandom } from './messagePatterns.ts'
import { readMessage } from './messageReading.ts'
import { type Example, type TrainingPlan, trainedModel } from './trainedModel.ts'

const PLAN: TrainingPlan = { epochs: 8, rate: 0.5, decay: 1e-5 }
const NEIGHBOURS = 'abcdefghijklmnopqrstuvwxyz'

/** A slip of the fingers in one word of at least five letters. */
export function withTypo(text: string, random: Random): string {
  const words = text.split(' ')
  const at = Math.floor(random() * words.length)
  const word = words[at]!
  if (word.length < 5 || /\d/.test(word)) return text
  const i = 1 + Math.floor(random() * (word.length - 2))
  const slip = random()
  words[at] =
    slip < 0.35
      ? word.slice(0, i) + word.slice(i + 1)
      : slip < 0.7
        ? word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2)
        : word.slice(0, i) + NEIGHBOURS[Math.floor(random() * 26)]! + word.slice(i + 1)
  return words.join(' ')
}

/** Each message as it is and once with a typo; patterns with many variants count less per message. */
export function examplesOf(messages: readonly LabelledMessage[], random: Random): Example[] {
  const sizes = new Map<number, number>()
  for (const m of messages) sizes.set(m.pattern, (sizes.get(m.pattern) ?? 0) + 1)
  return messages.flatMap(m => {
    const weight = 1 / Math.sqrt(sizes.get(m.pattern)!)
    const intent = INTENTS.indexOf(m.intent)
    const plain = readMessage(m.text)
    const example = (masked: string, share: number): Example => ({
      features: featuresOf(masked),
      intent,
      weight: weight * share,
    })
    return [example(plain.masked, 1), example(withTypo(plain.masked, random), 0.5)]
  })
}

/** Trains the model that is committed; the same messages always give the same weights. */
export function intentModelOf(messages: readonly LabelledMessage[]): IntentModel {
  const random = seededRandom(7)
  return trainedModel(examplesOf(messages, random), PLAN, random)
}
