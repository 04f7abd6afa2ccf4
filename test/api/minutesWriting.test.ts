import { describe, expect, it } from 'vitest'
import { REVIEW_KINDS } from '../../api/domain/reviews/schedule.ts'
import { anApi } from './anApi.ts'

describe('the empty minutes of each kind of review', async () => {
  const api = await anApi()

  it('are sent as a Word document to whoever has the link', async () => {
    for (const kind of REVIEW_KINDS) {
      const answer = await api.ask(undefined, `/api/templates/${kind}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-disposition')).toContain('.docx')
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const read = await api.suite.reader.readMinutes(bytes, 'Wzór.docx')
      expect(read.ok && read.value.kind).toBe(kind)
    }
  })

  it('of no known kind are not there', async () => {
    const answer = await api.ask(undefined, '/api/templates/other')
    expect(answer.status).toBe(404)
  })
})
