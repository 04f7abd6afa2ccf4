import { describe, expect, it } from 'vitest'
import { momentSeenOn } from '../../tab/format.ts'

describe('The moment that data is of', () => {
  it('is an hour on its own day, and has its date on any other', () => {
    const afternoon = '2026-10-06T14:30:00.000Z'
    expect(momentSeenOn('pl', afternoon, '2026-10-06')).toBe('16:30')
    expect(momentSeenOn('pl', afternoon, '2026-10-07').replaceAll('\u00a0', ' ')).toBe('6 paź 2026, 16:30')
  })

  it('is of the day that it is in Warsaw, not in London', () => {
    expect(momentSeenOn('pl', '2026-10-06T22:30:00.000Z', '2026-10-07')).toBe('0:30')
  })
})
