import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import type { Features } from './features.ts'
import { INTENTS } from './intents.ts'

/** Features share this many rows of weights; their names are kept out of the file. */
export const ROWS = 1 << 16
export const CLASSES = INTENTS.length

/** One quantised row of weights per feature hash, and what they are multiplied with to get the true ones. */
export interface IntentModel {
  weights: Int8Array
  scale: number
  bias: Float64Array
}

/** FNV-1a over UTF-16 units, folded into the rows of the model. */
export function rowOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return ((hash >>> 16) ^ hash) & (ROWS - 1)
}

/** Divides a message's features by their joint length, so that long and short messages weigh the same. */
export function lengthOf(features: Features): number {
  let sum = 0
  for (const value of features.values()) sum += value * value
  return Math.sqrt(sum) || 1
}

export function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores)
  const shares = scores.map(s => Math.exp(s - top))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map(s => s / sum)
}

/** How much each intent gains from the message's features, before they are turned into probabilities. */
export function scoresOf(model: IntentModel, features: Features): Float64Array {
  const scores = Float64Array.from(model.bias)
  const length = lengthOf(features)
  for (const [name, value] of features) {
    const row = rowOf(name) * CLASSES
    const share = (value / length) * model.scale
    for (let c = 0; c < CLASSES; c++) scores[c]! += share * model.weights[row + c]!
  }
  return scores
}

/** The features that spoke most for an intent, best first. */
export function reasonsFor(model: IntentModel, features: Features, intent: number, most: number): string[] {
  return [...features]
    .map(([name, value]) => ({ name, gain: value * model.weights[rowOf(name) * CLASSES + intent]! }))
    .filter(f => f.gain > 0 && !f.name.startsWith('g:'))
    .sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(f => f.name)
}

const HEADER_BYTES = 8 * (1 + CLASSES)

/** The file: scale and biases as doubles, then the weights as signed bytes, all deflated. */
export function modelBytes(model: IntentModel): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + model.weights.length)
  const view = new DataView(bytes.buffer)
  view.setFloat64(0, model.scale, true)
  model.bias.forEach((b, i) => {
    view.setFloat64(8 * (i + 1), b, true)
  })
  bytes.set(new Uint8Array(model.weights.buffer), HEADER_BYTES)
  return bytes
}

/** Reads a trained model from its file. */
export function readModel(file: URL): IntentModel {
  const bytes = inflateRawSync(readFileSync(file))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const bias = Float64Array.from({ length: CLASSES }, (_, i) => view.getFloat64(8 * (i + 1), true))
  const weights = new Int8Array(
    bytes.buffer.slice(bytes.byteOffset + HEADER_BYTES, bytes.byteOffset + bytes.byteLength),
  )
  return { scale: view.getFloat64(0, true), bias, weights }
}
