import type { Words } from '../language.ts'
import type { Lasting } from './unit.ts'

/** The roles of Quality Book ch. 5; every employee has `employee` without a record. */
export const ROLES = [
  'mayor',
  'deputy-mayor',
  'treasurer',
  'secretary',
  'director-of-magistrat',
  'quality-representative',
  'steering-team-member',
  'data-protection-officer',
  'head-of-internal-audit',
  'head-of-unit',
  'process-owner',
  'head-of-security-area',
  'auditor',
  'documenter',
  'administrator',
] as const

export type Role = (typeof ROLES)[number]

/** What a role is held for: the whole office, or one unit, process or security area. */
export interface Scope {
  readonly kind: 'office' | 'unit' | 'process' | 'area'
  /** Code of the unit, process or area; empty for the office. */
  readonly id: string
}

export const WHOLE_OFFICE: Scope = { kind: 'office', id: '' }

export const sameScope = (a: Scope, b: Scope): boolean => a.kind === b.kind && a.id === b.id

/**
 * A person in a role for a time. An auditor's holding for a unit lasts as long as the audit of it is open;
 * a deputy mayor's (treasurer's, secretary's, director's) holding for a unit or process is the supervision of it.
 */
export interface RoleHolding extends Lasting {
  readonly person: string
  readonly role: Role
  readonly scope: Scope
}

export const roleWords: Readonly<Record<Role | 'employee', Words>> = {
  mayor: { pl: 'Prezydent Miasta', en: 'Mayor' },
  'deputy-mayor': { pl: 'Zastępca Prezydenta Miasta', en: 'Deputy mayor' },
  treasurer: { pl: 'Skarbnik Miasta', en: 'Treasurer' },
  secretary: { pl: 'Sekretarz Miasta', en: 'Secretary' },
  'director-of-magistrat': { pl: 'Dyrektor Magistratu', en: 'Director of the Magistrat' },
  'quality-representative': { pl: 'Pełnomocnik ds. SZJ', en: 'Quality representative' },
  'steering-team-member': { pl: 'Zespół Sterujący SZJ', en: 'Steering Team member' },
  'data-protection-officer': { pl: 'Inspektor Ochrony Danych', en: 'Data protection officer' },
  'head-of-internal-audit': { pl: 'Dyrektor Audytu Wewnętrznego', en: 'Head of internal audit' },
  'head-of-unit': { pl: 'kierownictwo komórki', en: 'head of unit' },
  'process-owner': { pl: 'właściciel procesu', en: 'process owner' },
  'head-of-security-area': { pl: 'kierownictwo obszaru bezpieczeństwa', en: 'head of security area' },
  auditor: { pl: 'audytor', en: 'auditor' },
  documenter: { pl: 'osoba dokumentująca SZJ', en: 'documenter' },
  administrator: { pl: 'administrator systemu', en: 'administrator' },
  employee: { pl: 'pracownik', en: 'employee' },
}
