import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { DocumentEntry, DocumentsView } from '../../api/documents/documentsView.ts'
import { isDay } from '../../api/domain/calendar/day.ts'
import { Field } from '../form/Field.tsx'
import { Icon } from '../shell/Icon.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { useSuite } from '../suite.ts'
import { countChanges, type Data, useData } from '../useData.ts'
import { useSay } from '../words.ts'
import { AddDocument } from './AddDocument.tsx'
import { DocumentTable } from './DocumentTable.tsx'
import './documents.css'
import { documentPhrases, documentWords as words } from './words.ts'

const REGISTERS = ['documents']

/** The documents that the reader may read, and how they stand today or on another day. */
export default function DocumentsPage() {
  const say = useSay()
  const { route } = useSuite()
  const on = route.filters.on && isDay(route.filters.on) ? `?on=${route.filters.on}` : ''
  const data = useData<DocumentsView>(`/api/documents${on}`, REGISTERS)
  return (
    <PageState
      data={data}
      name={say(words.page)}
      changes={(shown, newer) => countChanges(shown.documents, newer.documents, one => one.key)}
    >
      {view => <Shown view={view} data={data} />}
    </PageState>
  )
}

function Shown({ view, data }: { view: DocumentsView; data: Data<DocumentsView> }) {
  const say = useSay()
  const { route } = useSuite()
  const [adding, setAdding] = useState(false)
  const wanted = (route.filters.title ?? '').toLocaleLowerCase('pl-PL')
  const found = view.documents.filter(one => one.title.toLocaleLowerCase('pl-PL').includes(wanted))
  const unread = found.filter(one => one.unreadable !== undefined)
  const readable = found.filter(one => one.unreadable === undefined)
  const inForce = readable.filter(one => one.standing === 'in-force')
  const others = readable.filter(one => one.standing !== 'in-force')
  const table = (documents: readonly DocumentEntry[]) => (
    <DocumentTable documents={documents} replace={data.replace} />
  )
  return (
    <>
      <PageHeader
        name={say(words.page)}
        title={say(documentPhrases.headline, inForce.length, unread.length)}
        asOf={data.state === 'ready' ? data.asOf : undefined}
      >
        {view.mayAdd && (
          <Button icon={<Icon name="upload" />} aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {say(words.add)}
          </Button>
        )}
      </PageHeader>
      {!view.complete && <p className="bar bar-warning">{say(words.incomplete)}</p>}
      {adding && <AddDocument inForce={view.documents} replace={data.replace} />}
      <Filters />
      {view.documents.length === 0 && <p>{say(words.none)}</p>}
      {inForce.length > 0 && table(inForce)}
      {unread.length > 0 && (
        <section>
          <h2>
            {say(words.unreadable)} ({unread.length})
          </h2>
          <p>{say(words.unreadableText)}</p>
          {table(unread)}
        </section>
      )}
      {others.length > 0 && (
        <details className="group">
          <summary>
            <h2>
              {say(words.others)} ({others.length})
            </h2>
          </summary>
          {table(others)}
        </details>
      )}
    </>
  )
}

function Filters() {
  const say = useSay()
  const { route, filter, today } = useSuite()
  return (
    <div className="filters">
      <Field label={say(words.find)}>
        {ids => (
          <input
            {...ids}
            type="search"
            value={route.filters.title ?? ''}
            onChange={event => filter({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={say(words.onDay)}>
        {ids => (
          <input
            {...ids}
            type="date"
            value={route.filters.on ?? today}
            onChange={event => filter({ on: event.target.value === today ? undefined : event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}
