import { PROCESS_GROUPS } from '../../domain/processes/process.ts'
import { declare, type RowOf } from '../declaration.ts'

/** The process hierarchy as the office has loaded it. */
export const processes = declare({
  name: 'processes',
  list: 'Procesy',
  label: { pl: 'Procesy', en: 'Processes' },
  version: 1,
  key: 'code',
  columns: {
    code: { kind: 'text', required: true, unique: true, label: { pl: 'Symbol', en: 'Code' } },
    group: { kind: 'choice', values: PROCESS_GROUPS, required: true, label: { pl: 'Grupa', en: 'Group' } },
    number: { kind: 'number', required: true, label: { pl: 'Numer', en: 'Number' } },
    name: { kind: 'text', required: true, label: { pl: 'Nazwa', en: 'Name' } },
    edition: { kind: 'number', label: { pl: 'Wydanie opisu', en: 'Edition of the description' } },
    inForceSince: { kind: 'day', label: { pl: 'Opis obowiązuje od', en: 'Description in force since' } },
    descriptionUrl: { kind: 'text', label: { pl: 'Adres opisu', en: 'Address of the description' } },
    from: { kind: 'day', required: true, label: { pl: 'Od', en: 'From' } },
    until: { kind: 'day', label: { pl: 'Do', en: 'Until' } },
  },
  see: ['employee'],
  change: ['quality-representative', 'administrator'],
})

export type ProcessRow = RowOf<typeof processes>
