import type { Lasting } from './unit.ts'

/** Someone who works for the office. */
export interface Person {
  /** Object id in Entra, lower-case GUID. */
  readonly id: string
  readonly name: string
  /** Function as the office writes it, 'Dyrektor Wydziału Organizacji i Nadzoru'. */
  readonly jobTitle: string
  readonly mail: string
  /** False once the person has left: nothing is owed by or sent to them any more. */
  readonly active: boolean
  readonly language: 'pl' | 'en'
  /** Code of the unit that the person works in; absent where the office has not loaded it. */
  readonly unit?: string
}

/** A time in which somebody is away and another stands in, in every role of the absent one. Quality Book ch. 5. */
export interface Absence extends Lasting {
  readonly person: string
  readonly deputy: string
}

/** Somebody whom the head of a unit lets see the content of the unit's minutes. */
export interface MinutesReader extends Lasting {
  readonly unit: string
  readonly person: string
}
