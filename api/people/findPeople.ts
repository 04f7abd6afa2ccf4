import { bareLetters } from '../domain/bareLetters.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import type { Suite } from '../suite.ts'

/** A colleague, as far as everybody who works for the office may know. */
export interface FoundPerson {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
}

const MOST = 10

/**
 * People who work for the office by the beginnings of words of their name or function, in any order and without
 * diacritics; ten at most. Nobody for somebody who does not work there.
 */
export function findPeople(suite: Suite, viewer: string, text: string): FoundPerson[] {
  const { organisation } = suite.office()
  const wanted = bareLetters(text).split(/\s+/).filter(Boolean)
  if (wanted.length === 0 || personOf(organisation, viewer)?.active !== true) return []
  const found: FoundPerson[] = []
  for (const { id, name, jobTitle, active } of organisation.people) {
    if (!active) continue
    const words = bareLetters(`${name} ${jobTitle}`).split(/[\s,.()-]+/)
    if (!wanted.every(part => words.some(word => word.startsWith(part)))) continue
    found.push({ id, name, jobTitle })
  }
  return found.toSorted((a, b) => a.name.localeCompare(b.name, 'pl')).slice(0, MOST)
}
