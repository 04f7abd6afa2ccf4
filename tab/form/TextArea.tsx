import { Field } from './Field.tsx'

interface Props {
  label: string
  value: string
  change(value: string): void
  hint?: string | undefined
  problem?: string | undefined
  required?: boolean
  longest?: number
}

/** A field for sentences. */
export function TextArea({ value, change, longest = 4_000, ...field }: Props) {
  return (
    <Field {...field}>
      {ids => (
        <textarea
          {...ids}
          value={value}
          maxLength={longest}
          required={field.required}
          onChange={event => change(event.target.value)}
        />
      )}
    </Field>
  )
}
