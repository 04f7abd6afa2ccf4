import { beforeAll, describe, expect, it } from 'vitest'
import { fileAs, readHandedIn, storeHandedIn, withdrawHandedIn } from '../../api/reviews/handIn.ts'
import { findingsForReader, openMinutes } from '../../api/reviews/openMinutes.ts'
import { recordHeld } from '../../api/reviews/recordHeld.ts'
import { aSuite, type Desk, minutesText, PEOPLE } from './aSuite.ts'

let desk: Desk
let deliveries = 0

const handIn = async (content: Uint8Array, name = 'Protokół listopad.txt', actor: string = PEOPLE.head) => {
  deliveries += 1
  const delivery = `chat/${deliveries}`
  const stored = await storeHandedIn(desk.suite, actor, { delivery, name, content })
  return { delivery, stored }
}

beforeAll(async () => {
  desk = await aSuite('2026-11-27')
})

describe('Minutes handed in', () => {
  it('lie in SharePoint before anybody reads them', async () => {
    const { stored } = await handIn(minutesText({ date: '25.11.2026', unit: 'Wydziału Nieznanego' }))
    expect(stored).toMatchObject({ ok: true, value: { again: false, intake: { state: 'stored' } } })
    const file = stored.ok
      ? await desk.suite.registers.minutesLibrary.find(stored.value.intake.fileId)
      : undefined
    expect(file?.folder).toContain(`Wplyw/${PEOPLE.head}`)
  })

  it('are filed when unit and date are clear, in the folder of the unit, and say what is missing', async () => {
    const { delivery } = await handIn(minutesText({ deadline: '' }))
    const read = await readHandedIn(desk.suite, PEOPLE.head, delivery)
    expect(read).toMatchObject({
      ok: true,
      value: {
        status: 'filed',
        version: 1,
        heldOn: '2026-11-26',
        filedOn: '2026-11-27',
        due: '2026-12-01',
        inTime: true,
        subjectName: 'Wydział Organizacji i Nadzoru',
        missing: ['deadlines'],
        review: { key: 'unit:OR:2026-11' },
      },
    })
    const file = await desk.suite.registers.minutesLibrary.find(
      desk.suite.registers.minutes.find('unit:OR:2026-11#1')?.row.fileId ?? '',
    )
    expect(file).toMatchObject({ folder: 'Komorki/OR/2026-11', name: 'w1 Protokół listopad.txt' })
  })

  it('become the next version of the same record when they are corrected', async () => {
    const { delivery } = await handIn(minutesText())
    const read = await readHandedIn(desk.suite, PEOPLE.head, delivery)
    expect(read).toMatchObject({ ok: true, value: { status: 'filed', version: 2, missing: [] } })
  })

  it('are not filed twice when the same file comes again', async () => {
    const { delivery } = await handIn(minutesText())
    const read = await readHandedIn(desk.suite, PEOPLE.head, delivery)
    expect(read).toMatchObject({ ok: true, value: { sameAs: { version: 2 }, version: 2 } })
    expect(desk.suite.registers.minutes.find('unit:OR:2026-11#3')).toBeUndefined()
  })

  it('are the same file when the same delivery is told again', async () => {
    const file = { delivery: 'chat/again', name: 'a.txt', content: minutesText({ date: '5.10.2026' }) }
    const both = await Promise.all([
      storeHandedIn(desk.suite, PEOPLE.otherHead, file),
      storeHandedIn(desk.suite, PEOPLE.otherHead, file),
    ])
    expect(both.map(one => one.ok && one.value.intake.fileId)).toHaveLength(2)
    expect(new Set(both.map(one => one.ok && one.value.intake.fileId)).size).toBe(1)
  })

  it('are asked about when they name a unit that the sender does not head', async () => {
    const { delivery } = await handIn(minutesText({ unit: 'Wydziału Edukacji' }))
    const read = await readHandedIn(desk.suite, PEOPLE.head, delivery)
    expect(read).toMatchObject({ ok: true, value: { status: 'asked', questions: ['subject'] } })
    const candidates = read.ok ? read.value.candidates : []
    expect(candidates.every(one => one.subject === 'OR')).toBe(true)
  })

  it('cannot be filed for a unit that the sender does not head', async () => {
    const { delivery } = await handIn(minutesText({ unit: 'Wydziału Edukacji' }))
    const filed = await fileAs(desk.suite, PEOPLE.head, delivery, {
      kind: 'unit',
      subject: 'WE',
      heldOn: '2026-11-26',
    })
    expect(filed).toEqual({ ok: false, reason: 'not-allowed-to-record' })
  })

  it('are filed as the sender says once the question is answered', async () => {
    const { delivery } = await handIn(minutesText({ date: '' }), 'bez daty.txt', PEOPLE.otherHead)
    const read = await readHandedIn(desk.suite, PEOPLE.otherHead, delivery, { kind: 'unit', subject: 'WE' })
    expect(read).toMatchObject({ ok: true, value: { status: 'asked', questions: ['date'] } })
    const filed = await fileAs(desk.suite, PEOPLE.otherHead, delivery, {
      kind: 'unit',
      subject: 'WE',
      heldOn: '2026-11-20',
    })
    expect(filed).toMatchObject({
      ok: true,
      value: { status: 'filed', version: 1, due: '2026-11-25', inTime: false },
    })
  })

  it('are asked about when another day is recorded for the review', async () => {
    await recordHeld(desk.suite, PEOPLE.head, { kind: 'unit', subject: 'OR', heldOn: '2026-10-28' })
    const { delivery } = await handIn(minutesText({ date: '27.10.2026' }))
    const read = await readHandedIn(desk.suite, PEOPLE.head, delivery)
    expect(read).toMatchObject({ ok: true, value: { status: 'asked', questions: ['date'] } })
  })

  it('are filed for the day that the sender tells, whatever the file says, and are read all the same', async () => {
    const { delivery } = await handIn(
      minutesText({ date: '', unit: 'Wydziału Edukacji', deadline: '' }),
      'd.txt',
      PEOPLE.otherHead,
    )
    const read = await readHandedIn(desk.suite, PEOPLE.otherHead, delivery, {
      kind: 'unit',
      subject: 'WE',
      period: '2026-10',
      heldOn: '2026-10-15',
    })
    expect(read).toMatchObject({
      ok: true,
      value: { status: 'filed', review: { key: 'unit:WE:2026-10' }, missing: ['deadlines'] },
    })
  })

  it('are asked about when they name a day outside the month that the sender came from', async () => {
    const { delivery } = await handIn(minutesText({ unit: 'Wydziału Edukacji' }), 'e.txt', PEOPLE.otherHead)
    const read = await readHandedIn(desk.suite, PEOPLE.otherHead, delivery, {
      kind: 'unit',
      subject: 'WE',
      period: '2026-10',
    })
    expect(read).toMatchObject({ ok: true, value: { status: 'asked', questions: ['date'] } })
  })

  it('belong to nobody but their sender', async () => {
    const { delivery } = await handIn(minutesText())
    expect(await readHandedIn(desk.suite, PEOPLE.employee, delivery)).toEqual({
      ok: false,
      reason: 'no-such-delivery',
    })
  })

  it('can be taken back before they are filed', async () => {
    const { delivery } = await handIn(minutesText({ unit: 'Wydziału Edukacji' }))
    await withdrawHandedIn(desk.suite, PEOPLE.head, delivery)
    expect(await readHandedIn(desk.suite, PEOPLE.head, delivery)).toEqual({
      ok: false,
      reason: 'delivery-withdrawn',
    })
  })

  it.each([
    ['nothing at all', new Uint8Array(), 'file-empty'],
    ['a program', Buffer.from('MZ\u0090 program'), 'type-not-accepted'],
    ['a Word file with macros', Buffer.from('PK\u0003\u0004 word/vbaProject.bin'), 'file-has-macros'],
  ])('are refused and not stored when they are %s', async (_what, content, reason) => {
    const { stored } = await handIn(content, 'protokol.docx')
    expect(stored).toEqual({ ok: false, reason })
  })
})

describe('The content of a unit’s minutes', () => {
  it('is for its head', async () => {
    const opened = await openMinutes(desk.suite, PEOPLE.head, 'unit:OR:2026-11', 1)
    const text = opened.ok ? await new Response(opened.value.content).text() : ''
    expect(text).toContain('Hanna Przykładowa')
    expect(findingsForReader(desk.suite, PEOPLE.head, 'unit:OR:2026-11', 1)).toMatchObject({ ok: true })
  })

  it.each(['representative', 'employee', 'otherHead', 'mayor', 'officer'] as const)(
    'is not for the %s',
    async person => {
      const refusal = { ok: false, reason: 'no-access-to-minutes' }
      expect(await openMinutes(desk.suite, PEOPLE[person], 'unit:OR:2026-11', 1)).toEqual(refusal)
      expect(findingsForReader(desk.suite, PEOPLE[person], 'unit:OR:2026-11', 1)).toEqual(refusal)
    },
  )

  it('is for whom the head lets in', async () => {
    await desk.suite.registers.minutesReaders.add({
      key: `OR|${PEOPLE.employee}|2026-11-01`,
      unit: 'OR',
      person: PEOPLE.employee,
      from: '2026-11-01',
    })
    expect(await openMinutes(desk.suite, PEOPLE.employee, 'unit:OR:2026-11', 1)).toMatchObject({ ok: true })
  })
})
