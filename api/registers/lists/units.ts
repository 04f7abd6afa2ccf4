import { declare, type RowOf } from '../declaration.ts'

/** Periods of the lives of units; a row's key is `unit@from`. */
export const units = declare({
  name: 'units',
  list: 'Komorki',
  label: { pl: 'Komórki organizacyjne', en: 'Units' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    unit: { kind: 'text', required: true, indexed: true, label: { pl: 'Symbol', en: 'Code' } },
    name: { kind: 'text', required: true, label: { pl: 'Nazwa', en: 'Name' } },
    parent: { kind: 'text', label: { pl: 'Jednostka nadrzędna', en: 'Parent unit' } },
    holdsReviews: {
      kind: 'boolean',
      required: true,
      label: { pl: 'Prowadzi przeglądy', en: 'Holds reviews' },
    },
    from: { kind: 'day', required: true, label: { pl: 'Od', en: 'From' } },
    until: { kind: 'day', label: { pl: 'Do', en: 'Until' } },
    mergedInto: { kind: 'text', label: { pl: 'Włączona do', en: 'Merged into' } },
  },
  see: ['employee'],
  change: ['quality-representative', 'administrator'],
})

export type UnitRow = RowOf<typeof units>
