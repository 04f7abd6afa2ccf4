import { describe, expect, it } from 'vitest'
import { alertOfficers } from '../../api/incidents/alertOfficers.ts'
import { enterInCase } from '../../api/incidents/enterInCase.ts'
import { incidentCases } from '../../api/incidents/incidentCases.ts'
import { casePage } from '../../api/incidents/incidentViews.ts'
import { exerciseReportOf } from '../../api/incidents/notices/exerciseReportOf.ts'
import { startExercise } from '../../api/incidents/startExercise.ts'
import { aTeamsOffice, wordsIn } from '../bot/aTeamsOffice.ts'

const MORNING = '2026-11-23T08:00:00.000Z'
const told = {
  delivery: 'exercise|1',
  what: 'Zaszyfrowany serwer plików',
  personalData: 'yes',
  ongoing: 'yes',
} as const

describe('An exercise', async () => {
  const office = await aTeamsOffice({ at: MORNING })
  const { people, suite, registers } = office
  await registers.roleHoldings.add({
    key: 'secretary',
    person: people.otherHead.id,
    role: 'secretary',
    scopeKind: 'office',
    from: '2020-01-01',
  })
  const rehearsal = { speed: 60, participants: [people.officer.id] }

  it('is started by the officer, with participants that there are and a clock that can be', async () => {
    const start = (actor: string, more: Partial<typeof rehearsal>) =>
      startExercise(suite, actor, told, { ...rehearsal, ...more })
    expect(await start(people.clerk.id, {})).toEqual({ ok: false, reason: 'not-allowed-to-exercise' })
    expect(await start(people.officer.id, { participants: ['nobody'] })).toEqual({
      ok: false,
      reason: 'participants-not-known',
    })
    expect(await start(people.officer.id, { speed: 0 })).toEqual({ ok: false, reason: 'speed-not-possible' })
    expect(await start(people.officer.id, {})).toEqual({
      ok: true,
      value: { number: 'CW/2026/0001', again: false },
    })
  })

  it('has a faster clock, and nobody but its participants hears of it', async () => {
    // Fifteen hours of the exercise pass in a quarter of an hour: the chain has long reached the Secretary.
    office.at('2026-11-23T08:15:30.000Z')
    await alertOfficers(suite)
    const words = wordsIn(await office.chat(people.officer))
    expect(words).toContain('ĆWICZENIE')
    expect(words).toContain('Nowe zgłoszenie CW/2026/0001')
    expect(words).toContain('CW/2026/0001 · CSIRT NASK: minęło 50% czasu')
    expect(await office.chat(people.otherHead)).toEqual([])
    const page = casePage(suite, people.officer.id, 'CW/2026/0001')
    expect(page.ok && page.value.now > '2026-11-23T23:00:00.000Z').toBe(true)
  })

  it('is entered by its own clock, and ends with a report', async () => {
    await enterInCase(suite, people.officer.id, 'CW/2026/0001', { type: 'acknowledged' })
    const taken = incidentCases(suite).get('CW/2026/0001')?.acknowledged?.at ?? ''
    expect(taken > '2026-11-23T23:00:00.000Z').toBe(true)
    const report = await exerciseReportOf(suite, people.officer.id, 'CW/2026/0001')
    if (!report.ok) throw new Error(report.reason)
    const read = await suite.reader.read(report.value.content, report.value.name)
    const words = JSON.stringify(read)
    for (const part of [
      'Zaszyfrowany serwer plików',
      '60 razy szybszy',
      'Potwierdzono przyjęcie',
      'CSIRT NASK',
    ])
      expect(words).toContain(part)
    expect(await exerciseReportOf(suite, people.clerk.id, 'CW/2026/0001')).toEqual({
      ok: false,
      reason: 'no-such-case',
    })
  })
})
