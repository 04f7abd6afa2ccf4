import type { Frame } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type KnowledgeKeeper, keepKnowledge } from '../../api/documents/knowledgeKeeper.ts'
import { passOn } from '../../api/questions/passOn.ts'
import { sampleId } from '../../infra/sample/samplePeople.ts'
import { aTab, browserPath, type TabOffice, textOf } from './aTab.ts'
import { findings } from './everyTheme.ts'

const KEYS = `Instrukcja wydawania kluczy

1. Zasady
1.1. Klucze do pomieszczeń wydaje portiernia za okazaniem identyfikatora.
`
const ASKED = 'kto prowadzi rejestr incydentów?'

describe.skipIf(browserPath === undefined)('asking in the tab', { timeout: 120_000 }, () => {
  let office: TabOffice
  let keeper: KnowledgeKeeper
  const ask = async (tab: Frame, question: string) => {
    const field = tab.getByRole('searchbox', { name: 'Szukaj lub zapytaj' })
    await field.fill(question)
    await field.press('Enter')
    await tab.getByRole('heading', { level: 1, name: `„${question}”` }).waitFor()
    await tab.locator('.answer').waitFor()
  }
  beforeAll(async () => {
    office = await aTab()
    keeper = keepKnowledge(office.suite)
    await keeper.look()
    await passOn(office.suite, sampleId('employee-ED'), {
      id: 'a-question',
      text: 'Czy przegląd komórki może się odbyć zdalnie?',
    })
    await office.suite.knowledge.settled()
  }, 120_000)

  it('answers from any page with a marked sentence, its place, and since when it is in force', async () => {
    const { page, tab } = await office.open({ person: 'employee-ED', place: 'processes' })
    await ask(tab, ASKED)
    const passage = tab.locator('.passage').first()
    expect(await textOf(passage.locator('mark'))).toContain('rejestr incydentów')
    expect(await textOf(passage.locator('.cited'))).toMatch(/^Przewodnik po systemie zarządzania.*wyd\. 2/)
    expect(await textOf(passage)).toContain('Obowiązuje od')
    const short = (await textOf(passage.locator('blockquote'))).length
    await passage.getByRole('button', { name: 'Szerszy fragment' }).click()
    await expect.poll(async () => (await textOf(passage.locator('blockquote'))).length).toBeGreaterThan(short)
    expect(await findings(page, tab)).toEqual([])
    await page.close()
  })

  it('tells what was in force on another day, and that it is not now', async () => {
    const { page, tab } = await office.open({ person: 'employee-ED', place: 'mine' })
    await ask(tab, ASKED)
    await tab.getByLabel('Na dzień').fill('2026-03-02')
    await tab.getByText(/^Tak było 2\smarca 2026/).waitFor()
    expect(await textOf(tab.locator('.passage').first())).toContain('Nieobowiązujący od')
    await page.close()
  })

  it('passes on what no passage answers, and it reaches who may answer', async () => {
    const { page, tab } = await office.open({ person: 'employee-ED', place: 'mine' })
    await ask(tab, 'Kto zamawia tonery do drukarek?')
    if (await tab.getByRole('button', { name: /^Przekaż pytanie/ }).isHidden())
      await tab.getByRole('button', { name: 'To nie to' }).click()
    await tab.getByRole('button', { name: /^Przekaż pytanie/ }).click()
    await tab.locator('.bar', { hasText: /^Przekazano: / }).waitFor()
    const rows = office.suite.registers.passedQuestions.rows()
    expect(rows.map(row => row.text)).toContain('Kto zamawia tonery do drukarek?')
    await page.close()
  })

  it('lets the representative answer with what the answer rests on', async () => {
    const { page, tab } = await office.open({ person: 'quality', place: 'mine/~questions' })
    await tab.getByRole('button', { name: /^Odpowiedz: Czy przegląd komórki/ }).click()
    await tab.getByRole('button', { name: 'Wyślij odpowiedź' }).click()
    await tab.getByText('Proszę wskazać fragment albo dokument.').waitFor()
    await tab.getByLabel('Odpowiedź (wymagane)').fill('Tak, jeżeli uczestniczą wszystkie osoby wskazane.')
    await tab.getByRole('group', { name: 'Na czym opiera się odpowiedź' }).getByRole('radio').first().check()
    expect(await findings(page, tab)).toEqual([])
    await tab.getByRole('button', { name: 'Wyślij odpowiedź' }).click()
    await expect
      .poll(() => office.suite.registers.passedQuestions.find('a-question')?.row.state)
      .toBe('answered')
    await page.close()
  })

  it('understands a word of the office as soon as it is added', async () => {
    const { page, tab } = await office.open({ person: 'quality', place: 'mine/~questions' })
    await tab.getByLabel('Słowo albo skrót').fill('RINC')
    await tab.getByLabel('Znaczenia').fill('rejestr incydentów')
    await tab.getByRole('button', { name: 'Dodaj słowo' }).click()
    await tab.getByRole('button', { name: 'Usuń: RINC' }).waitFor()
    await ask(tab, 'kto prowadzi RINC?')
    expect(await textOf(tab.locator('.answer'))).toContain('rejestr incydentów')
    await page.close()
  })

  it('takes a document by drag and drop, answers from it, and says plainly what it cannot read', async () => {
    const { page, tab } = await office.open({ person: 'quality', place: 'mine/~documents' })
    await tab.getByRole('button', { name: 'Dodaj dokument' }).click()
    const dataTransfer = await tab.evaluateHandle(`(() => {
      const dropped = new DataTransfer()
      dropped.items.add(new File([${JSON.stringify(KEYS)}], 'klucze.txt'))
      return dropped
    })()`)
    await tab.locator('.drop').dispatchEvent('drop', { dataTransfer })
    await tab.getByText(/^klucze\.txt, /).waitFor()
    await tab.locator('form').getByLabel('Tytuł').fill('Instrukcja wydawania kluczy')
    expect(await findings(page, tab)).toEqual([])
    await tab.getByRole('button', { name: 'Prześlij dokument' }).click()
    await tab.locator('.bar', { hasText: 'Przyjęto: klucze.txt.' }).waitFor()
    await tab.getByRole('button', { name: 'Instrukcja wydawania kluczy', exact: true }).waitFor()
    await tab.getByLabel('Plik dokumentu').setInputFiles({
      name: 'skan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('to nie jest pdf'),
    })
    await tab.getByRole('button', { name: 'Prześlij dokument' }).click()
    await tab.getByText('zawartość inna niż nazwa').waitFor()
    await keeper.look()
    await ask(tab, 'kto wydaje klucze do pomieszczeń?')
    expect(await textOf(tab.locator('.passage').first())).toContain('portiernia')
    await page.close()
  })
})
