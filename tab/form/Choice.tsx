import { useId } from 'react'
import type { Words } from '../../api/domain/language.ts'
import { useSay } from '../words.ts'

interface Props<Value extends string> {
  label: string
  words: Readonly<Record<Value, Words>>
  /** In the order in which they are shown. */
  values: readonly Value[]
  value: Value | undefined
  change(value: Value): void
  problem?: string | undefined
}

/** One of a few: all of them in sight, so that one press is enough. */
export function Choice<Value extends string>({ label, words, values, value, change, problem }: Props<Value>) {
  const say = useSay()
  const id = useId()
  return (
    <fieldset className="field" aria-describedby={`${id}-problem`}>
      <legend>{label}</legend>
      <div className="choices">
        {values.map(one => (
          <label key={one}>
            <input type="radio" name={id} checked={value === one} onChange={() => change(one)} />
            {say(words[one])}
          </label>
        ))}
      </div>
      <span id={`${id}-problem`} className="field-problem">
        {problem}
      </span>
    </fieldset>
  )
}
