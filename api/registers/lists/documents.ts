import { declare, type RowOf } from '../declaration.ts'

/**
 * Editions of documents, one for each content that a file of the library has had; the key is made of the file and its
 * content, so that an edition is noted once whoever notices it first.
 */
export const documents = declare({
  name: 'documents',
  list: 'Dokumenty',
  label: { pl: 'Dokumenty', en: 'Documents' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    /** The same for all editions of a document. */
    document: { kind: 'text', required: true, indexed: true, label: { pl: 'Dokument', en: 'Document' } },
    title: { kind: 'text', required: true, label: { pl: 'Tytuł', en: 'Title' } },
    edition: { kind: 'text', label: { pl: 'Wydanie', en: 'Edition' } },
    inForceFrom: { kind: 'day', required: true, label: { pl: 'Obowiązuje od', en: 'In force from' } },
    /** Last day, for a document that was withdrawn; a newer edition ends the older one by itself. */
    until: { kind: 'day', label: { pl: 'Obowiązuje do', en: 'In force until' } },
    /** Key of the edition that this one takes the place of. */
    supersedes: { kind: 'text', label: { pl: 'Zastępuje', en: 'Supersedes' } },
    process: { kind: 'text', label: { pl: 'Proces', en: 'Process' } },
    /** Who may read it: see parseAccess in api/domain/documents/documentAccess.ts. Empty: by its folder. */
    access: { kind: 'longText', label: { pl: 'Dostęp', en: 'Access' } },
    fileId: { kind: 'text', required: true, indexed: true, label: { pl: 'Plik', en: 'File' } },
    /** Tells one content of the file from another. */
    contentTag: { kind: 'text', required: true, label: { pl: 'Znacznik treści', en: 'Content tag' } },
    /** The version of the file with this content, once the file holds another one. */
    fileVersion: { kind: 'text', label: { pl: 'Wersja pliku', en: 'Version of the file' } },
    fileName: { kind: 'text', required: true, label: { pl: 'Nazwa pliku', en: 'File name' } },
    folder: { kind: 'longText', label: { pl: 'Folder', en: 'Folder' } },
    fileUrl: { kind: 'longText', required: true, label: { pl: 'Adres pliku', en: 'File address' } },
    sha256: { kind: 'text', required: true, label: { pl: 'Suma kontrolna', en: 'Checksum' } },
    state: {
      kind: 'choice',
      values: ['read', 'unreadable', 'removed'],
      required: true,
      label: { pl: 'Stan', en: 'State' },
    },
    /** Why it could not be read: a ReadingRefusal. */
    refusal: { kind: 'text', label: { pl: 'Powód odmowy', en: 'Reason of refusal' } },
    addedAt: { kind: 'instant', required: true, label: { pl: 'Dodano', en: 'Added at' } },
    addedBy: { kind: 'text', label: { pl: 'Dodano przez', en: 'Added by' } },
  },
  see: ['quality-representative', 'data-protection-officer'],
  change: ['quality-representative', 'data-protection-officer'],
})

export type DocumentRow = RowOf<typeof documents>
