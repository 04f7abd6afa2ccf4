import type { Day } from '../domain/calendar/day.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { dayOf } from '../knowledge/understanding/spokenDate.ts'
import { readingContext } from '../reviews/whatFileSays.ts'
import type { Suite } from '../suite.ts'
import { type DictationStep, isStep, nextStep } from './dictationSteps.ts'
import type { DraftRefusal } from './draftRefusals.ts'
import type { MinutesDraft } from './minutesDraft.ts'
import { changeDraft, type OpenDraft } from './openDraft.ts'
import { saidLines } from './saidLines.ts'
import { type Listener, saidActions, saidAtOnce, saidDay, saidPresent } from './saidMinutes.ts'

/** Why an answer was not taken. */
export type HearRefusal = DraftRefusal | 'day-not-understood' | 'nobody-named' | 'nothing-said'

/** A draft after an answer: what was taken, and what is asked next; nothing more is asked when all is answered. */
export interface Heard {
  readonly draft: OpenDraft
  /** The questions that this answer has answered. */
  readonly answered: readonly DictationStep[]
  readonly next?: DictationStep | undefined
}

/**
 * Takes a chat message as the answer to what is being asked, or as several parts at once. The draft is kept before
 * anything is said, and a message that comes again changes nothing.
 * @param message what tells this message from every other.
 */
export async function hearAnswer(
  suite: Suite,
  person: string,
  draft: OpenDraft,
  message: string,
  text: string,
): Promise<Outcome<Heard, HearRefusal>> {
  const step = draft.asking !== undefined && isStep(draft.asking) ? draft.asking : 'day'
  if (draft.heard === message) return accepted({ draft, answered: [], next: step })
  const said = await understood(suite, draft.minutes, step, text)
  if (!said.ok) return said
  const answered = said.value
  const changed = await changeDraft(
    suite,
    person,
    draft.id,
    {
      minutes: answered.apply,
      heard: message,
      asking: nextStep(answered.apply(draft.minutes), answered.steps.includes(step) ? step : undefined) ?? '',
      ...(draft.asking === undefined ? {} : { whileAsking: draft.asking }),
    },
    draft,
  )
  if (!changed.ok) return changed
  const { asking } = changed.value
  return accepted({
    draft: changed.value,
    answered: answered.steps,
    ...(asking !== undefined && isStep(asking) ? { next: asking } : {}),
  })
}

interface Understood {
  readonly steps: readonly DictationStep[]
  apply(minutes: MinutesDraft): MinutesDraft
}

async function understood(
  suite: Suite,
  minutes: MinutesDraft,
  step: DictationStep,
  text: string,
): Promise<Outcome<Understood, HearRefusal>> {
  const today = suite.today()
  const listener: Listener = { reader: suite.reader, context: readingContext(suite.office(), today) }
  const whole = await saidAtOnce(listener, minutes, text)
  if (whole) return accepted({ steps: stepsGained(minutes, whole), apply: now => onTopOf(now, whole) })
  switch (step) {
    case 'day': {
      const day = saidDay(text, today) ?? spokenDay(suite, text)
      if (day === undefined) return refused('day-not-understood')
      return accepted({ steps: [step], apply: now => ({ ...now, heldOn: day }) })
    }
    case 'attendance': {
      const present = saidPresent(text)
      if (present.length === 0) return refused('nobody-named')
      return accepted({
        steps: [step],
        apply: now => ({ ...now, attendance: [...now.attendance, ...present] }),
      })
    }
    case 'actions': {
      const actions = await saidActions(listener, minutes, text)
      return accepted({ steps: [step], apply: now => ({ ...now, actions: [...now.actions, ...actions] }) })
    }
    default: {
      const lines = saidLines(text)
      if (lines.length === 0) return refused('nothing-said')
      return accepted({
        steps: [step],
        apply: now => ({
          ...now,
          texts: { ...now.texts, [step]: [...(now.texts[step] ?? []), ...lines] },
        }),
      })
    }
  }
}

/** "Wczoraj", "w zeszły piątek": a day as people say it. */
function spokenDay(suite: Suite, text: string): Day | undefined {
  const { slots } = suite.understander.understand(text, { units: [], processes: [], people: [] })
  const spoken = slots.date ? dayOf(slots.date, suite.today(), 'past') : undefined
  return spoken && 'day' in spoken && spoken.until === undefined && spoken.day <= suite.today()
    ? spoken.day
    : undefined
}

/** What somebody else has put into the draft in the meantime stays; the message fills what is not there. */
const onTopOf = (now: MinutesDraft, said: MinutesDraft): MinutesDraft => ({
  ...said,
  heldOn: now.heldOn ?? said.heldOn,
  attendance: now.attendance.length > 0 ? now.attendance : said.attendance,
  texts: { ...said.texts, ...now.texts },
  actions: said.actions.length >= now.actions.length ? said.actions : now.actions,
})

const stepsGained = (before: MinutesDraft, after: MinutesDraft): DictationStep[] => [
  ...(before.heldOn === undefined && after.heldOn !== undefined ? (['day'] as const) : []),
  ...(before.attendance.length === 0 && after.attendance.length > 0 ? (['attendance'] as const) : []),
  ...(Object.keys(after.texts) as DictationStep[]).filter(
    part => (before.texts[part as keyof MinutesDraft['texts']] ?? []).length === 0,
  ),
  ...(after.actions.length > before.actions.length ? (['actions'] as const) : []),
]
