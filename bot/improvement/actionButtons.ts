import type { Words } from '../../api/domain/language.ts'

/** Buttons about actions; at most 22 characters. */
export const actionButtons: Readonly<
  Record<
    | 'confirm'
    | 'correct'
    | 'whichDone'
    | 'save'
    | 'next'
    | 'back'
    | 'done'
    | 'saveDone'
    | 'judge'
    | 'saveJudgement',
    Words
  >
> = {
  confirm: { pl: 'Potwierdź', en: 'Confirm' },
  correct: { pl: 'Popraw działania', en: 'Correct actions' },
  whichDone: { pl: 'Które wykonano?', en: 'Which are done?' },
  save: { pl: 'Zapisz i potwierdź', en: 'Save and confirm' },
  next: { pl: 'Następne', en: 'Next' },
  back: { pl: 'Wróć', en: 'Back' },
  done: { pl: 'Wykonane', en: 'Done' },
  saveDone: { pl: 'Zapisz wykonanie', en: 'Save as done' },
  judge: { pl: 'Oceń skuteczność', en: 'Judge effectiveness' },
  saveJudgement: { pl: 'Zapisz ocenę', en: 'Save judgement' },
}
