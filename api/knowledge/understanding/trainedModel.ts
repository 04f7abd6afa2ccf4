import type { Features } from './features.ts'
import type { IntentModel } from './intentModel.ts'
import { CLASSES, lengthOf, ROWS, rowOf, softmax } from './intentModel.ts'
import type { Random } from './messagePatterns.ts'

export interface Example {
  features: Features
  intent: number
  weight: number
}

export interface TrainingPlan {
  epochs: number
  rate: number
  decay: number
}

interface Packed {
  rows: Int32Array
  values: Float64Array
  intent: number
  weight: number
}

function packed({ features, intent, weight }: Example): Packed {
  const length = lengthOf(features)
  return {
    rows: Int32Array.from(features.keys(), rowOf),
    values: Float64Array.from(features.values(), v => v / length),
    intent,
    weight,
  }
}

function shuffled(n: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}

/** Multinomial logistic regression by AdaGrad with weight decay, then quantised to signed bytes. */
export function trainedModel(examples: readonly Example[], plan: TrainingPlan, random: Random): IntentModel {
  const data = examples.map(packed)
  const weights = new Float64Array(ROWS * CLASSES)
  const squares = new Float64Array(ROWS * CLASSES).fill(1e-3)
  const bias = new Float64Array(CLASSES)
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    for (const at of shuffled(data.length, random)) {
      const { rows, values, intent, weight } = data[at]!
      const scores = Float64Array.from(bias)
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i]! * CLASSES
        for (let c = 0; c < CLASSES; c++) scores[c]! += weights[row + c]! * values[i]!
      }
      const errors = softmax(scores)
      errors[intent]! -= 1
      for (let c = 0; c < CLASSES; c++) bias[c]! -= 0.01 * plan.rate * weight * errors[c]!
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i]! * CLASSES
        for (let c = 0; c < CLASSES; c++) {
          const gradient = weight * errors[c]! * values[i]! + plan.decay * weights[row + c]!
          squares[row + c]! += gradient * gradient
          weights[row + c]! -= (plan.rate * gradient) / Math.sqrt(squares[row + c]!)
        }
      }
    }
  }
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) || 1
  return {
    weights: Int8Array.from(weights, w => Math.round((w / largest) * 127)),
    scale: largest / 127,
    bias,
  }
}
