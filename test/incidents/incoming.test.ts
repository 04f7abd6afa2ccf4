import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { defaultMappings } from '../../api/incidents/incoming/incomingMapping.ts'
import { incomingRows } from '../../api/incidents/incoming/incomingRows.ts'
import { readTable } from '../../api/incidents/incoming/readTable.ts'
import { takeIncoming } from '../../api/incidents/incoming/takeIncoming.ts'
import { aSuite } from '../reviews/aSuite.ts'

const NOW = '2026-11-23T09:00:00.000Z'
const HEAD = 'Numer zgłoszenia;Opis;Data zgłoszenia;Lokalizacja;Komórka;Kategoria'
const csv = (...lines: readonly string[]) => Buffer.from([HEAD, ...lines].join('\r\n'))

async function rowsOf(content: Uint8Array) {
  const table = await readTable(content)
  if (!table.ok) throw new Error(table.reason)
  return table.value
}

const taken = async (...lines: readonly string[]) =>
  incomingRows(await rowsOf(csv(...lines)), defaultMappings.atmosfera, NOW)

describe('An export of another system', () => {
  it('gives its incidents and failures, and leaves the rest out', async () => {
    const found = await taken(
      'A-1;"Nie działa poczta; od rana";23.11.2026 07:10;Wielopole;KU;Awaria',
      'A-2;Prośba o dostęp;2026-11-20 12:00;;;Wniosek',
    )
    expect(found.leftOut).toBe(1)
    expect(found.reports).toEqual([
      {
        number: 'A-1',
        what: 'Nie działa poczta; od rana',
        noticedAt: '2026-11-23T06:10:00.000Z',
        where: 'Wielopole',
        unit: 'KU',
        kind: 'failure',
      },
    ])
  })

  it('tells each refused row with its place and reason', async () => {
    const found = await taken(
      ';bez numeru;2026-11-20 12:00;;;Awaria',
      'A-3;;2026-11-20 12:00;;;Awaria',
      'A-4;zła data;31.02.2026;;;Awaria',
      'A-5;jutro;2026-11-24 12:00;;;Awaria',
      'A-6;raz;2026-11-20;;;Awaria',
      'a-6;drugi raz;2026-11-20;;;Awaria',
    )
    expect(found.reports.map(one => one.number)).toEqual(['A-6'])
    expect(found.refused).toEqual([
      { row: 2, reason: 'number-missing' },
      { row: 3, reason: 'text-missing' },
      { row: 4, reason: 'day-not-understood' },
      { row: 5, reason: 'in-the-future' },
      { row: 7, reason: 'number-twice' },
    ])
  })

  it('without a column that the mapping names gives nothing and says which', async () => {
    const found = incomingRows(
      await rowsOf(Buffer.from('Opis;Kategoria\nx;Awaria')),
      defaultMappings.atmosfera,
      NOW,
    )
    expect(found).toMatchObject({ reports: [], columnsMissing: ['Numer zgłoszenia', 'Data zgłoszenia'] })
  })

  it('is read in the code page of older systems', async () => {
    // "Zażółć" in Windows-1250.
    const content = Buffer.concat([Buffer.from('a;b\n1;Za'), Buffer.from([0xbf, 0xf3, 0xb3, 0xe6])])
    expect(await rowsOf(content)).toEqual([{ a: '1', b: 'Zażółć' }])
  })

  it('is read from a sheet of Excel, with its moments as they stand in the cells', async () => {
    const content = await writeXlsxFile([
      ['Nr', 'Treść', 'Data', 'Budynek', 'Rodzaj'].map(value => ({ value })),
      [
        { value: 'B-1' },
        { value: 'Zalanie archiwum' },
        { value: new Date('2026-11-20T06:30:00Z'), type: Date, format: 'yyyy-mm-dd hh:mm' },
        { value: 'al. Powstania 1' },
        { value: 'Awaria' },
      ],
    ]).toBuffer()
    const { reports } = incomingRows(await rowsOf(content), defaultMappings.obud, NOW)
    expect(reports).toMatchObject([{ number: 'B-1', noticedAt: '2026-11-20T05:30:00.000Z' }])
  })

  it.each([
    ['nothing', Buffer.from(''), 'table-not-readable'],
    ['headings only', csv(), 'table-empty'],
    ['a broken archive', Buffer.from('PK\u0003\u0004 and then nothing'), 'table-not-readable'],
    ['a quotation that never ends', Buffer.from('a;b\n"1;2'), 'table-not-readable'],
    ['too much', Buffer.alloc(6 * 1024 * 1024, 'x'), 'table-too-large'],
  ])('that holds %s is refused with its reason', async (_what, content, reason) => {
    expect(await readTable(content)).toEqual({ ok: false, reason })
  })
})

describe('Taking an export', () => {
  it('tells first, then takes, and takes nothing twice when it comes again', async () => {
    const { suite } = await aSuite('2026-11-23')
    const lines = [
      'A-1;Awaria poczty;2026-11-20 07:10;;;Awaria',
      'A-2;Wyciek;2026-11-20;;;Incydent bezpieczeństwa',
    ]
    const rows = await rowsOf(csv(...lines))
    expect(await takeIncoming(suite, 'atmosfera', rows, true)).toMatchObject({ taken: 2, known: 0 })
    expect(suite.registers.incidents.rows()).toHaveLength(0)
    expect(await takeIncoming(suite, 'atmosfera', rows, false)).toMatchObject({ taken: 2, known: 0 })
    const grown = await rowsOf(csv(...lines, 'A-3;Kradzież laptopa;2026-11-21;;;Incydent bezpieczeństwa'))
    expect(await takeIncoming(suite, 'atmosfera', grown, false)).toMatchObject({ taken: 1, known: 2 })
    expect(suite.registers.incidents.rows().map(row => row.source)).toEqual([
      'atmosfera',
      'atmosfera',
      'atmosfera',
    ])
  })
})
