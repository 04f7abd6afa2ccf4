import { REPORT_SOURCES, YES_NO_UNKNOWN } from '../../domain/incidents/incident.ts'
import { declare, type RowOf } from '../declaration.ts'

/** Incidents as they were reported; what became of them are rows of `incidentEntries`. Never changed once written. */
export const incidents = declare({
  name: 'incidents',
  list: 'Incydenty',
  label: { pl: 'Incydenty', en: 'Incidents' },
  version: 1,
  key: 'number',
  columns: {
    number: { kind: 'text', required: true, unique: true, label: { pl: 'Numer', en: 'Number' } },
    /** Chat activity, form or row of another system that it came from: the same report is taken once. */
    delivery: { kind: 'text', required: true, unique: true, label: { pl: 'Zgłoszenie', en: 'Delivery' } },
    source: {
      kind: 'choice',
      values: REPORT_SOURCES,
      required: true,
      label: { pl: 'Źródło', en: 'Source' },
    },
    reporter: { kind: 'text', indexed: true, label: { pl: 'Osoba zgłaszająca', en: 'Reporter' } },
    reportedAt: { kind: 'instant', required: true, label: { pl: 'Zgłoszono', en: 'Reported at' } },
    what: { kind: 'longText', required: true, label: { pl: 'Co się stało', en: 'What happened' } },
    noticedAt: { kind: 'instant', required: true, label: { pl: 'Zauważono', en: 'Noticed at' } },
    where: { kind: 'text', label: { pl: 'Gdzie', en: 'Where' } },
    personalData: {
      kind: 'choice',
      values: YES_NO_UNKNOWN,
      required: true,
      label: { pl: 'Dane osobowe', en: 'Personal data' },
    },
    ongoing: {
      kind: 'choice',
      values: YES_NO_UNKNOWN,
      required: true,
      label: { pl: 'Trwa', en: 'Ongoing' },
    },
    unit: { kind: 'text', indexed: true, label: { pl: 'Komórka', en: 'Unit' } },
    exercise: { kind: 'boolean', required: true, label: { pl: 'Ćwiczenie', en: 'Exercise' } },
    /** Speed and participants of an exercise: see Rehearsal in api/domain/incidents/exercise.ts. */
    rehearsal: { kind: 'json', label: { pl: 'Przebieg ćwiczenia', en: 'Rehearsal' } },
    /** Clock rules in force when it was reported, `id@version`. */
    rules: { kind: 'json', required: true, label: { pl: 'Reguły terminów', en: 'Clock rules' } },
  },
  see: ['data-protection-officer'],
  change: [],
})

export type IncidentRow = RowOf<typeof incidents>
