import { beforeAll, describe, expect, it } from 'vitest'
import { confirmActions } from '../../api/improvement/confirmActions.ts'
import { type ActionsChat, actionsChat, minutesAgreeing, WE } from './actionsChat.ts'
import { wordsIn } from './aTeamsOffice.ts'
import { expectSound } from './expectSound.ts'

/** Every third is for a group; one carries a Markdown link. */
const TASKS = [
  'wdrożyć formularz wniosku o dotację',
  'uzupełnić wykaz aktywów [tutaj](https://przyklad.example)',
  'odnowić umowy z dostawcami',
  'przeszkolić nowych pracowników',
  'zamówić niszczarkę dokumentów',
  'uporządkować archiwum zakładowe',
  'sprawdzić uprawnienia w systemach',
  'opisać obieg faktur',
  'naprawić drzwi wejściowe',
  'ustalić grafik dyżurów',
  'wymienić tablicę ogłoszeń',
]
const MANY = TASKS.map(
  (task, at) =>
    `${task} – ${at % 3 === 0 ? 'wszyscy pracownicy' : 'F. Niczyj'} – do ${at + 10} grudnia 2026 r.`,
)

describe('a card about minutes with many actions', () => {
  let office: ActionsChat
  let people: ActionsChat['people']
  beforeAll(async () => {
    office = await actionsChat()
    people = office.people
  })

  it('shows the questions first and says how many more there are', async () => {
    await office.says(people.head, { files: [{ name: 'Protokół.txt', content: minutesAgreeing(MANY) }] })
    const entry = await office.last(people.head)
    expectSound(entry)
    const words = wordsIn([entry])
    expect(words).toContain('Działania z protokołu (11)')
    expect(words).toContain('i jeszcze 3: w aplikacji')
    expect(words.match(/Kto odpowiada\?/g)).toHaveLength(4)
  })

  it('opens the fields of three at a time, the questions first', async () => {
    await office.pressesLast(people.head, 'fix-actions')
    const entry = await office.last(people.head)
    expectSound(entry)
    const words = wordsIn([entry])
    expect(words).toContain('Następne (8)')
    expect(words).toContain('Działanie 1\n')
    expect(words).toContain('Działanie 4\n')
    expect(words).toContain('to nie jest działanie')
    await office.pressesLast(people.head, 'show-filed')
    expect(wordsIn([await office.last(people.head)])).toContain('Działania z protokołu (11)')
  })

  it('keeps what was filled in when something is missing, and says what', async () => {
    await office.pressesLast(people.head, 'fix-actions')
    const before = await office.last(people.head)
    await office.pressesLast(people.head, 'save-actions', {
      who1: people.clerk.id,
      who2: 'other',
      other2: '',
      who3: 'none',
    })
    const after = await office.last(people.head)
    expect(after.cards).toEqual(before.cards)
    expect(after.note?.text).toBe('Działanie 4: Należy wskazać osobę odpowiedzialną.')
    expect(office.suite.office().actions.map(one => one.n)).toEqual([1])
  })

  it('takes a name that is not in the register as words, and says who is reminded instead', async () => {
    await office.pressesLast(people.head, 'save-actions', {
      who1: people.clerk.id,
      who2: 'other',
      other2: 'Firma Sprzątająca',
      who3: 'none',
    })
    const words = wordsIn([await office.last(people.head)])
    expect(words).toContain('Zapisano: 2 działania. Pominięto: 1.')
    expect(words).toContain('„Firma Sprzątająca”: nie ma takiej osoby w rejestrze.')
    expect(words).toContain('Przypomnienia otrzyma: Alina Przykładowa.')
    expectSound(await office.last(people.head))
  })

  it('looks a written name up', async () => {
    await office.pressesLast(people.head, 'fix-actions')
    await office.pressesLast(people.head, 'save-actions', {
      who1: 'other',
      other1: 'Bogdan Wzorowy',
      who2: people.clerk.id,
      who3: people.clerk.id,
    })
    const action = office.suite.office().actions.find(one => one.n === 10)
    expect(action?.responsible.people).toEqual([people.otherHead.id])
  })

  it('is refused to somebody who may not read the minutes, whatever is pressed', async () => {
    for (const verb of ['confirm-actions', 'fix-actions', 'show-filed', 'save-actions']) {
      const { body } = await office.presses(people.clerk, verb, { review: WE, version: 1 })
      expect(JSON.stringify(body)).toContain('Treść widzi kierownictwo komórki')
    }
  })

  it('is told to be outdated when a newer version is filed', async () => {
    const corrected = MANY.map(task => task.replace('grudnia', 'stycznia').replace('2026', '2027'))
    await office.says(people.head, {
      files: [{ name: 'Protokół v2.txt', content: minutesAgreeing(corrected) }],
    })
    expectSound(await office.last(people.head))
    const { body } = await office.presses(people.head, 'confirm-actions', { review: WE, version: 1 })
    expect(JSON.stringify(body)).toContain('nowszą wersję')
    await office.pressesLast(people.head, 'fix-actions')
    expectSound(await office.last(people.head))
  })
})

describe('talk about actions', () => {
  let office: ActionsChat
  let people: ActionsChat['people']
  beforeAll(async () => {
    office = await actionsChat()
    people = office.people
  })

  it('says so when nothing of one’s own is open', async () => {
    await office.says(people.otherHead, { text: 'wykonałem działanie z protokołu' })
    expect(wordsIn([await office.last(people.otherHead)])).toContain('Nie ma otwartego działania')
  })

  it('asks which of one’s own is done', async () => {
    await office.says(people.head, {
      files: [{ name: 'Protokół.txt', content: minutesAgreeing(MANY.slice(1, 3)) }],
    })
    await confirmActions(office.suite, people.head.id, WE, 1)
    await office.says(people.clerk, { text: 'wykonałem działanie z protokołu' })
    expect(wordsIn([await office.last(people.clerk)])).toContain('Które działanie wykonano?')
  })

  it('is in English for those who have chosen it', async () => {
    await office.says(people.head, { text: 'in English please' })
    office.at('2026-12-22T08:00:00Z')
    const tasks = [
      'uporządkować archiwum – A. Przykładowa – na bieżąco',
      'umyć okna – wszyscy – do 28 grudnia 2026 r.',
    ]
    await office.says(people.head, {
      files: [{ name: 'v2.txt', content: minutesAgreeing(tasks, '18 grudnia 2026 r.') }],
    })
    const entry = await office.last(people.head)
    expectSound(entry)
    const words = wordsIn([entry])
    expect(words).toContain('Actions in the minutes')
    expect(words).toContain('Who is responsible? The minutes name a group, not a person.')
    expect(words).toContain('no day (“na bieżąco”)')
  })
})
