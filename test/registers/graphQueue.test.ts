import { describe, expect, it } from 'vitest'
import { graphQueue } from '../../api/registers/graph/graphQueue.ts'
import type { Priority } from '../../api/registers/graph/priority.ts'

const FOREVER = 60_000
const until = () => {
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { open, opened }
}

describe('The queue before SharePoint', () => {
  it('lets alerts go first, then answers, reminders and the rest, after a pause', async () => {
    const queue = graphQueue()
    const order: Priority[] = []
    queue.pause(30)
    const turns = (['background', 'reminder', 'answer', 'alert'] as const).flatMap(priority =>
      [1, 2].map(() => queue.run(priority, FOREVER, async () => void order.push(priority))),
    )
    expect(queue.load().waiting).toEqual({ alert: 2, answer: 2, reminder: 2, background: 2 })
    await Promise.all(turns)
    expect(order).toEqual([
      'alert',
      'alert',
      'answer',
      'answer',
      'reminder',
      'reminder',
      'background',
      'background',
    ])
  })

  it('starts nothing while it is paused', async () => {
    const queue = graphQueue()
    queue.pause(80)
    const started = performance.now()
    await queue.run('alert', FOREVER, async () => undefined)
    expect(performance.now() - started).toBeGreaterThanOrEqual(75)
  })

  it('keeps room for an answer however much background work runs', async () => {
    const queue = graphQueue()
    const gate = until()
    const reading = Array.from({ length: 20 }, () => queue.run('background', FOREVER, () => gate.opened))
    await queue.run('answer', FOREVER, async () => undefined)
    expect(queue.load().waiting.background).toBeGreaterThan(0)
    gate.open()
    await Promise.all(reading)
  })

  it('holds back the less urgent near the limit of the minute', async () => {
    const queue = graphQueue()
    queue.holdBack(0.08, 50)
    const order: Priority[] = []
    await Promise.all(
      (['background', 'reminder'] as const).map(priority =>
        queue.run(priority, FOREVER, async () => void order.push(priority)),
      ),
    )
    expect(order).toEqual(['reminder', 'background'])
  })

  it('refuses at once a wait longer than the caller has, and says how long it would be', async () => {
    const queue = graphQueue()
    queue.pause(5_000)
    const refused = queue.run('answer', 1_000, async () => undefined)
    await expect(refused).rejects.toMatchObject({ name: 'QueueTimeout' })
    expect(queue.load().pausedFor).toBeGreaterThan(4_000)
  })

  it('gives up a turn that does not come in time', async () => {
    const queue = graphQueue()
    const gate = until()
    const busy = Array.from({ length: 10 }, () => queue.run('alert', FOREVER, () => gate.opened))
    await expect(queue.run('answer', 30, async () => undefined)).rejects.toMatchObject({
      name: 'QueueTimeout',
    })
    expect(queue.load().waiting.answer).toBe(0)
    gate.open()
    await Promise.all(busy)
  })

  it('is bounded', async () => {
    const queue = graphQueue()
    queue.pause(200)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 600 }, () => queue.run('background', FOREVER, async () => undefined)),
    )
    const refused = outcomes.filter(outcome => outcome.status === 'rejected')
    expect(refused).toHaveLength(100)
    expect(refused[0]!.reason).toMatchObject({ name: 'QueueFull' })
  })
})
