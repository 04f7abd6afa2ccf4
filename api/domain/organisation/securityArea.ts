import type { Words } from '../language.ts'

/** The areas that technical reviews are held for. Quality Book ch. 11 point 4. */
export const SECURITY_AREAS = [
  'systems',
  'applications',
  'physical-protection',
  'logs',
  'buildings',
  'documentation',
  'other',
] as const

export type SecurityArea = (typeof SECURITY_AREAS)[number]

export const securityAreaWords: Readonly<Record<SecurityArea, Words>> = {
  systems: { pl: 'Systemy', en: 'Systems' },
  applications: { pl: 'Aplikacje', en: 'Applications' },
  'physical-protection': { pl: 'Systemy ochrony fizycznej', en: 'Physical protection systems' },
  logs: { pl: 'Rejestry i logi systemów krytycznych', en: 'Registers and logs of critical systems' },
  buildings: { pl: 'Budynki i pomieszczenia', en: 'Buildings and rooms' },
  documentation: { pl: 'Dokumentacja', en: 'Documentation' },
  other: { pl: 'Inne zasoby', en: 'Other resources' },
}
