import { describe, expect, it } from 'vitest'
import { lineOfTitle, newDocumentCode } from '../../../api/domain/documents/documentLine.ts'
import { byDocument, type Edition } from '../../../api/domain/documents/edition.ts'

const edition = (key: string, folder: string, more: Partial<Edition> = {}): Edition => ({
  key,
  document: key,
  title: 'Instrukcja obiegu',
  inForceFrom: '2026-01-01',
  folder,
  addedAt: '2026-01-01T08:00:00.000Z',
  ...more,
})
const foundIn = (folder: string, ...editions: Edition[]): string => {
  const found = lineOfTitle(byDocument(editions), ['instrukcja-obiegu'], folder)
  return found.found === 'line' ? found.newest.key : found.found
}

describe('a new file', () => {
  it('is an edition of the document of its title', () => {
    expect(foundIn('', edition('open', ''))).toBe('open')
    expect(foundIn('Procesy', edition('open', ''), edition('other', '', { title: 'Inna' }))).toBe('open')
    expect(foundIn('', edition('other', '', { title: 'Inna' }))).toBe('none')
  })

  it('in a unit’s folder takes the place of that unit’s document, and of no other', () => {
    const [we, wk, open] = [edition('we', 'WE/Instrukcje'), edition('wk', 'WK'), edition('open', '')]
    expect(foundIn('WK/Nowe', we, wk, open)).toBe('wk')
    expect(foundIn('WB', we, wk, open)).toBe('none')
    expect(newDocumentCode('Instrukcja obiegu', 'WB')).not.toBe(newDocumentCode('Instrukcja obiegu', ''))
  })

  it('dropped beside the folders belongs to the document for everybody, else to the only one there is', () => {
    const [we, wk, open] = [edition('we', 'WE'), edition('wk', 'WK'), edition('open', '')]
    expect(foundIn('', we, open)).toBe('open')
    expect(foundIn('', we)).toBe('we')
    expect(foundIn('', edition('some', '', { access: 'komórka: WE' }))).toBe('some')
    expect(foundIn('', we, wk)).toBe('several')
  })
})
