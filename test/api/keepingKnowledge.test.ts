import { afterAll, expect, it, vi } from 'vitest'
import { openOfficeKnowledge } from '../../api/documents/officeKnowledge.ts'
import { startKeepingKnowledge } from '../../api/keepingKnowledge.ts'
import { askQuestion } from '../../api/questions/askQuestion.ts'
import { saveOfficeWord } from '../../api/questions/officeWords.ts'
import { aDesk } from '../documents/aDesk.ts'
import { dropFile } from '../documents/dropFile.ts'
import { PEOPLE } from '../reviews/aSuite.ts'

const desk = await aDesk('2026-11-23')
const { suite, office } = desk
await dropFile(office, 'Telefony.txt', 'Telefon służbowy wydaje Wydział Obsługi Urzędu w pokoju 12.')
const first = startKeepingKnowledge(suite, 0.1)
const registers = await office.anotherInstance({ syncEverySeconds: 0.1, signalEverySeconds: 0.1 })
const other = { ...suite, registers, instance: 'other', knowledge: openOfficeKnowledge() }
const second = startKeepingKnowledge(other, 0.1)
afterAll(async () => {
  await first.stop()
  await second.stop()
})

let asked = 0
const told = (by: typeof suite, text: string): string =>
  JSON.stringify(askQuestion(by, PEOPLE.employee, { id: `kept-${++asked}`, text, channel: 'tab' }).passages)
const SOON = { timeout: 20_000, interval: 50 }

it('fills in the background what can be asked, in every instance', () =>
  vi.waitFor(() => {
    for (const instance of [suite, other]) {
      expect(instance.knowledge.complete()).toBe(true)
      expect(told(instance, 'gdzie wydają telefon służbowy?')).toContain('pokoju 12')
    }
  }, SOON))

it('notices a new document without anybody asking, and notes it once', async () => {
  await dropFile(office, 'Rowery.txt', 'Stojak na rowery jest na dziedzińcu od ulicy Brackiej.')
  await vi.waitFor(() => {
    for (const instance of [suite, other])
      expect(told(instance, 'gdzie jest stojak na rowery?')).toContain('dziedzińcu')
  }, SOON)
  expect(registers.documents.rows().filter(row => row.title === 'Rowery')).toHaveLength(1)
})

it('makes a word of the office work in the other instance too', async () => {
  await saveOfficeWord(suite, PEOPLE.representative, { word: 'komórczak', means: ['telefon służbowy'] })
  await vi.waitFor(() => expect(told(other, 'gdzie wydają komórczak?')).toContain('pokoju 12'), SOON)
})
