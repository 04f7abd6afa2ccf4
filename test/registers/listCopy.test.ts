import { describe, expect, it } from 'vitest'
import { entryOf, type ListItem } from '../../api/registers/listItem.ts'
import { units } from '../../api/registers/lists/units.ts'
import { listCopy } from '../../api/registers/memory/listCopy.ts'
import { aUnit } from './rows.ts'

const anItem = (id: string, version: number, name: string): ListItem => ({
  id,
  eTag: `"2c2a4d3e-0000-4000-8000-00000000000${id},${version}"`,
  lastModifiedDateTime: '2026-11-02T07:00:00Z',
  fields: { ...aUnit({ unit: `U${id}`, name }) },
})

const aCopy = (...items: ListItem[]) => {
  const copy = listCopy(units, fault => {
    throw fault
  })
  const round = copy.round()
  round.collect(items)
  round.commit(true)
  return copy
}

const nameOf = (copy: ReturnType<typeof aCopy>, id: string) => copy.find(`U${id}@2026-01-01`)?.row.name

describe('A reading of changes that is older than own writes', () => {
  it('does not undo a change', () => {
    const copy = aCopy(anItem('1', 1, 'pierwsza'))
    const round = copy.round()
    round.collect([anItem('1', 2, 'cudza')])
    copy.take(entryOf(units, anItem('1', 3, 'własna')))
    expect(round.commit(false)).toEqual([])
    expect(nameOf(copy, '1')).toBe('własna')
  })

  it('does not bring back what was removed, not even in a reading that begins later', () => {
    const copy = aCopy(anItem('1', 1, 'usunięta'))
    const before = copy.round()
    before.collect([anItem('1', 1, 'usunięta')])
    copy.drop('1')
    before.commit(false)
    const later = copy.round()
    later.collect([anItem('1', 1, 'usunięta')])
    later.commit(false)
    expect(copy.rows()).toEqual([])
  })

  it('does not take away what was added while everything was enumerated', () => {
    const copy = aCopy(anItem('1', 1, 'stara'))
    const round = copy.round()
    round.collect([anItem('1', 1, 'stara')])
    copy.take(entryOf(units, anItem('2', 1, 'nowa')))
    round.commit(true)
    expect(nameOf(copy, '2')).toBe('nowa')
  })
})

describe('A reading of changes', () => {
  it('takes the newest state of a repeated entry, in whatever order they come', () => {
    const copy = aCopy()
    const round = copy.round()
    round.collect([anItem('1', 3, 'trzecia'), anItem('1', 2, 'druga')])
    round.collect([anItem('1', 1, 'pierwsza')])
    round.commit(false)
    expect(nameOf(copy, '1')).toBe('trzecia')
  })

  it('takes a deletion whatever states of the item come with it', () => {
    const copy = aCopy(anItem('1', 1, 'pierwsza'))
    const round = copy.round()
    round.collect([
      anItem('1', 2, 'druga'),
      { id: '1', deleted: { state: 'deleted' } },
      anItem('1', 1, 'pierwsza'),
    ])
    expect(round.commit(false)).toEqual(['U1@2026-01-01'])
    expect(copy.rows()).toEqual([])
  })

  it('applies nothing when it is abandoned', () => {
    const copy = aCopy(anItem('1', 1, 'pierwsza'))
    const rows = copy.rows()
    const round = copy.round()
    round.collect([anItem('1', 2, 'druga')])
    round.abandon()
    expect(copy.rows()).toBe(rows)
  })

  it('takes away what a whole enumeration does not have', () => {
    const copy = aCopy(anItem('1', 1, 'zostaje'), anItem('2', 1, 'znika'))
    const round = copy.round()
    round.collect([anItem('1', 1, 'zostaje')])
    expect(round.commit(true)).toEqual(['U2@2026-01-01'])
  })
})

describe('A version that grew without a change of values', () => {
  it('keeps the row as it is and lets a save over the older version pass', () => {
    const copy = aCopy(anItem('1', 1, 'ta sama'))
    const [row] = copy.rows()
    const first = copy.entries()[0]!.version
    expect(copy.take(entryOf(units, anItem('1', 2, 'ta sama')))).toBe(false)
    expect(copy.rows()[0]).toBe(row)
    expect(copy.newestEqual('1', first)).toBe(copy.entries()[0]!.version)
  })

  it('does not let a save pass over values that were not read', () => {
    const copy = aCopy(anItem('1', 1, 'pierwsza'))
    const first = copy.entries()[0]!.version
    copy.take(entryOf(units, anItem('1', 2, 'druga')))
    copy.take(entryOf(units, anItem('1', 3, 'druga')))
    expect(copy.newestEqual('1', first)).toBe(first)
  })
})
