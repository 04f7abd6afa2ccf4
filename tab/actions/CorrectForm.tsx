import { useState } from 'react'
import { useSay } from '../words.ts'
import { ActionFields } from './ActionFields.tsx'
import { ActionForm } from './ActionForm.tsx'
import type { ActionFormProps } from './ActionWork.tsx'
import { draftOf, fieldsOf } from './agreedFields.ts'
import { actionWords as words } from './words.ts'

/** Sets the fields of an open action right. */
export function CorrectForm(props: ActionFormProps) {
  const say = useSay()
  const { action } = props
  const [draft, setDraft] = useState(() => draftOf(action))
  const [tried, setTried] = useState(false)
  return (
    <ActionForm
      {...props}
      title={say(words.correct)}
      verb="correct"
      body={() => {
        setTried(true)
        return fieldsOf(draft)
      }}
    >
      <ActionFields draft={draft} change={setDraft} candidates={action.responsible} tried={tried} />
    </ActionForm>
  )
}
