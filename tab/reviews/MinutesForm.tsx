import { Button } from '@fluentui/react-components'
import { type FormEvent, useId, useRef, useState } from 'react'
import type { Day } from '../../api/domain/calendar/day.ts'
import { firstDayOf } from '../../api/domain/calendar/period.ts'
import { partWords } from '../../api/domain/reviews/requiredParts.ts'
import { asFault, type Fault } from '../fault.ts'
import { dayAndTime } from '../format.ts'
import { SaveFault } from '../shell/SaveFault.tsx'
import { useSuite } from '../suite.ts'
import { type Say, useSay } from '../words.ts'
import { type HandedInAnswer, type ReviewPlace, reviewAddress } from './answers.ts'
import { formPhrases, formWords } from './formWords.ts'

interface Props {
  review: ReviewPlace
  heldOn?: Day | undefined
  onFiled(handedIn: HandedInAnswer): void
}

/** Hands in the file with the minutes, with the day of the review where that is not recorded yet. */
export function MinutesForm({ review, heldOn, onFiled }: Props) {
  const say = useSay()
  const { api, today, announce } = useSuite()
  const id = useId()
  const files = useRef<HTMLInputElement>(null)
  // One key for one chosen file: sent again, also with a date that was asked for, it is the same delivery.
  const delivery = useRef(crypto.randomUUID())
  const [day, setDay] = useState<string>('')
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Fault | 'empty'>()
  const [answer, setAnswer] = useState<HandedInAnswer>()

  const asked = answer?.status === 'asked'

  const send = async (event: FormEvent) => {
    event.preventDefault()
    const file = files.current?.files?.[0]
    if (!file) return setProblem('empty')
    setSending(true)
    setProblem(undefined)
    const form = new FormData()
    // The date is told only when it was asked for: the file itself says it better.
    if (asked && day) form.append('heldOn', day)
    form.append('file', file, file.name)
    try {
      const handedIn = await api.post<HandedInAnswer>(
        `${reviewAddress(review)}/minutes`,
        form,
        delivery.current,
      )
      setAnswer(handedIn)
      if (handedIn.status === 'asked') setDay(day || handedIn.heldOn || heldOn || '')
      announce(handedInText(say, handedIn))
      if (handedIn.status === 'filed') onFiled(handedIn)
    } catch (thrown) {
      setProblem(asFault(thrown))
    } finally {
      setSending(false)
    }
  }

  return (
    <form className="form" onSubmit={event => void send(event)} noValidate>
      <label htmlFor={id}>{say(formWords.file)}</label>
      <span className="hint" id={`${id}-hint`}>
        {say(formWords.fileHint)}
      </span>
      <input
        id={id}
        ref={files}
        type="file"
        onChange={() => {
          delivery.current = crypto.randomUUID()
          setAnswer(undefined)
        }}
        accept=".docx,.doc,.odt,.rtf,.pdf,.txt,.md,.eml"
        aria-invalid={problem === 'empty'}
        aria-describedby={`${id}-hint ${id}-problem`}
      />
      <div id={`${id}-problem`}>
        {problem === 'empty' && <p className="field-problem">{say(formWords.fileMissing)}</p>}
      </div>
      {answer && (
        <p className="bar" role="status">
          {handedInText(say, answer)}
        </p>
      )}
      {asked && (
        <>
          <label htmlFor={`${id}-day`}>{say(formWords.heldOn)}</label>
          <input
            id={`${id}-day`}
            type="date"
            value={day}
            min={firstDayOf(review.period)}
            max={today}
            onChange={event => setDay(event.target.value)}
          />
        </>
      )}
      {problem && problem !== 'empty' && <SaveFault fault={problem} />}
      <Button type="submit" appearance="primary" disabledFocusable={sending}>
        {say(sending ? formWords.sending : formWords.sendFile)}
      </Button>
    </form>
  )
}

/** What became of a file, in one or two sentences. */
function handedInText(say: Say, answer: HandedInAnswer): string {
  if (answer.status === 'asked')
    return say(answer.questions.includes('date') ? formWords.askDate : formWords.askWhich)
  if (answer.sameAs) return say(formPhrases.sameFile, dayAndTime(say.language, answer.sameAs.filedAt))
  if (answer.unreadable) return say(formWords.unreadable)
  const filed = say(formPhrases.filed, answer.version ?? 1, answer.inTime)
  if (!answer.findings) return filed
  const parts = answer.missing.map(part => partWords[part][say.language]).join(', ')
  return `${filed} ${parts ? say(formPhrases.missing, parts) : say(formWords.complete)}`
}
