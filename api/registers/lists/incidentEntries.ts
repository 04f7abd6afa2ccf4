import { declare, type RowOf } from '../declaration.ts'

/**
 * What happened in a case and what was done, an entry a row; the key is `number#place`, so that of two people who
 * act at once one is told that the case has moved on. Rows are never changed.
 */
export const incidentEntries = declare({
  name: 'incidentEntries',
  list: 'IncydentyWpisy',
  label: { pl: 'Przebieg incydentów', en: 'Entries of incidents' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    incident: { kind: 'text', required: true, indexed: true, label: { pl: 'Incydent', en: 'Incident' } },
    place: { kind: 'number', required: true, label: { pl: 'Kolejność', en: 'Place' } },
    at: { kind: 'instant', required: true, label: { pl: 'Kiedy', en: 'At' } },
    by: { kind: 'text', label: { pl: 'Kto', en: 'By' } },
    event: { kind: 'json', required: true, label: { pl: 'Wpis', en: 'Entry' } },
    rules: { kind: 'json', required: true, label: { pl: 'Reguły terminów', en: 'Clock rules' } },
  },
  see: ['data-protection-officer'],
  change: [],
})

export type IncidentEntryRow = RowOf<typeof incidentEntries>
