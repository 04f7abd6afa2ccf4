import { declare, type RowOf } from '../declaration.ts'

/**
 * Minutes that people are writing in the chat and have not filed yet; the key is the person, so that each has one at a
 * time, on whatever instance and device. The content is a MinutesDraft, see api/minutesWriting/minutesDraft.ts.
 */
export const minutesDrafts = declare({
  name: 'minutesDrafts',
  list: 'SzkiceProtokolow',
  label: { pl: 'Szkice protokołów', en: 'Drafts of minutes' },
  version: 1,
  key: 'person',
  columns: {
    person: { kind: 'text', required: true, unique: true, label: { pl: 'Osoba', en: 'Person' } },
    /** Tells this draft from every other of the person. */
    draft: { kind: 'text', required: true, label: { pl: 'Szkic', en: 'Draft' } },
    review: { kind: 'text', required: true, label: { pl: 'Przegląd', en: 'Review' } },
    content: { kind: 'json', required: true, label: { pl: 'Treść', en: 'Content' } },
    /** What the next chat message is the answer to; absent while nothing is being dictated. */
    asking: { kind: 'text', label: { pl: 'Pytanie', en: 'Asking' } },
    /** The chat message that was taken last: delivered again it changes nothing. */
    heard: { kind: 'text', label: { pl: 'Ostatnia wiadomość', en: 'Last message' } },
    changedAt: { kind: 'instant', required: true, label: { pl: 'Zmieniono', en: 'Changed at' } },
  },
  see: [],
  change: [],
})

export type MinutesDraftRow = RowOf<typeof minutesDrafts>
