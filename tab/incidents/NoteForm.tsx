import { useState } from 'react'
import { Choice } from '../form/Choice.tsx'
import { fieldOfMoment, momentOfField } from '../form/officeMoment.ts'
import { TextArea } from '../form/TextArea.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSay } from '../words.ts'
import { EntryForm, type EntryFormProps } from './EntryForm.tsx'
import { aboutWords, formTitles, caseFormWords as words } from './formWords.ts'

const ABOUT = ['course', 'measure'] as const

/** What happened on its own, or what somebody did about it. */
export function NoteForm(props: EntryFormProps) {
  const say = useSay()
  const [about, setAbout] = useState<(typeof ABOUT)[number]>('measure')
  const [moment, setMoment] = useState(fieldOfMoment(props.now))
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const happenedAt = momentOfField(moment)
  return (
    <EntryForm
      {...props}
      title={say(formTitles.note)}
      event={() => {
        setTried(true)
        if (!happenedAt || text.trim() === '') return undefined
        return { type: 'noted', happenedAt, text: text.trim(), about }
      }}
    >
      <Choice label={say(words.about)} values={ABOUT} words={aboutWords} value={about} change={setAbout} />
      <TextLine
        label={say(words.moment)}
        type="datetime-local"
        value={moment}
        change={setMoment}
        required
        problem={tried && !happenedAt ? say(words.momentMissing) : undefined}
      />
      <TextArea
        label={say(words.text)}
        value={text}
        change={setText}
        required
        problem={tried && text.trim() === '' ? say(words.textMissing) : undefined}
      />
    </EntryForm>
  )
}
