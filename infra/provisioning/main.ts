import { openGraph } from '../../api/registers/graph/graph.ts'
import { readGraphEnvironment } from '../../api/registers/graph/graphEnvironment.ts'
import { provisionOffice } from './provisionOffice.ts'

/** `node infra/provisioning/main.ts`: creates or upgrades the lists of the site that the environment names. */
const { graph, site } = readGraphEnvironment(process.env)
const { lists } = await provisionOffice(openGraph(graph), site)
for (const { list, outcome, columns } of lists) {
  const details = columns.map(({ column, outcome }) => `${column} ${outcome}`).join(', ')
  console.log(`${list}: ${outcome}${details === '' ? '' : ` (${details})`}`)
}
