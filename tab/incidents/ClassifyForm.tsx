import { useState } from 'react'
import {
  INCIDENT_KINDS,
  incidentKindWords,
  SEVERITIES,
  severityWords,
  YES_NO_UNKNOWN,
  type YesNoUnknown,
  yesNoUnknownWords,
} from '../../api/domain/incidents/incident.ts'
import { Choice } from '../form/Choice.tsx'
import { useSay } from '../words.ts'
import { EntryForm, type EntryFormProps } from './EntryForm.tsx'
import { formTitles, caseFormWords as words } from './formWords.ts'
import { incidentWords } from './words.ts'

/** What the report turned out to be. */
export function ClassifyForm(props: EntryFormProps) {
  const say = useSay()
  const { page } = props
  const before = page.entries?.findLast(entry => entry.event.type === 'classified')?.event
  const known = before?.type === 'classified' ? before : undefined
  const [kind, setKind] = useState(page.kind)
  const [severity, setSeverity] = useState(page.severity)
  const [personalData, setPersonalData] = useState<YesNoUnknown>(
    known?.personalData ?? page.report?.personalData ?? 'unknown',
  )
  const [publicIncident, setPublicIncident] = useState<YesNoUnknown>(known?.publicIncident ?? 'unknown')
  const [tried, setTried] = useState(false)
  return (
    <EntryForm
      {...props}
      title={say(formTitles.classify)}
      event={() => {
        setTried(true)
        return kind && severity
          ? { type: 'classified', kind, severity, personalData, publicIncident }
          : undefined
      }}
    >
      <Choice
        label={say(incidentWords.kind)}
        values={INCIDENT_KINDS}
        words={incidentKindWords}
        value={kind}
        change={setKind}
        problem={tried && !kind ? say(words.kindMissing) : undefined}
      />
      <Choice
        label={say(incidentWords.severity)}
        values={SEVERITIES}
        words={severityWords}
        value={severity}
        change={setSeverity}
        problem={tried && !severity ? say(words.severityMissing) : undefined}
      />
      <Choice
        label={say(words.breach)}
        values={YES_NO_UNKNOWN}
        words={yesNoUnknownWords}
        value={personalData}
        change={setPersonalData}
      />
      <Choice
        label={say(words.publicIncident)}
        values={YES_NO_UNKNOWN}
        words={yesNoUnknownWords}
        value={publicIncident}
        change={setPublicIncident}
      />
    </EntryForm>
  )
}
