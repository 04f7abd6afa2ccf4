import { declare, type RowOf } from '../declaration.ts'

/**
 * What the quality representative found of versions of minutes; the key is `review#version`, so that a version is
 * judged once, whoever is first.
 */
export const acceptances = declare({
  name: 'acceptances',
  list: 'OcenyProtokolow',
  label: { pl: 'Przyjęcia i zwroty protokołów', en: 'Minutes accepted and returned' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    review: { kind: 'text', required: true, indexed: true, label: { pl: 'Przegląd', en: 'Review' } },
    version: { kind: 'number', required: true, label: { pl: 'Wersja', en: 'Version' } },
    verdict: {
      kind: 'choice',
      values: ['accepted', 'returned'],
      required: true,
      label: { pl: 'Ocena', en: 'Verdict' },
    },
    remark: { kind: 'longText', label: { pl: 'Uwaga', en: 'Remark' } },
    judgedBy: { kind: 'text', required: true, label: { pl: 'Ocena przez', en: 'Judged by' } },
    judgedAt: { kind: 'instant', required: true, label: { pl: 'Oceniono', en: 'Judged at' } },
  },
  see: ['employee'],
  change: ['quality-representative'],
})

export type AcceptanceRow = RowOf<typeof acceptances>
