import { declare, type RowOf } from '../declaration.ts'

/**
 * Versions of minutes that were filed, and what was added to them later; the key is `review#version`, so that a version
 * exists only once.
 */
export const minutes = declare({
  name: 'minutes',
  list: 'Protokoly',
  label: { pl: 'Protokoły z przeglądów', en: 'Minutes of reviews' },
  version: 2,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    review: { kind: 'text', required: true, indexed: true, label: { pl: 'Przegląd', en: 'Review' } },
    version: { kind: 'number', required: true, label: { pl: 'Wersja', en: 'Version' } },
    filedAt: { kind: 'instant', required: true, label: { pl: 'Złożono', en: 'Filed at' } },
    filedBy: { kind: 'text', required: true, label: { pl: 'Złożono przez', en: 'Filed by' } },
    fileId: { kind: 'text', required: true, label: { pl: 'Plik', en: 'File' } },
    fileName: { kind: 'text', required: true, label: { pl: 'Nazwa pliku', en: 'File name' } },
    fileUrl: { kind: 'longText', required: true, label: { pl: 'Adres pliku', en: 'File address' } },
    fileSize: { kind: 'number', required: true, label: { pl: 'Rozmiar', en: 'Size' } },
    sha256: { kind: 'text', required: true, label: { pl: 'Suma kontrolna', en: 'Checksum' } },
    /** What the reader found: see MinutesFindings in api/reviews/minutesFindings.ts. */
    findings: { kind: 'json', label: { pl: 'Ustalenia z odczytu', en: 'Findings of the reader' } },
    /** For a supplement: the version it adds to. Its findings are those of both together. */
    supplements: { kind: 'number', label: { pl: 'Uzupełnia wersję', en: 'Supplements version' } },
  },
  see: [
    'head-of-unit',
    'process-owner',
    'data-protection-officer',
    'head-of-security-area',
    'quality-representative',
  ],
  change: [],
})

export type MinutesRow = RowOf<typeof minutes>
