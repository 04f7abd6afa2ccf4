import { useState } from 'react'
import { Choice } from '../form/Choice.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { useSay } from '../words.ts'
import { ClockChoice } from './ClockChoice.tsx'
import { EntryForm, type EntryFormProps } from './EntryForm.tsx'
import { caseFormPhrases, decideWords, formTitles, notifyWords, caseFormWords as words } from './formWords.ts'
import { nextStep } from './nextStep.ts'

const YES_NO = ['yes', 'no'] as const

/** One of the two keys: the officer recommends whether to notify, the Secretary decides; both give reasons. */
export function SignForm({ sign, ...props }: EntryFormProps & { sign: 'recommended' | 'decided' }) {
  const say = useSay()
  const { page } = props
  const clocks = (page.clocks ?? []).filter(
    ({ rule }) => rule.twoKeys && (sign === 'recommended' || page.recommended?.[rule.id] !== undefined),
  )
  const likely = nextStep(page).clock?.rule.id
  const [clock, setClock] = useState(
    clocks.find(one => one.rule.id === likely)?.rule.id ?? clocks[0]?.rule.id ?? '',
  )
  const [answer, setAnswer] = useState<'yes' | 'no'>()
  const [reasons, setReasons] = useState('')
  const [tried, setTried] = useState(false)
  const recommended = sign === 'decided' ? page.recommended?.[clock] : undefined
  return (
    <EntryForm
      {...props}
      title={say(sign === 'decided' ? formTitles.decide : formTitles.recommend)}
      verb={say(sign === 'decided' ? words.saveDecision : words.saveRecommendation)}
      event={() => {
        setTried(true)
        if (clock === '' || !answer || reasons.trim() === '') return undefined
        return { type: sign, clock, notify: answer === 'yes', reasons: reasons.trim() }
      }}
    >
      <ClockChoice clocks={clocks} value={clock} change={setClock} />
      {recommended && (
        <p className="told">
          {say(
            caseFormPhrases.recommended,
            '',
            say(notifyWords[recommended.event.notify ? 'yes' : 'no']).toLocaleLowerCase('pl-PL'),
          ).replace(/^: /, '')}{' '}
          {recommended.event.reasons}
        </p>
      )}
      <Choice
        label={say(sign === 'decided' ? words.decision : words.recommendation)}
        values={YES_NO}
        words={sign === 'decided' ? decideWords : notifyWords}
        value={answer}
        change={setAnswer}
        problem={tried && !answer ? say(words.choiceMissing) : undefined}
      />
      <TextArea
        label={say(words.reasons)}
        value={reasons}
        change={setReasons}
        required
        problem={tried && reasons.trim() === '' ? say(words.reasonsMissing) : undefined}
      />
    </EntryForm>
  )
}
