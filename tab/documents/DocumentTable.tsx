import { Button } from '@fluentui/react-components'
import { Fragment, useState } from 'react'
import type { DocumentEntry, DocumentsView } from '../../api/documents/documentsView.ts'
import { longDay } from '../format.ts'
import { ColumnHeads } from '../shell/ColumnHeads.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { DocumentForm } from './DocumentForm.tsx'
import { documentPhrases, standingWords, unreadableWords, documentWords as words } from './words.ts'

interface Props {
  documents: readonly DocumentEntry[]
  replace(view: DocumentsView): void
}

/** Editions of documents, each with what it is, since when it is in force and where it opens. */
export function DocumentTable({ documents, replace }: Props) {
  const say = useSay()
  const [editing, setEditing] = useState<string>()
  const keeps = documents.some(one => one.mayKeep)
  const columns = [words.state, words.title, words.edition, words.from, words.process]
  return (
    <table className="register">
      <ColumnHeads words={columns}>
        {keeps && (
          <th scope="col">
            <span className="hidden-text">{say(words.edit)}</span>
          </th>
        )}
      </ColumnHeads>
      <tbody>
        {documents.map(one => (
          <Fragment key={one.key}>
            <DocumentRow
              document={one}
              keeps={keeps}
              editing={editing === one.key}
              edit={() => setEditing(editing === one.key ? undefined : one.key)}
            />
            {editing === one.key && (
              <tr>
                <td colSpan={columns.length + 1}>
                  <DocumentForm document={one} replace={replace} close={() => setEditing(undefined)} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  document: DocumentEntry
  keeps: boolean
  editing: boolean
  edit(): void
}

function DocumentRow({ document: one, keeps, editing, edit }: RowProps) {
  const say = useSay()
  const { teams } = useSuite()
  const { word, mark } = standingWords[one.standing]
  return (
    <tr>
      <td>
        {one.unreadable ? (
          <StateMark state="incomplete" word={say(unreadableWords[one.unreadable])} />
        ) : (
          <StateMark
            state={mark}
            word={one.lastDay ? `${say(word)}, ${say(documentPhrases.until, one.lastDay)}` : say(word)}
          />
        )}
      </td>
      <th scope="row">
        {one.url ? (
          <button type="button" className="link" onClick={() => void teams.openLink(one.url as string)}>
            {one.title}
          </button>
        ) : (
          one.title
        )}
      </th>
      <td data-name={say(words.edition)}>{one.edition ?? '–'}</td>
      <td data-name={say(words.from)}>{longDay(say.language, one.inForceFrom)}</td>
      <td data-name={say(words.process)}>
        {one.process ? (
          <PlaceLink to={{ page: 'processes', path: [one.process], filters: {} }}>{one.process}</PlaceLink>
        ) : (
          '–'
        )}
      </td>
      {keeps && (
        <td>
          {one.mayKeep && (
            <Button
              size="small"
              aria-expanded={editing}
              aria-label={`${say(words.edit)}: ${one.title}`}
              onClick={edit}
            >
              {say(words.edit)}
            </Button>
          )}
        </td>
      )}
    </tr>
  )
}
