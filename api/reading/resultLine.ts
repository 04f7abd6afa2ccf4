import type { PartKey } from '../domain/reviews/requiredParts.ts'
import type { MinutesReading } from './minutes/minutesReading.ts'
import type { ReadingRefusal } from './refusals.ts'

const snakeCase = (key: PartKey): string => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** A reading as the line that the command prints: one flat record a file. */
export function resultLine(file: string, reading: MinutesReading): Record<string, unknown> {
  const { kind, parts } = reading
  return {
    file,
    review_type: kind === 'not-minutes' ? 'not-a-protocol' : kind,
    review_date: reading.date?.value ?? null,
    unit_or_process: reading.subject?.value.text ?? null,
    missing: (Object.keys(parts) as PartKey[])
      .filter(key => ['missing', 'partial'].includes(parts[key]!.state))
      .map(snakeCase),
    unclear: (Object.keys(parts) as PartKey[]).filter(key => parts[key]!.state === 'unclear').map(snakeCase),
    attendance: reading.attendance.map(one => one.name),
    actions: reading.actions.map(action => ({
      task: action.task,
      responsible: action.responsible
        ? action.responsible.names.join('; ') ||
          (action.responsible.group ? action.responsible.text.replace(/[\s.,;]+$/, '') : null)
        : null,
      due: action.due?.day ?? null,
    })),
    warnings: reading.warnings,
  }
}

export const refusalLine = (file: string, reason: ReadingRefusal, text: string): Record<string, unknown> => ({
  file,
  review_type: null,
  review_date: null,
  unit_or_process: null,
  missing: [],
  attendance: [],
  actions: [],
  error: reason,
  message: text,
})
