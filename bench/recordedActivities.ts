import { createServer } from 'node:http'
import type { Standin } from '../infra/standin/standin.ts'

/** A message to the bot as Teams sends it, with the token that signs for it. */
export interface Recorded {
  readonly authorization: string
  readonly activity: Record<string, unknown>
}

/** What the connector sends when people write, caught on its way. */
export async function recordActivities(standin: Standin, people: readonly string[]): Promise<Recorded[]> {
  const caught: Recorded[] = []
  const catcher = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const activity = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
    if (activity.type === 'message')
      caught.push({ authorization: request.headers.authorization ?? '', activity })
    response.end()
  })
  await new Promise<void>(resolve => catcher.listen(0, '127.0.0.1', resolve))
  standin.suite.url = `http://127.0.0.1:${(catcher.address() as { port: number }).port}`
  for (const person of people)
    await fetch(`${standin.httpUrl}/people/${person}/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'pomoc' }),
    }).then(answer => answer.text())
  catcher.closeAllConnections()
  await new Promise<void>(resolve => catcher.close(() => resolve()))
  if (caught.length !== people.length) throw new Error(`${caught.length} activities were caught.`)
  return caught
}
