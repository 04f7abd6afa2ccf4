import { useState } from 'react'
import { TextArea } from '../form/TextArea.tsx'
import { useSay } from '../words.ts'
import { EntryForm, type EntryFormProps } from './EntryForm.tsx'
import { formTitles, caseFormWords as words } from './formWords.ts'

const PARTS = ['cause', 'effect', 'lessons'] as const

/** A case is closed with its cause, its effect and what was learned. */
export function CloseForm(props: EntryFormProps) {
  const say = useSay()
  const [told, setTold] = useState({ cause: '', effect: '', lessons: '' })
  const [tried, setTried] = useState(false)
  const missing = (part: (typeof PARTS)[number]) => told[part].trim() === ''
  return (
    <EntryForm
      {...props}
      title={say(formTitles.close)}
      verb={say(formTitles.close)}
      event={() => {
        setTried(true)
        return PARTS.some(missing) ? undefined : { type: 'closed', ...told }
      }}
    >
      {PARTS.map(part => (
        <TextArea
          key={part}
          label={say(words[part])}
          value={told[part]}
          change={text => setTold({ ...told, [part]: text })}
          required
          problem={tried && missing(part) ? say(words.missing) : undefined}
        />
      ))}
    </EntryForm>
  )
}

/** A closed case is opened again with the reason. */
export function ReopenForm(props: EntryFormProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <EntryForm
      {...props}
      title={say(formTitles.reopen)}
      verb={say(formTitles.reopen)}
      event={() => {
        setTried(true)
        return reason.trim() === '' ? undefined : { type: 'reopened', reason: reason.trim() }
      }}
    >
      <TextArea
        label={say(words.reasons)}
        value={reason}
        change={setReason}
        required
        problem={tried && reason.trim() === '' ? say(words.reasonsMissing) : undefined}
      />
    </EntryForm>
  )
}
