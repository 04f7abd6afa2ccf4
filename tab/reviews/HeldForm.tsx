import { Button } from '@fluentui/react-components'
import { type FormEvent, useId, useState } from 'react'
import type { Day } from '../../api/domain/calendar/day.ts'
import { firstDayOf, lastDayOf } from '../../api/domain/calendar/period.ts'
import { asFault, type Fault, isConflict } from '../fault.ts'
import { longDay } from '../format.ts'
import { SaveFault } from '../shell/SaveFault.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { type ReviewAnswer, type ReviewPlace, reviewAddress } from './answers.ts'
import { formPhrases, formWords } from './formWords.ts'

interface Props {
  review: ReviewPlace
  /** The day recorded so far. */
  heldOn?: Day | undefined
  onSaved(detail: ReviewAnswer): void
}

/** Tells on which day a review was held. What was typed stays until the server has taken it. */
export function HeldForm({ review, heldOn, onSaved }: Props) {
  const say = useSay()
  const { api, today, announce, language } = useSuite()
  const id = useId()
  const [day, setDay] = useState<string>(heldOn ?? likelyDay(review, today))
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<Fault | 'empty'>()
  const [theirs, setTheirs] = useState<ReviewAnswer>()

  const save = async () => {
    if (day === '') return setProblem('empty')
    setSaving(true)
    setProblem(undefined)
    setTheirs(undefined)
    try {
      const detail = await api.post<ReviewAnswer>(`${reviewAddress(review)}/held`, { heldOn: day })
      announce(say(formPhrases.held, day as Day))
      onSaved(detail)
    } catch (thrown) {
      const fault = asFault(thrown)
      setProblem(fault)
      if (isConflict(fault))
        await api.get<ReviewAnswer>(reviewAddress(review)).then(
          answer => setTheirs(answer.value),
          // The conflict itself is already told; without the other value there is still "try again".
          () => undefined,
        )
    } finally {
      setSaving(false)
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  const theirDay = theirs?.reviews.at(-1)?.heldOn
  return (
    <form className="form" onSubmit={submit} noValidate>
      <label htmlFor={id}>{say(formWords.heldOn)}</label>
      <span className="hint" id={`${id}-hint`}>
        {say(formWords.heldHint)}
      </span>
      <input
        id={id}
        type="date"
        required
        value={day}
        min={firstDayOf(review.period)}
        max={today}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={event => setDay(event.target.value)}
      />
      <div id={`${id}-problem`}>
        {problem === 'empty' && <p className="field-problem">{say(formWords.dateMissing)}</p>}
      </div>
      {theirs && (
        <div className="conflict" role="alert">
          <p>{say(formWords.conflict)}</p>
          <dl>
            <dt>{say(formWords.mine)}</dt>
            <dd>{longDay(language, day as Day)}</dd>
            <dt>{say(formWords.theirs)}</dt>
            <dd>{theirDay ? longDay(language, theirDay) : say(formWords.noDate)}</dd>
          </dl>
          <Button onClick={() => void save()}>{say(formWords.keepMine)}</Button>{' '}
          <Button onClick={() => onSaved(theirs)}>{say(formWords.takeTheirs)}</Button>
        </div>
      )}
      {problem && problem !== 'empty' && !theirs && <SaveFault fault={problem} />}
      <Button type="submit" appearance="primary" disabledFocusable={saving}>
        {say(saving ? formWords.saving : formWords.saveDate)}
      </Button>
    </form>
  )
}

/** Today, except for a month that is over: what was held then is not guessed. */
const likelyDay = ({ kind, period }: ReviewPlace, today: Day): string =>
  kind === 'unit' && lastDayOf(period) < today ? '' : today
