import { declare, type RowOf } from '../declaration.ts'

/** What was asked and how it was answered, without who asked; the key is the question's own id. */
export const questions = declare({
  name: 'questions',
  list: 'Pytania',
  label: { pl: 'Pytania do dokumentów', en: 'Questions asked' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    /** Names, addresses and numbers of people are left out before it is kept. */
    text: { kind: 'longText', required: true, label: { pl: 'Pytanie', en: 'Question' } },
    askedAt: { kind: 'instant', required: true, indexed: true, label: { pl: 'Zadano', en: 'Asked at' } },
    /** The day whose documents were asked, when it was another than the day of asking. */
    onDay: { kind: 'day', label: { pl: 'Na dzień', en: 'For the day' } },
    channel: {
      kind: 'choice',
      values: ['chat', 'tab', 'compose'],
      required: true,
      label: { pl: 'Skąd', en: 'From where' },
    },
    state: {
      kind: 'choice',
      values: ['answered', 'near', 'nothing'],
      required: true,
      label: { pl: 'Wynik', en: 'Outcome' },
    },
    confidence: { kind: 'number', required: true, label: { pl: 'Pewność', en: 'Confidence' } },
    /** The passages shown, best first: see KeptPassage in api/questions/keptQuestion.ts. */
    passages: { kind: 'json', label: { pl: 'Fragmenty', en: 'Passages' } },
    /** Ids of the passages that the asker said do not answer. */
    notIt: { kind: 'json', label: { pl: 'Nie odpowiada', en: 'Not it' } },
    passedOn: { kind: 'boolean', label: { pl: 'Przekazane', en: 'Passed on' } },
  },
  see: ['quality-representative'],
  change: ['quality-representative'],
})

export type QuestionRow = RowOf<typeof questions>
