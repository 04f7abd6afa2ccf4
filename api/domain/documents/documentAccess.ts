import type { Day } from '../calendar/day.ts'
import { type Organisation, personOf, rolesOn, unitOn } from '../organisation/organisation.ts'
import { ROLES, type Role, roleWords } from '../organisation/roles.ts'
import type { Edition } from './edition.ts'

/** One who may read a document; a document has one or more of them. */
export type Reader =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'person'; readonly person: string }

const KINDS: Readonly<Record<string, 'unit' | 'role' | 'person'>> = {
  unit: 'unit',
  komórka: 'unit',
  komorka: 'unit',
  role: 'role',
  rola: 'role',
  person: 'person',
  osoba: 'person',
}

/** The folder that the ISMS documents lie in: they are the data protection officer's. Quality Book ch. 6. */
const ISMS_FOLDER = 'SZBI'

/**
 * What the access column says: 'wszyscy' (or 'everyone'), or several of 'komórka: WE', 'rola: Inspektor Ochrony
 * Danych', 'osoba: <Entra id>', apart by semicolons or lines. What cannot be understood lets nobody in.
 */
export function parseAccess(access: string): Reader[] {
  return access.split(/[;\n]/).flatMap((part): Reader[] => {
    const text = part.trim()
    if (/^(wszyscy|everyone)$/i.test(text)) return [{ kind: 'everyone' }]
    const [, kind = '', name = ''] = /^([^:]+):\s*(.+)$/.exec(text) ?? []
    switch (KINDS[kind.trim().toLowerCase()]) {
      case 'unit':
        return [{ kind: 'unit', unit: name.trim() }]
      case 'role': {
        const role = roleNamed(name.trim())
        return role ? [{ kind: 'role', role }] : []
      }
      case 'person':
        return [{ kind: 'person', person: name.trim().toLowerCase() }]
      default:
        return []
    }
  })
}

function roleNamed(name: string): Role | undefined {
  const wanted = name.toLowerCase()
  return ROLES.find(role =>
    [role, roleWords[role].pl, roleWords[role].en].some(one => one.toLowerCase() === wanted),
  )
}

/**
 * The access that a folder stands for, as the column would say it: the ISMS folder is for the data protection officer
 * and the heads of security areas, a folder that begins with a unit's code for that unit. Undefined: no rule.
 */
export function accessOfFolder(folder: string): string | undefined {
  const top = folder.split('/')[0]?.trim() ?? ''
  if (top.toUpperCase() === ISMS_FOLDER) return 'rola: data-protection-officer; rola: head-of-security-area'
  const code = /^\p{Lu}[\p{Lu}\d-]{1,7}(?=\s|$)/u.exec(top)?.[0]
  return code === undefined ? undefined : `komórka: ${code}`
}

/**
 * Who may read an edition: as its access column says, else by its folder, else every employee. A folder named like no
 * unit is for everybody.
 */
function readersOf(organisation: Organisation, edition: Edition, day: Day): readonly Reader[] {
  if (edition.access !== undefined && edition.access.trim() !== '') return parseAccess(edition.access)
  const readers = parseAccess(accessOfFolder(edition.folder) ?? 'wszyscy')
  const [first] = readers
  return first?.kind === 'unit' && !unitOn(organisation, first.unit, day) ? [{ kind: 'everyone' }] : readers
}

/** Whether every employee may read an edition: only such may be put into conversations with others. */
export const isForEveryone = (organisation: Organisation, edition: Edition, today: Day): boolean =>
  readersOf(organisation, edition, today).some(one => one.kind === 'everyone')

/**
 * Whether a person may read an edition today, and so learn that it exists: those it is for, and those who keep it.
 * A unit is its people, those of its inner units, and those who hold a role for it.
 */
export function mayReadEdition(
  organisation: Organisation,
  person: string,
  edition: Edition,
  today: Day,
): boolean {
  const known = personOf(organisation, person)
  if (known?.active !== true) return false
  const readers = readersOf(organisation, edition, today)
  if (readers.some(one => one.kind === 'everyone')) return true
  if (mayKeepEdition(organisation, person, edition, today)) return true
  const roles = rolesOn(organisation, person, today)
  return readers.some(one => {
    switch (one.kind) {
      case 'person':
        return one.person === person
      case 'role':
        return roles.some(held => held.role === one.role)
      case 'unit':
        return (
          (known.unit !== undefined && isInside(organisation, known.unit, one.unit, today)) ||
          roles.some(
            held => held.scope.kind === 'unit' && isInside(organisation, held.scope.id, one.unit, today),
          )
        )
      default:
        return false
    }
  })
}

function isInside(organisation: Organisation, unit: string, outer: string, day: Day): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = unit; at !== undefined && !seen.has(at); ) {
    if (at.toLowerCase() === outer.toLowerCase()) return true
    seen.add(at)
    at = unitOn(organisation, at, day)?.parent
  }
  return false
}

/** Who keeps documents: the quality representative all but the ISMS's, the data protection officer those. */
export function mayKeepEdition(
  organisation: Organisation,
  person: string,
  edition: Pick<Edition, 'folder' | 'access'>,
  today: Day,
): boolean {
  const keeper: Role = isOfIsms(edition) ? 'data-protection-officer' : 'quality-representative'
  return rolesOn(organisation, person, today).some(held => held.role === keeper)
}

const isOfIsms = ({ folder }: Pick<Edition, 'folder'>): boolean =>
  folder.split('/')[0]?.trim().toUpperCase() === ISMS_FOLDER

/** Whether a person keeps documents of some kind, and so sees what could not be read. */
export const keepsDocuments = (organisation: Organisation, person: string, today: Day): boolean =>
  rolesOn(organisation, person, today).some(
    held => held.role === 'quality-representative' || held.role === 'data-protection-officer',
  )
