import { useState } from 'react'
import { RECORDED_STARTS, type RecordedStart } from '../../api/domain/incidents/caseEntry.ts'
import { Choice } from '../form/Choice.tsx'
import { fieldOfMoment, momentOfField } from '../form/officeMoment.ts'
import { TextArea } from '../form/TextArea.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSay } from '../words.ts'
import { EntryForm, type EntryFormProps } from './EntryForm.tsx'
import { formTitles, momentWords, caseFormWords as words } from './formWords.ts'

/** A moment that legal clocks start from. */
export function StartForm(props: EntryFormProps) {
  const say = useSay()
  const { page } = props
  const [start, setStart] = useState<RecordedStart>('breach-established')
  const [moment, setMoment] = useState(fieldOfMoment(props.now))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const recordedBefore =
    start === 'detected' ||
    page.entries?.some(({ event }) => event.type === 'start-recorded' && event.event === start) === true
  const happenedAt = momentOfField(moment)
  const reasonNeeded = recordedBefore && reason.trim() === ''
  return (
    <EntryForm
      {...props}
      title={say(formTitles.establish)}
      event={() => {
        setTried(true)
        if (!happenedAt || reasonNeeded) return undefined
        return {
          type: 'start-recorded',
          event: start,
          happenedAt,
          ...(recordedBefore ? { reason: reason.trim() } : {}),
        }
      }}
    >
      <Choice
        label={say(words.whatMoment)}
        values={RECORDED_STARTS}
        words={momentWords}
        value={start}
        change={setStart}
      />
      <TextLine
        label={say(words.moment)}
        type="datetime-local"
        value={moment}
        change={setMoment}
        required
        problem={tried && !happenedAt ? say(words.momentMissing) : undefined}
      />
      {recordedBefore && (
        <TextArea
          label={say(words.changeReason)}
          hint={say(words.changeReasonHint)}
          value={reason}
          change={setReason}
          required
          problem={tried && reasonNeeded ? say(words.missing) : undefined}
        />
      )}
    </EntryForm>
  )
}
