import { useState } from 'react'
import { TextArea } from '../form/TextArea.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { ActionForm } from './ActionForm.tsx'
import type { ActionFormProps } from './ActionWork.tsx'
import { actionWords as words } from './words.ts'

/** Tells that an action is done, with what shows it. */
export function DoneForm(props: ActionFormProps) {
  const say = useSay()
  const { today } = useSuite()
  const [evidence, setEvidence] = useState('')
  const [url, setUrl] = useState('')
  const [on, setOn] = useState<string>(today)
  const [tried, setTried] = useState(false)
  const missing = evidence.trim() === '' && url.trim() === ''
  return (
    <ActionForm
      {...props}
      title={say(words.markDone)}
      verb="done"
      body={() => {
        setTried(true)
        if (missing) return undefined
        return { evidence, ...(url.trim() ? { url: url.trim() } : {}), ...(on ? { on } : {}) }
      }}
    >
      <TextArea
        label={say(words.evidence)}
        hint={say(words.evidenceHint)}
        value={evidence}
        change={setEvidence}
        longest={2_000}
        problem={tried && missing ? say(words.evidenceMissing) : undefined}
      />
      <TextLine label={say(words.evidenceLink)} type="url" value={url} change={setUrl} longest={2_000} />
      <TextLine label={say(words.doneOn)} type="date" value={on} change={setOn} max={today} />
    </ActionForm>
  )
}
