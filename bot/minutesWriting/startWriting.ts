import type { Day } from '../../api/domain/calendar/day.ts'
import { owedBy, owedOn } from '../../api/domain/obligations/owed.ts'
import type { Office } from '../../api/domain/office.ts'
import { periodAt } from '../../api/domain/reviews/review.ts'
import { nextStep } from '../../api/minutesWriting/dictationSteps.ts'
import { draftRefusalWords } from '../../api/minutesWriting/draftRefusals.ts'
import { changeDraft, type OpenDraft, openDraftOf, startDraft } from '../../api/minutesWriting/openDraft.ts'
import { aside, card, heading, line, press } from '../card.ts'
import { longDate } from '../dateText.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { BY_MINUTES } from '../reviews/askMinutes.ts'
import { formContext } from '../reviews/heldCards.ts'
import { reviewField } from '../reviews/heldForm.ts'
import { ownSubjects } from '../reviews/ownReviews.ts'
import type { PressAnswer } from '../turn.ts'
import { choiceOf, type ReviewChoice, type VerbData } from '../verbs.ts'
import { questionCard } from './dictationCard.ts'
import { draftCard, draftName } from './draftCard.ts'
import { draftForm } from './draftForm.ts'
import { draftButtons, draftWords } from './draftWords.ts'

export type WritingMode = 'form' | 'dictate'

/** The reviews that a person may write minutes of now: those that are owed, else the present period of each subject. */
export function reviewsToWrite(office: Office, person: string, today: Day): ReviewChoice[] {
  const owing = owedBy(owedOn(office, today), person)
    .map(one => one.obligation)
    .filter(one => one.kind === 'hold-review' || BY_MINUTES.includes(one.kind))
    .filter(one => one.review.period <= periodAt(one.review.kind, today))
    .map(({ review: { kind, subject, period } }) => ({ kind, subject, period }))
  const all = [
    ...owing,
    ...ownSubjects(office, person, today).map(one => ({ ...one, period: periodAt(one.kind, today) })),
  ]
  return [...new Map(all.map(one => [choiceOf(one), one])).values()]
}

/**
 * [Podyktuj protokół], [Wypełnij formularz]: asks of which review, unless there is one only or a draft is open.
 * @param textLost minutes were told already, and have to be told again once it is known of which review they are.
 */
export async function startWriting(turn: PersonTurn, mode: WritingMode, textLost = false): Promise<Message> {
  const { suite, person, language } = turn
  const words = draftWords[language]
  const open = openDraftOf(suite, person.id)
  if (open) return goOn(turn, open, mode)
  const choices = reviewsToWrite(suite.office(), person.id, suite.today())
  const [only, ...others] = choices
  if (!only) return { text: words.nothingOwn }
  if (others.length === 0) return begin(turn, only, mode)
  return {
    summary: words.summary,
    card: card(
      language,
      [
        heading(words.choose),
        ...(textLost ? [line(words.tellAgain)] : []),
        aside(words.chooseHint),
        reviewField(formContext(turn), choices),
      ],
      [
        press('write-minutes', draftButtons.form[language], { mode: 'form' }),
        press('write-minutes', draftButtons.dictate[language], { mode: 'dictate' }),
      ],
    ),
  }
}

/** The same of one review. */
export async function begin(turn: PersonTurn, review: ReviewChoice, mode: WritingMode): Promise<Message> {
  const { suite, person, language } = turn
  const started = await startDraft(suite, person.id, review)
  if (started.ok) return goOn(turn, started.value, mode)
  const open = openDraftOf(suite, person.id)
  if (started.reason === 'other-draft-open' && open) return otherOpen(turn, open)
  return { text: draftRefusalWords[started.reason][language] }
}

async function goOn(turn: PersonTurn, draft: OpenDraft, mode: WritingMode): Promise<Message> {
  const { suite, person, language } = turn
  const step = nextStep(draft.minutes)
  const asking = mode === 'dictate' && step !== undefined ? step : ''
  const changed = await changeDraft(suite, person.id, draft.id, { asking })
  if (!changed.ok) return { text: draftRefusalWords[changed.reason][language] }
  if (mode === 'form') return draftForm(turn, changed.value)
  const { heldOn } = changed.value.minutes
  const note = heldOn === undefined ? undefined : draftWords[language].heldOn(longDate(heldOn, language))
  return step === undefined ? draftCard(turn, changed.value) : questionCard(turn, changed.value, step, note)
}

function otherOpen(turn: PersonTurn, open: OpenDraft): Message {
  const { language } = turn
  const words = draftWords[language]
  return {
    summary: words.summary,
    card: card(
      language,
      [line(words.otherOpen(draftName(turn, open)))],
      [
        press('edit-draft', draftButtons.goOn[language], { draft: open.id }),
        press('drop-draft', draftButtons.drop[language], { draft: open.id }),
      ],
    ),
  }
}

/** A button that begins to write: in place of the choice of the review, else as a new message. */
export async function pressWrite(turn: PersonTurn, data: VerbData<'write-minutes'>): Promise<PressAnswer> {
  if (data.review) return { message: await begin(turn, data.review, data.mode) }
  await turn.say(await startWriting(turn, data.mode))
  return { text: '' }
}
