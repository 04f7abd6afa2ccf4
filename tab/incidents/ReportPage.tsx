import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { YES_NO_UNKNOWN, type YesNoUnknown, yesNoUnknownWords } from '../../api/domain/incidents/incident.ts'
import { Choice } from '../form/Choice.tsx'
import { fieldOfMoment, momentOfField } from '../form/officeMoment.ts'
import { TextLine } from '../form/TextLine.tsx'
import { routeOf } from '../route.ts'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { AttachFiles, FileField } from './AttachFiles.tsx'
import { caseId } from './answers.ts'
import { attachPhrases, attachWords } from './attachWords.ts'
import { reportPhrases, reportWords as words } from './reportWords.ts'
import { ToldForm, ToldHeader } from './ToldForm.tsx'

interface TakenReport {
  readonly number: string
  readonly files: readonly File[]
}

/** The form that everybody reports an incident with, and then its number. */
export default function ReportPage() {
  const [taken, setTaken] = useState<TakenReport>()
  return taken ? <Taken {...taken} again={() => setTaken(undefined)} /> : <Form onTaken={setTaken} />
}

function Form({ onTaken }: { onTaken(taken: TakenReport): void }) {
  const say = useSay()
  const { now: moment, announce } = useSuite()
  // Until somebody enters another, it is the moment at which the report is sent.
  const [noticed, setNoticed] = useState<string>()
  const [where, setWhere] = useState('')
  const [ongoing, setOngoing] = useState<YesNoUnknown>('unknown')
  const [files, setFiles] = useState<readonly File[]>([])
  const now = moment()
  const noticedAt = noticed === undefined ? now : momentOfField(noticed)
  return (
    <ToldForm
      words={words}
      verb={words.send}
      path="/api/incidents"
      personalData="unknown"
      rest={() => noticedAt && { noticedAt: noticed === undefined ? moment() : noticedAt, where, ongoing }}
      taken={number => {
        announce(say(reportPhrases.taken, number))
        onTaken({ number, files })
      }}
      below={
        <>
          <h2>{say(words.whistleTitle)}</h2>
          <p>{say(words.whistle)}</p>
        </>
      }
    >
      {tried => (
        <>
          <Choice
            label={say(words.ongoing)}
            values={YES_NO_UNKNOWN}
            words={yesNoUnknownWords}
            value={ongoing}
            change={setOngoing}
          />
          <TextLine
            label={say(words.noticedAt)}
            type="datetime-local"
            value={noticed ?? fieldOfMoment(now)}
            max={fieldOfMoment(now)}
            change={setNoticed}
            problem={tried && !noticedAt ? say(words.noticedMissing) : undefined}
          />
          <TextLine label={say(words.where)} hint={say(words.whereHint)} value={where} change={setWhere} />
          <FileField label={say(attachWords.optional)} choose={setFiles} keep />
        </>
      )}
    </ToldForm>
  )
}

function Taken({ number, files, again }: TakenReport & { again(): void }) {
  const say = useSay()
  return (
    <div className="reading">
      <ToldHeader name={say(words.title)} title={say(reportPhrases.taken, number)} />
      <p>{say(words.takenText)}</p>
      {files.length > 0 && <p>{say(attachPhrases.stands, number)}</p>}
      <AttachFiles id={caseId(number)} begin={files} />
      <p>{say(words.keep)}</p>
      <p>
        <PlaceLink to={routeOf('incidents', caseId(number))}>{say(words.see)}</PlaceLink>
      </p>
      <Button onClick={again}>{say(words.another)}</Button>
    </div>
  )
}
