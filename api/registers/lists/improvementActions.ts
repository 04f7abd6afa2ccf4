import { REVIEW_KINDS } from '../../domain/reviews/schedule.ts'
import { declare, type RowOf } from '../declaration.ts'

/**
 * Improvement actions that were confirmed; the key is `review#n`, so that each task of a review's minutes is confirmed
 * only once. Tasks that were found not to be any are kept as `dismissed`, so that nobody is asked again.
 */
export const improvementActions = declare({
  name: 'improvementActions',
  list: 'Dzialania',
  label: { pl: 'Działania doskonalące', en: 'Improvement actions' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    number: { kind: 'text', required: true, indexed: true, label: { pl: 'Numer', en: 'Number' } },
    review: { kind: 'text', required: true, indexed: true, label: { pl: 'Przegląd', en: 'Review' } },
    reviewKind: {
      kind: 'choice',
      values: REVIEW_KINDS,
      required: true,
      indexed: true,
      label: { pl: 'Rodzaj przeglądu', en: 'Kind of review' },
    },
    subject: { kind: 'text', required: true, indexed: true, label: { pl: 'Czego dotyczy', en: 'Subject' } },
    period: { kind: 'text', required: true, indexed: true, label: { pl: 'Okres', en: 'Period' } },
    extraordinary: { kind: 'boolean', required: true, label: { pl: 'Nadzwyczajny', en: 'Extraordinary' } },
    position: { kind: 'number', required: true, label: { pl: 'Pozycja', en: 'Position' } },
    /** Version of the minutes that the action was last held against. */
    minutesVersion: {
      kind: 'number',
      required: true,
      label: { pl: 'Wersja protokołu', en: 'Minutes version' },
    },
    task: { kind: 'longText', required: true, label: { pl: 'Treść', en: 'Task' } },
    passage: { kind: 'longText', label: { pl: 'Fragment protokołu', en: 'Passage of the minutes' } },
    page: { kind: 'number', label: { pl: 'Strona', en: 'Page' } },
    /** Entra ids joined by spaces. */
    people: { kind: 'longText', label: { pl: 'Osoby odpowiedzialne', en: 'Responsible people' } },
    responsibleText: {
      kind: 'longText',
      label: { pl: 'Odpowiedzialność według protokołu', en: 'Responsible as written' },
    },
    due: { kind: 'day', indexed: true, label: { pl: 'Termin', en: 'Deadline' } },
    ongoing: { kind: 'text', label: { pl: 'Termin stały', en: 'Ongoing' } },
    state: {
      kind: 'choice',
      values: ['open', 'done', 'judged', 'cancelled', 'dismissed'],
      required: true,
      indexed: true,
      label: { pl: 'Stan', en: 'State' },
    },
    confirmedAt: { kind: 'instant', required: true, label: { pl: 'Potwierdzono', en: 'Confirmed at' } },
    confirmedBy: { kind: 'text', required: true, label: { pl: 'Potwierdzono przez', en: 'Confirmed by' } },
    changedBy: { kind: 'text', label: { pl: 'Zmieniono przez', en: 'Changed by' } },
    doneOn: { kind: 'day', label: { pl: 'Wykonano', en: 'Done on' } },
    doneBy: { kind: 'text', label: { pl: 'Wykonanie zgłoszono przez', en: 'Done, told by' } },
    evidence: { kind: 'longText', label: { pl: 'Dowód wykonania', en: 'Evidence' } },
    evidenceUrl: { kind: 'longText', label: { pl: 'Adres dowodu', en: 'Address of the evidence' } },
    judgedOn: { kind: 'day', label: { pl: 'Oceniono', en: 'Judged on' } },
    judgedBy: { kind: 'text', label: { pl: 'Oceniono przez', en: 'Judged by' } },
    effective: { kind: 'boolean', label: { pl: 'Skuteczne', en: 'Effective' } },
    judgementRemark: { kind: 'longText', label: { pl: 'Uzasadnienie oceny', en: 'Remark on effectiveness' } },
    cancelledOn: { kind: 'day', label: { pl: 'Anulowano', en: 'Cancelled on' } },
    cancelledBy: { kind: 'text', label: { pl: 'Anulowano przez', en: 'Cancelled by' } },
    cancelReason: { kind: 'longText', label: { pl: 'Powód anulowania', en: 'Reason for cancelling' } },
  },
  see: [
    'head-of-unit',
    'process-owner',
    'data-protection-officer',
    'head-of-security-area',
    'quality-representative',
  ],
  change: ['quality-representative'],
})

export type ImprovementActionRow = RowOf<typeof improvementActions>
