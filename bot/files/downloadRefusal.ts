import type { Words } from '../../api/domain/language.ts'

/** Why a file from the chat was not fetched. */
export type DownloadRefusal =
  | 'address-not-understood'
  | 'not-https'
  | 'host-not-allowed'
  | 'address-not-allowed'
  | 'redirected-elsewhere'
  | 'file-too-large'
  | 'download-took-too-long'
  | 'download-failed'

const elsewhere: Words = {
  pl: 'Plik nie pochodzi z magazynu plików Teams, dlatego nie został pobrany. Proszę przesłać go przyciskiem załącznika.',
  en: 'The file does not come from where Teams keeps files, so it was not fetched. Please send it with the attachment button.',
}

const again: Words = {
  pl: 'Nie udało się pobrać pliku z Teams. Proszę przesłać go ponownie.',
  en: 'The file could not be fetched from Teams. Please send it again.',
}

export const downloadRefusalWords: Readonly<Record<DownloadRefusal, Words>> = {
  'address-not-understood': elsewhere,
  'not-https': elsewhere,
  'host-not-allowed': elsewhere,
  'address-not-allowed': elsewhere,
  'redirected-elsewhere': elsewhere,
  'file-too-large': {
    pl: 'Plik jest za duży (największy przyjmowany: 25 MB).',
    en: 'The file is too large (at most 25 MB).',
  },
  'download-took-too-long': {
    pl: 'Pobieranie pliku z Teams trwało zbyt długo. Proszę przesłać go ponownie.',
    en: 'Fetching the file from Teams took too long. Please send it again.',
  },
  'download-failed': again,
}
