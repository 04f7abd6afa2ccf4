import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { trustAuthority } from '../../../infra/standin/certificate.ts'

interface Ready {
  graphUrl: string
  authorityUrl: string
  appId: string
  appSecret: string
  siteAddress: string
  caFile: string
}

const folder = mkdtempSync(join(tmpdir(), 'standin-'))
const main = new URL('../../../infra/standin/main.ts', import.meta.url).pathname
let running: ChildProcess | undefined
afterAll(() => {
  running?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function start(...more: string[]): Promise<Ready> {
  const child = spawn(process.execPath, [main, '--data', join(folder, 'data'), ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = child
  let text = ''
  for await (const chunk of child.stdout!) {
    text += String(chunk)
    if (text.includes('\n')) break
  }
  const ready = JSON.parse(text) as Ready
  trustAuthority(ready.caFile)
  return ready
}

const ended = (child: ChildProcess, signal: NodeJS.Signals) =>
  new Promise<number | null>(resolve => {
    child.once('exit', resolve)
    child.kill(signal)
  })

async function tokenFor(ready: Ready): Promise<string> {
  const response = await fetch(`${ready.authorityUrl}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: ready.appId,
      client_secret: ready.appSecret,
      grant_type: 'client_credentials',
      scope: 'https://graph.microsoft.com/.default',
    }),
  })
  return ((await response.json()) as { access_token: string }).access_token
}

async function caller(ready: Ready) {
  const token = await tokenFor(ready)
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${ready.graphUrl}/v1.0${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return (await response.json()) as T
  }
}

interface Item {
  fields: { Title: string }
}

describe('The stand-in as a process', () => {
  let first: Ready
  beforeAll(async () => {
    first = await start()
  })

  it('keeps what it confirmed when it is killed in the middle of writes, and starts again without repair', async () => {
    const call = await caller(first)
    const site = await call<{ id: string }>('GET', `/sites/${first.siteAddress}`)
    const list = await call<{ id: string }>('POST', `/sites/${site.id}/lists`, { displayName: 'Wykaz' })
    const items = `/sites/${site.id}/lists/${list.id}/items`
    const confirmed: string[] = []
    const writing = Array.from({ length: 200 }, async (_, number) => {
      const title = `Wpis ${number}`
      // Those that the kill cuts off were never confirmed.
      await call('POST', items, { fields: { Title: title } }).then(
        () => confirmed.push(title),
        () => undefined,
      )
    })
    while (confirmed.length < 40) await new Promise(resolve => setTimeout(resolve, 1))
    await ended(running!, 'SIGKILL')
    await Promise.all(writing)

    const second = await start()
    expect(second.appSecret).toBe(first.appSecret)
    const again = await caller(second)
    const { value } = await again<{ value: Item[] }>('GET', `${items}?$expand=fields&$top=5000`)
    const kept = value.map(item => item.fields.Title)
    expect(kept).toEqual(expect.arrayContaining(confirmed))
    expect(new Set(kept).size).toBe(kept.length)
  })

  it('ends cleanly on SIGTERM', async () => {
    expect(await ended(running!, 'SIGTERM')).toBe(0)
  })

  it('takes its clock and its people from files', async () => {
    const clock = join(folder, 'clock.json')
    const people = join(folder, 'people.json')
    writeFileSync(
      clock,
      JSON.stringify({ at: '2026-03-29T00:30:00Z', anchor: '2026-01-01T00:00:00Z', speed: 0 }),
    )
    writeFileSync(
      people,
      JSON.stringify([
        {
          id: '5b1f0a52-0000-4000-8000-000000000001',
          displayName: 'Sekretarz Miasta',
          givenName: 'Sekretarz',
          surname: 'Miasta',
          userPrincipalName: 'sekretarz@urzad.example',
          mail: 'sekretarz@urzad.example',
          jobTitle: 'Sekretarz',
          department: 'Kierownictwo',
          accountEnabled: true,
        },
      ]),
    )
    const ready = await start('--clock', clock, '--directory', people)
    const call = await caller(ready)
    expect(await call('GET', '/users/sekretarz@urzad.example')).toMatchObject({
      displayName: 'Sekretarz Miasta',
    })
    const site = await call<{ id: string }>('GET', `/sites/${ready.siteAddress}`)
    const list = await call<{ createdDateTime: string }>('POST', `/sites/${site.id}/lists`, {
      displayName: 'Marcowy',
    })
    expect(list.createdDateTime).toBe('2026-03-29T00:30:00Z')
  })
})
