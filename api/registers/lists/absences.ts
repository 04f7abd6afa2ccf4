import { declare, type RowOf } from '../declaration.ts'

/** Absences and who stands in; the key is `person@from`. */
export const absences = declare({
  name: 'absences',
  list: 'Zastepstwa',
  label: { pl: 'Zastępstwa', en: 'Absences' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    person: {
      kind: 'text',
      required: true,
      indexed: true,
      label: { pl: 'Osoba nieobecna', en: 'Absent person' },
    },
    deputy: { kind: 'text', required: true, label: { pl: 'Zastępstwo', en: 'Deputy' } },
    from: { kind: 'day', required: true, label: { pl: 'Od', en: 'From' } },
    until: { kind: 'day', label: { pl: 'Do', en: 'Until' } },
  },
  see: ['employee'],
  change: ['quality-representative', 'administrator', 'head-of-unit'],
})

export type AbsenceRow = RowOf<typeof absences>
