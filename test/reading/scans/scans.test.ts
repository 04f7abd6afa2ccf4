import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentText } from '../../../api/reading/blocks.ts'
import { openReader, type Reader } from '../../../api/reading/reader.ts'
import { withDoubts } from '../../../api/reading/scans/scanDoubts.ts'
import { aScan } from './aScan.ts'

const PATIENCE_MS = 60_000
let reader: Reader
beforeAll(() => {
  reader = openReader({ processes: 1 })
})
afterAll(() => reader.close())

const readScan = async (options: Parameters<typeof aScan>[0] = {}) =>
  reader.readMinutes(aScan(options), 'skan.pdf')

describe('a scan of minutes', () => {
  it.each([0, 90] as const)(
    'is read from its picture, which lies turned by %s degrees',
    async turned => {
      const reading = await readScan({ turned })
      expect(reading).toMatchObject({
        ok: true,
        value: {
          kind: 'unit',
          date: { value: '2026-11-20' },
          subject: { value: { text: 'Wydział Edukacji' } },
          attendance: [{ name: 'Alina Przykładowa' }, { name: 'Marcin Lis' }, { name: 'Beata Marzec' }],
          actions: [
            { responsible: { names: ['Marcin Lis'] }, due: { day: '2026-12-15' }, place: { page: 1 } },
            { responsible: { names: ['Beata Marzec'] }, due: { day: '2026-12-18' }, place: { page: 1 } },
          ],
          warnings: ['read-from-scan'],
          scan: { actions: [[], []] },
        },
      })
    },
    PATIENCE_MS,
  )

  it(
    'keeps its table as a table',
    async () => {
      const document = await reader.read(aScan(), 'skan.pdf')
      const table = document.ok ? document.value.blocks.find(block => block.kind === 'table') : undefined
      expect(table?.rows.map(row => row.map(cell => cell.text))).toEqual([
        ['Lp.', 'Zadanie', 'Odpowiedzialny', 'Termin'],
        ['1', 'wdrożyć elektroniczny formularz wniosku o dotację', 'Marcin Lis', '15.12.2026'],
        ['2', 'uzupełnić wykaz aktywów o urządzenia przenośne', 'Beata Marzec', '18.12.2026'],
      ])
      expect(document.ok && documentText(document.value)).toContain('Wydział Edukacji')
    },
    PATIENCE_MS,
  )
})

describe('a scan keeps the answer that it has no text', () => {
  const refused = { ok: false, reason: 'file-without-text' }

  it(
    'with more pages than are read',
    async () => expect(await readScan({ pages: 21 })).toEqual(refused),
    PATIENCE_MS,
  )

  it(
    'with a damaged picture',
    async () => expect(await readScan({ picture: new Uint8Array(5000).fill(7) })).toEqual(refused),
    PATIENCE_MS,
  )

  it.each([
    ['time', { milliseconds: 1 }],
    ['memory', { memoryBytes: 1024 * 1024 }],
    ['readable words', { legible: 99.9 }],
  ])(
    'where it would need more than there is: %s',
    async (_, scans) => {
      const strict = openReader({ processes: 1, scans })
      expect(await strict.readMinutes(aScan(), 'skan.pdf')).toEqual(refused)
      strict.close()
    },
    PATIENCE_MS,
  )

  it(
    'where others wait already, and is no burden to the file after it',
    async () => {
      const small = openReader({ processes: 1, scans: { waiting: 0 } })
      const [first, second] = await Promise.all([
        small.readMinutes(aScan(), 'skan.pdf'),
        small.readMinutes(aScan(), 'skan.pdf'),
      ])
      expect([first.ok, second]).toEqual([true, refused])
      expect((await small.readMinutes(aScan(), 'skan.pdf')).ok).toBe(true)
      small.close()
    },
    PATIENCE_MS,
  )
})

describe('what was read with doubt', () => {
  let read: Awaited<ReturnType<typeof readScan>>
  beforeAll(async () => {
    read = await readScan()
  }, PATIENCE_MS)

  it('is told of each action, and the day and the subject become guesses', () => {
    if (!read.ok) throw new Error(read.reason)
    const doubted = withDoubts(read.value, [
      { text: 'Marzec', page: 1 },
      { text: '15.12.2026', page: 1 },
      { text: 'Edukacji', page: 1 },
    ])
    expect(doubted.scan?.actions).toEqual([['due'], ['responsible']])
    expect(doubted.subject?.certainty).toBe('guess')
    expect(doubted.scan?.words).toEqual(['Marzec', '15.12.2026', 'Edukacji'])
  })

  it('leaves open what may stand on a page that cannot be read', () => {
    if (!read.ok) throw new Error(read.reason)
    const { parts } = withDoubts(
      {
        ...read.value,
        parts: { attendance: { state: 'missing' }, conclusions: { state: 'present' } },
        warnings: ['read-from-scan', 'some-pages-without-text'],
      },
      [],
    )
    expect(parts).toEqual({ attendance: { state: 'unclear' }, conclusions: { state: 'present' } })
  })
})
