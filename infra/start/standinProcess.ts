import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleDirectory } from '../sample/sampleDirectory.ts'
import { type Child, startChild } from './childProcess.ts'
import type { DataFolder } from './dataFolder.ts'

/** What the stand-in says of itself when it is ready. */
export interface StandinAddresses {
  readonly graphUrl: string
  readonly authorityUrl: string
  readonly connectorUrl: string
  readonly httpUrl: string
  readonly tunnelUrl: string
  readonly tenantId: string
  readonly appId: string
  readonly appSecret: string
  /** PEM text with the key, of a stand-in that has its own process: takes the place of the secret. */
  readonly appCertificate?: string
  readonly siteAddress: string
  readonly caFile: string
}

/** Starts Microsoft 365 of this laptop and waits until it answers. */
export async function startStandinProcess(
  folder: DataFolder,
  options: { pagePort: number; httpsPort: number; suiteUrl: string; faults?: string },
): Promise<{ child: Child; addresses: StandinAddresses }> {
  const directory = join(folder.path, 'directory.json')
  writeFileSync(directory, JSON.stringify(sampleDirectory(), undefined, 1))
  const child = startChild({
    name: 'standin',
    file: join(import.meta.dirname, '../standin/main.ts'),
    args: [
      ...['--data', folder.standin],
      ...['--http-port', String(options.pagePort)],
      ...['--https-port', String(options.httpsPort)],
      ...['--clock', folder.clockFile],
      ...['--directory', directory],
      ...['--suite-url', options.suiteUrl],
      ...['--tab-url', `${options.suiteUrl}/tab/`],
      ...(options.faults ? ['--faults', options.faults] : []),
    ],
    env: process.env,
    logFile: join(folder.logs, 'standin.log'),
  })
  return { child, addresses: JSON.parse(await child.firstLine) as StandinAddresses }
}
