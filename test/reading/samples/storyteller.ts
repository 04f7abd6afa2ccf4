import { type Agreed, cast, trueActions, unitTruth, type Voice } from './cast.ts'
import { writtenDay } from './sampleDays.ts'
import type { Part } from './sampleDocument.ts'
import { TOPICS } from './sampleSentences.ts'
import type { SampleTask } from './sampleTasks.ts'
import { cap, h, p } from './wording.ts'

/** Running prose, one or two paragraphs. */
export const storyteller: Voice = random => {
  const c = cast(random)
  const names = c.people.map(one => one.name)
  const listOf = (texts: string[]): string =>
    texts.length < 2
      ? texts.join('')
      : `${texts.slice(0, -1).join(', ')} ${random.pick(['i', 'oraz'])} ${texts.at(-1)}`
  const attendance = random.pick([
    () => `W naradzie udział wzięli: ${listOf(names)}.`,
    () => `Obecni byli: ${listOf(names)}.`,
    () => `W spotkaniu uczestniczyli ${listOf(names)}.`,
    () => `Narada odbyła się z udziałem ${listOf(c.people.map(one => one.genitive))}.`,
  ])()
  const style = random.below(5)
  const sentence = (one: Agreed): string => {
    const due = one.due ? ` ${one.due.text}` : ''
    if (!one.person)
      return random.pick([
        `Ustalono, że należy ${one.task.infinitive}${due}.`,
        `Postanowiono ${one.task.infinitive}${due}.`,
      ])
    switch (style) {
      case 0:
        return `Ustalono, że ${one.person.name}${due} ${one.task.future}.`
      case 1:
        return `Zobowiązano ${one.person.genitive} do: ${one.task.infinitive}${due}.`
      case 2:
        return `${cap(one.person.dative)} powierzono ${one.task.noun}${due ? ` –${due}` : ''}.`
      case 3:
        return `${cap(one.task.passive)} przez ${one.person.genitive}${due}.`
      default:
        return `${one.person.name} ${one.task.future}${due}.`
    }
  }
  const wording = (task: SampleTask, one: Agreed): string =>
    !one.person
      ? task.infinitive
      : [task.future, task.infinitive, task.noun, task.passive, task.future][style]!
  const actions = c.agreed.map(one => ({ ...trueActions([one], task => wording(task, one))[0]! }))
  const opening = random.pick([
    `W dniu ${writtenDay(c.day, random)} odbyła się narada ${c.unit[1]}.`,
    `Narada ${c.unit[1]} odbyła się ${writtenDay(c.day, random)}.`,
    `Dnia ${writtenDay(c.day, random)} w siedzibie ${c.unit[1]} przeprowadzono przegląd komórki organizacyjnej.`,
  ])
  const middle = [
    `Omówiono ${TOPICS.toLowerCase()}.`,
    `${c.people[0]!.name} ${c.people[0]!.woman ? 'przedstawiła' : 'przedstawił'} stan realizacji zadań do końca ubiegłego miesiąca.`,
    random.pick([`Stwierdzono, że liczba spraw rośnie.`, 'Wnioski: liczba spraw rośnie.']),
  ]
  const all = [opening, attendance, ...middle, ...c.agreed.map(sentence)]
  const parts: Part[] = [
    h(random.pick(['Notatka z narady', `Protokół z narady ${c.unit[1]}`, 'PROTOKÓŁ'])),
    ...(random.chance(0.5)
      ? [p(all.join(' '))]
      : [p([opening, attendance].join(' ')), p(middle.join(' ')), p(c.agreed.map(sentence).join(' '))]),
  ]
  return {
    parts,
    truth: unitTruth(c, actions),
    formats: ['docx', 'odt', 'txt', 'eml', 'cp1250', 'iso2', 'utf16', 'columns'],
  }
}
