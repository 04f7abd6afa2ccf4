import { beforeAll, describe, expect, it } from 'vitest'
import { remindersOn } from '../../api/domain/obligations/reminders.ts'
import { tellDone } from '../../api/improvement/changeAction.ts'
import { confirmActions } from '../../api/improvement/confirmActions.ts'
import { LONGEST_BUTTON, MOST_BUTTONS } from '../../bot/card.ts'
import { LARGEST_MESSAGE_BYTES } from '../../bot/message.ts'
import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import type { ChatEntry } from '../../infra/standin/teams/chatEntry.ts'
import { aTeamsOffice, lastOf, type TeamsOffice, wordsIn } from './aTeamsOffice.ts'

const WE = 'unit:WE:2026-11'

/** Minutes with as many tasks as asked for, every third for a group; one carries a Markdown link. */
const minutesOf = (tasks: readonly string[], heldOn = '20 listopada 2026 r.'): string => `PROTOKÓŁ
z przeglądu zarządzania komórki organizacyjnej – Wydział Edukacji
odbytego w dniu ${heldOn}

1. W przeglądzie uczestniczyli:
- Alina Przykładowa – dyrektor wydziału
- Filip Niczyj – inspektor

2. W trakcie przeglądu omówiono:
a) stan realizacji zadań bieżących.

3. Wnioski i zadania:
Należy usprawnić obieg wniosków o dotacje.

4. Ustalono następujące działania:
${tasks.map((task, at) => `${at + 1}) ${task}`).join('\n')}
`
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

interface Part {
  readonly [key: string]: unknown
}
const partsOf = (value: unknown): Part[] => {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (typeof value !== 'object' || value === null) return []
  return [value as Part, ...Object.values(value).flatMap(partsOf)]
}

/** What every card has to keep to, whatever it is about. */
function expectSound(entry: ChatEntry): void {
  expect(entry.cards).toHaveLength(1)
  const [card] = entry.cards
  const parts = partsOf(card)
  expect(JSON.stringify(card).length * 2).toBeLessThan(LARGEST_MESSAGE_BYTES)
  const buttons = parts.filter(part => String(part.type).startsWith('Action.'))
  for (const button of buttons) expect(String(button.title).length).toBeLessThanOrEqual(LONGEST_BUTTON)
  expect((card as { actions: unknown[] }).actions.length).toBeLessThanOrEqual(MOST_BUTTONS)
  const drawn =
    /^(AdaptiveCard|TextBlock|FactSet|Input\.(Date|Text|ChoiceSet)|Action\.(Execute|Submit|OpenUrl|ShowCard))$/
  for (const { type } of parts.filter(part => part.type !== undefined)) expect(String(type)).toMatch(drawn)
  for (const block of parts.filter(part => part.type === 'TextBlock')) {
    expect(block.wrap).toBe(true)
    expect(String(block.text)).not.toContain('](')
  }
  for (const field of parts.filter(part => part.type === 'Input.Text' || part.type === 'Input.Date'))
    expect(String(field.label).length).toBeGreaterThan(0)
  expect(entry.summary).not.toMatch(/Wydział|szkół|Niczyj/)
}

let office: TeamsOffice
let people: TeamsOffice['people']
const last = async (person: DirectoryPerson) => lastOf(await office.chat(person))
/** What is said or sent, once the bot has done everything about it, however slow the machine. */
const says: TeamsOffice['says'] = async (person, wish) => {
  const messages = await office.says(person, wish)
  await office.bot.settled()
  return messages
}
const presses = async (person: DirectoryPerson, action: string, inputs: Record<string, unknown> = {}) =>
  says(person, { press: { message: (await last(person)).id, action, inputs } })
const remind = (person: DirectoryPerson) =>
  office.bot.messenger.remind(
    person.id,
    remindersOn(office.suite.office(), office.suite.today()).filter(one => one.person === person.id),
  )

describe('a card about minutes with many actions', () => {
  beforeAll(async () => {
    office = await aTeamsOffice()
    people = office.people
  })

  it('shows the questions first and says how many more there are', async () => {
    await says(people.head, { files: [{ name: 'Protokół.txt', content: minutesOf(MANY) }] })
    const entry = await last(people.head)
    expectSound(entry)
    const words = wordsIn([entry])
    expect(words).toContain('Działania z protokołu (11)')
    expect(words).toContain('i jeszcze 3: w aplikacji')
    expect(words.match(/Kto odpowiada\?/g)).toHaveLength(4)
  })

  it('opens the fields of three at a time, the questions first', async () => {
    await presses(people.head, 'fix-actions')
    const entry = await last(people.head)
    expectSound(entry)
    const words = wordsIn([entry])
    expect(words).toContain('Następne (8)')
    expect(words).toContain('Działanie 1\n')
    expect(words).toContain('Działanie 4\n')
    expect(words).toContain('to nie jest działanie')
    await presses(people.head, 'show-filed')
    expect(wordsIn([await last(people.head)])).toContain('Działania z protokołu (11)')
  })

  it('keeps what was filled in when something is missing, and says what', async () => {
    await presses(people.head, 'fix-actions')
    const before = await last(people.head)
    await presses(people.head, 'save-actions', {
      who1: people.clerk.id,
      who2: 'other',
      other2: '',
      who3: 'none',
    })
    const after = await last(people.head)
    expect(after.cards).toEqual(before.cards)
    expect(after.note?.text).toBe('Działanie 4: Należy wskazać osobę odpowiedzialną.')
    expect(office.suite.office().actions.map(one => one.n)).toEqual([1])
  })

  it('takes a name that is not in the register as words, and says who is reminded instead', async () => {
    await presses(people.head, 'save-actions', {
      who1: people.clerk.id,
      who2: 'other',
      other2: 'Firma Sprzątająca',
      who3: 'none',
    })
    const words = wordsIn([await last(people.head)])
    expect(words).toContain('Zapisano: 2 działania. Pominięto: 1.')
    expect(words).toContain('„Firma Sprzątająca”: nie ma takiej osoby w rejestrze.')
    expect(words).toContain('Przypomnienia otrzyma: Alina Przykładowa.')
    expectSound(await last(people.head))
  })

  it('looks a written name up', async () => {
    await presses(people.head, 'fix-actions')
    await presses(people.head, 'save-actions', {
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
    await says(people.head, { files: [{ name: 'Protokół v2.txt', content: minutesOf(corrected) }] })
    expectSound(await last(people.head))
    const { body } = await office.presses(people.head, 'confirm-actions', { review: WE, version: 1 })
    expect(JSON.stringify(body)).toContain('nowszą wersję')
    await presses(people.head, 'fix-actions')
    expectSound(await last(people.head))
  })
})

describe('reminders of actions', () => {
  beforeAll(async () => {
    office = await aTeamsOffice()
    people = office.people
    const tasks = [
      'uzupełnić wykaz aktywów – F. Niczyj – do 15 grudnia 2026 r.',
      'podpisać regulamin – A. Przykładowa – do 30 listopada 2026 r.',
    ]
    await says(people.head, { files: [{ name: 'Protokół.txt', content: minutesOf(tasks) }] })
    await confirmActions(office.suite, people.head.id, WE, 1)
  })

  it('bring the way to tell that it is done', async () => {
    await remind(people.clerk)
    const chat = await office.chat(people.clerk)
    const reminder = chat.find(one => one.summary === 'Działanie doskonalące')
    expectSound(reminder!)
    expect(wordsIn([reminder!])).toContain('Nowe działanie: WE/2026-11/1')
    expect(wordsIn([reminder!])).toContain('Ustalono na przeglądzie: Wydział Edukacji, listopad 2026.')
    await says(people.clerk, {
      press: { message: reminder!.id, action: 'action-done', inputs: { evidence: 'pismo WE.7' } },
    })
    const words = wordsIn(await office.chat(people.clerk))
    expect(words).toContain('Zapisano: działanie WE/2026-11/1 wykonano 23 listopada 2026.')
    expect(words).toContain('Skuteczność oceni: Alina Przykładowa, do 23 grudnia 2026.')
  })

  it('do not make the unit’s minutes a matter of whom an action names', async () => {
    const content = minutesOf(['umyć okna – F. Niczyj – do 28 grudnia 2026 r.'])
    await says(people.clerk, { files: [{ name: 'Notatka.txt', content }] })
    expect(wordsIn([await last(people.clerk)])).toContain('nie ma otwartego przeglądu')
  })

  it('of judging bring the evidence and the way to judge', async () => {
    office.at('2026-12-18T08:00:00Z')
    await remind(people.head)
    const words = wordsIn([await last(people.head)])
    expect(words).toContain('Działanie WE/2026-11/1: ocena skuteczności do 23 grudnia')
    await presses(people.head, 'judge-action', { effective: 'no' })
    expect((await last(people.head)).note?.text).toContain('należy podać, dlaczego')
    await presses(people.head, 'judge-action', { effective: 'no', remark: 'wykaz znów niepełny' })
    expect(wordsIn([await last(people.head)])).toContain(
      'Zapisano ocenę: działanie WE/2026-11/1 nieskuteczne.',
    )
  })

  it('say to a superior that it is late, and not what it says', async () => {
    await office.registers.roleHoldings.add({
      key: 'deputy-mayor|WE',
      person: people.officer.id,
      role: 'deputy-mayor',
      scopeKind: 'unit',
      scopeId: 'WE',
      from: '2020-01-01',
    })
    await remind(people.officer)
    const words = wordsIn(await office.chat(people.officer))
    expect(words).toContain('WE/2026-11/2')
    expect(words).not.toContain('podpisać regulamin')
  })

  it('turn into what was settled when it is done elsewhere', async () => {
    office.at('2026-12-21T08:00:00Z')
    await says(people.otherHead, { text: 'pomoc' })
    await says(people.head, {
      files: [
        {
          name: 'Protokół grudzień.txt',
          content: minutesOf(['zamówić druki – B. Wzorowy – do 28 grudnia 2026 r.'], '18 grudnia 2026 r.'),
        },
      ],
    })
    await confirmActions(office.suite, people.head.id, 'unit:WE:2026-12', 1)
    const key = 'unit:WE:2026-12#1'
    const reminder = remindersOn(office.suite.office(), office.suite.today()).find(
      one => one.person === people.otherHead.id && one.key.includes(key),
    )
    const sent = await office.bot.messenger.remind(people.otherHead.id, [reminder!])
    await office.registers.reminders.add({
      key: reminder!.key,
      person: people.otherHead.id,
      obligation: `${key}|do-action`,
      step: reminder!.step,
      claimedAt: office.suite.now(),
      claimedBy: 'test',
      state: 'sent',
      ...(sent.delivered ? { message: sent.message } : {}),
    })
    await tellDone(office.suite, people.head.id, key, { evidence: 'zamówienie 3' })
    await office.bot.settled()
    const words = wordsIn(await office.chat(people.otherHead))
    expect(words).toContain('Załatwione')
    expect(words).toContain('Działanie WE/2026-12/1, Wydział Edukacji, grudzień 2026: 21 grudnia')
  })
})

describe('talk about actions', () => {
  it('asks which of one’s own is done', async () => {
    await says(people.otherHead, { text: 'wykonałem działanie z protokołu' })
    expect(wordsIn([await last(people.otherHead)])).toMatch(/Które|Nie ma otwartego działania/)
  })

  it('is in English for those who have chosen it', async () => {
    await says(people.head, { text: 'in English please' })
    office.at('2026-12-22T08:00:00Z')
    const tasks = [
      'uporządkować archiwum – A. Przykładowa – na bieżąco',
      'umyć okna – wszyscy – do 28 grudnia 2026 r.',
    ]
    await says(people.head, {
      files: [{ name: 'v2.txt', content: minutesOf(tasks, '18 grudnia 2026 r.') }],
    })
    const entry = await last(people.head)
    expectSound(entry)
    const words = wordsIn([entry])
    expect(words).toContain('Actions in the minutes')
    expect(words).toContain('Who is responsible? The minutes name a group, not a person.')
    expect(words).toContain('no day (“na bieżąco”)')
  })
})
