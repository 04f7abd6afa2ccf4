import { declare, type RowOf } from '../declaration.ts'

/** Reminders claimed and sent; the key is `person|obligation|step`, so that each is sent by one instance only. */
export const reminders = declare({
  name: 'reminders',
  list: 'Przypomnienia',
  label: { pl: 'Przypomnienia', en: 'Reminders' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    person: { kind: 'text', required: true, indexed: true, label: { pl: 'Osoba', en: 'Person' } },
    obligation: { kind: 'text', required: true, indexed: true, label: { pl: 'Obowiązek', en: 'Obligation' } },
    step: { kind: 'text', required: true, label: { pl: 'Krok', en: 'Step' } },
    claimedAt: { kind: 'instant', required: true, label: { pl: 'Podjęto', en: 'Claimed at' } },
    claimedBy: { kind: 'text', required: true, label: { pl: 'Instancja', en: 'Instance' } },
    /** Person who pressed "remind"; absent for the sweep. */
    askedBy: { kind: 'text', label: { pl: 'Na prośbę', en: 'Asked by' } },
    state: {
      kind: 'choice',
      values: ['claimed', 'sent', 'undelivered'],
      required: true,
      label: { pl: 'Stan', en: 'State' },
    },
    settledAt: { kind: 'instant', label: { pl: 'Wysłano lub odmówiono', en: 'Settled at' } },
    message: { kind: 'text', label: { pl: 'Wiadomość', en: 'Message' } },
    failure: { kind: 'text', label: { pl: 'Powód niedoręczenia', en: 'Why undelivered' } },
  },
  see: ['quality-representative', 'administrator'],
  change: ['quality-representative'],
})

export type ReminderRow = RowOf<typeof reminders>
