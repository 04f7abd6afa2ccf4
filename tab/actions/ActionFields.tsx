import type { Deadline } from '../../api/domain/improvement/action.ts'
import { Choice } from '../form/Choice.tsx'
import { PeoplePicker } from '../form/PeoplePicker.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSay } from '../words.ts'
import { type ActionDraft, type DraftProblem, problemsOf } from './agreedFields.ts'
import { deadlineKindWords, actionWords as words } from './words.ts'

interface Props {
  draft: ActionDraft
  change(draft: ActionDraft): void
  /** People of the office who may be meant, the likeliest first. */
  candidates: readonly { readonly id: string; readonly name: string; readonly jobTitle?: string }[]
  /** Whether missing fields are told. */
  tried: boolean
  hint?: string | undefined
}

const DEADLINE_KINDS: readonly Deadline['kind'][] = ['day', 'ongoing']

/** The fields that an action cannot do without: what, who and by when. */
export function ActionFields({ draft, change, candidates, tried, hint }: Props) {
  const say = useSay()
  const problems = tried ? problemsOf(draft) : new Set<DraftProblem>()
  return (
    <>
      <TextArea
        label={say(words.taskField)}
        hint={hint}
        value={draft.task}
        change={task => change({ ...draft, task })}
        required
        longest={1_000}
        problem={problems.has('task') ? say(words.taskMissing) : undefined}
      />
      <PeoplePicker
        label={say(words.responsible)}
        known={candidates}
        value={draft.people}
        change={people => change({ ...draft, people })}
        problem={problems.has('people') ? say(words.peopleMissing) : undefined}
      />
      <TextLine
        label={say(words.peopleText)}
        hint={say(words.peopleTextHint)}
        value={draft.text}
        change={text => change({ ...draft, text })}
        longest={200}
      />
      <Choice
        label={say(words.deadlineKind)}
        values={DEADLINE_KINDS}
        words={deadlineKindWords}
        value={draft.deadlineKind}
        change={deadlineKind => change({ ...draft, deadlineKind })}
      />
      {draft.deadlineKind === 'day' ? (
        <TextLine
          label={say(words.deadline)}
          type="date"
          value={draft.day}
          change={day => change({ ...draft, day })}
          required
          problem={problems.has('deadline') ? say(words.deadlineMissing) : undefined}
        />
      ) : (
        <TextLine
          label={say(words.ongoingText)}
          value={draft.ongoing}
          change={ongoing => change({ ...draft, ongoing })}
          required
          longest={200}
          problem={problems.has('deadline') ? say(words.deadlineMissing) : undefined}
        />
      )}
    </>
  )
}
