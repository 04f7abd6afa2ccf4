import { useState } from 'react'
import { TextArea } from '../form/TextArea.tsx'
import { useSay } from '../words.ts'
import { ActionForm } from './ActionForm.tsx'
import type { ActionFormProps } from './ActionWork.tsx'
import { actionWords as words } from './words.ts'

/** Gives an action up, with the reason. */
export function CancelForm(props: ActionFormProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = reason.trim() === ''
  return (
    <ActionForm
      {...props}
      title={say(words.cancel)}
      verb="cancel"
      body={() => {
        setTried(true)
        return missing ? undefined : { reason }
      }}
    >
      <TextArea
        label={say(words.reason)}
        value={reason}
        change={setReason}
        required
        longest={2_000}
        problem={tried && missing ? say(words.reasonMissing) : undefined}
      />
    </ActionForm>
  )
}
