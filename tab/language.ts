import type { Language } from '../api/domain/language.ts'

const KEPT = 'magistrat-language'

/** The language chosen in the footer, else that of Teams, else Polish. */
export function chosenLanguage(locale = 'pl'): Language {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'pl' || kept === 'en') return kept
  return locale.toLowerCase().startsWith('pl') ? 'pl' : 'en'
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT, language)
