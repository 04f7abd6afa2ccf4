import { declare, type RowOf } from '../declaration.ts'

/**
 * The trail of every write, in chains: one a run of an instance, the key is `chain#place`. A row holds the writes of
 * about a second, the hash of the row before it and its own, so that none can be changed, removed or put in between
 * without the next one telling. Never held in memory.
 */
export const trail = declare({
  name: 'trail',
  list: 'Slad',
  label: { pl: 'Ślad zmian', en: 'Trail of writes' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    chain: { kind: 'text', required: true, indexed: true, label: { pl: 'Łańcuch', en: 'Chain' } },
    place: { kind: 'number', required: true, label: { pl: 'Kolejność', en: 'Place' } },
    at: { kind: 'instant', required: true, label: { pl: 'Kiedy', en: 'At' } },
    /** See TrailWrite in api/registers/trail/trailRow.ts. */
    writes: { kind: 'json', required: true, label: { pl: 'Zapisy', en: 'Writes' } },
    previous: { kind: 'text', label: { pl: 'Skrót poprzedniego', en: 'Hash before' } },
    hash: { kind: 'text', required: true, label: { pl: 'Skrót', en: 'Hash' } },
  },
  see: ['administrator', 'auditor'],
  change: [],
})

export type TrailRow = RowOf<typeof trail>
