import type { Door } from '../../api/http/door.ts'
import { openRequestLimits } from '../../api/http/requestLimits.ts'
import { openSignIn } from '../../api/http/signIn.ts'
import { openTickets } from '../../api/http/tickets.ts'
import { openUploadRoom } from '../../api/http/uploadRoom.ts'
import type { Log } from '../../api/suite.ts'
import type { Standin } from '../../infra/standin/standin.ts'

/** The door of a server that trusts the stand-in's tokens, with a limit of requests that no test comes near. */
export const aDoor = (standin: Standin, log: Log, port: number, opened: Door['opened']): Door => ({
  opened,
  waitingFor: () => undefined,
  uploads: openUploadRoom(),
  limits: openRequestLimits({ requestsPerMinute: 100_000, proxies: 0 }),
  tickets: openTickets('a sample secret'),
  log,
  signIn: openSignIn({
    issuer: standin.tokens.issuer,
    jwksUrl: `${standin.authorityUrl}/discovery/v2.0/keys`,
    tenantId: standin.tenantId,
    appId: standin.suite.appId,
    host: `127.0.0.1:${port}`,
  }),
})
