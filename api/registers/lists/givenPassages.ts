import { declare, type RowOf } from '../declaration.ts'

/**
 * Who was given which passage of which edition, so that they are told once when it is replaced; the key is made of
 * the person and the passage.
 */
export const givenPassages = declare({
  name: 'givenPassages',
  list: 'WydaneFragmenty',
  label: { pl: 'Fragmenty podane w odpowiedziach', en: 'Passages given in answers' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    person: { kind: 'text', required: true, label: { pl: 'Osoba', en: 'Person' } },
    document: { kind: 'text', required: true, indexed: true, label: { pl: 'Dokument', en: 'Document' } },
    edition: { kind: 'text', required: true, indexed: true, label: { pl: 'Wydanie', en: 'Edition' } },
    /** Where it stood, as people cite it. */
    place: { kind: 'text', required: true, label: { pl: 'Miejsce', en: 'Place' } },
    /** See linesPrint in api/domain/documents/textPrint.ts. */
    print: { kind: 'longText', required: true, label: { pl: 'Odcisk treści', en: 'Print of the text' } },
    givenAt: { kind: 'instant', required: true, label: { pl: 'Podano', en: 'Given at' } },
    /** Key of the edition about which the person was told. */
    toldOf: { kind: 'text', label: { pl: 'Powiadomiono o', en: 'Told of' } },
    /** When an instance last took it upon itself to tell. */
    toldAt: { kind: 'instant', label: { pl: 'Powiadomiono', en: 'Told at' } },
  },
  see: [],
  change: [],
})

export type GivenPassageRow = RowOf<typeof givenPassages>
