import { describe, expect, it } from 'vitest'
import { keepKnowledge } from '../../api/documents/knowledgeKeeper.ts'
import { answerQuestion } from '../../api/questions/answerQuestion.ts'
import { askQuestion } from '../../api/questions/askQuestion.ts'
import { removeOfficeWord, saveOfficeWord } from '../../api/questions/officeWords.ts'
import { passOn } from '../../api/questions/passOn.ts'
import { questionsView, waitingQuestions } from '../../api/questions/questionsView.ts'
import { aDesk } from '../documents/aDesk.ts'
import { dropFile } from '../documents/dropFile.ts'
import { PEOPLE } from '../reviews/aSuite.ts'

const desk = await aDesk('2026-11-23')
const { suite, office, told, look } = desk
const { keeper } = desk
let asked = 0
const ask = (person: keyof typeof PEOPLE, text: string, id = `question-${++asked}`) =>
  askQuestion(suite, PEOPLE[person], { id, text, channel: 'chat' })
const toldTo = (person: keyof typeof PEOPLE) =>
  told.filter(one => one.person === PEOPLE[person]).map(one => one.notice)

const risks = (days: number, from: string, more = ''): string =>
  [
    '# Zarządzanie ryzykiem',
    `Wydanie ${days}, obowiązuje od ${from} r.`,
    '## 1. Zgłoszenie ryzyka',
    `Ryzyko należy zgłosić właścicielowi procesu w ciągu ${days} dni od rozpoznania.`,
    '## 2. Mapa ryzyk',
    `Mapę ryzyk aktualizuje się raz na kwartał.${more}`,
  ].join('\n\n')

await dropFile(office, 'Zarządzanie ryzykiem.md', risks(3, '1 stycznia 2026'))
await look()
const first = suite.registers.documents.entries()[0]!
await suite.registers.documents.save({ ...first, row: { ...first.row, process: 'GZ 8' } })
await look()

describe('a question that no document answers', () => {
  const text = 'czy ryzyko projektu można zgłosić telefonicznie?'
  const id = 'question-about-phone'

  it('goes to the owner of the process that the nearest passages belong to, and to nobody twice', async () => {
    const answer = ask('employee', text, id)
    expect(answer.passTo).toMatchObject({ role: 'process-owner', process: 'GZ 8' })
    const [one, again] = [
      await passOn(suite, PEOPLE.employee, { id, text }),
      await passOn(suite, PEOPLE.employee, { id, text }),
    ]
    expect([one, again].map(outcome => outcome.ok && outcome.value.again)).toEqual([false, true])
    await suite.knowledge.settled()
    await look()
    expect(toldTo('owner')).toMatchObject([{ kind: 'question-passed-on', question: id, text }])
  })

  it('says nothing of who asked, to those who answer as little as in the register', async () => {
    expect(JSON.stringify(told)).not.toContain(PEOPLE.employee)
    expect(JSON.stringify(waitingQuestions(suite, PEOPLE.owner))).not.toContain(PEOPLE.employee)
    expect(JSON.stringify(suite.registers.questions.rows())).not.toContain(PEOPLE.employee)
  })

  it('is answered by who may, with what the answer rests on', async () => {
    const [waiting] = waitingQuestions(suite, PEOPLE.owner)
    const cited = { passage: waiting?.choices[0]?.value.slice('passage:'.length) ?? '' }
    const give = (person: keyof typeof PEOPLE, answer: string, on: { passage?: string }) =>
      answerQuestion(suite, PEOPLE[person], { key: id, answer, cited: on })
    expect(await give('head', 'Tak.', cited)).toEqual({ ok: false, reason: 'not-allowed-to-answer' })
    expect(await give('owner', '  ', cited)).toEqual({ ok: false, reason: 'answer-empty' })
    expect(await give('owner', 'Tak.', {})).toEqual({ ok: false, reason: 'citation-needed' })
    const both = await Promise.all([
      give('owner', 'Tak, pod numerem dyżurnym właściciela procesu.', cited),
      give('representative', 'Nie.', cited),
    ])
    expect(both.filter(one => one.ok)).toHaveLength(1)
    expect(both.find(one => !one.ok)).toEqual({ ok: false, reason: 'question-answered-already' })
    await suite.knowledge.settled()
  })

  it('is settled in the forms that were sent', () =>
    expect(told.filter(one => one.notice.kind === 'question-settled')).toMatchObject([
      { person: PEOPLE.owner, instead: 'message', notice: { question: id } },
    ]))

  it('comes back to its asker once, and the asker is forgotten', async () => {
    expect(toldTo('employee')).toMatchObject([{ kind: 'question-answered', question: id, text }])
    await look()
    expect(toldTo('employee')).toHaveLength(1)
    expect(JSON.stringify(suite.registers.passedQuestions.rows())).not.toContain(PEOPLE.employee)
  })

  it('is answered the next time, to everybody, by what was said', async () => {
    await look()
    const next = ask('head', 'czy można zgłosić ryzyko projektu telefonicznie?')
    const reviewed = next.passages.find(one => one.kind === 'reviewed-answer')
    expect(reviewed?.citation.title).toBe('Zarządzanie ryzykiem')
    expect(reviewed?.question).toBe(text)
  })
})

describe('a question that meets nobody', () => {
  const id = 'question-undelivered'

  it('is kept until those who answer can be reached', async () => {
    desk.deliver({ delivered: false, failure: 'teams-unreachable' })
    await passOn(suite, PEOPLE.head, { id, text: 'kto zamawia wodę do automatu?' })
    await suite.knowledge.settled()
    expect(suite.registers.passedQuestions.find(id)?.row.state).toBe('open')
    desk.deliver({ delivered: true, message: 'message' })
    desk.at('2026-11-23', '10:00')
    await look()
    expect(toldTo('representative').filter(one => 'question' in one && one.question === id)).toHaveLength(1)
  })

  it('can be answered with documents that have been read and that who answers may read', async () => {
    await dropFile(office, 'Skan umowy.pdf', 'not a document')
    await dropFile(office, 'SZBI/Tajne.txt', 'Wodę do automatu zamawia osoba z listy wartowników.')
    await look()
    const named = (name: string) =>
      suite.registers.documents.entries().find(({ row }) => row.fileName === name)!
    const offered = waitingQuestions(suite, PEOPLE.representative)
      .find(one => one.key === id)
      ?.choices.map(one => one.value)
    expect(offered).toContain(`edition:${first.row.key}`)
    const answers = [named('Skan umowy.pdf'), named('Tajne.txt')].map(({ row }) => row.key)
    expect(answers.filter(key => offered?.includes(`edition:${key}`))).toEqual([])
    for (const edition of answers)
      expect(
        await answerQuestion(suite, PEOPLE.representative, { key: id, answer: 'Tak.', cited: { edition } }),
      ).toEqual({ ok: false, reason: 'citation-needed' })
  })

  it('is told of once by two instances that look at the same moment', async () => {
    const before = told.length
    await suite.registers.passedQuestions.add({
      key: 'question-of-two',
      text: 'kto ma klucz do sali?',
      passedAt: suite.now(),
      asker: PEOPLE.head,
      nearest: [],
      state: 'open',
    })
    const registers = await office.anotherInstance()
    const other = keepKnowledge({ ...suite, registers, instance: 'other' })
    await Promise.all([keeper.look(), other.look()])
    expect(told.length - before).toBe(1)
  })
})

describe('a passage that somebody was given', () => {
  it('is told of when another edition has changed it, once, to those who were given it', async () => {
    told.length = 0
    ask('head', 'w ile dni należy zgłosić ryzyko?')
    ask('mayor', 'jak często aktualizuje się mapę ryzyk?')
    await suite.knowledge.settled()
    desk.at('2026-11-24')
    await dropFile(office, 'Zarządzanie ryzykiem wyd. 5.md', risks(5, '1 grudnia 2026'))
    await look()
    expect(told).toEqual([])
    desk.at('2026-12-01')
    await look()
    await look()
    const replaced = toldTo('head').filter(one => one.kind === 'passage-replaced')
    expect(replaced).toMatchObject([
      { now: { title: 'Zarządzanie ryzykiem', number: '5' }, lastDay: '2026-11-30' },
    ])
    expect(replaced[0]?.kind === 'passage-replaced' && replaced[0].places.join()).toContain(
      'Zarządzanie ryzykiem',
    )
  })

  it('is nobody’s news when it still stands in the new edition', () => {
    const places = toldTo('mayor').flatMap(one => (one.kind === 'passage-replaced' ? one.places : []))
    expect(places.filter(place => place.includes('rozdz. 2'))).toEqual([])
  })

  it('is told of later to somebody who cannot be reached now', async () => {
    const inForce = () => suite.registers.documents.rows().filter(row => row.state === 'read').length
    await dropFile(office, 'Windy.txt', 'Windę naprawia konserwator w ciągu 4 godzin.')
    await look()
    ask('officer', 'w ile godzin konserwator naprawia windę?')
    await suite.knowledge.settled()
    desk.deliver({ delivered: false, failure: 'teams-unreachable' })
    desk.at('2026-12-03')
    await dropFile(office, 'Windy.txt', 'Windę naprawia konserwator w ciągu 8 godzin.')
    await look()
    expect(inForce()).toBeGreaterThan(2)
    expect(toldTo('officer')).toEqual([])
    desk.deliver({ delivered: true, message: 'message' })
    await look()
    expect(toldTo('officer')).toEqual([])
    desk.at('2026-12-03', '10:00')
    await look()
    expect(toldTo('officer')).toMatchObject([{ kind: 'passage-replaced', now: { title: 'Windy' } }])
  })

  it('is told of by another instance when the first one ends before it has sent', async () => {
    await dropFile(office, 'Klucze.txt', 'Klucze do archiwum wydaje portier przez 2 godziny dziennie.')
    await look()
    ask('deputy', 'przez ile godzin portier wydaje klucze do archiwum?')
    await suite.knowledge.settled()
    desk.at('2026-12-04')
    await dropFile(office, 'Klucze.txt', 'Klucze do archiwum wydaje portier przez 6 godzin dziennie.')
    const ending = keepKnowledge({
      ...suite,
      registers: await office.anotherInstance(),
      instance: 'ending',
      messenger: { ...suite.messenger, tell: () => Promise.reject(new Error('The instance has ended')) },
    })
    await expect(ending.look()).rejects.toThrow('The instance has ended')
    await look()
    expect(toldTo('deputy')).toEqual([])
    desk.at('2026-12-04', '10:00')
    await look()
    await look()
    expect(toldTo('deputy')).toMatchObject([{ kind: 'passage-replaced', now: { title: 'Klucze' } }])
  })

  it('has an answer that cites it reviewed before it is given again', async () => {
    const row = suite.registers.passedQuestions.find('question-about-phone')?.row
    expect(row?.state).toBe('to-review')
    expect(toldTo('owner').concat(toldTo('representative'))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'answer-to-review', question: 'question-about-phone' }),
      ]),
    )
    const again = ask('head', 'czy ryzyko projektu można zgłosić telefonicznie?')
    expect(again.passages.some(one => one.kind === 'reviewed-answer')).toBe(false)
  })
})

describe('the register of questions', () => {
  it('shows what was asked, what was not answered and what answers most, to the quality representative', () => {
    const view = questionsView(suite, PEOPLE.representative, '2026-01-01')
    if (!view.ok) throw new Error(view.reason)
    expect(view.value.counts.all).toBe(suite.registers.questions.rows().length)
    expect(view.value.counts.passedOn).toBe(1)
    expect(view.value.answeringMost[0]?.citation.title).toBe('Zarządzanie ryzykiem')
    expect(questionsView(suite, PEOPLE.head, '2026-01-01')).toEqual({
      ok: false,
      reason: 'not-allowed-to-see-questions',
    })
  })

  it('keeps no name that was in a question', async () => {
    ask('head', 'czy Hanna Przykładowa może podpisać mapę ryzyk?', 'question-with-name')
    await suite.knowledge.settled()
    expect(suite.registers.questions.find('question-with-name')?.row.text).toBe(
      'czy […] może podpisać mapę ryzyk?',
    )
  })

  it('keeps that passages were not it, and gives others', async () => {
    const answer = ask('head', 'w ile dni należy zgłosić ryzyko?', 'question-not-it')
    await suite.knowledge.settled()
    const without = answer.passages.map(one => one.id)
    const next = askQuestion(suite, PEOPLE.head, {
      id: 'question-not-it',
      text: answer.text,
      channel: 'chat',
      without,
    })
    await suite.knowledge.settled()
    expect(next.state).not.toBe('answered')
    expect(next.passages.map(one => one.id).filter(id => without.includes(id))).toEqual([])
    expect(suite.registers.questions.find('question-not-it')?.row.notIt).toEqual(without)
  })
})

describe('a word of the office', () => {
  it('works from the next question on, and no more once it is taken out', async () => {
    const question = 'jak często aktualizuje się zieloną płachtę?'
    const mapFirst = () => ask('head', question).passages[0]?.text.includes('Mapę ryzyk') ?? false
    expect(
      (await saveOfficeWord(suite, PEOPLE.head, { word: 'zielona płachta', means: ['mapa ryzyk'] })).ok,
    ).toBe(false)
    await saveOfficeWord(suite, PEOPLE.representative, { word: 'zielona płachta', means: ['mapa ryzyk'] })
    expect(mapFirst()).toBe(true)
    expect((await removeOfficeWord(suite, PEOPLE.representative, 'Zielona płachta')).ok).toBe(true)
    expect(suite.registers.officeWords.rows()).toEqual([])
  })
})
