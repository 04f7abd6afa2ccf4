import type { Words } from '../domain/language.ts'

/** Why nothing can be written to SharePoint in a person's own name until somebody acts. */
export type PersonRefusal =
  | 'sign-in-needed' // the token is over, or there is none yet
  | 'consent-needed' // AADSTS65001: the person, or the administrator, has to agree first
  | 'proof-needed' // AADSTS50076 and the like: a second factor, or whatever else the office's policy asks for
  | 'access-blocked' // AADSTS53003: the office's policy lets nobody in from there
  | 'no-right-in-sharepoint' // Entra gave the token; SharePoint does not let the person write

/** A write that was to go out in a person's name and was not sent, or was refused: nothing was done. */
export class PersonRefused extends Error {
  override readonly name = 'PersonRefused'
  readonly reason: PersonRefusal
  /** What the next sign-in has to prove, as Entra wrote it (JSON); to be handed to the client unchanged. */
  readonly claims: string | undefined
  constructor(reason: PersonRefusal, more: { claims?: string | undefined; cause?: unknown } = {}) {
    super(reason, { cause: more.cause })
    this.reason = reason
    this.claims = more.claims
  }
}

export const personRefusalWords: Readonly<Record<PersonRefusal, Words>> = {
  'sign-in-needed': {
    pl: 'Należy zalogować się ponownie.',
    en: 'Please sign in again.',
  },
  'consent-needed': {
    pl: 'Administrator Microsoft 365 musi najpierw zgodzić się na zapis w SharePoint w imieniu osób. Nic nie zapisano.',
    en: 'The Microsoft 365 administrator first has to agree to writing in people’s names. Nothing was saved.',
  },
  'proof-needed': {
    pl: 'Zasady urzędu wymagają dodatkowego potwierdzenia tożsamości. Nic nie zapisano.',
    en: 'The rules of the office ask for a further proof of who you are. Nothing was saved.',
  },
  'access-blocked': {
    pl: 'Zasady urzędu nie pozwalają na zapis z tego urządzenia lub miejsca. Nic nie zapisano. Pomoże administrator.',
    en: 'The rules of the office allow no writing from this device or place. Nothing was saved. The administrator can help.',
  },
  'no-right-in-sharepoint': {
    pl: 'SharePoint nie pozwala temu kontu na zapis. Nic nie zapisano. Po zmianie roli proszę spróbować za kilka minut; brakujące uprawnienie wskazuje administratorowi strona „Stan systemu”.',
    en: 'SharePoint does not let this account write. Nothing was saved. After a change of role please try again in some minutes; the page "System state" tells the administrator what is missing.',
  },
}
