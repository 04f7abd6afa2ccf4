import { dayAndTime, fileSize } from '../format.ts'
import { FileButton } from '../shell/FileButton.tsx'
import { useSay } from '../words.ts'
import { AttachFiles } from './AttachFiles.tsx'
import { type CaseAnswer, caseAddress } from './answers.ts'
import { attachWords as words } from './attachWords.ts'

interface Props {
  id: string
  page: CaseAnswer
  replace(page: CaseAnswer): void
}

/** The files of a case that the reader may open, and the way to add some while it is open. */
export function Attachments({ id, page, replace }: Props) {
  const say = useSay()
  const files = page.attachments ?? []
  return (
    <section>
      <h2>{say(words.title)}</h2>
      {files.length === 0 && <p className="quiet">{say(words.none)}</p>}
      {files.length > 0 && (
        <ul className="case-files">
          {files.map(one => (
            <li key={one.place}>
              <span className="told">
                <strong>{one.name}</strong>
                <span className="quiet">
                  {' '}
                  {[fileSize(say.language, one.size), one.byName, dayAndTime(say.language, one.at)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <FileButton
                word={say(words.download)}
                label={`${say(words.download)}: ${one.name}`}
                path={`${caseAddress(id)}/attachments/${one.place}`}
                name={one.name}
              />
            </li>
          ))}
        </ul>
      )}
      {page.stage !== 'closed' && <AttachFiles id={id} attached={replace} />}
    </section>
  )
}
