import { readFileSync } from 'node:fs'
import type { Day } from '../../api/domain/calendar/day.ts'
import type { SampleDays } from './organisationRows.ts'

/** A file for the library of documents of the sample office. */
export interface SampleDocument {
  readonly folder: string
  readonly name: string
  readonly content: string
}

/** The text of a file of documents/, with what depends on the day of loading put in. */
function textOf(file: string, values: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(`./documents/${file}`, import.meta.url), 'utf8')
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${file} asks for ${name}, which the sample does not have`)
    return value
  })
}

const written = (day: Day): string =>
  new Intl.DateTimeFormat('pl-PL', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(Date.parse(`${day}T00:00:00Z`))

/**
 * A starter guide in two editions, a process description and a document of the ISMS that few may read. They are put
 * into the library as people would put them there; the suite notices and reads them itself.
 */
export const sampleDocuments = ({ since, midYear }: SampleDays): SampleDocument[] => [
  {
    folder: '',
    name: 'Przewodnik po systemie zarządzania wyd. 1.md',
    content: textOf('przewodnik.md', {
      edition: '1',
      inForceFrom: written(since),
      reminders: 'pięć dni roboczych',
      incidents: 'Incydent zgłasza się telefonicznie albo e-mailem do IOD.',
    }),
  },
  {
    folder: '',
    name: 'Przewodnik po systemie zarządzania wyd. 2.md',
    content: textOf('przewodnik.md', {
      edition: '2',
      inForceFrom: written(midYear),
      reminders: 'siedem i dwa dni robocze',
      incidents: 'Najprościej napisać do bota Magistratu „zgłoś incydent”; można też zadzwonić do IOD.',
    }),
  },
  {
    folder: 'Procesy',
    name: 'Opis procesu GZ 8 Zarządzanie ryzykiem.md',
    content: textOf('ryzyko.md', { inForceFrom: written(since) }),
  },
  {
    folder: 'SZBI',
    name: 'Zasady postępowania z nośnikami.md',
    content: textOf('nosniki.md', { inForceFrom: written(since) }),
  },
]
