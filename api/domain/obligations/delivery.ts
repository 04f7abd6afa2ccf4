import type { Words } from '../language.ts'

/** Why a message did not reach a person, as far as is known. */
export type DeliveryFailure =
  | 'blocked'
  | 'not-installed'
  | 'teams-unreachable'
  | 'person-unknown'
  | 'interrupted'

export const deliveryFailureWords: Readonly<Record<DeliveryFailure, Words>> = {
  blocked: {
    pl: 'Osoba zablokowała wiadomości od aplikacji.',
    en: 'The person has blocked messages from the app.',
  },
  'not-installed': {
    pl: 'Aplikacja nie jest zainstalowana u tej osoby.',
    en: 'The app is not installed for this person.',
  },
  'teams-unreachable': { pl: 'Teams nie przyjął wiadomości.', en: 'Teams did not accept the message.' },
  'person-unknown': { pl: 'Tej osoby nie ma w Teams.', en: 'This person is not in Teams.' },
  interrupted: {
    pl: 'Wysyłanie przerwano: nie wiadomo, czy wiadomość dotarła.',
    en: 'Sending was interrupted: it is not known whether the message arrived.',
  },
}
