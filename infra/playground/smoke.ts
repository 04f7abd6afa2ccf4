import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sampleDirectory } from '../sample/sampleDirectory.ts'
import { sampleId } from '../sample/samplePeople.ts'
import { standinCertificate } from '../standin/certificate.ts'
import { startStandin } from '../standin/standin.ts'
import { openDataFolder } from '../start/dataFolder.ts'
import { fillOffice } from '../start/fillOffice.ts'
import { freePortFrom } from '../start/ports.ts'
import { startSuiteProcess, suiteAnswers } from '../start/suiteProcess.ts'
import { startPlayground } from './playgroundProcess.ts'
import { openTokenProxy } from './tokenProxy.ts'

/**
 * `npm run playground:smoke`: a person writes to the bot in Microsoft's Agents Playground and gets an answer. The bot
 * is the real one with all its checks; a proxy adds the token and the https that the playground lacks.
 */

const PATIENCE_MS = 30_000
const person = sampleId('head-KU')
const folder = openDataFolder(mkdtempSync(join(tmpdir(), 'magistrat-smoke-')), false)
const standin = await startStandin({
  dataFolder: folder.standin,
  httpsPort: 0,
  httpPort: 0,
  clockFile: folder.clockFile,
  directory: sampleDirectory(),
  suite: { appId: '3a1f6c52-8f0e-4f0b-9d5e-6b1c2f7a9d01' },
})
const addresses = { ...standin, appId: standin.suite.appId }
await fillOffice(addresses, folder.clockFile)
const port = await freePortFrom(3978)
const suite = startSuiteProcess(folder, addresses, { port, number: 1 })
const suiteUrl = `http://127.0.0.1:${port}`

/** The texts that the playground shows in the chat, as its stream of conversations brings them. */
function listen(url: string): { texts(): string; close(): void } {
  let received = ''
  const socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`)
  socket.addEventListener('message', event => {
    received += `${String(event.data)}\n`
  })
  return { texts: () => received, close: () => socket.close() }
}

async function smoke(): Promise<boolean> {
  await suiteAnswers(suite, suiteUrl)
  const proxy = await openTokenProxy({
    messagesUrl: `${suiteUrl}/api/messages`,
    tls: await standinCertificate(folder.standin),
    issueToken: serviceUrl => standin.tokens.issueConnectorToken({ serviceUrl }),
  })
  const playground = await startPlayground({
    endpoint: proxy.endpoint,
    port: await freePortFrom(56_150),
    tenantId: standin.tenantId,
    appId: standin.suite.appId,
    person,
  })
  const stream = listen(playground.url)
  try {
    await pause(1_000)
    const sent = await fetch(`${playground.url}/_conversation/v1/conversations/${playground.chat}/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        type: 'text',
        text: 'co mam do zrobienia?',
        textFormat: 'plain',
        from: { id: person },
      }),
    })
    console.log(`The playground took the message: ${sent.status}`)
    const until = performance.now() + PATIENCE_MS
    while (performance.now() < until) {
      if (/Moje obowiązki/.test(stream.texts())) return true
      await pause(200)
    }
    console.log(`The stream of the playground:\n${stream.texts().slice(-2_000)}`)
    console.log(`The playground printed:\n${playground.output().slice(-2_000)}`)
    return false
  } finally {
    stream.close()
    await playground.stop()
    await proxy.close()
  }
}

let answered = false
try {
  answered = await smoke()
} catch (fault) {
  console.error(fault)
} finally {
  await suite.stop()
  await standin.close()
  folder.release()
}
console.log(`${answered ? 'ok  ' : 'FAIL'} the bot answers "co mam do zrobienia?" in the Agents Playground`)
console.log(answered ? '1 passed, 0 failed' : `0 passed, 1 failed\nLogs: ${folder.logs}`)
process.exit(answered ? 0 : 1)
