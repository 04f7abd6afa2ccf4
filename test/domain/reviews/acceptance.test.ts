import { describe, expect, it } from 'vitest'
import { type Judgement, judgeMinutes, versionToJudge } from '../../../api/domain/reviews/acceptance.ts'
import { aReview, aVersion, of } from '../anOffice.ts'

const judgement = (verdict: Judgement['verdict'], remark?: string): Judgement => ({
  verdict,
  by: 'paweł',
  at: '2026-07-27T10:00:00.000Z',
  on: '2026-07-27',
  ...(remark === undefined ? {} : { remark }),
})

const identity = of('process', 'GZ 8', '2026-H1')
const filed = aReview.recorded(identity, '2026-07-20', '2026-07-23')

describe('minutes of a process review', () => {
  it('are accepted without a remark', () =>
    expect(judgeMinutes(filed, 1, judgement('accepted', '  '))).toEqual({
      ok: true,
      value: judgement('accepted'),
    }))

  it('are returned only with a remark', () => {
    expect(judgeMinutes(filed, 1, judgement('returned', ' \n'))).toEqual({
      ok: false,
      reason: 'remark-missing',
    })
    expect(judgeMinutes(filed, 1, judgement('returned', ' Brak dobrych praktyk. '))).toEqual({
      ok: true,
      value: judgement('returned', 'Brak dobrych praktyk.'),
    })
  })

  it('are judged once', () => {
    const done = aReview.recorded(identity, '2026-07-20', {
      ...aVersion('2026-07-23'),
      judgement: judgement('accepted'),
    })
    expect(judgeMinutes(done, 1, judgement('returned', 'Za późno.'))).toEqual({
      ok: false,
      reason: 'minutes-judged-already',
    })
    expect(versionToJudge(done)).toBeUndefined()
  })

  it('are judged in their latest version only', () => {
    const newer = aReview.recorded(identity, '2026-07-20', '2026-07-23', aVersion('2026-07-25', 2))
    expect(judgeMinutes(newer, 1, judgement('accepted'))).toEqual({
      ok: false,
      reason: 'newer-version-filed',
    })
    expect(versionToJudge(newer)?.version).toBe(2)
  })

  it('cannot be judged before they are filed', () =>
    expect(judgeMinutes(aReview.held(identity, '2026-07-20'), 1, judgement('accepted'))).toEqual({
      ok: false,
      reason: 'nothing-to-judge',
    }))

  it('are the only ones that are judged', () =>
    expect(
      judgeMinutes(
        aReview.recorded(of('unit', 'OR', '2026-06'), '2026-06-20', '2026-06-21'),
        1,
        judgement('accepted'),
      ),
    ).toEqual({ ok: false, reason: 'not-judged-here' }))
})
