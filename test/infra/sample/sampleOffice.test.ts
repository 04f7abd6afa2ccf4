import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statusOf } from '../../../api/domain/improvement/action.ts'
import type { Office as Rules } from '../../../api/domain/office.ts'
import { actingIn, unitName, unitOn } from '../../../api/domain/organisation/organisation.ts'
import { superiorsOf } from '../../../api/domain/organisation/superiors.ts'
import { boardOf } from '../../../api/domain/reviews/board.ts'
import { openOffice } from '../../../api/office/officeOf.ts'
import { openReader } from '../../../api/reading/reader.ts'
import { isSampleLoaded, type LoadReport, loadSample } from '../../../infra/sample/loadSample.ts'
import { sampleDirectory } from '../../../infra/sample/sampleDirectory.ts'
import { type MinutesPlan, minutesFindings, minutesText } from '../../../infra/sample/sampleMinutes.ts'
import { sampleId } from '../../../infra/sample/samplePeople.ts'
import { aProvisionedOffice, type Office } from '../../registers/anOffice.ts'

const TODAY = '2026-10-07'
let place: Office
let report: LoadReport
let rules: Rules
beforeAll(async () => {
  place = await aProvisionedOffice({ directory: sampleDirectory() })
  report = await loadSample(place.registers, TODAY)
  rules = openOffice(place.registers)()
})

describe('the sample office', () => {
  it('is marked as sample data', () => expect(isSampleLoaded(place.registers)).toBe(true))

  it('is the same when it is loaded again', async () => {
    const again = await loadSample(place.registers, TODAY)
    expect(again.rows).toBe(0)
    expect(report.rows).toBeGreaterThan(1_500)
  })

  it('has rows that every rule can read', () =>
    expect(place.events.filter(one => one.event === 'row-unreadable')).toEqual([]))

  it('has a file for all minutes', async () => {
    const row = place.registers.minutes.rows().find(one => one.review.startsWith('unit:BP'))!
    const text = await new Response(await place.registers.minutesLibrary.read(row.fileId)).text()
    expect(text).toContain('Dokument przykładowy')
    expect(Buffer.byteLength(text)).toBe(row.fileSize)
  })

  it('keeps the history of the units that changed in mid-year', () => {
    expect(unitName(rules.organisation, 'TU', '2026-05-01')).toBe('Wydział Promocji i Turystyki')
    expect(unitName(rules.organisation, 'TU', TODAY)).toBe('Wydział ds. Turystyki')
    expect(unitOn(rules.organisation, 'KW', TODAY)).toBeUndefined()
    expect(unitOn(rules.organisation, 'KL', '2026-06-30')).toBeUndefined()
    expect(unitOn(rules.organisation, 'KL', '2026-07-01')).toBeDefined()
  })

  it('has a deputy for the absent head, and nobody for the vacant headship', () => {
    expect(actingIn(rules.organisation, 'head-of-unit', { kind: 'unit', id: 'GK' }, TODAY)).toEqual([
      { person: sampleId('deputy-head-GK'), standsInFor: sampleId('head-GK') },
    ])
    expect(actingIn(rules.organisation, 'head-of-unit', { kind: 'unit', id: 'EL' }, TODAY)).toEqual([])
  })

  it('has somebody above every unit', () => {
    for (const { unit } of rules.organisation.units)
      expect(superiorsOf(rules.organisation, { kind: 'unit', id: unit }, TODAY)).not.toEqual([])
  })

  it('gives the register of actions every state to show', () => {
    const states = new Set(rules.actions.map(one => statusOf(one, TODAY)))
    expect([...states].sort()).toEqual(
      ['awaiting-judgement', 'cancelled', 'effective', 'not-effective', 'open', 'overdue'].sort(),
    )
    expect(rules.actions.some(one => one.deadline.kind === 'ongoing')).toBe(true)
  })

  it('gives the board every state to show', () => {
    const states = new Set(
      [2025, 2026].flatMap(year =>
        boardOf(rules, 'unit', year, TODAY, sampleId('quality')).rows.flatMap(row =>
          row.cells.map(cell => cell.state),
        ),
      ),
    )
    for (const state of ['done-in-time', 'done-late', 'overdue', 'not-yet', 'not-applicable'])
      expect(states).toContain(state)
  })
})

describe('sample minutes', () => {
  const reader = openReader({ processes: 1 })
  afterAll(() => reader.close())
  const plan: MinutesPlan = {
    kind: 'unit',
    subject: 'Wydział Kultury',
    heldOn: '2026-09-24',
    present: [
      { name: 'Anna Przykładowa', position: 'prowadzenie narady' },
      { name: 'Jan Wzorcowy', position: 'prowadzenie spraw' },
    ],
    without: [],
  }

  it.each([[[]], [['deadlines']], [['attendance']], [['responsible', 'deadlines']]] as const)(
    'without %s are read as their kept findings say',
    async without => {
      const wanted = { ...plan, without }
      const read = await reader.readMinutes(Buffer.from(minutesText(wanted)), 'protokol.txt')
      expect(read.ok).toBe(true)
      if (!read.ok) return
      const states = Object.entries(read.value.parts).map(([part, found]) => [part, found.state])
      expect(states).toEqual(minutesFindings(wanted).parts.map(one => [one.part, one.state]))
    },
  )
})
