import { dayOf, type Instant } from '../../api/domain/calendar/officeTime.ts'
import { openGraph } from '../../api/registers/graph/graph.ts'
import { openRegisters } from '../../api/registers/openRegisters.ts'
import { provisionOffice } from '../provisioning/provisionOffice.ts'
import { isSampleLoaded, type LoadReport, loadSample } from '../sample/loadSample.ts'
import { trustAuthority } from '../standin/certificate.ts'
import { officeClock } from '../standin/clock.ts'
import type { StandinAddresses } from './standinProcess.ts'

/**
 * Provisions the lists and loads the sample office as the suite itself would write it; answers what was written, and
 * undefined when it was there already.
 */
export async function fillOffice(
  standin: StandinAddresses,
  clockFile: string,
): Promise<LoadReport | undefined> {
  trustAuthority(standin.caFile)
  const graph = openGraph({
    baseUrl: standin.graphUrl,
    authority: standin.authorityUrl,
    knownAuthorities: [new URL(standin.authorityUrl).host],
    clientId: standin.appId,
    clientSecret: standin.appSecret,
  })
  await provisionOffice(graph, standin.siteAddress)
  const clock = officeClock(clockFile)
  const now = () => clock.now().toISOString() as Instant
  const registers = await openRegisters({
    graph,
    site: standin.siteAddress,
    clock: now,
    instance: 'sample',
    log: () => undefined,
  })
  try {
    return isSampleLoaded(registers) ? undefined : await loadSample(registers, dayOf(now()))
  } finally {
    await registers.close()
  }
}
