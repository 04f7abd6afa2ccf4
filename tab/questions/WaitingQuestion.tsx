import { Button } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { WaitingQuestion as Question } from '../../api/questions/questionsView.ts'
import { SaveForm } from '../form/SaveForm.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { useSave } from '../form/useSave.ts'
import { dayAndTime } from '../format.ts'
import { citationText } from '../search/citationText.ts'
import { StateMark } from '../shell/StateMark.tsx'
import { shellWords } from '../shell/words.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import type { WaitingAnswer } from './answers.ts'
import { questionWords as words } from './words.ts'

interface Props {
  question: Question
  replace(waiting: WaitingAnswer): void
}

/** A question that was passed on, and the form in which it is answered with what the answer rests on. */
export function WaitingQuestion({ question, replace }: Props) {
  const say = useSay()
  const { api, announce } = useSuite()
  const save = useSave()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [answer, setAnswer] = useState(question.answer ?? '')
  const [cites, setCites] = useState('')
  const [tried, setTried] = useState(false)

  const submit = () => {
    setTried(true)
    if (answer.trim() === '' || cites === '') return
    void save.run(async () => {
      replace(
        await api.post<WaitingAnswer>(`/api/questions/${encodeURIComponent(question.key)}/answer`, {
          answer: answer.trim(),
          cites,
        }),
      )
      announce(say(shellWords.saved))
    })
  }

  return (
    <li className="waiting-question">
      <p>
        <strong>{question.text}</strong>
      </p>
      <p className="quiet">
        {dayAndTime(say.language, question.passedAt)}
        {question.process && ` · ${question.process}`}
      </p>
      {question.state === 'to-review' && <StateMark state="incomplete" word={say(words.toReview)} />}
      <Button
        aria-expanded={open}
        aria-label={`${say(words.answer)}: ${question.text}`}
        onClick={() => setOpen(!open)}
      >
        {say(words.answer)}
      </Button>
      {open && (
        <SaveForm opens verb={say(words.send)} save={save} submit={submit} cancel={() => setOpen(false)}>
          <TextArea
            label={say(words.answerField)}
            hint={say(words.answerHint)}
            value={answer}
            change={setAnswer}
            required
            problem={tried && answer.trim() === '' ? say(words.answerMissing) : undefined}
          />
          <fieldset className="field" aria-describedby={`${id}-problem`}>
            <legend>{say(words.cites)}</legend>
            {question.choices.map(one => (
              <label key={one.value} className="cite">
                <input
                  type="radio"
                  name={id}
                  checked={cites === one.value}
                  onChange={() => setCites(one.value)}
                />
                <span>
                  {one.begins && (
                    <span>
                      „{one.begins}
                      {/[.!?]$/.test(one.begins) ? '' : '…'}”{' '}
                    </span>
                  )}
                  <span className="quiet">
                    {citationText(say, one.citation)}
                    {!one.begins && `, ${say(words.wholeDocument)}`}
                  </span>
                </span>
              </label>
            ))}
            <span id={`${id}-problem`} className="field-problem">
              {tried && cites === '' ? say(words.citesMissing) : undefined}
            </span>
          </fieldset>
        </SaveForm>
      )}
    </li>
  )
}
