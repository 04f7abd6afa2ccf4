import type { Words } from '../domain/language.ts'
import { recordRefusalWords } from '../reviews/recordHeld.ts'

/** Why nothing is done with a draft. */
export type DraftRefusal =
  | 'no-such-review'
  | 'not-allowed-to-record'
  | 'other-draft-open'
  | 'no-such-draft'
  | 'changed-meanwhile'
  | 'draft-too-long'

export const draftRefusalWords: Readonly<Record<DraftRefusal, Words>> = {
  'no-such-review': recordRefusalWords['no-such-review'],
  'not-allowed-to-record': recordRefusalWords['not-allowed-to-record'],
  'changed-meanwhile': recordRefusalWords['changed-meanwhile'],
  'other-draft-open': {
    pl: 'Jest już niezłożony szkic innego protokołu. Należy go złożyć albo odrzucić.',
    en: 'There is an unfiled draft of other minutes already. Please file or discard it first.',
  },
  'draft-too-long': {
    pl: 'Szkic jest za długi, aby go zapisać. Proszę złożyć protokół jako plik.',
    en: 'The draft is too long to be kept. Please file the minutes as a file.',
  },
  'no-such-draft': {
    pl: 'Tego szkicu już nie ma: protokół złożono albo szkic odrzucono.',
    en: 'This draft is no more: the minutes were filed, or the draft was discarded.',
  },
}
