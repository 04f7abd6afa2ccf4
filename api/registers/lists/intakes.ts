import { declare, type RowOf } from '../declaration.ts'

/**
 * Files that people handed in, from the moment they are stored until it is known what they are; the key is the
 * delivery (chat activity and place in it), so that a repeated delivery finds its own row.
 */
export const intakes = declare({
  name: 'intakes',
  list: 'Wplyw',
  label: { pl: 'Pliki przyjęte', en: 'Files handed in' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    person: { kind: 'text', required: true, indexed: true, label: { pl: 'Osoba', en: 'Person' } },
    receivedAt: { kind: 'instant', required: true, label: { pl: 'Przyjęto', en: 'Received at' } },
    fileId: { kind: 'text', required: true, label: { pl: 'Plik', en: 'File' } },
    fileName: { kind: 'text', required: true, label: { pl: 'Nazwa pliku', en: 'File name' } },
    fileUrl: { kind: 'longText', required: true, label: { pl: 'Adres pliku', en: 'File address' } },
    fileSize: { kind: 'number', required: true, label: { pl: 'Rozmiar', en: 'Size' } },
    sha256: { kind: 'text', required: true, label: { pl: 'Suma kontrolna', en: 'Checksum' } },
    state: {
      kind: 'choice',
      values: ['stored', 'asked', 'filed', 'refused', 'withdrawn'],
      required: true,
      label: { pl: 'Stan', en: 'State' },
    },
    /** Review key once it is known what the file belongs to. */
    review: { kind: 'text', label: { pl: 'Przegląd', en: 'Review' } },
    findings: { kind: 'json', label: { pl: 'Ustalenia z odczytu', en: 'Findings of the reader' } },
    refusal: { kind: 'text', label: { pl: 'Powód odmowy', en: 'Reason of refusal' } },
  },
  see: [],
  change: [],
})

export type IntakeRow = RowOf<typeof intakes>
