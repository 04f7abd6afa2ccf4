import type { LibraryDeclaration } from './minutesLibrary.ts'

/** Files of the documents in force and of those before them; people put them here by drag and drop as well. */
export const documentsLibrary: LibraryDeclaration = {
  name: 'documentsLibrary',
  list: 'DokumentyPliki',
  label: { pl: 'Pliki dokumentów', en: 'Files of documents' },
  version: 1,
}
