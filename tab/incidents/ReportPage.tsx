import { Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { YES_NO_UNKNOWN, type YesNoUnknown, yesNoUnknownWords } from '../../api/domain/incidents/incident.ts'
import { Choice } from '../form/Choice.tsx'
import { fieldOfMoment, momentOfField } from '../form/officeMoment.ts'
import { SaveForm } from '../form/SaveForm.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSave } from '../form/useSave.ts'
import { routeOf } from '../route.ts'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { caseId, type ReportAnswer } from './answers.ts'
import { reportPhrases, reportWords as words } from './reportWords.ts'
import { incidentWords } from './words.ts'

/** The form that everybody reports an incident with, and then its number. */
export default function ReportPage() {
  const [taken, setTaken] = useState<string>()
  return taken ? <Taken number={taken} again={() => setTaken(undefined)} /> : <Form onTaken={setTaken} />
}

const toList = { page: 'incidents' as const, path: [], filters: {} }

function Form({ onTaken }: { onTaken(number: string): void }) {
  const say = useSay()
  const { api, now: moment, announce } = useSuite()
  const save = useSave()
  // One key for one report: sent again after a broken line, it is the same report.
  const form = useRef(crypto.randomUUID())
  const [what, setWhat] = useState('')
  // Until somebody enters another, it is the moment at which the report is sent.
  const [noticed, setNoticed] = useState<string>()
  const [where, setWhere] = useState('')
  const [personalData, setPersonalData] = useState<YesNoUnknown>('unknown')
  const [ongoing, setOngoing] = useState<YesNoUnknown>('unknown')
  const [tried, setTried] = useState(false)
  const now = moment()
  const noticedAt = noticed === undefined ? now : momentOfField(noticed)

  const submit = () => {
    setTried(true)
    if (what.trim() === '' || !noticedAt) return
    void save.run(async () => {
      const { number } = await api.post<ReportAnswer>('/api/incidents', {
        form: form.current,
        what,
        noticedAt: noticed === undefined ? moment() : noticedAt,
        where,
        personalData,
        ongoing,
      })
      announce(say(reportPhrases.taken, number))
      onTaken(number)
    })
  }

  return (
    <div className="reading">
      <PageHeader
        name={say(words.title)}
        title={say(words.title)}
        above={[{ name: say(incidentWords.page), to: toList }]}
      />
      <p>{say(words.lead)}</p>
      <SaveForm verb={say(words.send)} save={save} submit={submit}>
        <TextArea
          label={say(words.what)}
          value={what}
          change={setWhat}
          required
          longest={10_000}
          problem={tried && what.trim() === '' ? say(words.whatMissing) : undefined}
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
        <Choice
          label={say(words.personalData)}
          values={YES_NO_UNKNOWN}
          words={yesNoUnknownWords}
          value={personalData}
          change={setPersonalData}
        />
        <Choice
          label={say(words.ongoing)}
          values={YES_NO_UNKNOWN}
          words={yesNoUnknownWords}
          value={ongoing}
          change={setOngoing}
        />
      </SaveForm>
      <h2>{say(words.whistleTitle)}</h2>
      <p>{say(words.whistle)}</p>
    </div>
  )
}

function Taken({ number, again }: { number: string; again(): void }) {
  const say = useSay()
  return (
    <div className="reading">
      <PageHeader
        name={say(words.title)}
        title={say(reportPhrases.taken, number)}
        above={[{ name: say(incidentWords.page), to: toList }]}
      />
      <p>{say(words.takenText)}</p>
      <p>{say(words.keep)}</p>
      <p>
        <PlaceLink to={routeOf('incidents', caseId(number))}>{say(words.see)}</PlaceLink>
      </p>
      <Button onClick={again}>{say(words.another)}</Button>
    </div>
  )
}
