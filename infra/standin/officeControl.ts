import type { GraphCore } from './graph/graphRoute.ts'
import { HttpRefusal, type Route } from './http.ts'
import { grantSuite } from './office.ts'

/** Control of what the tenant's administrator and the service do by themselves. */
export function officeControlRoutes(
  core: GraphCore,
  notifications: { askToReauthorize(): Promise<void> },
): Route[] {
  return [
    {
      method: 'PUT',
      path: '/standin/grant',
      async handle(request) {
        const { roles } = (await request.json()) as { roles?: unknown }
        if (!Array.isArray(roles))
          throw new HttpRefusal(400, 'The body needs "roles"; an empty list takes the grant away.')
        grantSuite(core, roles.map(String))
        return { status: 204 }
      },
    },
    {
      method: 'POST',
      path: '/standin/reauthorize',
      async handle() {
        await notifications.askToReauthorize()
        return { status: 204 }
      },
    },
    {
      method: 'POST',
      path: '/standin/delta/expire',
      handle() {
        core.database.run('UPDATE list SET generation = generation + 1')
        return { status: 204 }
      },
    },
  ]
}
