import { type DragEvent, useRef, useState } from 'react'
import type { DocumentEntry, DocumentsView } from '../../api/documents/documentsView.ts'
import { Field } from '../form/Field.tsx'
import { SaveForm } from '../form/SaveForm.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSave } from '../form/useSave.ts'
import { fileSize } from '../format.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { documentPhrases, documentWords as words } from './words.ts'

interface Props {
  inForce: readonly DocumentEntry[]
  replace(view: DocumentsView): void
}

const NOTHING = { title: '', edition: '', inForceFrom: '', supersedes: '', process: '', access: '' }

/** Puts a document into the library: dropped or chosen, with what is known of it. */
export function AddDocument({ inForce, replace }: Props) {
  const say = useSay()
  const { api, announce } = useSuite()
  const save = useSave()
  const input = useRef<HTMLInputElement>(null)
  // The same for every try with one file: sent again, it is the same document.
  const delivery = useRef(crypto.randomUUID())
  const [file, setFile] = useState<File>()
  const [facts, setFacts] = useState(NOTHING)
  const [over, setOver] = useState(false)
  const [tried, setTried] = useState(false)
  const [taken, setTaken] = useState<string>()
  const set = (name: keyof typeof facts) => (value: string) => setFacts({ ...facts, [name]: value })

  const choose = (chosen: File | undefined) => {
    if (!chosen) return
    delivery.current = crypto.randomUUID()
    setFile(chosen)
    setTaken(undefined)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files[0])
  }
  const submit = () => {
    setTried(true)
    if (!file) return
    void save.run(async () => {
      const form = new FormData()
      for (const [name, value] of Object.entries(facts)) if (value.trim()) form.append(name, value.trim())
      form.append('file', file, file.name)
      replace(await api.post<DocumentsView>('/api/documents', form, delivery.current))
      const text = say(documentPhrases.taken, file.name)
      announce(text)
      setTaken(text)
      setFile(undefined)
      setFacts(NOTHING)
      setTried(false)
      if (input.current) input.current.value = ''
    })
  }

  return (
    <SaveForm title={say(words.add)} verb={say(words.send)} save={save} submit={submit}>
      <Field
        label={say(words.chooseFile)}
        hint={say(words.fileHint)}
        required
        problem={tried && !file ? say(words.fileMissing) : undefined}
      >
        {ids => (
          // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
          <div
            className={`drop ${over ? 'drop-over' : ''}`}
            onDragOver={event => {
              event.preventDefault()
              setOver(true)
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <input
              {...ids}
              ref={input}
              type="file"
              accept=".docx,.doc,.odt,.rtf,.pdf,.txt,.md"
              onChange={event => choose(event.target.files?.[0])}
            />
            <span className="quiet">
              {file ? `${file.name}, ${fileSize(say.language, file.size)}` : say(words.drop)}
            </span>
          </div>
        )}
      </Field>
      <TextLine
        label={say(words.title)}
        hint={say(words.titleHint)}
        value={facts.title}
        change={set('title')}
        longest={250}
      />
      <TextLine label={say(words.edition)} value={facts.edition} change={set('edition')} longest={40} />
      <TextLine label={say(words.from)} type="date" value={facts.inForceFrom} change={set('inForceFrom')} />
      <Field label={say(words.supersedes)}>
        {ids => (
          <select {...ids} value={facts.supersedes} onChange={event => set('supersedes')(event.target.value)}>
            <option value="">{say(words.nothing)}</option>
            {inForce
              .filter(one => one.standing === 'in-force')
              .map(one => (
                <option key={one.key} value={one.key}>
                  {one.title}
                </option>
              ))}
          </select>
        )}
      </Field>
      <TextLine label={say(words.process)} value={facts.process} change={set('process')} longest={20} />
      <TextLine
        label={say(words.access)}
        hint={say(words.accessHint)}
        value={facts.access}
        change={set('access')}
        longest={250}
      />
      {save.saving && (
        <div className="progress" role="status">
          <progress aria-label={say(words.sending)} />
          {say(words.sending)}
        </div>
      )}
      {taken && <p className="bar">{taken}</p>}
    </SaveForm>
  )
}
