import { describe, expect, it } from 'vitest'
import { dutiesOf } from '../../api/domain/obligations/duties.ts'
import { minutesPaper } from '../../api/minutesWriting/minutesPaper.ts'
import type { Messenger } from '../../api/reminders/messenger.ts'
import { acceptanceQueue } from '../../api/reviews/acceptance/acceptanceQueue.ts'
import { judgeVersion } from '../../api/reviews/acceptance/judgeVersion.ts'
import { tellLeftOver } from '../../api/reviews/acceptance/tellOwners.ts'
import { fileAs, readHandedIn, storeHandedIn } from '../../api/reviews/handIn.ts'
import type { Suite } from '../../api/suite.ts'
import { aDraft, paperContext } from '../minutesWriting/aDraft.ts'
import { aSuite, PEOPLE } from './aSuite.ts'

const REVIEW = 'process:GZ 8:2026-H2'

/** A messenger that notes who was told of which minutes. */
const noting = (told: string[]): Messenger => ({
  remind: () => Promise.reject(new Error('No reminder is expected in this test')),
  ring: async () => true,
  alert: () => Promise.reject(new Error('No alert is expected in this test')),
  tell: () => Promise.reject(new Error('No notice is expected in this test')),
  judged: async (person, { review, version }) => {
    told.push(`${person} ${review}#${version}`)
    return { delivered: true, message: `message-${told.length}` }
  },
})

async function fileMinutes(suite: Suite, delivery: string, but = {}): Promise<void> {
  const content = await minutesPaper(aDraft('process', but), paperContext('process'))
  await storeHandedIn(suite, PEOPLE.owner, { delivery, name: 'Protokół GZ 8.docx', content })
  const hint = { kind: 'process', subject: 'GZ 8', period: '2026-H2', heldOn: '2026-11-20' } as const
  const read = await readHandedIn(suite, PEOPLE.owner, delivery, hint)
  if (read.ok && read.value.status === 'asked') await fileAs(suite, PEOPLE.owner, delivery, hint)
}

const open = (suite: Suite, person: string): string[] => {
  const { overdue, soon, later } = dutiesOf(suite.office(), person, suite.today())
  return [...overdue, ...soon, ...later].filter(one => one.review.key === REVIEW).map(one => one.kind)
}

describe('minutes of a process review that were filed', async () => {
  const told: string[] = []
  const { suite } = await aSuite('2026-11-23', noting(told))
  await fileMinutes(suite, 'first', { texts: { runAnalysis: ['Proces przebiegał zgodnie z planem.'] } })

  it('stand in the queue of the quality representative with what they lack', () => {
    const queue = acceptanceQueue(suite, PEOPLE.representative)
    if (!queue.ok) throw new Error(queue.reason)
    expect(queue.value).toHaveLength(1)
    expect(queue.value[0]).toMatchObject({
      subjectName: 'GZ 8 Zarządzanie ryzykiem',
      version: 1,
      filedOn: '2026-11-23',
      due: '2026-12-07',
      owners: ['Wojciech Procesowy'],
      returned: [],
    })
    const missing = queue.value[0]?.parts?.filter(one => one.state === 'missing').map(one => one.part)
    expect(missing).toContain('goodPractices')
    expect(queue.value[0]?.parts?.find(one => one.part === 'runAnalysis')?.passage).toContain(
      'Proces przebiegał zgodnie z planem.',
    )
    expect(open(suite, PEOPLE.representative)).toEqual(['judge-minutes'])
  })

  it('show their queue to nobody else', () =>
    expect(acceptanceQueue(suite, PEOPLE.owner)).toEqual({ ok: false, reason: 'not-allowed-to-accept' }))

  it('are judged by nobody else', async () =>
    expect(
      await judgeVersion(suite, PEOPLE.owner, { review: REVIEW, version: 1, verdict: 'accepted' }),
    ).toEqual({ ok: false, reason: 'not-allowed-to-accept' }))

  it('are not returned without a remark', async () =>
    expect(
      await judgeVersion(suite, PEOPLE.representative, { review: REVIEW, version: 1, verdict: 'returned' }),
    ).toEqual({ ok: false, reason: 'remark-missing' }))

  it('are returned with a remark, once for two presses at the same time, and the owner is told once', async () => {
    const word = { review: REVIEW, version: 1, verdict: 'returned', remark: 'Brak dobrych praktyk.' } as const
    const both = await Promise.all([
      judgeVersion(suite, PEOPLE.representative, word),
      judgeVersion(suite, PEOPLE.representative, word),
    ])
    expect(both.map(one => one.ok)).toEqual([true, true])
    expect(suite.registers.acceptances.rows()).toHaveLength(1)
    expect(told).toEqual([`${PEOPLE.owner} ${REVIEW}#1`])
  })

  it('are owed again by their owner and no longer by the representative', () => {
    expect(open(suite, PEOPLE.owner)).toContain('correct-minutes')
    expect(open(suite, PEOPLE.representative)).toEqual([])
  })

  it('keep the first word when somebody says another one', async () =>
    expect(
      await judgeVersion(suite, PEOPLE.representative, { review: REVIEW, version: 1, verdict: 'accepted' }),
    ).toEqual({ ok: false, reason: 'minutes-judged-already' }))

  it('come back to the queue with the earlier remark when they are corrected, and are closed by acceptance', async () => {
    await fileMinutes(suite, 'second')
    const queue = acceptanceQueue(suite, PEOPLE.representative)
    expect(queue.ok && queue.value[0]).toMatchObject({
      version: 2,
      returned: [{ version: 1, remark: 'Brak dobrych praktyk.' }],
    })
    expect(open(suite, PEOPLE.owner)).toEqual([])
    const judged = await judgeVersion(suite, PEOPLE.representative, {
      review: REVIEW,
      version: 2,
      verdict: 'accepted',
    })
    expect(judged).toMatchObject({
      ok: true,
      value: { told: [{ name: 'Wojciech Procesowy', delivered: true }] },
    })
    expect(open(suite, PEOPLE.owner)).toEqual([])
    expect(open(suite, PEOPLE.representative)).toEqual([])
  })

  it('tell their owner later when the instance stopped before it could', async () => {
    await fileMinutes(suite, 'third', { texts: { indicators: ['Wskaźnik osiągnięto w 96%.'] } })
    await suite.registers.acceptances.add({
      key: `${REVIEW}#3`,
      review: REVIEW,
      version: 3,
      verdict: 'returned',
      remark: 'Proszę uzupełnić.',
      judgedBy: PEOPLE.representative,
      judgedAt: suite.now(),
    })
    expect(await tellLeftOver(suite)).toBe(1)
    expect(told.at(-1)).toBe(`${PEOPLE.owner} ${REVIEW}#3`)
    expect(await tellLeftOver(suite)).toBe(0)
  })
})
