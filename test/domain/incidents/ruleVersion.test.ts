import { describe, expect, test } from 'vitest'
import type { Instant } from '../../../api/domain/calendar/officeTime.ts'
import { clocksOf } from '../../../api/domain/incidents/caseClocks.ts'
import type { CaseEvent } from '../../../api/domain/incidents/caseEntry.ts'
import { enter } from '../../../api/domain/incidents/caseRules.ts'
import { ruleKey, rulesInForce, statutoryClocks } from '../../../api/domain/incidents/clockRule.ts'
import { caseOf } from '../../../api/domain/incidents/incidentCase.ts'
import {
  newVersion,
  type RuleDraft,
  type RuleVersion,
  withVersions,
} from '../../../api/domain/incidents/ruleVersion.ts'
import { aReport, breachAt, DPO, SECRETARY } from './aCase.ts'

const TODAY = '2026-11-23'
const draft: RuleDraft = {
  id: 'uodo',
  after: 1,
  from: '2027-01-01',
  basis: { pl: 'art. 33 ust. 1 RODO po zmianie', en: 'art. 33(1) GDPR as amended' },
  starts: 'breach-established',
  length: { hours: 48 },
  responsible: 'secretary',
  warnAt: [50, 75, 90],
}
const version = (more: Partial<RuleVersion> = {}): RuleVersion => {
  const { after, ...rest } = draft
  return { ...rest, version: after + 1, ...more }
}
const tried = (more: Partial<RuleDraft>, rules = statutoryClocks) => {
  const outcome = newVersion(rules, { ...draft, ...more }, TODAY)
  return outcome.ok ? outcome.value : outcome.reason
}

describe('A new version of a limit', () => {
  test('has the next number and what was entered', () => {
    expect(tried({})).toEqual(version())
    expect(tried({ from: TODAY })).toEqual(version({ from: TODAY }))
    expect(tried({ basis: { pl: ' art. 33 ', en: 'art. 33' } })).toMatchObject({ basis: { pl: 'art. 33' } })
  })

  test('may be without a length, and then nobody is warned', () => {
    expect(tried({ length: undefined })).toMatchObject({ length: undefined, warnAt: [] })
    expect(tried({ length: { months: 2 }, warnAt: [] })).toMatchObject({ length: { months: 2 }, warnAt: [] })
  })

  test.each<[string, Partial<RuleDraft>, string]>([
    ['of a limit that there is not', { id: 'nik' }, 'no-such-rule'],
    ['after a version that somebody else has followed', { after: 0 }, 'rule-version-taken'],
    ['after a version that there is not yet', { after: 2 }, 'rule-version-taken'],
    ['without its basis', { basis: { pl: ' ', en: 'art. 33' } }, 'rule-basis-missing'],
    ['without its basis in English', { basis: { pl: 'art. 33', en: '' } }, 'rule-basis-missing'],
    ['of no hours', { length: { hours: 0 } }, 'rule-length-not-possible'],
    ['of hours below zero', { length: { hours: -72 } }, 'rule-length-not-possible'],
    ['of part of a month', { length: { months: 0.5 } }, 'rule-length-not-possible'],
    ['of hours that are no number', { length: { hours: Number.NaN } }, 'rule-length-not-possible'],
    ['with a warning at the very end', { warnAt: [50, 100] }, 'rule-warnings-not-possible'],
    ['with a warning at the very start', { warnAt: [0, 50] }, 'rule-warnings-not-possible'],
    ['with warnings out of order', { warnAt: [75, 50] }, 'rule-warnings-not-possible'],
    ['with the same warning twice', { warnAt: [50, 50] }, 'rule-warnings-not-possible'],
    ['from yesterday', { from: '2026-11-22' }, 'rule-from-in-the-past'],
  ])('is refused %s', (_what, more, reason) => {
    expect(tried(more)).toBe(reason)
  })
})

describe('Versions of the office', () => {
  test('stand beside those of the suite, and keep name, concern and keys', () => {
    const rules = withVersions(statutoryClocks, [version(), version({ id: 'nik' })])
    expect(rules.map(ruleKey)).toEqual(['csirt@1', 'csirt-final@1', 'uodo@1', 'uodo@2', 'people@1'])
    expect(rules[3]).toMatchObject({ name: { pl: 'UODO' }, concerns: 'personal-data', twoKeys: true })
  })

  test('win over one of the suite with the same number', () => {
    const rules = withVersions(statutoryClocks, [version({ version: 1, from: '2018-05-25' })])
    expect(rules).toHaveLength(statutoryClocks.length)
    expect(rules.find(one => one.id === 'uodo')).toMatchObject({ version: 1, length: { hours: 48 } })
  })
})

describe('A limit whose start the law has moved in the middle of a case', () => {
  const DAY_ONE = '2027-01-01T08:00:00.000Z'
  const inForceOn = (rules: readonly RuleVersion[], day: '2026-12-31' | '2027-01-01') =>
    rulesInForce(withVersions(statutoryClocks, rules), day).map(ruleKey)
  const uodo = (changed: RuleVersion, at: Instant = DAY_ONE) => {
    const rules = withVersions(statutoryClocks, [changed])
    const begun = {
      place: 1,
      at: DAY_ONE as Instant,
      by: 'ewa',
      event: breachAt(DAY_ONE),
      rules: inForceOn([changed], '2027-01-01'),
    }
    const report = aReport({ personalData: 'yes', reportedAt: '2026-12-31T08:00:00.000Z' })
    const incident = caseOf(report, [begun], inForceOn([changed], '2026-12-31'))
    return clocksOf(incident, rules, at).filter(one => one.rule.id === 'uodo')
  }

  test('runs by the rule that the case began with', () => {
    const [clock, ...more] = uodo(version({ starts: 'detected' }))
    expect(clock).toMatchObject({ rule: { version: 1 }, startedAt: DAY_ONE })
    expect(more).toEqual([])
  })

  test('runs once, by the rule that it ran by first', () => {
    const early = version({ version: 1, starts: 'detected', from: '2018-05-25' })
    const rules = withVersions(statutoryClocks, [early, version()])
    const begun = {
      place: 1,
      at: DAY_ONE as Instant,
      by: 'ewa',
      event: breachAt(DAY_ONE),
      rules: rulesInForce(rules, '2027-01-01').map(ruleKey),
    }
    const report = aReport({ personalData: 'yes', reportedAt: '2026-12-31T08:00:00.000Z' })
    const incident = caseOf(report, [begun], rulesInForce(rules, '2026-12-31').map(ruleKey))
    const clocks = clocksOf(incident, rules, DAY_ONE).filter(one => one.rule.id === 'uodo')
    expect(clocks).toMatchObject([{ rule: { version: 1 }, startedAt: report.noticedAt }])
  })
})

describe('A version that is lost', () => {
  test('leaves a case that began with it the one before', () => {
    const rules = withVersions(statutoryClocks, [version({ id: 'csirt', starts: 'detected' })])
    const incident = caseOf(aReport(), [], rulesInForce(rules, '2027-01-01').map(ruleKey))
    const csirt = (known: typeof rules) =>
      clocksOf(incident, known, incident.report.reportedAt).find(one => one.rule.id === 'csirt')?.rule.version
    expect(csirt(rules)).toBe(2)
    expect(csirt([...statutoryClocks])).toBe(1)
  })
})

describe('Who answers for a limit from a version on', () => {
  const rules = withVersions(statutoryClocks, [
    version({ id: 'csirt', starts: 'detected', length: { hours: 12 }, responsible: 'secretary' }),
  ])
  const NOW: Instant = '2027-01-02T08:00:00.000Z'
  const file: CaseEvent = {
    type: 'filed',
    clock: 'csirt',
    filedAt: NOW,
    proof: 'CSIRT 1',
    supplement: false,
  }
  const filing = (part: typeof DPO, day: '2026-12-31' | '2027-01-01') => {
    const report = aReport({ noticedAt: NOW, reportedAt: NOW })
    const incident = caseOf(report, [], rulesInForce(rules, day).map(ruleKey))
    const outcome = enter(incident, file, part, rules, NOW)
    return outcome.ok ? 'entered' : outcome.reason
  }

  test('files in cases that have that version, and in no others', () => {
    expect(filing(DPO, '2026-12-31')).toBe('entered')
    expect(filing(SECRETARY, '2026-12-31')).toBe('not-allowed-in-case')
    expect(filing(DPO, '2027-01-01')).toBe('not-allowed-in-case')
    expect(filing(SECRETARY, '2027-01-01')).toBe('entered')
  })
})
