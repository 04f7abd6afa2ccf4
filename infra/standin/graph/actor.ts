import type { Caller, GraphCore } from './graphRoute.ts'

/** Who wrote, as stored with a row. */
export interface Actor {
  appId: string
  personId?: string
}

export const actorOf = (caller: Caller): Actor => ({
  appId: caller.appId,
  ...(caller.person ? { personId: caller.person.id } : {}),
})

/** identitySet of a row. App-only writes show the application beside SharePoint's own app account. */
export function identitySet(core: GraphCore, stored: string) {
  const actor = JSON.parse(stored) as Actor
  const application = { id: actor.appId, displayName: 'Microsoft Graph' }
  const person = actor.personId ? core.directory.find(actor.personId) : undefined
  if (!person) return { application, user: { displayName: 'SharePoint App' } }
  return { application, user: { email: person.mail, id: person.id, displayName: person.displayName } }
}
