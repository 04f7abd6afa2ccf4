import { describe, expect, it } from 'vitest'
import type { BoardRow } from '../../api/domain/reviews/board.ts'
import type { Cell, CellState } from '../../api/domain/reviews/cell.ts'
import { dayAndTime, fileSize, longDay, periodName, polishForm, shortPeriod, tied } from '../../tab/format.ts'
import { obligationPhrases } from '../../tab/obligations/words.ts'
import { needsAction, ordered } from '../../tab/reviews/board/boardOrder.ts'
import { gridMove } from '../../tab/reviews/board/gridKeys.ts'
import { reviewPhrases, stepWords } from '../../tab/reviews/words.ts'
import { hashOf, routeFromHash, routeOf, subPageOf } from '../../tab/route.ts'
import { shellPhrases } from '../../tab/shell/words.ts'
import { countChanges } from '../../tab/useData.ts'
import { sayIn } from '../../tab/words.ts'

const say = sayIn('pl')
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

describe('words', () => {
  it('has Polish numbers agree with their words', () => {
    expect([1, 2, 5, 12, 22, 25].map(count => polishForm(count, 'zaległy', 'zaległe', 'zaległych'))).toEqual([
      'zaległy',
      'zaległe',
      'zaległych',
      'zaległych',
      'zaległe',
      'zaległych',
    ])
    expect([1, 3, 5].map(count => spaced(say(shellPhrases.changed, count)))).toEqual([
      'Zmieniła się 1 pozycja',
      'Zmieniły się 3 pozycje',
      'Zmieniło się 5 pozycji',
    ])
  })

  it('keeps a number with its unit and a short word with the next', () => {
    expect(tied('pl', 'Protokół z przeglądu do 5 dni')).toBe('Protokół z\u00a0przeglądu do 5\u00a0dni')
  })

  it('answers the question of a page in its first line', () => {
    expect(spaced(say(obligationPhrases.headline, 1, 2, '2026-11-30', 0))).toBe(
      'Moje obowiązki: 1 zaległy, 2 do 30 listopada',
    )
    expect(
      spaced(say(reviewPhrases.headline, '2026-10', { 'done-in-time': 41, 'done-late': 1, overdue: 3 })),
    ).toBe('Październik 2026: 41 z 45 w terminie · 1 po terminie · 3 zaległe')
  })

  it('names steps of reminding', () => {
    expect(stepWords('before-7').pl).toBe('7 dni roboczych przed terminem')
    expect(stepWords('overdue-2').en).toBe('2 working days after the deadline')
    expect(stepWords('asked').pl).toBe('na prośbę')
  })
})

describe('formats', () => {
  it('writes days, times and periods as the office does, on its clocks', () => {
    expect(spaced(longDay('pl', '2026-11-05'))).toBe('5 listopada 2026')
    expect(spaced(dayAndTime('pl', '2026-11-05T13:05:00Z'))).toBe('5 lis 2026, 14:05')
    expect(spaced(periodName('pl', '2026-H1'))).toBe('I półrocze 2026')
    expect(spaced(periodName('en', '2026-10'))).toBe('October 2026')
    expect(shortPeriod('pl', '2026-10')).toBe('paź')
    expect(fileSize('pl', 1_500_000)).toBe('1,4 MB')
  })
})

describe('places', () => {
  it('survive the way through a link', () => {
    const route = routeOf('reviews', 'process/GZ%208/2026-H1?only=trouble')
    expect(route.path).toEqual(['process', 'GZ 8', '2026-H1'])
    expect(subPageOf(route)).toBe('process/GZ%208/2026-H1?only=trouble')
    expect(routeFromHash(hashOf(route))).toEqual(route)
  })

  it('are not made of what only looks like one', () => {
    expect(routeFromHash('#/nowhere/x')).toBeUndefined()
    expect(routeOf('processes', '%E0%A4%A').path).toEqual(['%E0%A4%A'])
  })
})

describe('the order of a board', () => {
  const row = (name: string, ...cells: [CellState, number?][]): BoardRow => ({
    subject: name,
    name,
    cells: cells.map(([state, days]): Cell => ({ period: '2026-10', state, ...(days ? { days } : {}) })),
    overdue: cells.filter(([state]) => state === 'overdue').length,
    next: 'responsible',
  })
  const rows = [
    row('Ćwiczenia', ['done-in-time']),
    row('Cła', ['done-in-time']),
    row('Dawne', ['overdue', 90]),
    row('Nowe', ['overdue', 3], ['overdue', 2]),
    row('Niepełne', ['incomplete']),
  ]

  it('puts the worst first, then the oldest, then by name with Ć after C', () => {
    expect(ordered(rows, false).map(one => one.name)).toEqual([
      'Dawne',
      'Nowe',
      'Niepełne',
      'Cła',
      'Ćwiczenia',
    ])
    expect(ordered(rows, true).map(one => one.name)).toEqual([
      'Cła',
      'Ćwiczenia',
      'Dawne',
      'Niepełne',
      'Nowe',
    ])
  })

  it('knows what needs action', () => {
    expect(rows.filter(needsAction).map(one => one.name)).toEqual(['Dawne', 'Nowe', 'Niepełne'])
  })
})

describe('keys in a table', () => {
  it('never leave it', () => {
    expect(gridMove({ row: 0, column: 0 }, 'ArrowUp', false, 5, 3)).toEqual({ row: 0, column: 0 })
    expect(gridMove({ row: 4, column: 2 }, 'PageDown', false, 5, 3)).toEqual({ row: 4, column: 2 })
    expect(gridMove({ row: 2, column: 1 }, 'End', true, 5, 3)).toEqual({ row: 4, column: 2 })
    expect(gridMove({ row: 2, column: 1 }, 'a', false, 5, 3)).toBeUndefined()
  })
})

it('counts what changed, came and went', () => {
  const keyOf = (item: { key: string; value: number }) => item.key
  const before = [
    { key: 'a', value: 1 },
    { key: 'b', value: 1 },
  ]
  const after = [
    { key: 'a', value: 2 },
    { key: 'c', value: 1 },
  ]
  expect(countChanges(before, after, keyOf)).toBe(3)
})
