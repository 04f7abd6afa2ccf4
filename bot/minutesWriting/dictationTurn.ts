import { instantOf, millisecondsOf } from '../../api/domain/calendar/officeTime.ts'
import type { Outcome } from '../../api/domain/outcome.ts'
import { fold } from '../../api/knowledge/understanding/plainText.ts'
import {
  type DictationStep,
  isStep,
  nextStep,
  stepBefore,
  withoutAnswer,
} from '../../api/minutesWriting/dictationSteps.ts'
import { type DraftRefusal, draftRefusalWords } from '../../api/minutesWriting/draftRefusals.ts'
import { type HearRefusal, hearAnswer } from '../../api/minutesWriting/hearAnswer.ts'
import { changeDraft, freshDraftOf, type OpenDraft, openDraftOf } from '../../api/minutesWriting/openDraft.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { knownNames } from '../text/knownNames.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { questionCard, stepName } from './dictationCard.ts'
import { draftCard } from './draftCard.ts'
import { draftWords } from './draftWords.ts'

/** A dictation that was left alone for so long no longer takes messages for its answers. */
const LISTENS_MS = 4 * 3_600_000

const COMMANDS: Readonly<Record<string, 'skip' | 'back' | 'end'>> = {
  pomin: 'skip',
  dalej: 'skip',
  skip: 'skip',
  wstecz: 'back',
  cofnij: 'back',
  back: 'back',
  koniec: 'end',
  gotowe: 'end',
  'to wszystko': 'end',
  zakoncz: 'end',
  przerwij: 'end',
  anuluj: 'end',
  done: 'end',
  stop: 'end',
}

/** The dictation that a person's next message is an answer in; undefined when nothing is being dictated. */
export function dictationOf({ suite, person }: PersonTurn): OpenDraft | undefined {
  const draft = openDraftOf(suite, person.id)
  if (draft?.asking === undefined) return undefined
  const since = instantOf(millisecondsOf(suite.now()) - LISTENS_MS)
  return draft.entry.row.changedAt > since ? draft : undefined
}

/** Takes a message as an answer of the dictation and asks for the next part. */
export async function answerDictation(turn: PersonTurn, known: OpenDraft, text: string): Promise<Message> {
  const draft = (await freshDraftOf(turn.suite, turn.person.id)) ?? known
  const command =
    COMMANDS[
      fold(text)
        .replace(/[^a-z ]+/g, '')
        .trim()
    ]
  const asking = draft.asking !== undefined && isStep(draft.asking) ? draft.asking : 'day'
  if (command === 'skip') return shown(turn, await skip(turn, draft.id, asking))
  if (command === 'back') return shown(turn, await back(turn, draft, asking))
  if (command === 'end') return shown(turn, await end(turn, draft.id), draftWords[turn.language].ended)
  const message = `${turn.conversation}|${turn.activity}`.slice(-200)
  const heard = await hearAnswer(turn.suite, turn.person.id, draft, message, text)
  if (!heard.ok) return notTaken(turn, draft, asking, heard.reason)
  const words = draftWords[turn.language]
  const names = heard.value.answered.map(step => stepName(step, turn.language))
  const note = names.length > 0 ? words.takenParts(names.join(', ')) : words.taken
  return heard.value.next === undefined
    ? draftCard(turn, heard.value.draft, note)
    : questionCard(turn, heard.value.draft, heard.value.next, note, soundsLikeIncident(turn, text))
}

/** From it on a message may be the report of an incident; words of minutes about past ones stay below it. */
const LIKELY_INCIDENT = 0.95

const soundsLikeIncident = ({ suite }: PersonTurn, text: string): boolean => {
  const { intent, confidence } = suite.understander.understand(text, knownNames(suite.office()))
  return intent === 'incident' && confidence >= LIKELY_INCIDENT
}

function notTaken(turn: PersonTurn, draft: OpenDraft, asking: DictationStep, reason: HearRefusal): Message {
  const words = draftWords[turn.language]
  switch (reason) {
    case 'day-not-understood':
      return questionCard(turn, draft, asking, words.notADay)
    case 'nobody-named':
      return questionCard(turn, draft, asking, words.nobodyNamed)
    case 'nothing-said':
      return questionCard(turn, draft, asking, words.nothingSaid)
    default:
      return { text: draftRefusalWords[reason][turn.language] }
  }
}

type Changed = Outcome<OpenDraft, DraftRefusal>

const skip = ({ suite, person }: PersonTurn, id: string, step: DictationStep): Promise<Changed> => {
  const draft = openDraftOf(suite, person.id)
  return changeDraft(suite, person.id, id, { asking: (draft && nextStep(draft.minutes, step)) ?? '' })
}

const back = ({ suite, person }: PersonTurn, draft: OpenDraft, step: DictationStep): Promise<Changed> => {
  const before = stepBefore(draft.minutes.kind, step) ?? step
  return changeDraft(suite, person.id, draft.id, {
    minutes: minutes => withoutAnswer(minutes, before),
    asking: before,
  })
}

const end = ({ suite, person }: PersonTurn, id: string): Promise<Changed> =>
  changeDraft(suite, person.id, id, { asking: '' })

function shown(turn: PersonTurn, changed: Changed, note?: string): Message {
  if (!changed.ok) return { text: draftRefusalWords[changed.reason][turn.language] }
  const { asking } = changed.value
  return asking !== undefined && isStep(asking)
    ? questionCard(turn, changed.value, asking, note)
    : draftCard(turn, changed.value, note)
}

/** [Pomiń]: of the question that the button stands under; pressed again it skips nothing more. */
export async function pressSkip(turn: PersonTurn, data: VerbData<'dictate-skip'>): Promise<PressAnswer> {
  const draft = openDraftOf(turn.suite, turn.person.id)
  const step = isStep(data.step) ? data.step : undefined
  if (step === undefined || draft?.id !== data.draft)
    return { text: draftRefusalWords['no-such-draft'][turn.language] }
  if (draft.asking !== step) return { message: shown(turn, { ok: true, value: draft }) }
  return { message: shown(turn, await skip(turn, data.draft, step)) }
}

/** [Zakończ dyktowanie]: the draft as it stands, to be filed or corrected. */
export const pressEndDictation = async (
  turn: PersonTurn,
  { draft }: VerbData<'dictate-end'>,
): Promise<PressAnswer> => ({
  message: shown(turn, await end(turn, draft), draftWords[turn.language].ended),
})
