import type { StandinCore } from '../core.ts'
import type { StandinAnswer, StandinRequest } from '../http.ts'
import { ConnectorRefused, throttled, unauthorized } from './connectorErrors.ts'

const AUDIENCE = 'https://api.botframework.com'
const RETRY_AFTER_SECONDS = 1

type Handler = (request: StandinRequest) => Promise<StandinAnswer> | StandinAnswer

/** Only the suite's own bot may come in: an app-only token for the connector's audience. */
async function checkToken(core: StandinCore, request: StandinRequest): Promise<void> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !token) throw unauthorized()
  const claims = await core.tokens.verify(token, [AUDIENCE]).catch(() => {
    throw unauthorized()
  })
  if (claims.appid !== core.suite.appId || claims.idtyp !== 'app') throw unauthorized()
}

/** Wraps a handler with the connector's sign-in, its error bodies and the faults that are switched on. */
export function connectorDoor(core: StandinCore): (handle: Handler) => Handler {
  return handle => async request => {
    const subject = `${request.method} ${request.url.pathname}`
    const strikes = (name: Parameters<typeof core.faults.strikes>[0]) => core.faults.strikes(name, subject)
    try {
      await checkToken(core, request)
      if (strikes('tokenRejected')) throw unauthorized()
      const slow = strikes('slow')
      if (slow) await new Promise(resolve => setTimeout(resolve, slow.milliseconds ?? 1_000))
      const unavailable = { status: 503, headers: { 'Content-Type': 'text/html' }, body: '<h1>503</h1>' }
      if (strikes('cutOff')) {
        request.raw.socket.destroy()
        return unavailable
      }
      if (strikes('throttled')) throw throttled(RETRY_AFTER_SECONDS)
      if (strikes('unavailable')) return unavailable
      const answer = await handle(request)
      return strikes('appliedThenUnavailable') ? unavailable : answer
    } catch (fault) {
      if (fault instanceof ConnectorRefused) return fault.answer
      throw fault
    }
  }
}
