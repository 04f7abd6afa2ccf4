import { describe, expect, it } from 'vitest'
import type { Day } from '../../../api/domain/calendar/day.ts'
import { askQuestion } from '../../../api/questions/askQuestion.ts'
import { sampleDays } from '../../../infra/sample/organisationRows.ts'
import { sampleDocuments } from '../../../infra/sample/sampleDocuments.ts'
import { aDesk } from '../../documents/aDesk.ts'
import { PEOPLE } from '../../reviews/aSuite.ts'

const desk = await aDesk('2026-11-23')
const { suite } = desk
for (const { folder, name, content } of sampleDocuments(sampleDays('2026-11-23')))
  await suite.registers.documentsLibrary.store(folder, name, Buffer.from(content))
await desk.look()

let asked = 0
const passages = (text: string, person: keyof typeof PEOPLE = 'employee', onDay?: Day) =>
  askQuestion(suite, PEOPLE[person], {
    id: `sample-${++asked}`,
    text,
    channel: 'tab',
    ...(onDay === undefined ? {} : { onDay }),
  }).passages

describe('the documents of the sample office', () => {
  it.each([
    ['ile dni jest na protokół z przeglądu komórki?', '5 dni'],
    ['kto zgłasza naruszenie ochrony danych do UODO?', 'Sekretarz'],
    ['do kiedy składa się protokół z przeglądu procesu za pierwsze półrocze?', '15 sierpnia'],
    ['w jakiej aplikacji są wskaźniki?', 'STRADOM'],
    ['jaka ocena ryzyka trafia na mapę ryzyk?', '15 lub wyższej'],
  ])('answer: %s', (question, words) =>
    expect(
      passages(question)
        .map(one => one.text)
        .join('\n'),
    ).toContain(words),
  )

  it('hold two editions of the guide, of which the one of the day answers', () => {
    const question = 'jak zgłasza się incydent?'
    expect(passages(question)[0]?.citation).toMatchObject({ number: '2', inForceFrom: '2026-07-01' })
    expect(passages(question, 'employee', '2026-05-12')[0]?.citation).toMatchObject({
      number: '1',
      lastDay: '2026-06-30',
    })
  })

  it('hold one that only the data protection officer and the heads of areas may read', () => {
    const question = 'w ciągu ilu dni zwraca się pendrive?'
    expect(JSON.stringify(passages(question, 'officer'))).toContain('3 dni od końca zadania')
    expect(JSON.stringify(passages(question))).not.toContain('3 dni od końca zadania')
  })
})
