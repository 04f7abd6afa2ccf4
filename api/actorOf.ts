import type { Actor } from './actor.ts'
import { writesInOwnName } from './registers/permissions/writesInOwnName.ts'
import type { Suite } from './suite.ts'

/** Somebody who acts, with the question for their token: what they write goes out in their name where SharePoint lets them. */
export const actorOf = (suite: Suite, person: string, token: NonNullable<Actor['token']>): Actor => ({
  person,
  token,
  ownName: register => writesInOwnName(register, person, suite.office().organisation, suite.today()),
})
