import type { Language } from '../api/domain/language.ts'
import { PersonRefused, personRefusalWords } from '../api/registers/personRefused.ts'
import { SharePointUnavailable, TooBusy } from '../api/registers/register.ts'
import { faultWords } from './words.ts'

/** What a fault means to the person who waits; undefined for one that only its number can tell. */
export function faultText(fault: unknown, language: Language): string | undefined {
  if (fault instanceof PersonRefused) return personRefusalWords[fault.reason][language]
  if (fault instanceof TooBusy) return faultWords['too-busy'][language]
  return fault instanceof SharePointUnavailable ? faultWords['not-saved'][language] : undefined
}
