import { Button } from '@fluentui/react-components'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { SaveFault } from '../shell/SaveFault.tsx'
import { shellWords } from '../shell/words.ts'
import { useSay } from '../words.ts'
import type { Save } from './useSave.ts'

interface Props {
  title?: string
  /** It was opened by a press: it takes the focus, and gives it back to what was pressed. */
  opens?: boolean
  /** The word on the button that saves. */
  verb: string
  save: Save
  submit(): void
  cancel?: () => void
  /** In place of the plain words about a fault, where the form can say more. */
  trouble?: ReactNode
  children: ReactNode
}

/** A form with its way to the server: fields, what went wrong, the button that saves and the way out. */
export function SaveForm({
  title,
  opens = title !== undefined,
  verb,
  save,
  submit,
  cancel,
  trouble,
  children,
}: Props) {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!opens) return
    const opener = document.activeElement
    form.current?.querySelector<HTMLElement>('h2, textarea, input, select')?.focus()
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus()
    }
  }, [opens])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!save.saving) submit()
  }
  return (
    <form ref={form} className="form form-wide" onSubmit={send} noValidate>
      {title && <h2 tabIndex={-1}>{title}</h2>}
      {children}
      {save.fault && (trouble ?? <SaveFault fault={save.fault} />)}
      <div className="form-ends">
        <Button type="submit" appearance="primary" disabledFocusable={save.saving}>
          {save.saving ? say(shellWords.saving) : verb}
        </Button>
        {cancel && <Button onClick={cancel}>{say(shellWords.cancel)}</Button>}
      </div>
    </form>
  )
}
