import { setImmediate as breath } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startRepeating } from '../../api/repeating.ts'

const SOON = 0.001
const NEVER = 3_600

describe('something repeated', () => {
  it('is done at once and again, one turn after the other', async () => {
    let turns = 0
    let under = 0
    let most = 0
    await new Promise<void>(resolve => {
      const repeated = startRepeating(
        async () => {
          most = Math.max(most, ++under)
          await breath()
          under--
          if (++turns === 3) resolve(repeated.stop())
        },
        SOON,
        'at-once',
      )
    })
    expect([turns, most]).toEqual([3, 1])
  })

  it('waits for its time before the first turn where that is wished', async () => {
    let turns = 0
    const repeated = startRepeating(async () => void turns++, NEVER, 'later')
    await repeated.stop()
    expect(turns).toBe(0)
  })

  it('is over once the turn under way is over, and does not begin anew', async () => {
    let done = false
    let release: () => void = () => undefined
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    const repeated = startRepeating(
      async () => {
        await held
        done = true
      },
      SOON,
      'at-once',
    )
    const over = repeated.stop().then(() => done)
    expect(done).toBe(false)
    release()
    expect(await over).toBe(true)
  })
})
