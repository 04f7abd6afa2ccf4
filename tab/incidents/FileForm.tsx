import { useState } from 'react'
import { fieldOfMoment, momentOfField } from '../form/officeMoment.ts'
import { TextArea } from '../form/TextArea.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSay } from '../words.ts'
import { ClockChoice } from './ClockChoice.tsx'
import { EntryForm, type EntryFormProps } from './EntryForm.tsx'
import { formTitles, caseFormWords as words } from './formWords.ts'
import { nextStep } from './nextStep.ts'

/** That a notification was filed, with its proof; after the limit also why so late. */
export function FileForm(props: EntryFormProps) {
  const say = useSay()
  const { page } = props
  const clocks = (page.clocks ?? []).filter(one => one.state !== 'not-to-notify')
  const [clock, setClock] = useState(nextStep(page).clock?.rule.id ?? clocks[0]?.rule.id ?? '')
  const [moment, setMoment] = useState(fieldOfMoment(props.now))
  const [proof, setProof] = useState('')
  const [lateReason, setLateReason] = useState('')
  const [tried, setTried] = useState(false)
  const chosen = clocks.find(one => one.rule.id === clock)
  const filedAt = momentOfField(moment)
  const supplement = chosen?.filedAt !== undefined
  const late = !supplement && chosen?.limit !== undefined && filedAt !== undefined && filedAt > chosen.limit
  const reasonNeeded = late && lateReason.trim() === ''
  return (
    <EntryForm
      {...props}
      title={say(formTitles.file)}
      event={() => {
        setTried(true)
        if (clock === '' || !filedAt || proof.trim() === '' || reasonNeeded) return undefined
        return {
          type: 'filed',
          clock,
          filedAt,
          proof: proof.trim(),
          supplement,
          ...(late ? { lateReason: lateReason.trim() } : {}),
        }
      }}
    >
      <ClockChoice clocks={clocks} value={clock} change={setClock} />
      {supplement && <p>{say(words.supplement)}.</p>}
      <TextLine
        label={say(words.filedAt)}
        type="datetime-local"
        value={moment}
        change={setMoment}
        required
        problem={tried && !filedAt ? say(words.momentMissing) : undefined}
      />
      <TextLine
        label={say(words.proof)}
        hint={say(words.proofHint)}
        value={proof}
        change={setProof}
        required
        problem={tried && proof.trim() === '' ? say(words.proofMissing) : undefined}
      />
      {late && (
        <TextArea
          label={say(words.lateReason)}
          hint={say(words.lateReasonHint)}
          value={lateReason}
          change={setLateReason}
          required
          problem={tried && reasonNeeded ? say(words.lateReasonMissing) : undefined}
        />
      )}
    </EntryForm>
  )
}
