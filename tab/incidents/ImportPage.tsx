import { Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { REPORT_SOURCES, type ReportSource, reportSourceWords } from '../../api/domain/incidents/incident.ts'
import type { RowRefusal } from '../../api/incidents/incoming/incomingRows.ts'
import { Choice } from '../form/Choice.tsx'
import { Field } from '../form/Field.tsx'
import { SaveForm } from '../form/SaveForm.tsx'
import { useSave } from '../form/useSave.ts'
import { ColumnHeads } from '../shell/ColumnHeads.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { SaveFault } from '../shell/SaveFault.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { importPhrases, rowWords, importWords as words } from './importWords.ts'
import { incidentWords } from './words.ts'

/** `POST /api/incidents/import/{system}` */
interface Incoming {
  readonly taken: number
  readonly known: number
  readonly leftOut: number
  readonly refused: readonly { readonly row: number; readonly reason: RowRefusal }[]
  readonly columnsMissing: readonly string[]
}

const SYSTEMS = REPORT_SOURCES.filter(one => one !== 'person')
type System = Exclude<ReportSource, 'person'>

/** Exports of the office's systems: checked first, then taken. */
export default function ImportPage() {
  const say = useSay()
  const { api, announce } = useSuite()
  const checking = useSave()
  const taking = useSave()
  // The same for every try with one file.
  const delivery = useRef(crypto.randomUUID())
  const [system, setSystem] = useState<System>('atmosfera')
  const [file, setFile] = useState<File>()
  const [tried, setTried] = useState(false)
  const [checked, setChecked] = useState<Incoming>()
  const [taken, setTaken] = useState<number>()

  const send = async (dryRun: boolean): Promise<Incoming> => {
    const form = new FormData()
    if (file) form.append('file', file, file.name)
    return api.post<Incoming>(`/api/incidents/import/${system}?dryRun=${dryRun}`, form, delivery.current)
  }
  const check = () => {
    setTried(true)
    setTaken(undefined)
    setChecked(undefined)
    if (file) void checking.run(async () => setChecked(await send(true)))
  }
  const take = () =>
    void taking.run(async () => {
      const result = await send(false)
      setTaken(result.taken)
      setChecked(undefined)
      announce(say(importPhrases.taken, result.taken))
    })

  return (
    <div className="reading">
      <PageHeader
        name={say(words.title)}
        title={say(words.title)}
        above={[{ name: say(incidentWords.page), to: { page: 'incidents', path: [], filters: {} } }]}
      />
      <p>{say(words.lead)}</p>
      <SaveForm verb={say(words.check)} save={checking} submit={check}>
        <Choice
          label={say(words.system)}
          values={SYSTEMS}
          words={reportSourceWords}
          value={system}
          change={chosen => {
            setSystem(chosen)
            setChecked(undefined)
          }}
        />
        <Field label={say(words.file)} required problem={tried && !file ? say(words.fileMissing) : undefined}>
          {ids => (
            <input
              {...ids}
              type="file"
              accept=".csv,.xlsx"
              onChange={event => {
                delivery.current = crypto.randomUUID()
                setFile(event.target.files?.[0])
                setChecked(undefined)
              }}
            />
          )}
        </Field>
      </SaveForm>
      {taken !== undefined && <p className="bar">{say(importPhrases.taken, taken)}</p>}
      {checked && (
        <section aria-live="polite">
          <h2>{say(words.result)}</h2>
          <Found incoming={checked} />
          {taking.fault && <SaveFault fault={taking.fault} />}
          {checked.taken > 0 && checked.columnsMissing.length === 0 && (
            <p className="after-table">
              <Button appearance="primary" disabledFocusable={taking.saving} onClick={take}>
                {say(importPhrases.take, checked.taken)}
              </Button>
            </p>
          )}
        </section>
      )}
    </div>
  )
}

function Found({ incoming }: { incoming: Incoming }) {
  const say = useSay()
  const { taken, known, leftOut, refused, columnsMissing } = incoming
  if (columnsMissing.length > 0)
    return <p className="bar bar-warning">{say(importPhrases.columnsMissing, columnsMissing.join(', '))}</p>
  return (
    <>
      <p>{say(importPhrases.found, taken, known, leftOut)}</p>
      {refused.length > 0 && (
        <>
          <h3>
            {say(words.refused)} ({refused.length})
          </h3>
          <table className="register">
            <ColumnHeads words={[words.row, words.reason]} />
            <tbody>
              {refused.map(({ row, reason }) => (
                <tr key={row}>
                  <th scope="row">{row}</th>
                  <td>{say(rowWords[reason])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  )
}
