import { useState } from 'react'
import { YES_NO_UNKNOWN, type YesNoUnknown, yesNoUnknownWords } from '../../api/domain/incidents/incident.ts'
import {
  ASSESSMENT_QUESTIONS,
  type AssessmentQuestion,
  assessmentQuestionWords,
  RISKS_TO_PEOPLE,
  type RiskToPeople,
  riskToPeopleWords,
  suggestedRisk,
} from '../../api/domain/incidents/riskAssessment.ts'
import { Choice } from '../form/Choice.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { useSay } from '../words.ts'
import { EntryForm, type EntryFormProps } from './EntryForm.tsx'
import { formTitles, caseFormWords as words } from './formWords.ts'
import { questionNames } from './words.ts'

type Answers = Readonly<Partial<Record<AssessmentQuestion, YesNoUnknown>>>

const known = (answers: Answers): Partial<Record<AssessmentQuestion, boolean>> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([question, answer]) =>
      answer === 'unknown' ? [] : [[question, answer === 'yes']],
    ),
  )

/** The guided assessment: six questions, what they suggest, and what the officer makes of it with reasons. */
export function AssessForm(props: EntryFormProps) {
  const say = useSay()
  const [answers, setAnswers] = useState<Answers>({})
  const [chosen, setChosen] = useState<RiskToPeople>()
  const [reasons, setReasons] = useState('')
  const [tried, setTried] = useState(false)
  const suggested = suggestedRisk(known(answers))
  const risk = chosen ?? suggested
  return (
    <EntryForm
      {...props}
      title={say(formTitles.assess)}
      event={() => {
        setTried(true)
        if (reasons.trim() === '') return undefined
        // The record keeps the answers beside the reasons, in the language of the office.
        const told = ASSESSMENT_QUESTIONS.map(
          one => `${questionNames[one].pl}: ${yesNoUnknownWords[answers[one] ?? 'unknown'].pl.toLowerCase()}`,
        )
        return { type: 'assessed', risk, reasons: `${reasons.trim()} (${told.join(', ')})` }
      }}
    >
      {ASSESSMENT_QUESTIONS.map(question => (
        <Choice
          key={question}
          label={say(assessmentQuestionWords[question])}
          values={YES_NO_UNKNOWN}
          words={yesNoUnknownWords}
          value={answers[question] ?? 'unknown'}
          change={answer => setAnswers({ ...answers, [question]: answer })}
        />
      ))}
      <p className="bar" role="status">
        {say(words.suggestion)}: <strong>{say(riskToPeopleWords[suggested])}</strong>
        <span className="quiet">{say(words.unknownIsYes)}</span>
      </p>
      <Choice
        label={say(words.yourRisk)}
        values={RISKS_TO_PEOPLE}
        words={riskToPeopleWords}
        value={risk}
        change={setChosen}
      />
      <TextArea
        label={say(words.reasons)}
        value={reasons}
        change={setReasons}
        required
        longest={3_600}
        problem={tried && reasons.trim() === '' ? say(words.reasonsMissing) : undefined}
      />
    </EntryForm>
  )
}
