import { declare, type RowOf } from '../declaration.ts'

/** Words of the office, acronyms and nicknames, with what they stand for; the key is the word in lower case. */
export const officeWords = declare({
  name: 'officeWords',
  list: 'SlowaUrzedu',
  label: { pl: 'Słowa urzędu', en: 'Words of the office' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    word: { kind: 'text', required: true, label: { pl: 'Słowo lub skrót', en: 'Word or acronym' } },
    /** Words it stands for, one a line. */
    means: { kind: 'longText', required: true, label: { pl: 'Znaczy', en: 'Stands for' } },
    addedBy: { kind: 'text', label: { pl: 'Dodano przez', en: 'Added by' } },
    addedAt: { kind: 'instant', required: true, label: { pl: 'Dodano', en: 'Added at' } },
  },
  see: ['employee'],
  change: ['quality-representative'],
})

export type OfficeWordRow = RowOf<typeof officeWords>
