import { type ReactNode, useRef, useState } from 'react'
import { YES_NO_UNKNOWN, type YesNoUnknown, yesNoUnknownWords } from '../../api/domain/incidents/incident.ts'
import type { Words } from '../../api/domain/language.ts'
import { Choice } from '../form/Choice.tsx'
import { SaveForm } from '../form/SaveForm.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { useSave } from '../form/useSave.ts'
import { PageHeader } from '../shell/PageHeader.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import type { ReportAnswer } from './answers.ts'
import { reportWords } from './reportWords.ts'
import { incidentWords } from './words.ts'

interface Props {
  words: Readonly<Record<'title' | 'lead' | 'what' | 'whatMissing', Words>>
  /** The word on the button that sends. */
  verb: Words
  /** Where it is sent. */
  path: string
  personalData: YesNoUnknown
  /** The other fields as they are sent; undefined while one of them is wrong. */
  rest(): object | undefined
  taken(number: string): void
  /** The other fields; `tried` once somebody has pressed the button. */
  children(tried: boolean): ReactNode
  below?: ReactNode
}

const toList = { page: 'incidents' as const, path: [], filters: {} }

/** The page that a case begins with, a report or the scenario of a rehearsal: what happened, and to whose data. */
export function ToldForm({ words, verb, path, rest, taken, children, below, ...begin }: Props) {
  const say = useSay()
  const { api } = useSuite()
  const save = useSave()
  // One key for one report: sent again after a broken line, it is the same report.
  const form = useRef(crypto.randomUUID())
  const [what, setWhat] = useState('')
  const [personalData, setPersonalData] = useState(begin.personalData)
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    const others = rest()
    if (what.trim() === '' || !others) return
    void save.run(async () => {
      const told = { form: form.current, what, personalData, ...others }
      taken((await api.post<ReportAnswer>(path, told)).number)
    })
  }
  return (
    <div className="reading">
      <ToldHeader name={say(words.title)} title={say(words.title)} />
      <p>{say(words.lead)}</p>
      <SaveForm verb={say(verb)} save={save} submit={submit}>
        <TextArea
          label={say(words.what)}
          value={what}
          change={setWhat}
          required
          longest={10_000}
          problem={tried && what.trim() === '' ? say(words.whatMissing) : undefined}
        />
        <Choice
          label={say(reportWords.personalData)}
          values={YES_NO_UNKNOWN}
          words={yesNoUnknownWords}
          value={personalData}
          change={setPersonalData}
        />
        {children(tried)}
      </SaveForm>
      {below}
    </div>
  )
}

/** The head of a page below the list of incidents. */
export function ToldHeader({ name, title }: { name: string; title: string }) {
  const say = useSay()
  return <PageHeader name={name} title={title} above={[{ name: say(incidentWords.page), to: toList }]} />
}
