import type { Language } from '../api/domain/language.ts'

const KEPT = 'magistrat-language'

/** Browsers that keep nothing for pages inside other pages throw at the mere mention of storage. */
function storage(): Storage | undefined {
  try {
    return window.localStorage
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

/** Keeps the choice where the browser allows it; elsewhere it lasts until the page is left. */
export const keepLanguage = (language: Language): void => storage()?.setItem(KEPT, language)
