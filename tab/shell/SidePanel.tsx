import { Button } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../words.ts'
import { Icon } from './Icon.tsx'
import { shellWords } from './words.ts'

interface Props {
  title: string
  close(): void
  children: ReactNode
}

/**
 * Details beside the content they belong to, which stays usable; on a phone they cover it. Takes the focus when it
 * opens, Esc closes it, and the opener takes the focus back.
 */
export function SidePanel({ title, close, children }: Props) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <aside className="panel" aria-label={title} onKeyDown={onKeyDown}>
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          icon={<Icon name="close" />}
          aria-label={say(shellWords.close)}
          onClick={close}
        />
      </div>
      <div className="panel-body">{children}</div>
    </aside>
  )
}
