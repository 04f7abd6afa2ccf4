import type { StandinCore } from './core.ts'
import type { FaultSettings } from './faults.ts'
import { HttpRefusal, type Route } from './http.ts'

async function objectIn(request: { json(): Promise<unknown> }): Promise<Record<string, unknown>> {
  const body = await request.json()
  if (typeof body !== 'object' || body === null) throw new HttpRefusal(400, 'The body must be an object.')
  return body as Record<string, unknown>
}

/** Control of the stand-in over loopback http: faults, counters, clock, the suite's addresses. */
export function controlRoutes(core: StandinCore): Route[] {
  const clock = () => ({ now: core.clock.now().toISOString(), setting: core.clock.setting() })
  return [
    { method: 'GET', path: '/standin/faults', handle: () => ({ status: 200, body: core.faults.current() }) },
    {
      method: 'PUT',
      path: '/standin/faults',
      async handle(request) {
        const settings = (await objectIn(request)) as FaultSettings
        core.faults.clear()
        core.faults.set(settings)
        return { status: 200, body: core.faults.current() }
      },
    },
    {
      method: 'PUT',
      path: '/standin/sign-in',
      async handle(request) {
        const { person, ...policy } = await objectIn(request)
        core.signInPolicies.set(policy, typeof person === 'string' ? person : undefined)
        return { status: 204 }
      },
    },
    { method: 'GET', path: '/standin/usage', handle: () => ({ status: 200, body: core.usage.report() }) },
    {
      method: 'POST',
      path: '/standin/usage/reset',
      handle() {
        core.usage.reset()
        return { status: 204 }
      },
    },
    { method: 'GET', path: '/standin/clock', handle: () => ({ status: 200, body: clock() }) },
    {
      method: 'PUT',
      path: '/standin/clock',
      async handle(request) {
        const { at, speed } = await objectIn(request)
        const instant = new Date(String(at))
        if (Number.isNaN(instant.getTime())) throw new HttpRefusal(400, 'The body needs "at", an instant.')
        core.clock.set(instant, typeof speed === 'number' ? speed : 1)
        return { status: 200, body: clock() }
      },
    },
    { method: 'GET', path: '/standin/suite', handle: () => ({ status: 200, body: core.suite }) },
    {
      method: 'PUT',
      path: '/standin/suite',
      async handle(request) {
        const { url, tabUrl } = await objectIn(request)
        if (typeof url === 'string') core.suite.url = url
        if (typeof tabUrl === 'string') core.suite.tabUrl = tabUrl
        return { status: 200, body: core.suite }
      },
    },
  ]
}
