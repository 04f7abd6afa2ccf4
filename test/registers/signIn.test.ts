import { generate } from 'selfsigned'
import { expect, it } from 'vitest'
import { openGraph } from '../../api/registers/graph/graph.ts'
import { readGraphEnvironment } from '../../api/registers/graph/graphEnvironment.ts'
import { query } from '../../api/registers/graph/odata.ts'
import { aStandin } from '../infra/standin/aStandin.ts'
import { settingsOf } from './anOffice.ts'

const siteIds = (standin: Awaited<ReturnType<typeof aStandin>>) => ({
  method: 'GET' as const,
  path: `/sites/${standin.siteAddress}${query({ $select: 'id' })}`,
})

it('signs in with a certificate in place of a secret', async () => {
  const standin = await aStandin()
  const made = await generate([{ name: 'commonName', value: 'Magistrat' }], { keySize: 2048 })
  const suite = standin.registrations.suite()
  standin.registrations.save({ ...suite, certificates: [made.cert] })
  const { graph: settings } = readGraphEnvironment({
    ENTRA_AUTHORITY: standin.authorityUrl,
    ENTRA_KNOWN_AUTHORITIES: new URL(standin.graphUrl).host,
    GRAPH_URL: standin.graphUrl,
    APP_ID: standin.suite.appId,
    APP_CERTIFICATE: `${made.private}\n${made.cert}`,
    SHAREPOINT_SITE: standin.siteAddress,
  })
  const graph = openGraph(settings)
  expect((await graph.call(siteIds(standin))).status).toBe(200)
})

it('asks Entra once for many calls, and names itself and each call', async () => {
  const standin = await aStandin()
  const graph = openGraph(settingsOf(standin))
  const answers = await Promise.all(Array.from({ length: 12 }, () => graph.call(siteIds(standin))))
  const ids = new Set(answers.map(({ headers }) => headers.get('client-request-id')))
  expect(ids.size).toBe(12)
  expect(ids).not.toContain(null)
})

it('sends the token to Graph only', async () => {
  const standin = await aStandin()
  const graph = openGraph(settingsOf(standin))
  await graph.call(siteIds(standin))
  expect(() => graph.pathOf('https://elsewhere.example/v1.0/sites')).toThrow(/another place/)
  const answer = await graph.transfer(`${standin.graphUrl}/v1.0/sites/${standin.siteAddress}`)
  expect(answer.status).toBe(401)
})

it('gets a new token when Graph no longer takes the one it has', async () => {
  const first = await aStandin({ keepFolder: true })
  const graph = openGraph(settingsOf(first))
  await graph.call(siteIds(first))
  // After two changes of keys nothing signed with the first is valid; a restart forgets what was verified.
  await first.keys.rollOver('entra')
  await first.keys.rollOver('entra')
  await first.close()
  const again = await aStandin({
    dataFolder: first.database.folder,
    httpsPort: Number(new URL(first.graphUrl).port),
  })
  expect((await graph.call(siteIds(again))).status).toBe(200)
})

it('refuses to start half configured, and names what is missing', () => {
  expect(() => readGraphEnvironment({ APP_ID: 'x' })).toThrow(
    'Set ENTRA_AUTHORITY, SHAREPOINT_SITE, APP_SECRET or APP_CERTIFICATE to reach SharePoint.',
  )
})
