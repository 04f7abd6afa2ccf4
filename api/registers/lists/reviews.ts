import { REVIEW_KINDS } from '../../domain/reviews/schedule.ts'
import { declare, type RowOf } from '../declaration.ts'

/** Management reviews planned or held; their minutes are rows of `minutes`. */
export const reviews = declare({
  name: 'reviews',
  list: 'Przeglady',
  label: { pl: 'Przeglądy zarządzania', en: 'Management reviews' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    kind: { kind: 'choice', values: REVIEW_KINDS, required: true, label: { pl: 'Rodzaj', en: 'Kind' } },
    subject: { kind: 'text', required: true, indexed: true, label: { pl: 'Czego dotyczy', en: 'Subject' } },
    period: { kind: 'text', required: true, indexed: true, label: { pl: 'Okres', en: 'Period' } },
    extraordinary: { kind: 'boolean', required: true, label: { pl: 'Nadzwyczajny', en: 'Extraordinary' } },
    plannedOn: { kind: 'day', label: { pl: 'Planowany na', en: 'Planned on' } },
    heldOn: { kind: 'day', label: { pl: 'Odbył się', en: 'Held on' } },
    recordedBy: { kind: 'text', label: { pl: 'Odnotowano przez', en: 'Recorded by' } },
    recordedAt: { kind: 'instant', label: { pl: 'Odnotowano', en: 'Recorded at' } },
  },
  see: ['employee'],
  change: [
    'head-of-unit',
    'process-owner',
    'data-protection-officer',
    'head-of-security-area',
    'quality-representative',
  ],
})

export type ReviewRow = RowOf<typeof reviews>
