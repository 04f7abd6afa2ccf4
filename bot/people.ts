import type { Language } from '../api/domain/language.ts'
import { actingIn, personOf } from '../api/domain/organisation/organisation.ts'
import { type Role, roleWords, WHOLE_OFFICE } from '../api/domain/organisation/roles.ts'
import type { Suite } from '../api/suite.ts'
import { foreign } from './card.ts'

/** The names of those who act in a role of the whole office today; the role's own name when it is vacant. */
export function peopleIn(suite: Suite, role: Role, language: Language): string {
  const { organisation } = suite.office()
  const names = actingIn(organisation, role, WHOLE_OFFICE, suite.today()).map(
    acting => personOf(organisation, acting.person)?.name ?? acting.person,
  )
  return names.length > 0
    ? `${names.map(name => foreign(name)).join(', ')} (${roleWords[role][language]})`
    : roleWords[role][language]
}

/** The names, with e-mail addresses, of those who act in a role of the whole office today; empty when it is vacant. */
export function contactsIn(suite: Suite, role: Role): string {
  const { organisation } = suite.office()
  return actingIn(organisation, role, WHOLE_OFFICE, suite.today())
    .map(acting => personOf(organisation, acting.person))
    .filter(person => person !== undefined)
    .map(person => (person.mail ? `${foreign(person.name)} (${foreign(person.mail)})` : foreign(person.name)))
    .join(', ')
}
