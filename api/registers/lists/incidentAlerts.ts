import { declare, type RowOf } from '../declaration.ts'

/**
 * Alerts claimed and sent; the key is `number|step|person`, so that of many instances one sends each. Teams' answer
 * is kept, that an alert which reached nobody can be seen.
 */
export const incidentAlerts = declare({
  name: 'incidentAlerts',
  list: 'IncydentyAlerty',
  label: { pl: 'Alerty o incydentach', en: 'Alerts of incidents' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    incident: { kind: 'text', required: true, indexed: true, label: { pl: 'Incydent', en: 'Incident' } },
    step: { kind: 'text', required: true, label: { pl: 'Krok', en: 'Step' } },
    person: { kind: 'text', required: true, indexed: true, label: { pl: 'Osoba', en: 'Person' } },
    claimedAt: { kind: 'instant', required: true, label: { pl: 'Podjęto', en: 'Claimed at' } },
    claimedBy: { kind: 'text', required: true, label: { pl: 'Instancja', en: 'Instance' } },
    state: {
      kind: 'choice',
      values: ['claimed', 'sent', 'undelivered'],
      required: true,
      label: { pl: 'Stan', en: 'State' },
    },
    settledAt: { kind: 'instant', label: { pl: 'Wysłano lub odmówiono', en: 'Settled at' } },
    /** Whether the activity feed of Teams took it: the other way to the same person. */
    feed: {
      kind: 'choice',
      values: ['sent', 'refused'],
      label: { pl: 'Kanał aktywności', en: 'Activity feed' },
    },
    message: { kind: 'text', label: { pl: 'Wiadomość', en: 'Message' } },
    failure: { kind: 'text', label: { pl: 'Powód niedoręczenia', en: 'Why undelivered' } },
  },
  see: ['data-protection-officer'],
  change: [],
})

export type IncidentAlertRow = RowOf<typeof incidentAlerts>
