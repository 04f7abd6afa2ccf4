import type { Words } from '../../domain/language.ts'

/** A document library, declared once; provisioned like the lists. */
export interface LibraryDeclaration {
  readonly name: string
  /** Display name of the library in SharePoint: part of its address, never changed. */
  readonly list: string
  readonly label: Words
  readonly version: number
}

/** Files of minutes, a folder a unit. */
export const minutesLibrary: LibraryDeclaration = {
  name: 'minutesLibrary',
  list: 'ProtokolyPliki',
  label: { pl: 'Pliki protokołów', en: 'Files of minutes' },
  version: 1,
}
