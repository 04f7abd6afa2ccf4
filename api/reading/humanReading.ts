import { type PartKey, partWords } from '../domain/reviews/requiredParts.ts'
import type { MinutesReading } from './minutes/minutesReading.ts'

const KINDS: Record<MinutesReading['kind'], string> = {
  unit: 'przegląd komórki organizacyjnej',
  process: 'przegląd procesu',
  isms: 'przegląd SZBI',
  technical: 'przegląd techniczny SZBI',
  steering: 'przegląd Zespołu Sterującego SZJ',
  'not-minutes': 'to nie jest protokół z przeglądu',
}

const STATES = { present: 'jest', missing: 'BRAK', partial: 'NIEPEŁNE', unclear: 'do sprawdzenia' } as const

/** A reading for people, in Polish. */
export function humanReading(file: string, reading: MinutesReading): string {
  const lines = [file, `  Rodzaj: ${KINDS[reading.kind]}`]
  if (reading.date) lines.push(`  Data: ${reading.date.value}`)
  if (reading.subject) lines.push(`  Przedmiot: ${reading.subject.value.text}`)
  for (const key of Object.keys(reading.parts) as PartKey[]) {
    const part = reading.parts[key]!
    lines.push(
      `  ${partWords[key].pl}: ${STATES[part.state]}${part.passage ? ` – „${part.passage.slice(0, 80)}”` : ''}`,
    )
  }
  if (reading.attendance.length > 0)
    lines.push(`  Obecni: ${reading.attendance.map(one => one.name).join(', ')}`)
  for (const action of reading.actions)
    lines.push(
      `  Zadanie: ${action.task} – ${action.responsible?.names.join(', ') || action.responsible?.text || 'brak osoby'} – ${action.due?.day ?? action.due?.text ?? 'brak terminu'}`,
    )
  return `${lines.join('\n')}\n`
}
