import { Field } from './Field.tsx'

interface Props {
  label: string
  value: string
  change(value: string): void
  type?: 'text' | 'url' | 'number' | 'date' | 'datetime-local'
  hint?: string | undefined
  problem?: string | undefined
  required?: boolean
  longest?: number
  min?: string | undefined
  max?: string | undefined
}

/** A field of one line: a few words, an address, a number, a day or a moment. */
export function TextLine({ value, change, type = 'text', longest = 500, min, max, ...field }: Props) {
  return (
    <Field {...field}>
      {ids => (
        <input
          {...ids}
          type={type}
          value={value}
          min={min}
          max={max}
          maxLength={longest}
          required={field.required}
          onChange={event => change(event.target.value)}
        />
      )}
    </Field>
  )
}
