import { Button, Textarea } from '@fluentui/react-components'
import { AttachRegular, DismissRegular, SendRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { usePage } from './PageContext.tsx'

interface Props {
  files: File[]
  onFiles(files: File[]): void
  /** Further ways to write, beside the box. */
  beside?: ReactNode
  /** Resolves to whether it was sent; what was not sent comes back into the box. */
  onSend(text: string): Promise<boolean>
}

/** The box below the chat: text, files by button (or dropped on the chat), Enter sends, Shift+Enter breaks the line. */
export function Composer({ files, onFiles, onSend, beside }: Props) {
  const { say } = usePage()
  const [text, setText] = useState('')
  const picker = useRef<HTMLInputElement>(null)
  const empty = text.trim() === '' && files.length === 0
  const send = async () => {
    if (empty) return
    setText('')
    if (!(await onSend(text))) setText(newer => newer || text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void send()
  }
  return (
    <form
      className="composer"
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      {files.length > 0 && (
        <ul className="composer-files">
          {files.map(file => (
            <li key={`${file.name}${file.size}`}>
              {file.name}
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={`${say('removeFile')}: ${file.name}`}
                onClick={() => onFiles(files.filter(one => one !== file))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="composer-line">
        <Textarea
          className="composer-text"
          aria-label={say('write')}
          placeholder={say('write')}
          value={text}
          rows={1}
          resize="none"
          onChange={(_event, { value }) => setText(value)}
          onKeyDown={onKeyDown}
        />
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          data-testid="files"
          onChange={event => {
            onFiles([...files, ...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
        {beside}
        <Button
          appearance="subtle"
          icon={<AttachRegular />}
          aria-label={say('attach')}
          title={say('attach')}
          onClick={() => picker.current?.click()}
        />
        <Button
          type="submit"
          appearance="primary"
          icon={<SendRegular />}
          aria-label={say('send')}
          title={say('send')}
          disabled={empty}
        />
      </div>
    </form>
  )
}
