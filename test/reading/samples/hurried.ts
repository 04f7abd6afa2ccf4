import { cast, trueActions, unitTruth, type Voice } from './cast.ts'
import { writtenDay } from './sampleDays.ts'
import type { Part } from './sampleDocument.ts'
import { initialsOf, type SamplePerson, shortName } from './samplePeople.ts'
import { CONCLUSIONS } from './sampleSentences.ts'
import { li, p } from './wording.ts'

/** Initials, where nobody else in the room has the same ones. */
const ownInitials = (person: SamplePerson, people: readonly SamplePerson[]): string =>
  people.filter(one => initialsOf(one.name) === initialsOf(person.name)).length === 1
    ? initialsOf(person.name)
    : person.name

/** A hurried manager in a chat or a mail. */
export const hurried: Voice = random => {
  const c = cast(random)
  const lines = c.agreed.map(one => {
    const who = one.person
      ? random.pick([one.person.name, ownInitials(one.person, c.people), shortName(one.person.name)])
      : null
    const due = one.due?.text ?? ''
    return random.pick([
      () => `- ${one.task.infinitive}${who ? ` - ${who}` : ''}${due ? ` - ${due}` : ''}`,
      () => `- ${who ? `${who}: ` : ''}${one.task.infinitive}${due ? `, ${due}` : ''}`,
      () => `- ${one.task.infinitive}${who || due ? ` (${[who, due].filter(Boolean).join(', ')})` : ''}`,
      () => `- ${one.task.infinitive}${due ? ` ${due}` : ''}${who ? ` / odp. ${who}` : ''}`,
    ])()
  })
  const parts: Part[] = [
    p(
      random.pick([
        `notatka z narady ${c.unit[1]} ${writtenDay(c.day, random)}`,
        `${c.unit[0]}, narada ${writtenDay(c.day, random)}`,
      ]),
    ),
    p(`${random.pick(['obecni', 'byli', 'uczestnicy'])}: ${c.people.map(one => one.name).join(', ')}`),
    p(
      `${random.pick(['tematy', 'omówiono', 'agenda'])}: budżet, ryzyka, awarie i incydenty (brak), aktywa bez zmian, bieżące sprawy`,
    ),
    p(`wnioski: ${random.pick(CONCLUSIONS).toLowerCase()}`),
    p(random.pick(['do zrobienia:', 'ustalenia:', 'action items:', 'zadania:'])),
    ...lines.map(line => li(line.slice(2))),
  ]
  return {
    parts,
    truth: unitTruth(
      c,
      trueActions(c.agreed, task => task.infinitive),
    ),
    formats: ['txt', 'md', 'eml', 'docx', 'cp1250'],
  }
}
