import { declare, type RowOf } from '../declaration.ts'

/** The people of the office; the key is the object id in Entra. */
export const people = declare({
  name: 'people',
  list: 'Osoby',
  label: { pl: 'Osoby', en: 'People' },
  version: 2,
  key: 'id',
  columns: {
    id: {
      kind: 'text',
      required: true,
      unique: true,
      label: { pl: 'Identyfikator w Entra', en: 'Entra id' },
    },
    name: { kind: 'text', required: true, label: { pl: 'Imię i nazwisko', en: 'Name' } },
    jobTitle: { kind: 'text', label: { pl: 'Stanowisko', en: 'Job title' } },
    mail: { kind: 'text', label: { pl: 'E-mail', en: 'E-mail' } },
    active: { kind: 'boolean', required: true, label: { pl: 'Pracuje', en: 'Active' } },
    language: {
      kind: 'choice',
      values: ['pl', 'en'],
      required: true,
      label: { pl: 'Język', en: 'Language' },
    },
    unit: { kind: 'text', label: { pl: 'Komórka', en: 'Unit' } },
  },
  see: ['employee'],
  change: ['quality-representative', 'administrator'],
})

export type PersonRow = RowOf<typeof people>
