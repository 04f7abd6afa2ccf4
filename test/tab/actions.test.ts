import { beforeAll, describe, expect, it } from 'vitest'
import { fileAs, handIn, storeHandedIn } from '../../api/reviews/handIn.ts'
import { sampleId } from '../../infra/sample/samplePeople.ts'
import { aTab, browserPath, type TabOffice, textOf } from './aTab.ts'
import { findings } from './everyTheme.ts'

const MINUTES = (tasks: readonly string[]) =>
  Buffer.from(`PROTOKÓŁ z przeglądu zarządzania komórki organizacyjnej – Wydział Geodezji
odbytego w dniu 20 listopada 2026 r.

1. W przeglądzie uczestniczyli:
- Dyrektor Wydziału Geodezji
- Inspektor w Wydziale Geodezji

2. Omówiono:
a) stan realizacji zadań bieżących.

3. Wnioski i zadania:
Należy usprawnić obieg pism.

4. Ustalono następujące działania:
${tasks.map((task, at) => `${at + 1}) ${task}`).join('\n')}
`)

const LIST = 'Uzupełnić wykaz aktywów – odpowiada Dyrektor Wydziału Geodezji, termin 15 grudnia 2026 r.'
const CONTRACTS = 'Sprawdzić umowy serwisowe – Inspektor w Wydziale Geodezji, termin do 30 listopada 2026 r.'
const TRAINING = 'Przeszkolić pracowników z obsługi nowego systemu – cały zespół.'

describe.skipIf(browserPath === undefined)('improvement actions in the tab', { timeout: 120_000 }, () => {
  let office: TabOffice
  const stateOf = (task: string) =>
    office.suite.registers.improvementActions.rows().find(row => row.task === task)?.state
  /** A machine that is busy may give the reading up: then the file is handed in once more. */
  const handedIn = async (tasks: readonly string[], tries = 5): Promise<void> => {
    const filed = await handIn(office.suite, sampleId('head-GD'), {
      delivery: `test|${tasks.length}|${tries}`,
      name: `protokół ${tasks.length}.txt`,
      content: MINUTES(tasks),
    })
    if (filed.ok && filed.value.status === 'filed') return
    if (tries === 0) throw new Error(JSON.stringify(filed))
    await handedIn(tasks, tries - 1)
  }
  const review = 'reviews/unit/GD/2026-11'
  beforeAll(async () => {
    office = await aTab()
    await handedIn([LIST, TRAINING])
  }, 120_000)

  it('are confirmed on the page of the review: the certain at once, the others set right', async () => {
    const { page, tab } = await office.open({ person: 'head-GD', place: review })
    await tab.getByRole('button', { name: 'Potwierdź 1 pewne działanie' }).click()
    await tab.getByRole('link', { name: 'GD/2026-11/1' }).waitFor()
    const training = tab.locator('.proposal').nth(1)
    expect(await textOf(training)).toContain('Nie podano terminu.')
    await training.getByRole('button', { name: /^Popraw i potwierdź/ }).click()
    await training.getByRole('searchbox').fill('sekret mias')
    await training.getByRole('button', { name: 'Dodaj: Sekretarz Miasta' }).click()
    await training.getByRole('button', { name: 'Potwierdź', exact: true }).click()
    await training.getByText('Bez terminu działanie nie może zostać otwarte.').waitFor()
    await training.getByLabel('Termin (wymagane)').fill('2026-12-18')
    expect(await findings(page, tab)).toEqual([])
    await training.getByRole('button', { name: 'Potwierdź', exact: true }).click()
    await tab.getByRole('link', { name: 'GD/2026-11/2' }).waitFor()
    expect(stateOf('Uzupełnić wykaz aktywów')).toBe('open')
    const confirmed = office.suite.registers.improvementActions.rows().map(row => row.people)
    expect(confirmed).toContain(sampleId('secretary'))
    await page.close()
  })

  it('of a new version are told apart from those confirmed, and the versions compared', async () => {
    await handedIn([LIST.replace('15 grudnia', '10 grudnia'), TRAINING, CONTRACTS])
    const { page, tab } = await office.open({ person: 'head-GD', place: review })
    const list = tab.locator('.proposal').first()
    await list.getByText('Zmienione w tej wersji').waitFor()
    expect(await textOf(list)).toContain('Zmiana: termin.')
    await list.getByRole('button', { name: /^Przyjmij zmianę/ }).click()
    await list.getByText('Potwierdzone', { exact: true }).waitFor()
    await tab.getByRole('button', { name: 'Porównaj z 1' }).click()
    const compared = tab.locator('.compared')
    await compared.getByText('Dodane').waitFor()
    expect(await textOf(compared)).toContain('Sprawdzić umowy serwisowe')
    expect(await textOf(compared.locator('ins'))).toContain('10 grudnia 2026')
    await page.close()
  })

  it('stand in the register, are done with evidence and judged by another', async () => {
    const { page, tab } = await office.open({ person: 'head-GD', place: 'mine/~actions?subject=GD' })
    expect(await textOf(tab.locator('h1'))).toMatch(/^Działania: \d+ otwart/)
    await tab.getByRole('link', { name: 'GD/2026-11/1' }).click()
    await tab.getByRole('button', { name: 'Działanie wykonane' }).click()
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await tab.getByText('Należy podać opis albo adres pliku.').waitFor()
    await tab.getByLabel('Co potwierdza wykonanie').fill('Wykaz w folderze wydziału, wersja 4.')
    await tab.getByLabel('Dzień wykonania').fill('2026-11-23')
    await tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await tab.getByRole('heading', { level: 1, name: /skuteczność do oceny$/ }).waitFor()
    expect(await tab.getByRole('button', { name: 'Oceń skuteczność' }).count()).toBe(0)
    await page.close()
    const judge = await office.open({ person: 'quality', place: 'mine/~actions/unit:GD:2026-11%231' })
    await judge.tab.getByRole('button', { name: 'Oceń skuteczność' }).click()
    await judge.tab.getByRole('radio', { name: 'Skuteczne', exact: true }).check()
    expect(await findings(judge.page, judge.tab)).toEqual([])
    await judge.tab.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await judge.tab.getByRole('heading', { level: 1, name: /: skuteczne$/ }).waitFor()
    expect(stateOf('Uzupełnić wykaz aktywów')).toBe('judged')
    await judge.page.close()
  })

  it('register and tiles can be used by everybody', async () => {
    const { page, tab } = await office.open({ person: 'quality', place: 'mine/~actions?status=all' })
    expect(await findings(page, tab)).toEqual([])
    await tab.getByRole('link', { name: 'Rejestry' }).click()
    await tab.getByRole('heading', { level: 1, name: 'Rejestry i dokumenty' }).waitFor()
    expect(await findings(page, tab)).toEqual([])
    await page.close()
  })

  it('minutes of a process go back with a remark, and the owner sees it', async () => {
    const owner = sampleId('head-BP')
    const file = { delivery: 'test|process', name: 'przegląd GR 4.txt', content: MINUTES([LIST]) }
    await storeHandedIn(office.suite, owner, file)
    const filed = await fileAs(office.suite, owner, file.delivery, {
      kind: 'process',
      subject: 'GR 4',
      heldOn: '2026-11-19',
    })
    if (!filed.ok) throw new Error(filed.reason)
    const { page, tab } = await office.open({ person: 'quality', place: 'mine/~acceptance' })
    await tab
      .getByRole('button', { name: /^Zwróć z uwagą: / })
      .first()
      .click()
    await tab.getByRole('button', { name: 'Zwróć z uwagą', exact: true }).click()
    await tab.getByText('Proszę napisać, co należy poprawić.').waitFor()
    await tab.getByLabel(/^Uwaga dla właściciela/).fill('Proszę dodać wskaźniki.')
    expect(await findings(page, tab)).toEqual([])
    await tab.getByRole('button', { name: 'Zwróć z uwagą', exact: true }).click()
    await tab.locator('.bar', { hasText: /zwrócono z\suwagą/ }).waitFor()
    expect(office.suite.registers.acceptances.rows().map(row => row.remark)).toContain(
      'Proszę dodać wskaźniki.',
    )
    await page.close()
  })
})
