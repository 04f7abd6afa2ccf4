import { beforeAll, describe, expect, it } from 'vitest'
import { remindersOn } from '../../api/domain/obligations/reminders.ts'
import { tellDone } from '../../api/improvement/changeAction.ts'
import { confirmActions } from '../../api/improvement/confirmActions.ts'
import { type ActionsChat, actionsChat, minutesAgreeing, WE } from './actionsChat.ts'
import { wordsIn } from './aTeamsOffice.ts'
import { expectSound } from './expectSound.ts'

describe('reminders of actions', () => {
  let office: ActionsChat
  let people: ActionsChat['people']
  beforeAll(async () => {
    office = await actionsChat()
    people = office.people
    const tasks = [
      'uzupełnić wykaz aktywów – F. Niczyj – do 15 grudnia 2026 r.',
      'podpisać regulamin – A. Przykładowa – do 30 listopada 2026 r.',
    ]
    await office.says(people.head, { files: [{ name: 'Protokół.txt', content: minutesAgreeing(tasks) }] })
    await confirmActions(office.suite, people.head.id, WE, 1)
  })

  it('bring the way to tell that it is done', async () => {
    await office.remind(people.clerk)
    const chat = await office.chat(people.clerk)
    const reminder = chat.find(one => one.summary === 'Działanie doskonalące')
    expectSound(reminder!)
    expect(wordsIn([reminder!])).toContain('Nowe działanie: WE/2026-11/1')
    expect(wordsIn([reminder!])).toContain('Ustalono na przeglądzie: Wydział Edukacji, listopad 2026.')
    await office.says(people.clerk, {
      press: { message: reminder!.id, action: 'action-done', inputs: { evidence: 'pismo WE.7' } },
    })
    const words = wordsIn(await office.chat(people.clerk))
    expect(words).toContain('Zapisano: działanie WE/2026-11/1 wykonano 23 listopada 2026.')
    expect(words).toContain('Skuteczność oceni: Alina Przykładowa, do 23 grudnia 2026.')
  })

  it('do not make the unit’s minutes a matter of whom an action names', async () => {
    const content = minutesAgreeing(['umyć okna – F. Niczyj – do 28 grudnia 2026 r.'])
    await office.says(people.clerk, { files: [{ name: 'Notatka.txt', content }] })
    expect(wordsIn([await office.last(people.clerk)])).toContain('nie ma otwartego przeglądu')
  })

  it('of judging bring the evidence and the way to judge', async () => {
    office.at('2026-12-18T08:00:00Z')
    await office.remind(people.head)
    const words = wordsIn([await office.last(people.head)])
    expect(words).toContain('Działanie WE/2026-11/1: ocena skuteczności do 23 grudnia')
    await office.pressesLast(people.head, 'judge-action', { effective: 'no' })
    expect((await office.last(people.head)).note?.text).toContain('należy podać, dlaczego')
    await office.pressesLast(people.head, 'judge-action', { effective: 'no', remark: 'wykaz znów niepełny' })
    expect(wordsIn([await office.last(people.head)])).toContain(
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
    await office.remind(people.officer)
    const words = wordsIn(await office.chat(people.officer))
    expect(words).toContain('WE/2026-11/2')
    expect(words).not.toContain('podpisać regulamin')
  })

  it('turn into what was settled when it is done elsewhere', async () => {
    office.at('2026-12-21T08:00:00Z')
    await office.says(people.otherHead, { text: 'pomoc' })
    await office.says(people.head, {
      files: [
        {
          name: 'Protokół grudzień.txt',
          content: minutesAgreeing(
            ['zamówić druki – B. Wzorowy – do 28 grudnia 2026 r.'],
            '18 grudnia 2026 r.',
          ),
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
