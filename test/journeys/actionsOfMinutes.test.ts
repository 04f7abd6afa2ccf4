import { beforeAll, describe, expect, it } from 'vitest'
import { sweep } from '../../api/reminders/sweep.ts'
import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import { aTeamsOffice, lastOf, type TeamsOffice, wordsIn } from '../bot/aTeamsOffice.ts'

/** Minutes of a unit review with the tasks given; sample data. */
const minutes = (heldOn: string, tasks: readonly string[]): string => `PROTOKÓŁ
z przeglądu zarządzania komórki organizacyjnej – Wydział Edukacji
odbytego w dniu ${heldOn}

1. W przeglądzie uczestniczyli:
- Alina Przykładowa – dyrektor wydziału
- Filip Niczyj – inspektor

2. W trakcie przeglądu omówiono:
a) stan realizacji zadań bieżących,
b) wykonanie budżetu oraz ryzyka.

3. Wnioski i zadania:
Należy usprawnić obieg wniosków o dotacje.

4. Ustalono następujące działania:
${tasks.map((task, at) => `${'abcdef'[at]}) ${task}`).join(',\n')}.
`

const NOVEMBER = [
  'wdrożyć formularz wniosku o dotację – F. Niczyj – do 15 grudnia 2026 r.',
  'uzupełnić wykaz aktywów – F. Niczyj – do 29 stycznia 2027 r.',
  'przeszkolić z obiegu pism – wszyscy pracownicy – do 18 grudnia 2026 r.',
]

describe('actions of minutes, from the file to the judgement', () => {
  let office: TeamsOffice
  let people: TeamsOffice['people']
  const actions = () => office.suite.office().actions
  const last = async (person: DirectoryPerson) => lastOf(await office.chat(person))
  const words = async (person: DirectoryPerson) => wordsIn([await last(person)])
  /** Everything said so far: the greeting of a chat that a reminder has opened may come after it. */
  const heard = async (person: DirectoryPerson) => wordsIn(await office.chat(person))
  /** What is said or sent, once the bot has done everything about it, however slow the machine. */
  const says: TeamsOffice['says'] = async (person, wish) => {
    const messages = await office.says(person, wish)
    await office.bot.settled()
    return messages
  }
  const presses = async (person: DirectoryPerson, action: string, inputs: Record<string, unknown> = {}) =>
    says(person, { press: { message: (await last(person)).id, action, inputs } })
  const sends = (name: string, content: string) => says(people.head, { files: [{ name, content }] })

  beforeAll(async () => {
    office = await aTeamsOffice()
    people = office.people
  })

  it('each is shown with its passage, and what is uncertain as a question', async () => {
    await sends('Protokół listopad.txt', minutes('20 listopada 2026 r.', NOVEMBER))
    const said = await words(people.head)
    expect(said).toContain('Działania z protokołu (3)')
    expect(said).toContain('Do potwierdzenia: 2 działania. Do wyjaśnienia: 1 pytanie.')
    expect(said).toContain('Filip Niczyj · do 15 grudnia 2026 · „a) wdrożyć formularz wniosku o dotację')
    expect(said).toContain('Protokół wskazuje grupę, a nie osobę. W protokole: „wszyscy pracownicy”.')
    expect(said).toContain('Potwierdź (2)')
  })

  it('one press confirms those that are certain; pressed again, it makes no doubles', async () => {
    const { id } = await last(people.head)
    await presses(people.head, 'confirm-actions')
    expect(await words(people.head)).toContain('Zapisano: 2 działania.')
    expect(await words(people.head)).toContain('Potwierdzone: WE/2026-11/1')
    const again = { review: 'unit:WE:2026-11', version: 1 }
    await office.presses(people.head, 'confirm-actions', again)
    expect((await last(people.head)).id).toBe(id)
    expect(actions().map(one => one.number)).toEqual(['WE/2026-11/1', 'WE/2026-11/2'])
  })

  it('the question is answered in the card', async () => {
    await presses(people.head, 'fix-actions')
    expect(await words(people.head)).toContain('Osoba odpowiedzialna (wymagane)')
    await presses(people.head, 'save-actions', { who1: people.clerk.id })
    expect(await words(people.head)).toContain('Wszystkie są w rejestrze działań.')
    expect(actions().find(one => one.n === 3)).toMatchObject({
      task: 'przeszkolić z obiegu pism',
      responsible: { people: [people.clerk.id] },
      deadline: { kind: 'day', day: '2026-12-18' },
    })
  })

  it('the responsible person is told, and asked again before the day', async () => {
    await sweep(office.suite)
    expect(await heard(people.clerk)).toContain('Działanie WE/2026-11/1: wdrożyć formularz wniosku o dotację')
    const before = (await office.chat(people.clerk)).length
    office.at('2026-12-15T08:00:00Z')
    await sweep(office.suite)
    expect(wordsIn((await office.chat(people.clerk)).slice(before))).toContain('Termin: 15 grudnia 2026')
  })

  it('done is told with what shows it, and not without', async () => {
    await says(people.clerk, { text: 'co mam do zrobienia?' })
    const [first] = actions()
    expect(await words(people.clerk)).toContain('Działanie WE/2026-11/1: wdrożyć formularz wniosku o dotację')
    await presses(people.clerk, 'actions-done', { actions: first!.key })
    expect(actions()[0]?.state).toBe('open')
    await presses(people.clerk, 'actions-done', { actions: first!.key, evidence: 'pismo WE.0142.7' })
    expect(await words(people.clerk)).toContain('Zapisano: działanie WE/2026-11/1 wykonano 15 grudnia 2026.')
    expect(actions()[0]).toMatchObject({ state: 'done', deed: { evidence: 'pismo WE.0142.7' } })
  })

  it('a new version shows what changed; what was confirmed stays until somebody says otherwise', async () => {
    const [, , third] = NOVEMBER
    await sends(
      'Protokół listopad v2.txt',
      minutes('20 listopada 2026 r.', [
        NOVEMBER[0]!,
        'uzupełnić wykaz aktywów – F. Niczyj – do 26 lutego 2027 r.',
        third!,
        'zamówić niszczarkę – A. Przykładowa – do 22 grudnia 2026 r.',
      ]),
    )
    const said = await words(people.head)
    expect(said).toContain('Zmiana w tej wersji: termin.')
    expect(said).toContain('Potwierdź (1)')
    expect(actions()).toHaveLength(3)
    await presses(people.head, 'fix-actions')
    await presses(people.head, 'save-actions', { settle1: 'take' })
    expect(actions().map(one => [one.n, one.deadline.kind === 'day' && one.deadline.day])).toEqual([
      [1, '2026-12-15'],
      [2, '2027-02-26'],
      [3, '2026-12-18'],
      [4, '2026-12-22'],
    ])
  })

  it('the card of the next review asks which of those still open are done', async () => {
    await sends(
      'Protokół grudzień.txt',
      minutes('14 grudnia 2026 r.', ['sprawdzić umowy – F. Niczyj – do 29 stycznia 2027 r.']),
    )
    const said = await words(people.head)
    expect(said).toContain('Z poprzednich przeglądów otwarte: 3 działania. Które wykonano?')
    expect(said).toContain('WE/2026-11/2 uzupełnić wykaz aktywów')
    expect(said).not.toContain('WE/2026-11/1 wdrożyć')
    const own = actions().find(one => one.n === 4)
    await presses(people.head, 'actions-done', { actions: own!.key, evidence: 'faktura 12/2026' })
    expect(await words(people.head)).toContain('Z poprzednich przeglądów otwarte: 2 działania.')
  })

  it('whether it has helped is judged by another person, in time to come', async () => {
    office.at('2027-01-05T08:00:00Z')
    await sweep(office.suite)
    const key = 'unit:WE:2026-11#1'
    await office.presses(people.clerk, 'judge-action', { action: key, effective: 'yes' })
    expect(actions().find(one => one.key === key)?.state).toBe('done')
    await office.presses(people.head, 'judge-action', {
      action: key,
      effective: 'yes',
      remark: 'Mniej braków.',
    })
    expect(actions().find(one => one.key === key)).toMatchObject({
      state: 'judged',
      judgement: { effective: true, by: people.head.id },
    })
  })

  it('what the head has done is judged by the quality representative', async () => {
    office.at('2027-01-07T08:00:00Z')
    await sweep(office.suite)
    expect(await heard(people.representative)).toContain('zamówić niszczarkę')
    const key = 'unit:WE:2026-11#4'
    await office.presses(people.head, 'judge-action', { action: key, effective: 'yes' })
    expect(actions().find(one => one.key === key)?.state).toBe('done')
  })

  it('an overdue one is told to who watches over it', async () => {
    await sweep(office.suite)
    expect(await heard(people.head)).toContain('WE/2026-11/3')
  })
})
