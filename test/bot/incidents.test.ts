import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../api/domain/incidents/caseEntry.ts'
import { alertOfficers } from '../../api/incidents/alertOfficers.ts'
import { enterInCase } from '../../api/incidents/enterInCase.ts'
import { incidentCases } from '../../api/incidents/incidentCases.ts'
import { casePage } from '../../api/incidents/incidentViews.ts'
import { reportIncident } from '../../api/incidents/reportIncident.ts'
import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import { aTeamsOffice, lastOf, type TeamsOffice, wordsIn } from './aTeamsOffice.ts'

const MORNING = '2026-11-23T07:25:00.000Z'
const LAPTOP = 'zgubiłem laptopa służbowego w tramwaju'

const lastWords = async (office: TeamsOffice, person: DirectoryPerson) =>
  wordsIn([lastOf(await office.chat(person))])

const fromBot = async (office: TeamsOffice, person: DirectoryPerson) =>
  (await office.chat(person)).filter(one => one.from === 'bot')

const press = async (
  office: TeamsOffice,
  person: DirectoryPerson,
  action: string,
  inputs: Record<string, unknown> = {},
) => {
  const { id } = lastOf(await office.chat(person))
  return office.says(person, { press: { message: id, action, inputs } })
}

const report = (office: TeamsOffice, delivery: string) =>
  reportIncident(office.suite, {
    delivery,
    source: 'person',
    reporter: office.people.clerk.id,
    what: 'Podejrzany załącznik',
    noticedAt: office.suite.now(),
    personalData: 'unknown',
    ongoing: 'unknown',
  })

async function withDeputyAndSecretary(office: TeamsOffice): Promise<void> {
  const { people, registers } = office
  await registers.absences.add({
    key: `${people.officer.id}@2026-12-20`,
    person: people.officer.id,
    deputy: people.owner.id,
    from: '2026-12-20',
  })
  await registers.roleHoldings.add({
    key: 'secretary',
    person: people.otherHead.id,
    role: 'secretary',
    scopeKind: 'office',
    from: '2020-01-01',
  })
}

describe('An incident reported in chat', async () => {
  const office = await aTeamsOffice({ at: MORNING })
  const { people, says, suite } = office

  it('is offered as a form that holds what the message said', async () => {
    await says(people.clerk, { text: LAPTOP })
    const words = await lastWords(office, people.clerk)
    expect(words).toContain('Zgłoszenie incydentu')
    expect(words).toContain(LAPTOP)
    expect(words).toContain('Edward Testowy')
    expect(words).toContain('sygnalistów')
  })

  it('gets a number at one press, and the card no longer shows what was written', async () => {
    await press(office, people.clerk, 'report-incident')
    const words = await lastWords(office, people.clerk)
    expect(words).toContain('Przyjęto zgłoszenie INC/2026/0001, 23 listopada 2026, 8:25.')
    expect(words).not.toContain(LAPTOP)
    expect(incidentCases(suite).get('INC/2026/0001')?.report).toMatchObject({
      what: LAPTOP,
      reporter: people.clerk.id,
      personalData: 'unknown',
    })
  })

  it('reaches the officer at once, without its description, with the limit that is already running', async () => {
    expect(await alertOfficers(suite)).toEqual({ sent: 1, undelivered: 0, elsewhere: 0 })
    const [alert] = await fromBot(office, people.officer)
    const words = wordsIn([alert!])
    expect(words).toContain('Nowe zgłoszenie INC/2026/0001')
    expect(words).toContain('Zgłoszenie do CSIRT NASK: do 24 listopada 2026, 8:25')
    expect(JSON.stringify(alert)).not.toContain('laptop')
    expect(alert?.summary).toBe('Nowe zgłoszenie INC/2026/0001')
  })

  it('is taken at one press, and the reporter sees how far it has come', async () => {
    office.at('2026-11-23T07:31:00.000Z')
    await press(office, people.officer, 'acknowledge-incidents')
    expect(await lastWords(office, people.officer)).toContain(
      'Przyjęcie potwierdzono: Edward Testowy, 23 listopada 2026, 8:31.',
    )
    const shown = await press(office, people.clerk, 'show-reports')
    expect(wordsIn(shown)).toContain('INC/2026/0001 · 23 listopada 2026, 8:25 · w toku')
  })

  it('is heard of again by the reporter when it is closed', async () => {
    const none: CaseEvent = {
      type: 'classified',
      kind: 'event',
      severity: 'low',
      personalData: 'no',
      publicIncident: 'no',
    }
    const closed: CaseEvent = { type: 'closed', cause: 'nieuwaga', effect: 'brak', lessons: 'szkolenie' }
    for (const event of [none, closed])
      expect(await enterInCase(suite, people.officer.id, 'INC/2026/0001', event)).toMatchObject({ ok: true })
    await alertOfficers(suite)
    expect(await lastWords(office, people.clerk)).toContain('Sprawę INC/2026/0001 zamknięto')
  })

  it('is told to nobody else: not that it exists, and no step of it can be taken', async () => {
    await office.presses(people.head, 'show-reports', {})
    const words = wordsIn(await office.chat(people.head))
    expect(words).toContain('Nie ma zgłoszeń z tego konta.')
    expect(words).not.toContain('INC/2026/0001')
    const buttons: Record<string, (number: string) => unknown> = {
      'acknowledge-incidents': number => ({ numbers: [number] }),
      'decide-notice': number => ({ number, clock: 'uodo', notify: true, reasons: 'bo tak' }),
      'attach-files': number => ({ number, files: [] }),
    }
    for (const person of [people.head, people.owner, people.representative, people.otherHead])
      for (const [verb, data] of Object.entries(buttons)) {
        const told = async (number: string) => {
          const { status, body } = await office.presses(person, verb, data(number))
          return { status, body: JSON.stringify(body).replaceAll(number, '') }
        }
        expect(await told('INC/2026/0001'), verb).toEqual(await told('INC/2026/9999'))
      }
  })

  it('sent twice is taken once', async () => {
    const [one, two] = [await report(office, 'form|x'), await report(office, 'form|x')]
    expect(one).toEqual({ ok: true, value: { number: 'INC/2026/0002', again: false } })
    expect(two).toEqual({ ok: true, value: { number: 'INC/2026/0002', again: true } })
  })
})

describe('An alert that nobody acknowledges', async () => {
  const office = await aTeamsOffice({ at: MORNING })
  const { people, suite } = office
  beforeAll(() => withDeputyAndSecretary(office))

  it('goes to whoever stands in after the set time, then to the Secretary', async () => {
    await report(office, 'one')
    await alertOfficers(suite)
    expect(await fromBot(office, people.owner)).toHaveLength(0)
    office.at('2026-11-23T07:57:00.000Z')
    await alertOfficers(suite)
    expect(await lastWords(office, people.owner)).toContain('Zgłoszenie czeka na przyjęcie INC/2026/0001')
    expect(await fromBot(office, people.otherHead)).toHaveLength(0)
    office.at('2026-11-23T08:29:00.000Z')
    await alertOfficers(suite)
    expect(await lastWords(office, people.otherHead)).toContain('Zgłoszenie czeka na przyjęcie')
    expect(casePage(suite, people.otherHead.id, 'INC/2026/0001')).toMatchObject({ value: { view: 'whole' } })
  })

  it('belongs to the first who presses; the cards of the others say so', async () => {
    await press(office, people.owner, 'acknowledge-incidents')
    for (const person of [people.owner, people.officer, people.otherHead])
      expect(await lastWords(office, person)).toContain('Przyjęcie potwierdzono: Celina Modelowa')
    expect(await fromBot(office, people.officer)).toHaveLength(1)
    expect(await alertOfficers(suite)).toMatchObject({ sent: 0 })
    expect(casePage(suite, people.owner.id, 'INC/2026/0001')).toMatchObject({ value: { view: 'whole' } })
    expect(casePage(suite, people.otherHead.id, 'INC/2026/0001')).toMatchObject({ ok: false })
  })

  it('that Teams could not deliver is kept with the reason, and the next person is told in time', async () => {
    await office.switchBot(people.officer, { blocked: true })
    office.at('2026-11-23T12:00:00.000Z')
    await report(office, 'two')
    expect(await alertOfficers(suite)).toMatchObject({ undelivered: 1 })
    const [row] = suite.registers.incidentAlerts.rows().filter(one => one.state === 'undelivered')
    expect(row).toMatchObject({ person: people.officer.id, failure: 'blocked', feed: 'sent' })
    const feed = office.standin.activityFeed.of(people.officer.id)
    expect(feed.at(-1)).toMatchObject({ preview: 'INC/2026/0002' })
    expect(JSON.stringify(feed)).not.toContain('Podejrzany')
  })
})

describe('A wave of reports', () => {
  it('is one card that counts, and none is lost', async () => {
    const office = await aTeamsOffice({ at: MORNING })
    const { people, suite } = office
    await report(office, 'first')
    await alertOfficers(suite)
    await Promise.all(Array.from({ length: 60 }, (_, at) => report(office, `wave-${at}`)))
    await alertOfficers(suite)
    const numbers = [...incidentCases(suite).keys()]
    expect(new Set(numbers).size).toBe(61)
    const cards = await fromBot(office, people.officer)
    expect(cards).toHaveLength(1)
    expect(wordsIn(cards)).toContain('Czeka 61 zgłoszeń na przyjęcie')
  })

  it('is alerted once by ten instances', async () => {
    const office = await aTeamsOffice({ at: MORNING })
    await report(office, 'first')
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => alertOfficers({ ...office.suite, instance: `instance-${at}` })),
    )
    expect(await fromBot(office, office.people.officer)).toHaveLength(1)
  })
})

describe('The limits of a case', async () => {
  const office = await aTeamsOffice({ at: MORNING })
  const { people, suite } = office
  const enter = (event: CaseEvent) => enterInCase(suite, people.officer.id, 'INC/2026/0001', event)
  beforeAll(async () => {
    await withDeputyAndSecretary(office)
    await report(office, 'breach')
    await enter({ type: 'acknowledged' })
    await enter({
      type: 'classified',
      kind: 'incident',
      severity: 'high',
      personalData: 'yes',
      publicIncident: 'no',
    })
    await enter({
      type: 'start-recorded',
      event: 'breach-established',
      happenedAt: '2026-11-23T07:00:00.000Z',
    })
  })

  it('warn whoever answers for them at half the time, once', async () => {
    office.at('2026-11-24T19:05:00.000Z')
    await alertOfficers(suite)
    await alertOfficers(suite)
    for (const person of [people.officer, people.otherHead])
      expect(await lastWords(office, person)).toContain('INC/2026/0001 · UODO: minęło 50% czasu')
    expect(await fromBot(office, people.otherHead)).toHaveLength(1)
  })

  it('a recommendation comes to the Secretary, who decides in the card with reasons', async () => {
    await enter({ type: 'recommended', clock: 'uodo', notify: true, reasons: 'numery PESEL' })
    await alertOfficers(suite)
    const words = await lastWords(office, people.otherHead)
    expect(words).toContain('Decyzja o zgłoszeniu: UODO')
    expect(words).toContain('Termin: 26 listopada 2026, 8:00')
    expect(words).toContain('Rekomendacja Inspektora Ochrony Danych: zgłosić.')
    await press(office, people.otherHead, 'Zgłaszamy', { reasons: 'zgodnie z rekomendacją' })
    expect(await lastWords(office, people.otherHead)).toContain('Decyzję zapisano: zgłaszamy, Bogdan Wzorowy')
    expect(incidentCases(suite).get('INC/2026/0001')?.decided.uodo?.by).toBe(people.otherHead.id)
  })

  it('that pass with nothing filed are told at once, at any hour', async () => {
    office.at('2026-11-26T08:30:00.000Z')
    await alertOfficers(suite)
    const all = wordsIn(await office.chat(people.otherHead))
    expect(all).toContain('INC/2026/0001 · UODO: termin minął')
  })
})
