import type { Words } from '../../api/domain/language.ts'

/** Texts of fields that several forms have. */
export const formWords = {
  findPerson: { pl: 'Znajdź osobę po nazwisku lub funkcji', en: 'Find somebody by name or function' },
  add: { pl: 'Dodaj', en: 'Add' },
  nobodyFound: { pl: 'Nikogo nie znaleziono.', en: 'Nobody was found.' },
} as const satisfies Record<string, Words>
