import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { DirectoryPerson } from './directory.ts'
import { suiteCertificate } from './entra/suiteCertificate.ts'
import type { FaultSettings } from './faults.ts'
import { startStandin } from './standin.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data/standin' },
    'https-port': { type: 'string', default: '0' },
    'http-port': { type: 'string', default: '0' },
    clock: { type: 'string' },
    directory: { type: 'string' },
    'suite-url': { type: 'string' },
    'tab-url': { type: 'string' },
    faults: { type: 'string' },
    'app-id': { type: 'string', default: '3a1f6c52-8f0e-4f0b-9d5e-6b1c2f7a9d01' },
  },
})

const directory = values.directory
  ? (JSON.parse(readFileSync(values.directory, 'utf8')) as DirectoryPerson[])
  : []
const standin = await startStandin({
  dataFolder: values.data,
  httpsPort: Number(values['https-port']),
  httpPort: Number(values['http-port']),
  ...(values.clock ? { clockFile: values.clock } : {}),
  directory,
  ...(values.faults ? { faults: JSON.parse(values.faults) as FaultSettings } : {}),
  suite: {
    appId: values['app-id'],
    ...(values['suite-url'] ? { url: values['suite-url'] } : {}),
    ...(values['tab-url'] ? { tabUrl: values['tab-url'] } : {}),
  },
})

const stop = async () => {
  await standin.close()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())

// One line for whoever started this process; the secret is this data folder's own and worth nothing elsewhere.
console.log(
  JSON.stringify({
    ready: true,
    graphUrl: standin.graphUrl,
    authorityUrl: standin.authorityUrl,
    connectorUrl: standin.connectorUrl,
    httpUrl: standin.httpUrl,
    tunnelUrl: standin.tunnelUrl,
    tenantId: standin.tenantId,
    appId: standin.suite.appId,
    appSecret: standin.appSecret,
    appCertificate: await suiteCertificate(values.data, standin.registrations),
    administrator: { appId: standin.administrator.appId, appSecret: standin.administrator.secret },
    siteAddress: standin.siteAddress,
    caFile: standin.caFile,
  }),
)
