import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ActionView } from '../../api/improvement/actionViews.ts'
import { useSay } from '../words.ts'
import { CancelForm } from './CancelForm.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { DoneForm } from './DoneForm.tsx'
import { JudgeForm } from './JudgeForm.tsx'
import { actionWords as words } from './words.ts'

/** What every form of an action is given. */
export interface ActionFormProps {
  readonly action: ActionView
  /** The action as it is saved now. */
  replace(action: ActionView): void
  close(): void
}

type Form = 'done' | 'judge' | 'correct' | 'cancel'

const forms = { done: DoneForm, judge: JudgeForm, correct: CorrectForm, cancel: CancelForm }
const titles = { done: words.markDone, judge: words.judge, correct: words.correct, cancel: words.cancel }

/** The next steps that the reader may take. */
export function ActionWork({ action, replace }: Omit<ActionFormProps, 'close'>) {
  const say = useSay()
  const [open, setOpen] = useState<Form>()
  const { may } = action
  const allowed: Form[] = [
    ...(may.done ? (['done'] as const) : []),
    ...(may.judge ? (['judge'] as const) : []),
    ...(may.correct ? (['correct', 'cancel'] as const) : []),
  ]
  const OpenForm = open && forms[open]
  return (
    <>
      {allowed.length > 0 && (
        <div className="form-ends panel-actions">
          {allowed.map((form, at) => (
            <Button
              key={form}
              appearance={at === 0 && form !== 'correct' ? 'primary' : 'secondary'}
              aria-expanded={open === form}
              onClick={() => setOpen(open === form ? undefined : form)}
            >
              {say(titles[form])}
            </Button>
          ))}
        </div>
      )}
      {OpenForm && <OpenForm key={open} action={action} replace={replace} close={() => setOpen(undefined)} />}
    </>
  )
}
