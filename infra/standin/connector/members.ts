import type { StandinCore } from '../core.ts'
import type { DirectoryPerson } from '../directory.ts'
import { teamsUserId } from '../teams/activities.ts'

/** A member of a chat as Teams names him or her to the bot. */
export const memberOf = (core: StandinCore, person: DirectoryPerson) => ({
  id: teamsUserId(core.suite.appId, person.id),
  name: person.displayName,
  objectId: person.id,
  aadObjectId: person.id,
  givenName: person.givenName,
  surname: person.surname,
  email: person.mail,
  userPrincipalName: person.userPrincipalName,
  tenantId: core.tenantId,
  userRole: 'user',
})
