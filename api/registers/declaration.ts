import type { Day } from '../domain/calendar/day.ts'
import type { Instant } from '../domain/calendar/officeTime.ts'
import type { Words } from '../domain/language.ts'
import type { Role } from '../domain/organisation/roles.ts'

/** Options that every column has. */
interface ColumnOptions {
  readonly label: Words
  /**
   * Missing or empty values are refused before anything is sent. Never for a column that is added later: while both
   * versions of the program run, the older one writes rows without it, which the newer one could not read.
   */
  readonly required?: boolean
  /** Graph may filter by it (at most 20 such columns a list). */
  readonly indexed?: boolean
  /** No two rows may hold the same value; comparison ignores case, as SharePoint's does. Implies indexed. */
  readonly unique?: boolean
}

/** A column of a register: `kind` decides the SharePoint column and the TypeScript type of its values. */
export type Column = ColumnOptions &
  (
    | { readonly kind: 'text' } // one line, 255 characters
    | { readonly kind: 'longText' } // 63,999 characters
    | { readonly kind: 'number' }
    | { readonly kind: 'boolean' }
    | { readonly kind: 'choice'; readonly values: readonly string[] }
    | { readonly kind: 'day' } // kept as text, so that no time zone can shift it
    | { readonly kind: 'instant' } // whole seconds: fractions are cut when a row is written
    | { readonly kind: 'json' } // kept as long text
  )

/** Who may do something with the rows of a register: roles, or every employee. */
export type Allowed = readonly (Role | 'employee')[]

/**
 * A register, declared once: the SharePoint list, the TypeScript type of a row, validation, the HTTP resource,
 * table and form are all derived from it.
 */
export interface Declaration<Columns extends Record<string, Column> = Record<string, Column>> {
  /** Name in code and in addresses, camelCase. */
  readonly name: string
  /** Display name of the SharePoint list: part of its address, never changed. */
  readonly list: string
  readonly label: Words
  /** Grows by one with each change of the columns; lists are only ever upgraded forward. */
  readonly version: number
  /** Column that identifies a row to people and to other registers; unique. */
  readonly key: string
  readonly columns: Columns
  readonly see: Allowed
  readonly change: Allowed
}

type ValueOf<C extends Column> = C extends { kind: 'text' | 'longText' }
  ? string
  : C extends { kind: 'number' }
    ? number
    : C extends { kind: 'boolean' }
      ? boolean
      : C extends { kind: 'choice'; values: readonly (infer V)[] }
        ? V
        : C extends { kind: 'day' }
          ? Day
          : C extends { kind: 'instant' }
            ? Instant
            : unknown

type RequiredNames<Columns> = {
  [Name in keyof Columns]: Columns[Name] extends { required: true } ? Name : never
}[keyof Columns]

type Simplify<T> = { [Name in keyof T]: T[Name] }

/** The type of a row: required columns are always there, the others may be absent. */
export type RowOf<D extends Declaration> =
  D extends Declaration<infer Columns>
    ? Simplify<
        { readonly [Name in RequiredNames<Columns>]: ValueOf<Columns[Name]> } & {
          readonly [Name in Exclude<keyof Columns, RequiredNames<Columns>>]?: ValueOf<Columns[Name]>
        }
      >
    : never

/** Keeps the literal types of a declaration, so that `RowOf` can read them; the key must be a column. */
export const declare = <const Columns extends Record<string, Column>>(
  declaration: Declaration<Columns> & { readonly key: keyof Columns & string },
): Declaration<Columns> => declaration
