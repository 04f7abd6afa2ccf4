import { cast, trueActions, unitTruth, type Voice } from './cast.ts'
import { writtenDay } from './sampleDays.ts'
import type { Part, SampleDocument } from './sampleDocument.ts'
import { h, p } from './wording.ts'

/** Items with who first, sub-lists and topics as headings with tasks beneath them. */
export const topicByTopic: Voice = (random): SampleDocument => {
  const c = cast(random, 0.1)
  const topics = [
    'Budżet i ryzyka',
    'Bezpieczeństwo informacji, awarie i incydenty',
    'Sprawy bieżące',
    'Wykaz aktywów',
  ]
  const style = random.below(3)
  const line = (at: number): string => {
    const one = c.agreed[at]!
    const due = one.due
    if (!one.person) return `Ustalono: ${one.task.infinitive}${due ? ` – ${due.text}` : ''}`
    return [
      `Ustalono: ${one.task.infinitive} – ${one.person.name}${due ? ` – ${due.text}` : ''}`,
      `Zadanie: ${one.task.infinitive}; odpowiedzialny: ${one.person.name}${due ? `; termin: ${due.bare}` : ''}`,
      `Ustalono, że ${one.person.name} ${one.task.future}${due ? ` ${due.text}` : ''}.`,
    ][style]!
  }
  const wording = style === 2 ? 'future' : 'infinitive'
  const parts: Part[] = [
    h(`Notatka z narady ${c.unit[1]}, ${writtenDay(c.day, random)}`),
    p(`Obecni: ${c.people.map(one => `${one.name} (${one.role})`).join(', ')}`),
    ...topics.flatMap((topic, at) => [
      h(`${at + 1}. ${topic}`),
      p(
        `Omówiono stan spraw. ${['Wydatki na poziomie planu.', 'Incydentów nie odnotowano.', 'Liczba wniosków wzrosła.', 'Wykaz bez zmian.'][at]}`,
      ),
      ...(c.agreed[at] ? [p(line(at))] : []),
    ]),
  ]
  const actions = c.agreed.map(one => ({
    ...trueActions([one], task => (one.person ? task[wording] : task.infinitive))[0]!,
  }))
  return { parts, truth: unitTruth(c, actions), formats: ['docx', 'odt', 'rtf', 'txt'] }
}
