import type { Language } from '../api/domain/language.ts'

const KEPT = 'magistrat-language'

/** What the browser keeps for the tab; nothing where it denies that to frames, as Chromium does in other sites' pages. */
function storage(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

/** The language chosen in the footer, else that of Teams, else Polish. */
export function chosenLanguage(locale = 'pl'): Language {
  const kept = storage()?.getItem(KEPT)
  if (kept === 'pl' || kept === 'en') return kept
  return locale.toLowerCase().startsWith('pl') ? 'pl' : 'en'
}

/** Keeps the choice for the next visit, where the browser allows it. */
export const keepLanguage = (language: Language): void => storage()?.setItem(KEPT, language)
