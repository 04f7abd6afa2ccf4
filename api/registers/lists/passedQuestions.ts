import { declare, type RowOf } from '../declaration.ts'

/**
 * Questions passed on to people and, once answered, the reviewed answers that are found the next time. The key is the
 * question's, so that one is passed on once however often the button is pressed.
 */
export const passedQuestions = declare({
  name: 'passedQuestions',
  list: 'PytaniaPrzekazane',
  label: { pl: 'Pytania przekazane i odpowiedzi', en: 'Questions passed on, with answers' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    text: { kind: 'longText', required: true, label: { pl: 'Pytanie', en: 'Question' } },
    passedAt: { kind: 'instant', required: true, label: { pl: 'Przekazano', en: 'Passed on at' } },
    /** Who gets the answer; taken out of the row once it has reached them. */
    asker: { kind: 'text', label: { pl: 'Osoba pytająca', en: 'Asker' } },
    /** The process whose owner answers; absent: the quality representative. */
    process: { kind: 'text', label: { pl: 'Proces', en: 'Process' } },
    /** The nearest passages, as a choice of what to cite: see PassageChoice in api/questions/passageChoice.ts. */
    nearest: { kind: 'json', label: { pl: 'Najbliższe fragmenty', en: 'Nearest passages' } },
    state: {
      kind: 'choice',
      values: ['open', 'answered', 'to-review'],
      required: true,
      label: { pl: 'Stan', en: 'State' },
    },
    answer: { kind: 'longText', label: { pl: 'Odpowiedź', en: 'Answer' } },
    answeredBy: { kind: 'text', label: { pl: 'Odpowiedź od', en: 'Answered by' } },
    answeredAt: { kind: 'instant', label: { pl: 'Odpowiedziano', en: 'Answered at' } },
    /** What the answer cites: see PassageChoice. */
    cites: { kind: 'json', label: { pl: 'Powołanie', en: 'Citation' } },
    /** Messages to those who answer and to the asker that have gone out or are claimed: see PassedNotice. */
    notices: { kind: 'json', label: { pl: 'Powiadomienia', en: 'Notices' } },
  },
  see: ['quality-representative', 'process-owner'],
  change: ['quality-representative'],
})

export type PassedQuestionRow = RowOf<typeof passedQuestions>
