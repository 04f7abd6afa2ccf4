import { declare, type RowOf } from '../declaration.ts'

/** Whom a head of unit lets read the minutes of the unit; the key is `unit|person|from`. */
export const minutesReaders = declare({
  name: 'minutesReaders',
  list: 'DostepDoProtokolow',
  label: { pl: 'Dostęp do protokołów', en: 'Readers of minutes' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    unit: { kind: 'text', required: true, indexed: true, label: { pl: 'Komórka', en: 'Unit' } },
    person: { kind: 'text', required: true, label: { pl: 'Osoba', en: 'Person' } },
    from: { kind: 'day', required: true, label: { pl: 'Od', en: 'From' } },
    until: { kind: 'day', label: { pl: 'Do', en: 'Until' } },
  },
  see: ['head-of-unit'],
  change: [],
})

export type MinutesReaderRow = RowOf<typeof minutesReaders>
