import { describe, expect, it } from 'vitest'
import { dutiesOf } from '../../api/domain/obligations/duties.ts'
import { boardOf } from '../../api/domain/reviews/board.ts'
import { documentText } from '../../api/reading/blocks.ts'
import { fileSupplement } from '../../api/reviews/supplement/fileSupplement.ts'
import type { SupplementAnswers } from '../../api/reviews/supplement/supplementedFindings.ts'
import { aSuite, minutesText, PEOPLE } from './aSuite.ts'
import { handInText } from './handInText.ts'

const REVIEW = 'unit:OR:2026-11'

const saying = (but: Partial<SupplementAnswers>): SupplementAnswers => ({
  tasks: [],
  newTasks: [],
  attendance: [],
  texts: {},
  ...but,
})

const deadline = saying({ tasks: [{ index: 0, due: '2026-12-15' }] })

describe('minutes without a deadline', async () => {
  const { suite } = await aSuite('2026-11-27')
  await handInText(suite, PEOPLE.head, 'one', minutesText({ deadline: '' }))
  const states = (person: string): string[] => {
    const { soon, overdue, later } = dutiesOf(suite.office(), person, suite.today())
    return [...overdue, ...soon, ...later].map(one => one.kind)
  }
  const cell = (): string | undefined =>
    boardOf(suite.office(), 'unit', 2026, suite.today(), PEOPLE.head).rows.find(row => row.subject === 'OR')
      ?.cells[10]?.state

  it('are to be completed', () => {
    expect(states(PEOPLE.head)).toContain('complete-minutes')
    expect(cell()).toBe('incomplete')
  })

  it('are not completed by somebody who does not answer for them', async () =>
    expect(await fileSupplement(suite, PEOPLE.employee, { review: REVIEW, version: 1 }, deadline)).toEqual({
      ok: false,
      reason: 'not-allowed-to-record',
    }))

  it('take no deadline before the review', async () =>
    expect(
      await fileSupplement(
        suite,
        PEOPLE.head,
        { review: REVIEW, version: 1 },
        saying({ tasks: [{ index: 0, due: '2026-11-01' }] }),
      ),
    ).toEqual({ ok: false, reason: 'deadline-before-review' }))

  it('take no supplement that says nothing', async () =>
    expect(await fileSupplement(suite, PEOPLE.head, { review: REVIEW, version: 1 }, saying({}))).toEqual({
      ok: false,
      reason: 'nothing-supplied',
    }))

  it('are complete for everybody once the deadline is filled in, by a paper of its own beside them', async () => {
    const twice = await Promise.all([
      fileSupplement(suite, PEOPLE.head, { review: REVIEW, version: 1 }, deadline),
      fileSupplement(suite, PEOPLE.head, { review: REVIEW, version: 1 }, deadline),
    ])
    expect(twice.map(one => one.ok && one.value.version)).toEqual([2, 2])
    expect(suite.registers.minutes.rows()).toHaveLength(2)
    expect(states(PEOPLE.head)).not.toContain('complete-minutes')
    expect(cell()).toBe('done-in-time')
  })

  it('stay as they were filed', () => {
    const row = suite.registers.minutes.find(`${REVIEW}#1`)?.row
    expect(row?.fileName).toBe('Protokół.txt')
    expect(row?.supplements).toBeUndefined()
    expect(suite.registers.minutes.find(`${REVIEW}#2`)?.row).toMatchObject({
      supplements: 1,
      filedBy: PEOPLE.head,
      fileName: 'Uzupełnienie protokołu z przeglądu komórki organizacyjnej.docx',
    })
  })

  it('have a supplement that names the review, the version, who wrote it and the deadline', async () => {
    const id = suite.registers.minutes.find(`${REVIEW}#2`)?.row.fileId ?? ''
    const bytes = new Uint8Array(
      await new Response(await suite.registers.minutesLibrary.read(id)).arrayBuffer(),
    )
    const read = await suite.reader.read(bytes, 'Uzupełnienie.docx')
    const text = read.ok ? documentText(read.value) : ''
    expect(text).toContain('Wydział Organizacji i Nadzoru')
    expect(text).toContain('listopad 2026')
    expect(text).toContain('wersja 1, złożona 27 listopada 2026 r., godz. 9:00')
    expect(text).toContain('15 grudnia 2026 r.')
    expect(text).toContain('Hanna Przykładowa')
  })

  it('are not supplemented a second time from a card that is out of date', async () =>
    expect(
      await fileSupplement(
        suite,
        PEOPLE.head,
        { review: REVIEW, version: 1 },
        saying({ tasks: [{ index: 0, due: '2026-12-20' }] }),
      ),
    ).toEqual({ ok: false, reason: 'changed-meanwhile' }))
})

describe('minutes of which two people fill in something at the same time', async () => {
  const { suite } = await aSuite('2026-11-27')
  await handInText(suite, PEOPLE.head, 'one', minutesText({ deadline: '', attendance: '' }))
  await suite.registers.roleHoldings.add({
    key: 'second-head',
    person: PEOPLE.deputy,
    role: 'head-of-unit',
    scopeKind: 'unit',
    scopeId: 'OR',
    from: '2024-01-01',
  })

  it('keep the first, and the second is told that something has changed', async () => {
    const present = saying({ attendance: [{ name: 'Hanna Przykładowa' }, { name: 'Ewa Zwykła' }] })
    const both = await Promise.all([
      fileSupplement(suite, PEOPLE.head, { review: REVIEW, version: 1 }, deadline),
      fileSupplement(suite, PEOPLE.deputy, { review: REVIEW, version: 1 }, present),
    ])
    expect(both.filter(one => one.ok)).toHaveLength(1)
    expect(both.find(one => !one.ok)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(suite.registers.minutes.rows()).toHaveLength(2)
  })

  it('are completed by a second supplement to the first', async () => {
    const rest = saying({
      attendance: [{ name: 'Hanna Przykładowa' }, { name: 'Ewa Zwykła' }],
      tasks: [{ index: 0, due: '2026-12-15' }],
    })
    const done = await fileSupplement(suite, PEOPLE.deputy, { review: REVIEW, version: 2 }, rest)
    expect(done).toMatchObject({ ok: true, value: { version: 3 } })
    expect(dutiesOf(suite.office(), PEOPLE.head, suite.today()).soon).toEqual([])
  })
})
