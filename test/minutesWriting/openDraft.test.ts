import { describe, expect, it } from 'vitest'
import { fileDraft } from '../../api/minutesWriting/fileDraft.ts'
import { hearAnswer } from '../../api/minutesWriting/hearAnswer.ts'
import {
  changeDraft,
  dropDraft,
  freshDraftOf,
  openDraftOf,
  startDraft,
} from '../../api/minutesWriting/openDraft.ts'
import type { Suite } from '../../api/suite.ts'
import { aSecondSuite } from '../faults/aSecondSuite.ts'
import { aSuite, PEOPLE } from '../reviews/aSuite.ts'

const NOVEMBER = { kind: 'unit', subject: 'OR', period: '2026-11' } as const

async function heard(suite: Suite, message: string, text: string) {
  const draft = await freshDraftOf(suite, PEOPLE.head)
  if (!draft) throw new Error('There is no draft')
  return hearAnswer(suite, PEOPLE.head, draft, message, text)
}

describe('minutes that are being written', async () => {
  const desk = await aSuite('2026-11-27')
  const { suite } = desk

  it('are begun only by who answers for the review', async () =>
    expect(await startDraft(suite, PEOPLE.employee, NOVEMBER)).toEqual({
      ok: false,
      reason: 'not-allowed-to-record',
    }))

  it('are one set at a time for a person, begun once by two presses', async () => {
    const both = await Promise.all([
      startDraft(suite, PEOPLE.head, NOVEMBER, 'day'),
      startDraft(suite, PEOPLE.head, NOVEMBER, 'day'),
    ])
    const ids = both.map(one => one.ok && one.value.id)
    expect(ids[0]).toBe(ids[1])
    expect(await startDraft(suite, PEOPLE.head, { ...NOVEMBER, period: '2026-10' })).toEqual({
      ok: false,
      reason: 'other-draft-open',
    })
  })

  it('take a message once, however often it is delivered', async () => {
    await heard(suite, 'activity-1', '26 listopada 2026')
    const again = await heard(suite, 'activity-1', '26 listopada 2026')
    expect(again).toMatchObject({ ok: true, value: { answered: [], next: 'attendance' } })
    expect(openDraftOf(suite, PEOPLE.head)?.minutes).toMatchObject({ heldOn: '2026-11-26', attendance: [] })
  })

  it('go on at another instance where the first has stopped', async () => {
    const second = await aSecondSuite(desk)
    const answer = await heard(second, 'activity-2', 'Hanna Przykładowa, Ewa Zwykła')
    expect(answer).toMatchObject({ ok: true, value: { answered: ['attendance'], next: 'topics' } })
    // The copy of the first instance is older; its next answer belongs to what was asked last all the same.
    const next = await heard(suite, 'activity-3', 'Omówiono zadania bieżące.')
    expect(next).toMatchObject({ ok: true, value: { answered: ['topics'], next: 'conclusions' } })
    expect(openDraftOf(suite, PEOPLE.head)?.minutes.attendance).toHaveLength(2)
  })

  it('do not put an answer under another question than it was given to', async () => {
    const stale = await freshDraftOf(suite, PEOPLE.head)
    await heard(suite, 'activity-4', 'Wykaz aktywów wymaga uzupełnienia.')
    const late =
      stale && (await hearAnswer(suite, PEOPLE.head, stale, 'activity-5', 'Jeszcze jeden wniosek.'))
    expect(late).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  it('keep what two devices have changed at the same time', async () => {
    const id = openDraftOf(suite, PEOPLE.head)?.id ?? ''
    await Promise.all([
      changeDraft(suite, PEOPLE.head, id, {
        minutes: one => ({ ...one, actions: [...one.actions, { task: 'Pierwsze zadanie' }] }),
      }),
      changeDraft(suite, PEOPLE.head, id, {
        minutes: one => ({ ...one, actions: [...one.actions, { task: 'Drugie zadanie' }] }),
      }),
    ])
    expect(
      openDraftOf(suite, PEOPLE.head)
        ?.minutes.actions.map(one => one.task)
        .sort(),
    ).toEqual(['Drugie zadanie', 'Pierwsze zadanie'])
  })

  it('are filed once at two instances, and the draft is gone', async () => {
    const id = openDraftOf(suite, PEOPLE.head)?.id ?? ''
    const second = await aSecondSuite(desk)
    const both = await Promise.all([fileDraft(suite, PEOPLE.head, id), fileDraft(second, PEOPLE.head, id)])
    expect(both.map(one => (one.ok ? one.value.version : one.reason))).toEqual([1, 1])
    await suite.registers.sync()
    expect(suite.registers.minutes.rows()).toHaveLength(1)
    expect(suite.registers.minutesDrafts.rows()).toHaveLength(0)
    expect(await fileDraft(suite, PEOPLE.head, id)).toMatchObject({ ok: true, value: { version: 1 } })
  })

  it('are not filed without a day, nor when there is nothing in them', async () => {
    const started = await startDraft(suite, PEOPLE.otherHead, { ...NOVEMBER, subject: 'WE' })
    const id = started.ok ? started.value.id : ''
    expect(await fileDraft(suite, PEOPLE.otherHead, id)).toEqual({ ok: false, reason: 'draft-empty' })
    await changeDraft(suite, PEOPLE.otherHead, id, {
      minutes: one => ({ ...one, texts: { topics: ['Omówiono budżet.'] } }),
    })
    expect(await fileDraft(suite, PEOPLE.otherHead, id)).toEqual({ ok: false, reason: 'day-missing' })
    await dropDraft(suite, PEOPLE.otherHead, id)
    expect(openDraftOf(suite, PEOPLE.otherHead)).toBeUndefined()
  })
})
