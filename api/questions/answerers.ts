import { actingIn, personOf } from '../domain/organisation/organisation.ts'
import { WHOLE_OFFICE } from '../domain/organisation/roles.ts'
import type { Suite } from '../suite.ts'

/** Who answers questions that no document answers. */
export interface Answerers {
  readonly role: 'process-owner' | 'quality-representative'
  /** Code of the process, for its owner. */
  readonly process?: string
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** The owner of the process that the nearest passages belong to, else (none, or nobody acts for it) the quality representative. */
export function answerersFor(suite: Suite, process: string | undefined): Answerers {
  const { organisation } = suite.office()
  const today = suite.today()
  const named = (ids: readonly { person: string }[]) =>
    ids.map(({ person }) => ({ id: person, name: personOf(organisation, person)?.name ?? person }))
  if (process !== undefined) {
    const owners = actingIn(organisation, 'process-owner', { kind: 'process', id: process }, today)
    if (owners.length > 0) return { role: 'process-owner', process, people: named(owners) }
  }
  return {
    role: 'quality-representative',
    people: named(actingIn(organisation, 'quality-representative', WHOLE_OFFICE, today)),
  }
}
