import { useRef, useState } from 'react'
import { FASTEST_REHEARSAL } from '../../api/domain/incidents/exercise.ts'
import { YES_NO_UNKNOWN, type YesNoUnknown, yesNoUnknownWords } from '../../api/domain/incidents/incident.ts'
import { Choice } from '../form/Choice.tsx'
import { PeoplePicker } from '../form/PeoplePicker.tsx'
import { SaveForm } from '../form/SaveForm.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSave } from '../form/useSave.ts'
import { routeOf } from '../route.ts'
import { PageHeader } from '../shell/PageHeader.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { caseId, type ReportAnswer } from './answers.ts'
import { exerciseWords as words } from './exerciseWords.ts'
import { incidentWords } from './words.ts'

/** Starts a rehearsal: a marked case with a faster clock, of which its participants alone hear. */
export default function ExercisePage() {
  const say = useSay()
  const { api, me, go } = useSuite()
  const save = useSave()
  const form = useRef(crypto.randomUUID())
  const [what, setWhat] = useState('')
  const [personalData, setPersonalData] = useState<YesNoUnknown>('yes')
  const [speed, setSpeed] = useState('60')
  const [participants, setParticipants] = useState<readonly string[]>([me.id])
  const [tried, setTried] = useState(false)
  const times = Number(speed)
  const speedWrong = !(times >= 1 && times <= FASTEST_REHEARSAL)

  const submit = () => {
    setTried(true)
    if (what.trim() === '' || speedWrong || participants.length === 0) return
    void save.run(async () => {
      const { number } = await api.post<ReportAnswer>('/api/incidents/exercises', {
        form: form.current,
        what,
        personalData,
        speed: times,
        participants,
      })
      go(routeOf('incidents', caseId(number)))
    })
  }
  return (
    <div className="reading">
      <PageHeader
        name={say(words.title)}
        title={say(words.title)}
        above={[{ name: say(incidentWords.page), to: { page: 'incidents', path: [], filters: {} } }]}
      />
      <p>{say(words.lead)}</p>
      <SaveForm verb={say(words.start)} save={save} submit={submit}>
        <TextArea
          label={say(words.what)}
          value={what}
          change={setWhat}
          required
          longest={10_000}
          problem={tried && what.trim() === '' ? say(words.whatMissing) : undefined}
        />
        <Choice
          label={say(incidentWords.personalData)}
          values={YES_NO_UNKNOWN}
          words={yesNoUnknownWords}
          value={personalData}
          change={setPersonalData}
        />
        <TextLine
          label={say(words.speed)}
          hint={say(words.speedHint)}
          type="number"
          min="1"
          max={String(FASTEST_REHEARSAL)}
          value={speed}
          change={setSpeed}
          problem={tried && speedWrong ? say(words.speedWrong) : undefined}
        />
        <PeoplePicker
          label={say(words.participants)}
          known={[me]}
          value={participants}
          change={setParticipants}
          problem={tried && participants.length === 0 ? say(words.participantsMissing) : undefined}
        />
      </SaveForm>
    </div>
  )
}
