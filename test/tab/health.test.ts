import { beforeAll, describe, expect, it } from 'vitest'
import { listPlace } from '../../api/registers/permissions/presentPermissions.ts'
import { graphCaller } from '../infra/standin/graphCalls.ts'
import { aTab, browserPath, type TabOffice, textOf } from './aTab.ts'
import { findings } from './everyTheme.ts'

const PLACE = 'mine/~health/'

describe.skipIf(browserPath === undefined)('the state of the system in the tab', { timeout: 120_000 }, () => {
  let office: TabOffice

  /** A grant is missing, a list is gone, the list of incidents is open again, somebody was let in by hand. */
  beforeAll(async () => {
    office = await aTab({ certified: true })
    const { standin, suite } = office
    await suite.registers.permissions.setUp(suite.office().organisation, suite.today())
    const registration = standin.registrations.suite()
    standin.registrations.save({ ...registration, roles: ['Sites.Selected'] })
    standin.faults.set({ tokenRejected: { rate: 1, times: 1 } })
    await suite.registers.dependencies()
    standin.database.run(`UPDATE list SET display_name = 'Usunięta' WHERE display_name = 'SladKotwice'`)
    const caller = await graphCaller(standin)
    const rest = office.graph.sharepoint(caller.site)!
    const idOf = async (name: string) =>
      (await caller.get<{ id: string }>(`${caller.site}/lists/${name}`)).body.id
    await rest.post(`${listPlace(await idOf('Incydenty'))}/resetroleinheritance`)
    const { Id } = await rest.post<{ Id: number }>('/ensureuser', {
      logonName: standin.directory.people()[3]!.userPrincipalName,
    })
    await rest.post(
      `${listPlace(await idOf('Slad'))}/roleassignments/addroleassignment(principalid=${Id},roledefid=1073741826)`,
    )
  }, 120_000)

  it('says what does not work and what to grant or click, trouble first', async () => {
    const { page, tab } = await office.open({ person: 'administrator', place: PLACE })
    await tab.getByRole('button', { name: 'Sprawdź uprawnienia' }).click()
    await tab.getByText('Incydenty: otwarte tak jak cała witryna.').waitFor()
    const first = tab.locator('.dependency').first()
    expect(await textOf(first)).toContain('Nie działa')
    const main = await textOf(tab.locator('main'))
    expect(main).toContain('Brak uprawnienia aplikacji User.Read.All.')
    expect(main).toContain('Udziel zgody administratora')
    expect(main).toContain('Brak listy SladKotwice.')
    expect(main).toContain('Ktoś ma dostęp ponad reguły: Slad')
    expect(await textOf(tab.getByRole('heading', { level: 1 }))).toMatch(
      /^Nie działa: \d+, wymaga uwagi: \d+$/,
    )
    await page.close()
  })

  it('stands every theme and a narrow screen, and is worked by the keyboard', async () => {
    const { page, tab } = await office.open({ person: 'administrator', place: PLACE })
    expect(await findings(page, tab)).toEqual([])
    const check = tab.getByRole('button', { name: 'Sprawdź uprawnienia' })
    await check.focus()
    await page.keyboard.press('Enter')
    await tab.getByText(/Uprawnienia sprawdzono/).waitFor()
    await page.keyboard.press('Tab')
    expect(await textOf(tab.locator('button:focus'))).toMatch(/^(Przywróć deklarowane|Odśwież)$/)
    await page.close()
  })

  it('is reached from the registers by the administrator, and is not there for anybody else', async () => {
    const { page, tab } = await office.open({ person: 'administrator', place: 'mine/~registers/' })
    await tab.getByRole('link', { name: /Stan systemu/ }).click()
    await tab.getByRole('heading', { level: 1, name: /Nie działa/ }).waitFor()
    await page.close()
    const other = await office.open({ person: 'quality', place: 'mine/~registers/' })
    expect(await other.tab.getByRole('link', { name: /Stan systemu/ }).count()).toBe(0)
    await other.page.close()
    const direct = await office.open({ person: 'quality', place: PLACE })
    expect(await textOf(direct.tab.locator('main'))).not.toContain('Graph')
    await direct.page.close()
  })

  it('sets right what differs only when it is asked to, and asks once more first', async () => {
    const { page, tab } = await office.open({ person: 'administrator', place: PLACE })
    await tab.getByText('Incydenty: otwarte tak jak cała witryna.').waitFor()
    await tab.getByRole('button', { name: 'Przywróć deklarowane' }).click()
    await tab.getByText('Różnice (2) zostaną usunięte').waitFor()
    await tab.getByRole('button', { name: 'Tak, przywróć' }).click()
    await tab.getByText('Incydenty: otwarte tak jak cała witryna.').waitFor({ state: 'detached' })
    const { organisation } = office.suite.office()
    const found = await office.suite.registers.permissions.check(organisation, office.suite.today())
    expect(found).toMatchObject({ state: 'checked', drift: [] })
    await page.close()
  })

  it('speaks English to those who read it', async () => {
    const { page, tab } = await office.open({ person: 'administrator', place: PLACE, language: 'en' })
    expect(await textOf(tab.locator('main'))).toContain(
      'The application permission User.Read.All is missing.',
    )
    await page.close()
  })
})
