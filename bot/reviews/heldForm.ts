import type { Day } from '../../api/domain/calendar/day.ts'
import { firstDayOf } from '../../api/domain/calendar/period.ts'
import type { Language } from '../../api/domain/language.ts'
import type { Office } from '../../api/domain/office.ts'
import { type Action, type Element, press, unfold } from '../card.ts'
import { choiceOf, type ReviewChoice } from '../verbs.ts'
import { buttonWords } from '../words.ts'
import { choiceName, knownDay } from './ownReviews.ts'
import { fieldWords } from './reviewWords.ts'

/** What the fields need to know. */
export interface FormContext {
  readonly office: Office
  readonly today: Day
  readonly language: Language
}

const LONGEST_CHOICE = 100
const MOST_CHOICES = 25

/** The field for the day of a review; no later than today, no earlier than the period. */
export function dateField({ today, language }: FormContext, from: Day | undefined, value?: Day): Element {
  return {
    type: 'Input.Date',
    id: 'heldOn',
    label: fieldWords.heldOn[language],
    ...(value === undefined ? {} : { value }),
    ...(from === undefined ? {} : { min: from }),
    max: today,
    isRequired: true,
    errorMessage: fieldWords.heldOnMissing[language],
  }
}

/** The field for one of several reviews. */
export function reviewField(
  { office, today, language }: FormContext,
  choices: readonly ReviewChoice[],
  label: 'which' | 'fileOf' = 'which',
  value?: ReviewChoice,
): Element {
  return {
    type: 'Input.ChoiceSet',
    id: 'review',
    label: fieldWords[label][language],
    style: choices.length > 4 ? 'compact' : 'expanded',
    wrap: true,
    choices: choices.slice(0, MOST_CHOICES).map(choice => ({
      title: choiceName(office, choice, today, language).slice(0, LONGEST_CHOICE),
      value: choiceOf(choice),
    })),
    ...(value === undefined ? {} : { value: choiceOf(value) }),
    isRequired: true,
    errorMessage: fieldWords.whichMissing[language],
  }
}

/** The fields and the button that record a review as held: of this one, or of one among several. */
export function heldForm(
  context: FormContext,
  choices: readonly ReviewChoice[],
  value?: Day,
): { body: Element[]; action: Action } {
  const { office, language } = context
  const title = buttonWords.saveDate[language]
  const only = choices.length === 1 ? choices[0] : undefined
  if (only) {
    const known = knownDay(office, only)
    return {
      body: [dateField(context, firstDayOf(only.period), value ?? (known || undefined))],
      action: press('record-held', title, { review: choiceOf(only), known }),
    }
  }
  return {
    body: [reviewField(context, choices), dateField(context, undefined, value)],
    action: press('record-held', title, {}),
  }
}

/** [Przegląd się odbył], which unfolds the form. */
export function heldButton(
  context: FormContext,
  choices: readonly ReviewChoice[],
  title: 'reviewHeld' | 'correctDate' = 'reviewHeld',
): Action {
  const { body, action } = heldForm(context, choices)
  return unfold(context.language, buttonWords[title][context.language], body, action)
}
