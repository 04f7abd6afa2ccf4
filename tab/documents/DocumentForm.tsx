import { useState } from 'react'
import type { DocumentEntry, DocumentsView } from '../../api/documents/documentsView.ts'
import { SaveForm } from '../form/SaveForm.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSave } from '../form/useSave.ts'
import { shellWords } from '../shell/words.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { documentWords as words } from './words.ts'

interface Props {
  document: DocumentEntry
  replace(view: DocumentsView): void
  close(): void
}

/** What is known of an edition, set right by who keeps documents; only what was changed is sent. */
export function DocumentForm({ document: one, replace, close }: Props) {
  const say = useSay()
  const { api, announce } = useSuite()
  const save = useSave()
  const before = {
    title: one.title,
    edition: one.edition ?? '',
    inForceFrom: one.inForceFrom as string,
    until: one.standing === 'withdrawn' ? (one.lastDay as string) : '',
    process: one.process ?? '',
    access: one.access ?? '',
  }
  const [now, setNow] = useState(before)
  const set = (name: keyof typeof now) => (value: string) => setNow({ ...now, [name]: value })
  const submit = () => {
    const changed = Object.fromEntries(
      Object.entries(now).filter(([name, value]) => value !== before[name as keyof typeof before]),
    )
    void save.run(async () => {
      replace(await api.post<DocumentsView>(`/api/documents/${encodeURIComponent(one.key)}`, changed))
      announce(say(shellWords.saved))
      close()
    })
  }
  return (
    <SaveForm title={say(words.edit)} verb={say(shellWords.save)} save={save} submit={submit} cancel={close}>
      <TextLine label={say(words.title)} value={now.title} change={set('title')} longest={250} />
      <TextLine label={say(words.edition)} value={now.edition} change={set('edition')} longest={40} />
      <TextLine label={say(words.from)} type="date" value={now.inForceFrom} change={set('inForceFrom')} />
      <TextLine
        label={say(words.until)}
        hint={say(words.untilHint)}
        type="date"
        value={now.until}
        change={set('until')}
      />
      <TextLine label={say(words.process)} value={now.process} change={set('process')} longest={20} />
      <TextLine
        label={say(words.access)}
        hint={say(words.accessHint)}
        value={now.access}
        change={set('access')}
        longest={2_000}
      />
    </SaveForm>
  )
}
