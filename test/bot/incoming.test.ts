import { describe, expect, it } from 'vitest'
import { type IncomingActivity, turnOf } from '../../bot/incoming.ts'

const message: IncomingActivity = {
  type: 'message',
  id: '1',
  text: 'pomoc',
  from: { id: '29:1', aadObjectId: '00000000-0000-4000-8000-000000000001' },
  conversation: { id: 'a:1', tenantId: '00000000-0000-4000-8000-000000000009', conversationType: 'personal' },
}

describe('An activity', () => {
  it('that is a message is one, with what Teams leaves empty left out', () => {
    expect(turnOf(message)).toMatchObject({ kind: 'message', id: '1', text: 'pomoc', files: [], others: [] })
    expect(turnOf({ ...message, attachments: null, locale: null } as never)).toMatchObject({ locale: '' })
  })

  it.each([
    { id: { length: -1 } },
    { text: 1e308 },
    { from: { aadObjectId: ['x'] } },
    { conversation: { id: true } },
    { conversation: 'a:1' },
    { channelData: { tenant: { id: {} } } },
    { locale: [] },
    { serviceUrl: {} },
    { replyToId: 7 },
  ])('whose parts are of another kind means nothing: %j', wrong => {
    expect(turnOf({ ...message, ...wrong } as never)).toBeUndefined()
  })

  it.each([true, {}, 'x', [null], [{}], [{ contentType: 5 }]])(
    'whose attachments are %j is heard without files',
    attachments => {
      expect(turnOf({ ...message, attachments } as never)).toMatchObject({ kind: 'message', files: [] })
    },
  )
})
