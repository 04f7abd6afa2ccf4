import { instantOf } from '../../api/domain/calendar/officeTime.ts'
import { openGraph } from '../../api/registers/graph/graph.ts'
import { openRegisters } from '../../api/registers/openRegisters.ts'
import { provisionOffice } from '../../infra/provisioning/provisionOffice.ts'
import { aProvisionedOffice } from './anOffice.ts'
import { registerContract } from './register.contract.ts'

registerContract('over the stand-in', async () => {
  const office = await aProvisionedOffice()
  return { one: office.registers, other: await office.anotherInstance() }
})

/** A tenant of Microsoft 365 with an empty site for tests, when its address and credentials are given. */
const { TENANT_AUTHORITY, TENANT_CLIENT_ID, TENANT_CLIENT_SECRET, TENANT_TEST_SITE } = process.env
if (TENANT_AUTHORITY && TENANT_CLIENT_ID && TENANT_CLIENT_SECRET && TENANT_TEST_SITE) {
  registerContract('in a tenant', async () => {
    const graph = openGraph({
      baseUrl: 'https://graph.microsoft.com',
      authority: TENANT_AUTHORITY,
      clientId: TENANT_CLIENT_ID,
      clientSecret: TENANT_CLIENT_SECRET,
    })
    await provisionOffice(graph, TENANT_TEST_SITE)
    const open = (instance: string) =>
      openRegisters({
        graph,
        site: TENANT_TEST_SITE,
        clock: () => instantOf(Date.now()),
        instance,
        log: () => undefined,
      })
    return { one: await open('one'), other: await open('other') }
  })
}
