import { START_EVENTS } from '../../domain/incidents/caseEntry.ts'
import { RESPONSIBLE_FOR_LIMITS } from '../../domain/incidents/ruleVersion.ts'
import { declare, type RowOf } from '../declaration.ts'

/**
 * Versions of the limits of the law that the office has set, beside those that the suite comes with; the key is
 * `clock@version`. Rows are never changed: a change of law is a row more.
 */
export const clockRules = declare({
  name: 'clockRules',
  list: 'IncydentyTerminy',
  label: { pl: 'Terminy ustawowe incydentów', en: 'Legal limits of incidents' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    clock: { kind: 'text', required: true, label: { pl: 'Termin', en: 'Limit' } },
    version: { kind: 'number', required: true, label: { pl: 'Wersja', en: 'Version' } },
    from: { kind: 'day', required: true, label: { pl: 'Obowiązuje od', en: 'In force from' } },
    basisPl: {
      kind: 'longText',
      required: true,
      label: { pl: 'Podstawa prawna', en: 'Legal basis, Polish' },
    },
    basisEn: {
      kind: 'longText',
      required: true,
      label: { pl: 'Podstawa prawna po angielsku', en: 'Legal basis, English' },
    },
    starts: {
      kind: 'choice',
      values: START_EVENTS,
      required: true,
      label: { pl: 'Zdarzenie początkowe', en: 'Start event' },
    },
    /** Without either the law names no length. */
    hours: { kind: 'number', label: { pl: 'Godziny', en: 'Hours' } },
    months: { kind: 'number', label: { pl: 'Miesiące', en: 'Months' } },
    responsible: {
      kind: 'choice',
      values: RESPONSIBLE_FOR_LIMITS,
      required: true,
      label: { pl: 'Odpowiada', en: 'Responsible' },
    },
    /** Percentages of the length, ascending. */
    warnAt: { kind: 'json', required: true, label: { pl: 'Ostrzeżenia (%)', en: 'Warnings (%)' } },
    setBy: { kind: 'text', required: true, label: { pl: 'Wprowadzono przez', en: 'Set by' } },
    setAt: { kind: 'instant', required: true, label: { pl: 'Wprowadzono', en: 'Set at' } },
  },
  see: ['data-protection-officer', 'administrator'],
  change: [],
})

export type ClockRuleRow = RowOf<typeof clockRules>
