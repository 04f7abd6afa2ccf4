import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standin } from '../../infra/standin/standin.ts'
import { aProvisionedOffice } from '../registers/anOffice.ts'
import { people, sampleDirectory, writeSampleRows } from './sampleRows.ts'

const MAIN = fileURLToPath(new URL('../../api/main.ts', import.meta.url))

const environment = (standin: Standin): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  NODE_EXTRA_CA_CERTS: standin.caFile,
  ENTRA_AUTHORITY: standin.authorityUrl,
  ENTRA_KNOWN_AUTHORITIES: new URL(standin.authorityUrl).host,
  GRAPH_URL: standin.graphUrl,
  TENANT_ID: standin.tenantId,
  APP_ID: standin.suite.appId,
  APP_SECRET: standin.appSecret,
  SHAREPOINT_SITE: standin.siteAddress,
  PORT: '0',
  TAB_ISSUER: standin.tokens.issuer,
  TAB_JWKS_URL: `${standin.authorityUrl}/discovery/v2.0/keys`,
  BOT_OPENID_URL: `${standin.connectorUrl}/connector/v1/.well-known/openidconfiguration`,
  BOT_SERVICE_URL: standin.connectorUrl,
  PROVISION: 'true',
})

describe('the program', () => {
  let standin: Standin
  let child: ChildProcess
  let url: string
  const lines: Record<string, unknown>[] = []

  const health = async () => (await fetch(`${url}/api/health`)).json() as Promise<Record<string, unknown>>
  async function until(met: () => boolean | Promise<boolean>) {
    const giveUp = Date.now() + 15_000
    while (!(await met())) {
      if (Date.now() > giveUp) throw new Error(`It did not happen; the log says ${JSON.stringify(lines)}`)
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }

  beforeAll(async () => {
    const office = await aProvisionedOffice({ directory: sampleDirectory })
    standin = office.standin
    await writeSampleRows(office.registers)
    standin.faults.set({ unavailable: { rate: 1, only: '/v1.0/' } })
    child = spawn(process.execPath, [MAIN], {
      env: environment(standin),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    createInterface({ input: child.stdout! }).on('line', line => {
      lines.push(JSON.parse(line) as Record<string, unknown>)
    })
    await until(() => lines.some(line => line.event === 'listening'))
    url = String(lines.find(line => line.event === 'listening')?.url)
  })
  afterAll(() => void child.kill('SIGKILL'))

  it('answers that it is starting while SharePoint does not', async () => {
    expect(await health()).toMatchObject({ ok: false, state: 'starting' })
    const answer = await fetch(`${url}/api/duties`)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(await answer.json()).toMatchObject({ error: { reason: 'starting' } })
  })

  it('opens once SharePoint answers, and serves people and the bot', async () => {
    standin.faults.clear()
    await until(async () => (await health()).ok === true)
    expect(await health()).toMatchObject({ state: 'open', stale: false, asOf: expect.any(String) })
    const token = await standin.tokens.issueUserToken(people.deputyOfOR)
    const me = await fetch(`${url}/api/me`, { headers: { Authorization: `Bearer ${token}` } })
    expect(await me.json()).toMatchObject({ name: 'Osoba przykładowa deputyOfOR' })
    const message = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'status', serviceUrl: standin.connectorUrl }),
    })
    expect(message.status).toBe(401)
  })

  it('ends in order when it is told to', async () => {
    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(0)
    expect(lines.at(-1)).toMatchObject({ event: 'ended' })
  })
})
