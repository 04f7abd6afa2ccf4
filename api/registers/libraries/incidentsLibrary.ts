import type { LibraryDeclaration } from './minutesLibrary.ts'

/** Files that belong to incidents, a folder a case; for the Data Protection Officer's eyes, like the list of cases. */
export const incidentsLibrary: LibraryDeclaration = {
  name: 'incidentsLibrary',
  list: 'IncydentyPliki',
  label: { pl: 'Pliki incydentów', en: 'Files of incidents' },
  version: 1,
}
