import { z } from 'zod'
import type { Element } from '../card.ts'

/** What was typed into the fields of a form, by their ids; everything else that comes with a press is left out. */
export type Typed = Readonly<Record<string, string>>

const MOST_FIELDS = 120
const LONGEST = 8_000

/** A label of several words, beginning with a capital letter. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The texts among what came back with a press. */
export const typedIn = (data: Readonly<Record<string, unknown>>): Typed =>
  Object.fromEntries(
    Object.entries(data)
      .slice(0, MOST_FIELDS)
      .flatMap(([id, value]) => {
        const text = z.string().max(LONGEST).safeParse(value)
        return text.success ? [[id, text.data] as const] : []
      }),
  )

/** A field for one line or several, with what was typed into it before. */
export const textField = ({
  id,
  label,
  hint,
  lines = false,
  typed = {},
}: {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly lines?: boolean
  readonly typed?: Typed
}): Element => ({
  type: 'Input.Text',
  id,
  label,
  ...(typed[id] === undefined || typed[id] === '' ? {} : { value: typed[id] }),
  ...(hint === undefined ? {} : { placeholder: hint }),
  ...(lines ? { isMultiline: true } : {}),
  maxLength: lines ? LONGEST : 300,
  isRequired: false,
})
