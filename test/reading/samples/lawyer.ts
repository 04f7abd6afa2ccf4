import { cast, trueActions, unitTruth, type Voice } from './cast.ts'
import { writtenDay } from './sampleDays.ts'
import type { Part } from './sampleDocument.ts'
import { CONCLUSIONS, TOPICS } from './sampleSentences.ts'
import { cap, h, p } from './wording.ts'

/** Numbered paragraphs, each task followed by lines with who and when; functions instead of names. */
export const lawyer: Voice = random => {
  const c = cast(random)
  const byRole = random.chance(0.5)
  const parts: Part[] = [
    { kind: 'box', text: c.unit[0] },
    p(`Kraków, dnia ${writtenDay(c.day, random)}`),
    h(`PROTOKÓŁ z narady ${c.unit[1]} w dniu ${writtenDay(c.day, random)}`),
    p(`§ 1. Uczestnicy: ${c.people.map(one => `${one.name} (${one.role})`).join('; ')}.`),
    p(`§ 2. Przedmiot narady: ${TOPICS.toLowerCase()}.`),
    p(`§ 3. Wnioski: ${random.pick(CONCLUSIONS)}`),
    {
      kind: 'deleted',
      text: 'Zadanie: zlikwidować archiwum. Odpowiedzialny: Gracjan Maj. Termin: 1.01.2027.',
    },
    p('§ 4. Ustalenia:'),
    ...c.agreed.flatMap((one, at) => [
      p(`${at + 1}) ${cap(one.task.infinitive)}.`),
      ...(one.person ? [p(`Odpowiedzialny: ${byRole ? one.person.role : one.person.name}.`)] : []),
      ...(one.due ? [p(`Termin: ${one.due.bare}`)] : []),
    ]),
    p('Na tym protokół zakończono.'),
  ]
  return {
    parts,
    truth: unitTruth(
      c,
      trueActions(c.agreed, task => cap(task.infinitive)),
    ),
    formats: ['docx', 'rtf', 'txt', 'odt', 'pdf'],
  }
}
