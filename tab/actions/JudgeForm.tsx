import { useState } from 'react'
import { Choice } from '../form/Choice.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { useSay } from '../words.ts'
import { ActionForm } from './ActionForm.tsx'
import type { ActionFormProps } from './ActionWork.tsx'
import { effectiveWords, actionWords as words } from './words.ts'

/** Judges whether a done action has helped. */
export function JudgeForm(props: ActionFormProps) {
  const say = useSay()
  const [answer, setAnswer] = useState<'yes' | 'no'>()
  const [remark, setRemark] = useState('')
  const [tried, setTried] = useState(false)
  const remarkNeeded = answer === 'no' && remark.trim() === ''
  return (
    <ActionForm
      {...props}
      title={say(words.judge)}
      verb="judge"
      body={() => {
        setTried(true)
        return answer && !remarkNeeded ? { effective: answer === 'yes', remark } : undefined
      }}
    >
      <Choice
        label={say(words.effective)}
        values={['yes', 'no']}
        words={effectiveWords}
        value={answer}
        change={setAnswer}
        problem={tried && !answer ? say(words.choiceMissing) : undefined}
      />
      <TextArea
        label={say(words.remark)}
        hint={say(words.remarkHint)}
        value={remark}
        change={setRemark}
        longest={2_000}
        problem={tried && remarkNeeded ? say(words.remarkMissing) : undefined}
      />
    </ActionForm>
  )
}
