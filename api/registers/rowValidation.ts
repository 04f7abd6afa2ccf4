import type { Column, Declaration } from './declaration.ts'
import { InvalidRow } from './register.ts'
import { isStorable } from './storableText.ts'

const LONGEST_TEXT = 255
const LONGEST_LONG_TEXT = 63_999
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Absent for a register: not given, or text without a character, which SharePoint does not keep. */
export const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Throws InvalidRow for the first value that the declaration does not allow. */
export function validateRow(declaration: Declaration, row: Readonly<Record<string, unknown>>): void {
  const refuse = (column: string, reason: InvalidRow['reason']) =>
    new InvalidRow(declaration.name, column, reason)
  for (const name of Object.keys(row)) {
    if (!Object.hasOwn(declaration.columns, name)) throw refuse(name, 'unknown-column')
  }
  for (const [name, column] of Object.entries(declaration.columns)) {
    const value = row[name]
    if (isAbsent(value)) {
      if (column.required) throw refuse(name, 'required')
      continue
    }
    const reason = wrongWith(column, value)
    if (reason) throw refuse(name, reason)
  }
}

/** What is wrong with a value that is there, if anything. */
export function wrongWith(column: Column, value: unknown): InvalidRow['reason'] | undefined {
  switch (column.kind) {
    case 'text':
      return wrongText(value, LONGEST_TEXT)
    case 'longText':
      return wrongText(value, LONGEST_LONG_TEXT)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'wrong-type'
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'wrong-type'
    case 'choice':
      if (typeof value !== 'string') return 'wrong-type'
      return column.values.includes(value) ? undefined : 'not-a-choice'
    case 'day':
      return typeof value === 'string' && isDay(value) ? undefined : 'wrong-type'
    case 'instant':
      return typeof value === 'string' && value.endsWith('Z') && !Number.isNaN(Date.parse(value))
        ? undefined
        : 'wrong-type'
    case 'json': {
      const text = JSON.stringify(value) as string | undefined
      if (text === undefined) return 'wrong-type'
      return text.length > LONGEST_LONG_TEXT ? 'too-long' : undefined
    }
  }
}

function wrongText(value: unknown, longest: number): InvalidRow['reason'] | undefined {
  if (typeof value !== 'string' || !isStorable(value)) return 'wrong-type'
  return value.length > longest ? 'too-long' : undefined
}

function isDay(value: string): boolean {
  if (!DAY.test(value)) return false
  const midnight = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value)
}
