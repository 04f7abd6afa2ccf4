import type { Language } from '../../api/domain/language.ts'

/** What a person reads when Teams could not sign them in by itself. */
export const signInWords: Readonly<Record<Language, { readonly text: string; readonly button: string }>> = {
  pl: {
    text: 'Logowanie potwierdza w SharePoint, kto dokonał zapisu. Proszę otworzyć Magistrat i zalogować się.',
    button: 'Zaloguj',
  },
  en: {
    text: 'Signing in lets SharePoint name who has written. Please open Magistrat and sign in.',
    button: 'Sign in',
  },
}
