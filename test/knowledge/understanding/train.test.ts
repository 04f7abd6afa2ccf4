import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { modelBytes } from '../../../api/knowledge/understanding/intentModel.ts'
import { trainingMessages } from '../../../api/knowledge/understanding/train.ts'
import { intentModelOf } from '../../../api/knowledge/understanding/trainingRun.ts'
import { heldOutMessages } from './heldOut.ts'

const messages = trainingMessages(new URL('./messages/', import.meta.url))

it('training again gives the committed weights', { timeout: 120_000 }, () => {
  const committed = readFileSync(
    new URL('../../../api/knowledge/understanding/intentWeights.bin', import.meta.url),
  )
  expect(Buffer.compare(modelBytes(intentModelOf(messages)), inflateRawSync(committed))).toBe(0)
})

it('no held-out message is trained on', () => {
  const trained = new Set(messages.map(m => m.text.toLowerCase()))
  expect(
    heldOutMessages()
      .filter(m => trained.has(m.text.toLowerCase()))
      .map(m => m.text),
  ).toEqual([])
})
