import type { ImprovementAction } from '../../api/domain/improvement/action.ts'
import type { Language } from '../../api/domain/language.ts'
import { type Action, type Element, press, unfold } from '../card.ts'
import { actionButtons } from './actionButtons.ts'
import { actionLine } from './actionText.ts'
import { improvementWords } from './improvementWords.ts'

const MOST_CHOICES = 25
const LONGEST_CHOICE = 100
const LONGEST_EVIDENCE = 1_000

const evidenceFields = (language: Language): Element[] => {
  const words = improvementWords[language]
  return [
    {
      type: 'Input.Text',
      id: 'evidence',
      label: words.evidence,
      placeholder: words.evidenceHint,
      isMultiline: true,
      maxLength: LONGEST_EVIDENCE,
      isRequired: false,
    },
    {
      type: 'Input.Text',
      id: 'url',
      label: words.url,
      maxLength: LONGEST_EVIDENCE,
      isRequired: false,
    },
  ]
}

/** [Wykonane] of one action: unfolds what shows it. */
export const doneButton = (language: Language, action: string): Action =>
  unfold(
    language,
    actionButtons.done[language],
    evidenceFields(language),
    press('action-done', actionButtons.saveDone[language], { action }),
  )

/**
 * [Które wykonano?]: unfolds the choice among several actions and what shows that they are done.
 * @param about the version of minutes whose card is shown again afterwards; without one, the list of duties.
 */
export const doneChoice = (
  language: Language,
  actions: readonly Pick<ImprovementAction, 'key' | 'number' | 'task'>[],
  about?: { readonly review: string; readonly version: number },
): Action =>
  unfold(
    language,
    actionButtons.whichDone[language],
    doneFields(language, actions),
    press('actions-done', actionButtons.saveDone[language], { ...about }),
  )

/** Fields that ask which of several open actions are done, and what shows it. */
export function doneFields(
  language: Language,
  actions: readonly Pick<ImprovementAction, 'key' | 'number' | 'task'>[],
): Element[] {
  const words = improvementWords[language]
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'actions',
      label: words.which,
      style: 'expanded',
      isMultiSelect: true,
      wrap: true,
      choices: actions.slice(0, MOST_CHOICES).map(one => ({
        title: actionLine(one).slice(0, LONGEST_CHOICE),
        value: one.key,
      })),
      isRequired: true,
      errorMessage: words.whichMissing,
    },
    ...evidenceFields(language),
  ]
}

/** [Oceń skuteczność]: unfolds the judgement and its reason. */
export function judgeButton(language: Language, action: string): Action {
  const words = improvementWords[language]
  return unfold(
    language,
    actionButtons.judge[language],
    [
      {
        type: 'Input.ChoiceSet',
        id: 'effective',
        label: words.effective,
        style: 'expanded',
        wrap: true,
        choices: [
          { title: words.effectiveYes, value: 'yes' },
          { title: words.effectiveNo, value: 'no' },
        ],
        isRequired: true,
        errorMessage: words.effectiveMissing,
      },
      {
        type: 'Input.Text',
        id: 'remark',
        label: words.remark,
        isMultiline: true,
        maxLength: LONGEST_EVIDENCE,
        isRequired: false,
      },
    ],
    press('judge-action', actionButtons.saveJudgement[language], { action }),
  )
}
