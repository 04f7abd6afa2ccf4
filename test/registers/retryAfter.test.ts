import { describe, expect, it } from 'vitest'
import { allowanceOf, retryAfterOf } from '../../api/registers/graph/retryAfter.ts'

const headers = (given: Record<string, string>) => new Headers(given)

describe('The wait that SharePoint asks for', () => {
  it.each([
    ['whole seconds', { 'Retry-After': '7' }, 7_000],
    ['decimal seconds', { 'Retry-After': '2.128' }, 2_128],
    [
      'a date, counted from the answer’s own clock',
      { 'Retry-After': 'Mon, 23 Nov 2026 10:00:30 GMT', Date: 'Mon, 23 Nov 2026 10:00:00 GMT' },
      30_000,
    ],
    [
      'a date that has passed',
      { 'Retry-After': 'Mon, 23 Nov 2026 09:00:00 GMT', Date: 'Mon, 23 Nov 2026 10:00:00 GMT' },
      0,
    ],
    ['nothing', {}, undefined],
    ['something unreadable', { 'Retry-After': 'soon' }, undefined],
    [
      'the greater of the two when the limit is used up',
      { 'Retry-After': '3', 'RateLimit-Remaining': '0', 'RateLimit-Reset': '9' },
      9_000,
    ],
  ])('is read from %s', (_words, given, milliseconds) => {
    expect(retryAfterOf(headers(given))).toBe(milliseconds)
  })

  it('comes with what is left of the allowance, near the limit', () => {
    const near = { 'RateLimit-Limit': '1250', 'RateLimit-Remaining': '125', 'RateLimit-Reset': '20' }
    expect(allowanceOf(headers(near))).toEqual({ left: 0.1, resetIn: 20_000 })
    expect(allowanceOf(headers({}))).toBeUndefined()
  })
})
