import { z } from 'zod'
import type { Graph } from '../graph/graph.ts'
import { failureOf, graphBatch } from '../graph/graphBatch.ts'
import { query, segment } from '../graph/odata.ts'
import type { SharepointRest } from '../sharepointRest.ts'
import type { Holder } from './wantedPermissions.ts'

/** How SharePoint calls those who may hold something, by Entra ids. */
export interface Principals {
  /** Logins in lower case; who is not in Entra (any more) is left out. */
  logins(holders: readonly Holder[]): Promise<ReadonlyMap<Holder, string>>
  /** The site's own number for a login; somebody new on the site gets one. */
  numberOf(login: string): Promise<number>
}

/** The application may not read people in Entra: nobody's sign-in name can be known. */
export class PeopleUnreadable extends Error {
  override readonly name = 'PeopleUnreadable'
}

const EVERYONE = 'c:0-.f|rolemanager|spo-grid-all-users/'
const userShape = z.object({ userPrincipalName: z.string() })
const ensuredShape = z.object({ Id: z.number() })

/** @param tenantId of the office: part of the login that stands for all its people, guests left out. */
export function openPrincipals(graph: Graph, rest: SharepointRest, tenantId: string): Principals {
  const known = new Map<Holder, string>([['everyone', `${EVERYONE}${tenantId}`.toLowerCase()]])
  const numbers = new Map<string, number>()

  async function ask(ids: readonly string[]) {
    const answers = await graphBatch(
      graph,
      ids.map(id => ({
        method: 'GET',
        path: `/users/${segment(id)}${query({ $select: 'userPrincipalName' })}`,
      })),
    )
    for (const [place, answer] of answers.entries()) {
      if (answer.status === 404) continue
      if (answer.status === 403) throw new PeopleUnreadable()
      if (answer.status >= 300) throw failureOf('GET /users', answer)
      const { userPrincipalName } = userShape.parse(answer.body)
      known.set(ids[place]!, `i:0#.f|membership|${userPrincipalName.toLowerCase()}`)
    }
  }
  return {
    async logins(holders) {
      const unknown = [...new Set(holders)].filter(holder => !known.has(holder))
      if (unknown.length > 0) await ask(unknown)
      return new Map(holders.flatMap(holder => (known.has(holder) ? [[holder, known.get(holder)!]] : [])))
    },
    async numberOf(login) {
      const number =
        numbers.get(login) ?? ensuredShape.parse(await rest.post('/ensureuser', { logonName: login })).Id
      numbers.set(login, number)
      return number
    },
  }
}
