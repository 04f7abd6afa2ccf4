import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTelemetry } from '../../api/telemetry/openTelemetry.ts'
import { graphRoute } from '../../api/telemetry/tracing.ts'
import { type Api, anApi } from '../api/anApi.ts'
import { people } from '../api/sampleRows.ts'

interface SentSpan {
  readonly traceId: string
  readonly name: string
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[]
}

/** A collector that keeps what it is sent, in OTLP's own JSON. */
async function aCollector() {
  const spans: SentSpan[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const sent = JSON.parse(String(Buffer.concat(chunks))) as {
      resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[]
    }
    if (request.url === '/v1/traces')
      for (const { scopeSpans } of sent.resourceSpans) for (const one of scopeSpans) spans.push(...one.spans)
    response.setHeader('Content-Type', 'application/json')
    response.end('{}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => void server.close())
  return { spans, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe('A trace', () => {
  let api: Api
  let spans: SentSpan[]
  let reference: string | null
  beforeAll(async () => {
    const collector = await aCollector()
    spans = collector.spans
    const end = openTelemetry({ endpoint: collector.endpoint, instance: 'instance-1', version: '0.0.0-test' })
    api = await anApi()
    const answer = await api.ask(people.headOfGD, '/api/reviews/unit/GD/2026-10/held', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ heldOn: '2026-11-20' }),
    })
    expect(answer.status).toBe(200)
    reference = answer.headers.get('X-Reference')
    await end()
  })
  const attributeOf = (span: SentSpan | undefined, key: string) =>
    Object.values(span?.attributes.find(one => one.key === key)?.value ?? {})[0]

  it('is found by the number that an answer gives', () => {
    const found = spans.filter(span => attributeOf(span, 'magistrat.reference') === reference)
    expect(found.map(span => span.name)).toEqual(['recordHeld'])
    expect(attributeOf(found[0], 'http.response.status_code')).toBe(200)
  })

  it('leads from the request to what SharePoint was asked for it, by the number that Microsoft knows', () => {
    const request = spans.find(span => span.name === 'recordHeld')
    const asked = spans.filter(span => span.traceId === request?.traceId && span !== request)
    const writing = asked.find(span => span.name === 'POST /sites/…/lists/…/items')
    expect(attributeOf(writing, 'http.response.status_code')).toBe(201)
    expect(attributeOf(writing, 'graph.client_request_id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('names nobody: no id of a person, no name, no file', () => {
    const all = JSON.stringify(spans)
    for (const id of Object.values(people)) expect(all).not.toContain(id)
    expect(all).not.toContain('GD')
  })

  it.each([
    ['/sites/host,guid,guid/lists/3f-4/items/17/fields', 'GET /sites/…/lists/…/items/…/fields'],
    ['/drives/b!x/root:/OR/2026-10/Jan Kowalski.docx:/content', 'GET /drives/…/root:/…:/content'],
    ['/drives/b!x/root:/OR/Jan Kowalski.docx', 'GET /drives/…/root:/…'],
    ["/sites/a,b,c/lists/1-2/items?$filter=fields/key eq 'Jan'", 'GET /sites/…/lists/…/items'],
    ['/$batch', 'GET /$batch'],
  ])('knows %s as a kind of request', (path, route) => {
    expect(graphRoute('GET', path)).toBe(route)
  })
})
