import { randomBytes } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readHandedIn, storeHandedIn } from '../../api/reviews/handIn.ts'
import type { FaultSettings } from '../../infra/standin/faults.ts'
import { aSuite, type Desk, minutesText, PEOPLE } from '../reviews/aSuite.ts'
import { aSecondSuite } from './aSecondSuite.ts'
import { filesIn } from './filesIn.ts'

let desk: Desk
beforeAll(async () => {
  desk = await aSuite('2026-11-27')
})
afterEach(() => desk.office.standin.faults.clear())

let number = 0

/** Minutes that no other test has handed in: the text differs, and so does the day. */
async function handInUnder(faults: FaultSettings, padding = 0) {
  number++
  const name = `Protokół ${number}.txt`
  const text = Buffer.from(minutesText({ deadline: ` do ${number} grudnia 2026 r.` }))
  const filler = Buffer.from(`\n${randomBytes(padding / 2).toString('hex')}`)
  desk.office.standin.faults.set(faults)
  const delivery = `chat/faults/${number}`
  const content = padding ? Buffer.concat([text, filler]) : text
  const stored = await storeHandedIn(desk.suite, PEOPLE.head, { delivery, name, content })
  const read = stored.ok ? await readHandedIn(desk.suite, PEOPLE.head, delivery) : stored
  const left = desk.office.standin.faults.current()
  desk.office.standin.faults.clear()
  const other = await desk.office.anotherInstance()
  const versions = other.minutes.rows().filter(row => row.fileName === name)
  return { left, stored, read, versions, files: filesIn(desk.office.standin, name) }
}

/** The faults that never came: a test whose fault did not strike shows nothing. */
const unstruck = (asked: FaultSettings, left: FaultSettings): string[] =>
  Object.entries(asked)
    .filter(
      ([name, one]) =>
        typeof one === 'object' && one.times !== undefined && timesOf(left, name) === one.times,
    )
    .map(([name]) => name)

const timesOf = (settings: FaultSettings, name: string): number | undefined => {
  const one = (settings as Record<string, { times?: number } | number | undefined>)[name]
  return typeof one === 'object' ? one.times : undefined
}

const once = { rate: 1, times: 1 }

describe('Minutes handed in are filed once, and their file lies in SharePoint once, when', () => {
  it.each<[string, FaultSettings]>([
    ['the upload is throttled', { throttled: { ...once, only: '^PUT' } }],
    [
      'the upload is throttled with decimals',
      { throttled: { ...once, only: '^PUT', retryAfter: 'decimal' } },
    ],
    [
      'every third request is throttled',
      { seed: 5, throttled: { rate: 0.33, times: 6, retryAfter: 'missing' } },
    ],
    ['SharePoint is unavailable for a moment', { unavailable: { rate: 1, times: 2 } }],
    ['the upload was done and answered 503', { appliedThenUnavailable: { ...once, only: '^PUT' } }],
    [
      'every row was written and answered 503',
      { appliedThenUnavailable: { rate: 1, times: 3, only: '^(POST|PATCH) .*/items' } },
    ],
    [
      'the move was done and answered 503',
      { appliedThenUnavailable: { ...once, only: '^PATCH /v1.0/drives|^PATCH .*/drives' } },
    ],
    ['connections are cut', { seed: 9, cutOff: { rate: 0.3, times: 5 } }],
    [
      'SharePoint works on the file right after its upload (409)',
      { changedAfterUpload: { rate: 1, times: 3 } },
    ],
    ['somebody has the file open (423)', { locked: { rate: 1, times: 2 } }],
    ['the address for reading it back has expired', { downloadExpired: once }],
    ['versions rise by themselves', { eTagMoves: { rate: 1 } }],
    ['the token ends before its time', { tokenRejected: { rate: 1, times: 1, only: '^PUT' } }],
    [
      'the token ends before its time, later',
      { tokenRejected: { rate: 1, times: 1, only: '^POST .*/items' } },
    ],
    ['the clock of SharePoint is another', { clockSkew: { rate: 1 } }],
  ])('%s', async (_what, faults) => {
    const { left, stored, read, versions, files } = await handInUnder(faults)
    expect(unstruck(faults, left)).toEqual([])
    expect(stored).toMatchObject({ ok: true, value: { again: false } })
    expect(read).toMatchObject({ ok: true, value: { status: 'filed' } })
    expect(versions).toHaveLength(1)
    expect(files).toHaveLength(1)
  })
})

describe('Large minutes, which go up in ranges, are stored once when', () => {
  it.each<[string, FaultSettings]>([
    ['the connection breaks in the middle of a range', { uploadBroken: { rate: 1, times: 2 } }],
    ['the upload session expires', { uploadExpired: once }],
    [
      'both, and SharePoint throttles',
      { uploadBroken: once, uploadExpired: once, throttled: { rate: 1, times: 2, retryAfter: 'missing' } },
    ],
  ])('%s', async (_what, faults) => {
    const { left, stored, files } = await handInUnder(faults, 6 * 1024 * 1024)
    expect(unstruck(faults, left)).toEqual([])
    expect(stored).toMatchObject({ ok: true, value: { again: false } })
    expect(files).toHaveLength(1)
    expect(files[0]?.size).toBe(stored.ok ? stored.value.intake.fileSize : 0)
  })
})

describe('Minutes that SharePoint will not take now', () => {
  it('are not said to be stored, and are stored once when they are handed in again', async () => {
    const file = { delivery: 'chat/later', name: 'Później.txt', content: minutesText({ date: '24.11.2026' }) }
    desk.office.standin.faults.set({ throttled: { rate: 1, retryAfter: 'long' } })
    await expect(storeHandedIn(desk.suite, PEOPLE.head, file)).rejects.toMatchObject({
      name: 'SharePointUnavailable',
      retryAfter: expect.any(Number),
    })
    expect(filesIn(desk.office.standin, file.name)).toHaveLength(0)
    desk.office.standin.faults.clear()
    // Another instance has not been told to wait.
    const second = await aSecondSuite(desk)
    expect(await storeHandedIn(second, PEOPLE.head, file)).toMatchObject({
      ok: true,
      value: { again: false },
    })
    expect(await storeHandedIn(second, PEOPLE.head, file)).toMatchObject({ ok: true, value: { again: true } })
    expect(filesIn(desk.office.standin, file.name)).toHaveLength(1)
  })
})
