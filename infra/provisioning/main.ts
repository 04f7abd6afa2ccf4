import { officeSite } from '../officeSite.ts'
import { provisionOffice } from './provisionOffice.ts'

/** `node infra/provisioning/main.ts`: creates or upgrades the lists of the site that the environment names. */
const { graph, site } = officeSite()
const { lists, closed } = await provisionOffice(graph, site)
for (const { list, outcome, columns } of lists) {
  const details = columns.map(({ column, outcome }) => `${column} ${outcome}`).join(', ')
  console.log(`${list}: ${outcome}${details === '' ? '' : ` (${details})`}`)
}
console.log(
  closed === undefined
    ? 'permissions: not set, for want of a certificate or of full control over the site (docs/permissions.md)'
    : `permissions: ${closed.length === 0 ? 'as they were set' : `closed ${closed.join(', ')}`}`,
)
