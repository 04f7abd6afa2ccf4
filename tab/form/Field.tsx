import { type ReactNode, useId } from 'react'
import { shellWords } from '../shell/words.ts'
import { useSay } from '../words.ts'

/** What ties an input to its label, hint and problem. */
export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean
}

interface Props {
  label: string
  hint?: string | undefined
  /** What is wrong with what was entered. */
  problem?: string | undefined
  required?: boolean
  children(ids: FieldIds): ReactNode
}

/** An input with its label above, the hint before it and the problem after it. */
export function Field({ label, hint, problem, required, children }: Props) {
  const say = useSay()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required && <span className="required"> ({say(shellWords.required)})</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-describedby': `${id}-hint ${id}-problem`,
        'aria-invalid': problem !== undefined,
      })}
      <span id={`${id}-problem`} className="field-problem">
        {problem}
      </span>
    </div>
  )
}
