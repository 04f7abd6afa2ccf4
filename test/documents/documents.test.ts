import { describe, expect, it } from 'vitest'
import { addDocument, changeDocument } from '../../api/documents/addDocument.ts'
import { documentsView } from '../../api/documents/documentsView.ts'
import { keepKnowledge } from '../../api/documents/knowledgeKeeper.ts'
import { openOfficeKnowledge } from '../../api/documents/officeKnowledge.ts'
import type { Day } from '../../api/domain/calendar/day.ts'
import { askQuestion, widerPassage } from '../../api/questions/askQuestion.ts'
import { PEOPLE } from '../reviews/aSuite.ts'
import { aDesk } from './aDesk.ts'
import { deleteFile, dropFile } from './dropFile.ts'

const QUESTION = 'ile dni jest na odpowiedź na skargę?'
const complaints = (days: number, from: string): string =>
  [
    '# Skargi i wnioski',
    `Wydanie ${days}, obowiązuje od ${from} r.`,
    '## 1. Terminy',
    `Na skargę mieszkańca należy odpowiedzieć w terminie ${days} dni od jej wpływu.`,
    '## 2. Rejestr',
    'Rejestr skarg prowadzi sekretariat wydziału w formie elektronicznej.',
  ].join('\n\n')

let asked = 0
const desk = await aDesk('2026-11-23')
const { suite, office, look } = desk
const ask = (person: keyof typeof PEOPLE, text: string, onDay?: Day) =>
  askQuestion(suite, PEOPLE[person], {
    id: `question-${++asked}`,
    text,
    channel: 'tab',
    ...(onDay === undefined ? {} : { onDay }),
  })

describe('a document that is dropped into the library', () => {
  it('answers once it is noticed, with edition, chapter and the day since which it is in force', async () => {
    await dropFile(office, 'Skargi i wnioski.md', complaints(30, '1 marca 2026'))
    await look()
    const answer = ask('employee', QUESTION)
    expect(answer.state).toBe('answered')
    expect(answer.passages[0]?.text).toContain('30 dni')
    expect(answer.passages[0]?.citation).toMatchObject({
      title: 'Skargi i wnioski',
      number: '30',
      inForceFrom: '2026-03-01',
      chapter: '1',
    })
    expect(answer.passages[0]?.citation.url).toContain('Skargi')
  })

  it('answers with the newer edition from its first day on, and with the older one for a day before', async () => {
    await dropFile(office, 'Skargi i wnioski wyd. 14.md', complaints(14, '1 grudnia 2026'))
    await look()
    expect(ask('employee', QUESTION).passages[0]?.text).toContain('30 dni')
    desk.at('2026-12-01')
    expect(ask('employee', QUESTION).passages[0]?.text).toContain('14 dni')
    const before = ask('employee', QUESTION, '2026-05-12')
    expect(before.passages[0]?.text).toContain('30 dni')
    expect(before.passages[0]?.citation.lastDay).toBe('2026-11-30')
    expect(ask('employee', QUESTION, '2026-01-01').state).toBe('nothing')
  })

  it('answers no more once its file is deleted, and the edition before is in force again', async () => {
    const newest = documentsView(suite, PEOPLE.employee, suite.today()).documents[0]
    const row = suite.registers.documents.rows().find(one => one.key === newest?.key)
    await deleteFile(office, row?.fileId ?? '')
    await look()
    expect(ask('employee', QUESTION).passages[0]?.text).toContain('30 dni')
  })

  it('that is overwritten in place answers with the new content, and with the old one for days before', async () => {
    await dropFile(office, 'Instrukcja kancelaryjna.txt', 'Pisma wychodzące podpisuje kierownik referatu.')
    await look()
    desk.at('2026-12-10')
    await dropFile(office, 'Instrukcja kancelaryjna.txt', 'Pisma wychodzące podpisuje dyrektor wydziału.')
    await look()
    const signs = 'kto podpisuje pisma wychodzące?'
    expect(ask('employee', signs).passages[0]?.text).toContain('dyrektor')
    const before = ask('employee', signs, '2026-12-05')
    expect(before.passages[0]?.text).toContain('kierownik')
    expect(before.passages[0]?.citation.url).toBeUndefined()
  })

  it('is there again after a restart, the content of an overwritten file too', async () => {
    const again = { ...suite, knowledge: openOfficeKnowledge() }
    expect(again.knowledge.complete()).toBe(false)
    await keepKnowledge(again).look()
    expect(again.knowledge.complete()).toBe(true)
    const before = askQuestion(again, PEOPLE.employee, {
      id: 'after-restart',
      text: 'kto podpisuje pisma wychodzące?',
      channel: 'tab',
      onDay: '2026-12-05',
    })
    expect(before.passages[0]?.text).toContain('kierownik')
  })

  it('that cannot be read is shown with its reason to the quality representative alone', async () => {
    await dropFile(office, 'Skan umowy.pdf', 'to nie jest pdf')
    await look()
    const shown = (person: keyof typeof PEOPLE) =>
      documentsView(suite, PEOPLE[person], suite.today()).documents.find(
        one => one.fileName === 'Skan umowy.pdf',
      )
    expect(shown('representative')?.unreadable).toBeDefined()
    expect(shown('employee')).toBeUndefined()
  })
})

describe('a document that not everybody may read', () => {
  it('gives nobody else a passage, a count, a wider passage or a place in the list', async () => {
    await dropFile(
      office,
      'SZBI/Klucze serwerowni.txt',
      'Zapasowy klucz do serwerowni leży w sejfie numer siedem.',
    )
    await look()
    const where = 'gdzie leży zapasowy klucz do serwerowni?'
    const seen = ask('officer', where)
    expect(seen.passages[0]?.text).toContain('sejfie')
    const id = seen.passages[0]?.id ?? ''
    expect(widerPassage(suite, PEOPLE.officer, id)?.text).toContain('sejfie')
    for (const person of ['head', 'employee', 'representative', 'mayor', 'owner'] as const) {
      expect(JSON.stringify(ask(person, where))).not.toContain('sejfie')
      expect(JSON.stringify(documentsView(suite, PEOPLE[person], suite.today()))).not.toContain('erwerowni')
      expect(widerPassage(suite, PEOPLE[person], id)).toBeUndefined()
    }
  })

  it('stays so in its next edition, wherever that is dropped', async () => {
    await dropFile(
      office,
      'Klucze serwerowni wyd. 2.txt',
      'Zapasowy klucz do serwerowni leży w sejfie numer osiem.',
    )
    await look()
    const where = 'gdzie leży zapasowy klucz do serwerowni?'
    expect(ask('officer', where).passages[0]?.text).toContain('osiem')
    expect(JSON.stringify(ask('employee', where))).not.toContain('sejfie')
  })
})

describe('documents of units that have the same title', () => {
  it('are different documents, and neither is public when a third is dropped beside them', async () => {
    await dropFile(office, 'OR/Dyżury wydziału.txt', 'Dyżur w wydziale pełni się od godziny siódmej.')
    await dropFile(office, 'WE/Dyżury wydziału.txt', 'Dyżur w wydziale pełni się od godziny dziewiątej.')
    await look()
    const when = 'od której godziny pełni się dyżur w wydziale?'
    expect(ask('head', when).passages[0]?.text).toContain('siódmej')
    expect(ask('otherHead', when).passages[0]?.text).toContain('dziewiątej')
    await dropFile(office, 'Dyżury wydziału wyd. 2.txt', 'Dyżur w wydziale pełni się od godziny dziesiątej.')
    await look()
    expect(ask('head', when).passages[0]?.text).toContain('siódmej')
    expect(JSON.stringify(ask('employee', when))).not.toContain('dziesiątej')
    expect(JSON.stringify(ask('representative', when))).toContain('dziesiątej')
  })
})

describe('a document that is handed in', () => {
  const file = (text: string) => ({ name: 'Regulamin parkingu.txt', content: Buffer.from(text) })

  it('is taken from who keeps documents, and asked with what was said of it', async () => {
    const refused = await addDocument(suite, PEOPLE.employee, file('Parking jest dla gości.'))
    expect(refused).toEqual({ ok: false, reason: 'not-allowed-to-keep-documents' })
    const added = await addDocument(suite, PEOPLE.representative, {
      ...file('Parking urzędu jest czynny do godziny osiemnastej.'),
      edition: '4',
      inForceFrom: '2026-12-01',
      process: 'GZ 8',
      access: 'komórka: OR',
    })
    expect(added).toMatchObject({
      ok: true,
      value: { edition: '4', state: 'read', fileName: 'Regulamin parkingu.txt' },
    })
    await look()
    const when = 'do której czynny jest parking urzędu?'
    expect(ask('head', when).passages[0]?.citation).toMatchObject({ number: '4', process: 'GZ 8' })
    expect(JSON.stringify(ask('employee', when))).not.toContain('osiemnastej')
  })

  it('is one edition however often the same file is sent', async () => {
    const before = suite.registers.documents.rows().length
    await addDocument(
      suite,
      PEOPLE.representative,
      file('Parking urzędu jest czynny do godziny osiemnastej.'),
    )
    await look()
    expect(suite.registers.documents.rows().length).toBe(before)
  })

  it('keeps its place beside another file of its name', async () => {
    const added = await addDocument(suite, PEOPLE.representative, {
      ...file('Parking urzędu jest czynny całą dobę.'),
      inForceFrom: '2027-01-01',
    })
    expect(added).toMatchObject({
      ok: true,
      value: { fileName: 'Regulamin parkingu (2).txt', access: 'komórka: OR' },
    })
  })

  it('can be withdrawn by its keeper, and by nobody else', async () => {
    const row = suite.registers.documents.rows().find(one => one.title === 'Regulamin parkingu')
    const change = { until: '2026-12-15' as Day }
    expect((await changeDocument(suite, PEOPLE.employee, row?.key ?? '', change)).ok).toBe(false)
    expect((await changeDocument(suite, PEOPLE.representative, row?.key ?? '', change)).ok).toBe(true)
    desk.at('2026-12-16')
    await look()
    expect(JSON.stringify(ask('head', 'do której czynny jest parking urzędu?'))).not.toContain('osiemnastej')
  })
})
