import { authentication } from '../graph/authentication.ts'
import { GraphError } from '../graph/graphError.ts'
import type { Caller, GraphCore } from '../graph/graphRoute.ts'
import { CutOff, strikeBefore } from '../graph/requestFaults.ts'
import { resourceUnitMeter } from '../graph/resourceUnits.ts'
import { checkSite } from '../graph/siteAccess.ts'
import type { SiteRow } from '../graph/siteStore.ts'
import type { Method, Route, StandinAnswer, StandinRequest } from '../http.ts'
import { permissionCalls } from './permissionCalls.ts'
import { rankOn } from './personAccess.ts'
import { RestRefusal, restError } from './restError.ts'

/** What SharePoint's own REST service charges for one call on permissions. */
const UNITS = 5

/**
 * SharePoint's own REST service (`/sites/{name}/_api/web/…`), as far as permissions need it: Graph gives people nothing
 * on lists. Applications come with a certificate or not at all, and need the owner's rights on the site.
 * Source: learn.microsoft.com, "Set custom permissions on a list by using the REST interface"; "Granting access via
 * Entra ID app-only".
 */
export function restRoutes(core: GraphCore): Route[] {
  const callerOf = authentication(core, () => [core.addresses.https])
  const meter = resourceUnitMeter(core)

  async function answered(request: StandinRequest): Promise<StandinAnswer> {
    const subject = `${request.method} ${request.url.pathname}`
    const caller = await callerOf(request.headers.authorization).catch((fault: unknown) => {
      throw new RestRefusal(401, '-2147024891, System.UnauthorizedAccessException', messageOf(fault))
    })
    if (!caller.person && !caller.byCertificate)
      throw new RestRefusal(
        401,
        '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        'Unsupported app only token.',
      )
    const instead = await strikeBefore(core.faults, subject)
    if (instead) return { ...instead, body: instead.body }
    const limits = meter(caller.appId, UNITS, subject)
    const site = core.database.get<SiteRow>(
      'SELECT * FROM site WHERE path = ? COLLATE NOCASE',
      `/sites/${decodeURIComponent(request.params.site ?? '')}`,
    )
    if (!site) throw new RestRefusal(404, '-1, System.IO.FileNotFoundException', 'The site was not found.')
    checkManager(core, caller, site)
    const path = decodeURIComponent(request.url.pathname.split('/_api/web')[1] ?? '')
    core.usage.record(`${request.method} _api/web${path.replaceAll(/\d+|'[^']*'/g, '…')}`, UNITS, 200)
    const body = await permissionCalls(core, {
      caller,
      site,
      path,
      query: request.url.searchParams,
      method: request.method,
      json: () => request.json(),
    })
    return { status: 200, headers: limits, body }
  }

  async function answer(request: StandinRequest): Promise<StandinAnswer> {
    try {
      const { headers, ...rest } = await answered(request)
      return {
        ...rest,
        headers: { 'Content-Type': 'application/json;odata=nometadata;charset=utf-8', ...headers },
      }
    } catch (fault) {
      if (fault instanceof CutOff) request.raw.socket.destroy()
      return restError(fault)
    }
  }
  return (['GET', 'POST'] as Method[]).map(method => ({
    method,
    path: '/sites/:site/_api/*',
    handle: answer,
  }))
}

/** Reading role assignments needs "Enumerate Permissions", changing them "Manage Permissions": both the owner's. */
function checkManager(core: GraphCore, caller: Caller, site: SiteRow) {
  try {
    checkSite(core, caller, site.id, 'owner')
  } catch (fault) {
    if (fault instanceof GraphError) throw noRight()
    throw fault
  }
  if (rankOn(core, caller, site.id, { list: site.id, item: 0 }) < 3) throw noRight()
}

const noRight = () =>
  new RestRefusal(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.',
  )

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
