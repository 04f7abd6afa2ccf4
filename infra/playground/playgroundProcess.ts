import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { samplePeople } from '../sample/samplePeople.ts'

/** The Agents Playground, running. */
export interface Playground {
  readonly url: string
  readonly chat: string
  /** What it printed. */
  output(): string
  stop(): Promise<void>
}

const PACKAGE = '@microsoft/m365agentsplayground@0.2.28'
const PATIENCE_MS = 120_000
const CHAT = 'personal-chat-id'

/** The playground's file of who is who, with people of the sample office; with any other number than five besides the current one it ends. */
function configuration(tenantId: string, appId: string, person: string): string {
  const others = samplePeople.filter(one => one.id !== person).slice(0, 5)
  const current = samplePeople.find(one => one.id === person)!
  const entry = (one: (typeof samplePeople)[number]) => ({
    id: one.id,
    name: one.name,
    userPrincipleName: one.mail,
    aadObjectId: one.id,
    givenName: one.name.split(' ')[0],
    surname: one.name.split(' ').slice(1).join(' '),
    email: one.mail,
  })
  // JSON is YAML as well.
  return JSON.stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: `28:${appId}`, name: 'Magistrat' },
    currentUser: entry(current),
    users: others.map(entry),
    personalChat: { id: CHAT },
    groupChat: { id: 'group-chat-id', name: 'Group' },
    team: {
      id: 'team-id',
      name: 'Team',
      aadGroupId: '00000000-0000-4000-8000-000000000001',
      channels: [{ id: 'channel-id', name: 'General' }],
    },
  })
}

/** Fetches the playground by npx, starts it in front of the endpoint, and waits until it answers. */
export async function startPlayground(options: {
  readonly endpoint: string
  readonly port: number
  readonly tenantId: string
  readonly appId: string
  readonly person: string
}): Promise<Playground> {
  const { endpoint, port, tenantId, appId, person } = options
  const folder = mkdtempSync(join(tmpdir(), 'magistrat-playground-'))
  writeFileSync(join(folder, '.m365agentsplayground.yml'), configuration(tenantId, appId, person))
  const child: ChildProcess = spawn(
    'npx',
    ['-y', PACKAGE, '-e', endpoint, '-c', 'msteams', '-p', String(port), '--dt'],
    {
      cwd: folder,
      env: {
        ...process.env,
        BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
      },
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
    })
  let ended = false
  child.once('close', () => {
    ended = true
  })
  const stop = async () => {
    // The group: npx starts a shell, which starts the playground.
    if (!ended && child.pid !== undefined)
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM')
  }
  const url = `http://127.0.0.1:${port}`
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until && !ended) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return { url, chat: CHAT, output: () => printed, stop }
    await pause(200)
  }
  await stop()
  throw new Error(`The playground did not start (log in ${folder}):\n${printed.slice(-2_000)}`)
}
