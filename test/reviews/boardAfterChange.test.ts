import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf } from '../../api/domain/reviews/board.ts'
import { REVIEW_KINDS, type ReviewKind } from '../../api/domain/reviews/schedule.ts'
import { openOffice } from '../../api/office/officeOf.ts'
import type { AnyRow } from '../../api/registers/listItem.ts'
import { listCopy } from '../../api/registers/memory/listCopy.ts'
import { declarations, type RegisterName, type Registers } from '../../api/registers/registers.ts'
import { boardView } from '../../api/reviews/boardView.ts'

const TODAY = '2026-11-23'
const [HEAD, NOBODY] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
const PERIODS = ['2026-01', '2026-10', '2026-H1', '2026', '2025-12'] as const
const SUBJECTS = ['OR', 'WE', 'GZ 8', 'office', 'network'] as const

/** Copies of every list, changed as a reading of changes would change them. */
function copies() {
  const byName = Object.fromEntries(
    Object.entries(declarations).map(([name, declaration]) => [name, listCopy(declaration, () => undefined)]),
  ) as unknown as Record<RegisterName, ReturnType<typeof listCopy>>
  let version = 0
  return {
    put(name: RegisterName, id: string, row: AnyRow) {
      version++
      byName[name].take({
        id: `${name}-${id}`,
        version: `"list,${version}"`,
        row,
        changedAt: '2026-11-23T08:00:00.000Z',
      })
    },
    drop: (name: RegisterName, id: string) => void byName[name].drop(`${name}-${id}`),
    registers: Object.fromEntries(
      Object.entries(byName).map(([name, copy]) => [
        name,
        { rows: () => copy.rows(), entries: () => copy.entries() },
      ]),
    ) as unknown as Registers,
  }
}

const anId = fc.integer({ min: 0, max: 11 }).map(String)
const aDay = fc.integer({ min: 10, max: 28 }).map(day => `2026-10-${day}`)
const change = fc.oneof(
  fc.record({
    what: fc.constant('review' as const),
    id: anId,
    kind: fc.constantFrom(...REVIEW_KINDS),
    subject: fc.constantFrom(...SUBJECTS),
    period: fc.constantFrom(...PERIODS),
    heldOn: fc.option(aDay, { nil: undefined }),
    plannedOn: fc.option(aDay, { nil: undefined }),
  }),
  fc.record({ what: fc.constant('minutes' as const), id: anId, review: anId, day: aDay }),
  fc.record({ what: fc.constant('judged' as const), id: anId, accepted: fc.boolean() }),
  fc.record({
    what: fc.constant('drop' as const),
    from: fc.constantFrom('reviews' as const, 'minutes' as const, 'acceptances' as const),
    id: anId,
  }),
  fc.record({ what: fc.constant('unit' as const), id: fc.constantFrom('OR', 'WE'), holds: fc.boolean() }),
)
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function apply(to: ReturnType<typeof copies>, one: Change, keys: Map<string, string>) {
  switch (one.what) {
    case 'review': {
      const { kind, subject, period } = one
      const key = `${kind}:${subject}:${period}:${one.id}`
      keys.set(one.id, key)
      return to.put('reviews', one.id, {
        key,
        kind,
        subject,
        period,
        extraordinary: false,
        ...(one.heldOn ? { heldOn: one.heldOn } : {}),
        ...(one.plannedOn ? { plannedOn: one.plannedOn } : {}),
      })
    }
    case 'minutes': {
      const review = keys.get(one.review) ?? 'unit:OR:2026-10'
      return to.put('minutes', one.id, {
        key: `${review}#${one.id}`,
        review,
        version: Number(one.id) + 1,
        filedAt: `${one.day}T08:00:00.000Z`,
        filedBy: HEAD,
        fileId: one.id,
        fileName: 'protokol.txt',
        fileUrl: 'https://urzad.example/protokol.txt',
        fileSize: 10,
        sha256: one.id,
      })
    }
    case 'judged': {
      const review = keys.get(one.id) ?? 'unit:OR:2026-10'
      return to.put('acceptances', one.id, {
        key: `${review}#${one.id}`,
        review,
        version: Number(one.id) + 1,
        verdict: one.accepted ? 'accepted' : 'returned',
        judgedBy: HEAD,
        judgedAt: '2026-11-02T08:00:00.000Z',
      })
    }
    case 'drop':
      return to.drop(one.from, one.id)
    case 'unit':
      return to.put('units', one.id, aUnitRow(one.id, one.holds))
  }
}

const aUnitRow = (unit: string, holdsReviews: boolean) => ({
  key: `${unit}@2024-01-01`,
  unit,
  name: `Wydział ${unit}`,
  holdsReviews,
  from: '2024-01-01',
})

function furnished() {
  const office = copies()
  for (const id of [HEAD, NOBODY])
    office.put('people', id, { id, name: 'Osoba Przykładowa', active: true, language: 'pl' })
  for (const unit of ['OR', 'WE']) office.put('units', unit, aUnitRow(unit, true))
  office.put('roleHoldings', 'head', {
    key: 'head',
    person: HEAD,
    role: 'head-of-unit',
    scopeKind: 'unit',
    scopeId: 'OR',
    from: '2024-01-01',
  })
  office.put('processes', 'GZ 8', {
    code: 'GZ 8',
    group: 'GZ',
    number: 8,
    name: 'Ryzyko',
    from: '2024-01-01',
  })
  office.put('settings', 'since', { name: 'reviewsSince', value: '"2025-01-01"' })
  return office
}

describe('After any changes of rows', () => {
  it('the office and every board are what they would be if everything were made anew', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        turns => {
          const office = furnished()
          const keys = new Map<string, string>()
          const now = openOffice(office.registers)
          for (const turn of turns) {
            for (const one of turn) apply(office, one, keys)
            const anew = openOffice(office.registers)()
            expect(now()).toEqual(anew)
            for (const kind of REVIEW_KINDS satisfies readonly ReviewKind[])
              for (const viewer of [HEAD, NOBODY])
                expect(boardView(now(), kind, 2026, TODAY, viewer)).toEqual(
                  boardOf(anew, kind, 2026, TODAY, viewer),
                )
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('a row that moves up because another one went is not lost', () => {
    const office = furnished()
    const keys = new Map<string, string>()
    const filed = (id: string, review: string): Change => ({ what: 'minutes', id, review, day: '2026-10-10' })
    apply(
      office,
      {
        what: 'review',
        id: '4',
        kind: 'unit',
        subject: 'OR',
        period: '2026-01',
        heldOn: '2026-10-10',
        plannedOn: undefined,
      },
      keys,
    )
    apply(office, filed('7', 'none'), keys)
    apply(office, filed('0', '4'), keys)
    const now = openOffice(office.registers)
    expect(now().reviews[0]?.state).toBe('recorded')
    apply(office, { what: 'drop', from: 'minutes', id: '7' }, keys)
    apply(office, filed('1', 'none'), keys)
    expect(now().reviews[0]?.state).toBe('recorded')
  })

  it('rows that nothing happened to are the very same values', () => {
    const office = furnished()
    const keys = new Map<string, string>()
    const held = (id: string, subject: 'OR' | 'WE', heldOn: string): Change => ({
      what: 'review',
      id,
      kind: 'unit',
      subject,
      period: '2026-10',
      heldOn,
      plannedOn: undefined,
    })
    apply(office, held('1', 'OR', '2026-10-20'), keys)
    apply(office, held('2', 'WE', '2026-10-20'), keys)
    const now = openOffice(office.registers)
    const rowOf = (subject: string) =>
      boardView(now(), 'unit', 2026, TODAY, NOBODY).rows.find(row => row.subject === subject)
    const before = [rowOf('OR'), rowOf('WE')]
    apply(office, held('1', 'OR', '2026-10-21'), keys)
    expect(rowOf('WE')).toBe(before[1])
    expect(rowOf('OR')).not.toBe(before[0])
  })
})
