import { z } from 'zod'
import { INCIDENT_KINDS } from '../../domain/incidents/incident.ts'
import type { SettingRow } from '../../registers/lists/settings.ts'

/** The systems of the office that incidents and failures come from. Quality Book ch. 6. */
export const SYSTEMS = ['atmosfera', 'obud', 'portiernia'] as const
export type SystemName = (typeof SYSTEMS)[number]

const column = z.string().min(1).max(120)

/** Which columns of a system's export mean what, and which rows are incidents or failures. */
export const mappingShape = z.object({
  /** The system's own number: a row that comes again is known by it. */
  number: column,
  what: column,
  noticedAt: column,
  /** Column with the hour, where the day has a column of its own. */
  noticedTime: column.exactOptional(),
  where: column.exactOptional(),
  unit: column.exactOptional(),
  category: column,
  /** What the category says, as the export spells it, and what it is here; other categories are left out. */
  kinds: z.record(column, z.enum(INCIDENT_KINDS)),
})

export type IncomingMapping = z.infer<typeof mappingShape>

/** Mappings for exports as these systems are delivered; an office with other columns says so in its settings. */
export const defaultMappings: Readonly<Record<SystemName, IncomingMapping>> = {
  atmosfera: {
    number: 'Numer zgłoszenia',
    what: 'Opis',
    noticedAt: 'Data zgłoszenia',
    where: 'Lokalizacja',
    unit: 'Komórka',
    category: 'Kategoria',
    kinds: { 'Incydent bezpieczeństwa': 'incident', Awaria: 'failure' },
  },
  obud: {
    number: 'Nr',
    what: 'Treść',
    noticedAt: 'Data',
    where: 'Budynek',
    category: 'Rodzaj',
    kinds: { Awaria: 'failure', Włamanie: 'incident' },
  },
  portiernia: {
    number: 'Lp.',
    what: 'Zdarzenie',
    noticedAt: 'Data',
    noticedTime: 'Godzina',
    where: 'Obiekt',
    category: 'Typ',
    kinds: { Incydent: 'incident', Zdarzenie: 'event' },
  },
}

/** The mapping in force: the setting `incoming.<system>` where it can be read, the default elsewhere. */
export function mappingOf(rows: readonly SettingRow[], system: SystemName): IncomingMapping {
  const row = rows.find(one => one.name === `incoming.${system}`)
  if (!row) return defaultMappings[system]
  const parsed = mappingShape.safeParse(jsonOf(row.value))
  return parsed.success ? parsed.data : defaultMappings[system]
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
