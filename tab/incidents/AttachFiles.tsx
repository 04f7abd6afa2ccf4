import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { Field } from '../form/Field.tsx'
import { shellWords } from '../shell/words.ts'
import { useSay } from '../words.ts'
import type { CaseAnswer } from './answers.ts'
import { ATTACHMENT_ACCEPT, attachPhrases, attachWords as words } from './attachWords.ts'
import { useAttaching } from './useAttaching.ts'

interface Props {
  /** The case, as addresses have it. */
  id: string
  /** Files that were chosen before the case was there. */
  begin?: readonly File[]
  /** The case with a file in it. */
  attached?: (page: CaseAnswer) => void
}

const ignore = () => undefined

/** Attaches files as soon as they are chosen, and tells of each what became of it. */
export function AttachFiles({ id, begin, attached = ignore }: Props) {
  const say = useSay()
  const { files, add, again } = useAttaching(id, attached)
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current || !begin?.length) return
    begun.current = true
    add(begin)
  })
  return (
    <>
      <FileField label={say(words.attach)} choose={add} />
      <ul className="plain" aria-live="polite">
        {files.map(one => (
          <li key={one.key} className="told">
            <strong>{one.file.name}</strong>{' '}
            {one.state === 'failed' ? (
              <span className="field-problem">{say(attachPhrases.failed, one.problem ?? '')}</span>
            ) : (
              <span>{say(one.state === 'done' ? words.done : words.sending)}</span>
            )}{' '}
            {one.state === 'failed' && (
              <Button
                size="small"
                aria-label={say(attachPhrases.again, one.file.name)}
                onClick={() => again(one)}
              >
                {say(shellWords.tryAgain)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Chooses files; what is chosen is handed over at once, and the field is empty again unless it is to keep them. */
export function FileField({
  label,
  choose,
  keep = false,
}: {
  label: string
  choose(files: readonly File[]): void
  keep?: boolean
}) {
  const say = useSay()
  return (
    <Field label={label} hint={say(words.hint)}>
      {ids => (
        <input
          {...ids}
          type="file"
          multiple
          accept={ATTACHMENT_ACCEPT}
          onChange={event => {
            choose([...(event.target.files ?? [])])
            if (!keep) event.target.value = ''
          }}
        />
      )}
    </Field>
  )
}
