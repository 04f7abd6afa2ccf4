import { describe, expect, it } from 'vitest'
import { judgeAudit } from '../../infra/audit/judgeAudit.ts'

const finding = {
  source: 1,
  name: 'some-package',
  severity: 'high',
  title: 'It loops for ever',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
}
const said = {
  auditReportVersion: 2,
  vulnerabilities: {
    'some-package': { name: 'some-package', via: [finding] },
    other: { name: 'other', via: ['some-package'] },
  },
}
const explained = { advisory: 'GHSA-aaaa-bbbb-cccc', why: 'Only at build time', until: '2026-12-31' }

describe('The audit of dependencies', () => {
  it('leaves a weakness open that nobody has explained', () => {
    const open = ['GHSA-aaaa-bbbb-cccc high some-package: It loops for ever']
    expect(judgeAudit(said, [], '2026-11-24')).toEqual({ state: 'judged', open, needless: [] })
  })

  it('takes an explanation until its day', () => {
    expect(judgeAudit(said, [explained], '2026-12-31')).toMatchObject({ open: [] })
    expect(judgeAudit(said, [explained], '2027-01-01')).toMatchObject({ open: [expect.any(String)] })
  })

  it('names explanations that are needed no longer', () => {
    const none = { auditReportVersion: 2, vulnerabilities: {} }
    expect(judgeAudit(none, [explained], '2026-11-24')).toEqual({
      state: 'judged',
      open: [],
      needless: ['GHSA-aaaa-bbbb-cccc'],
    })
  })

  it('says so where the service does not answer', () => {
    expect(judgeAudit({ message: '405 Method Not Allowed', statusCode: 405 }, [], '2026-11-24')).toEqual({
      state: 'not-answered',
      why: '405 Method Not Allowed',
    })
  })
})
