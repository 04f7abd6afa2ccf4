import { cast, trueActions, unitTruth, type Voice } from './cast.ts'
import { writtenDay } from './sampleDays.ts'
import type { Part } from './sampleDocument.ts'
import { CONCLUSIONS, TOPICS } from './sampleSentences.ts'
import { h } from './wording.ts'

/** A form with labels in one column, tasks inside it. */
export const formFiller: Voice = random => {
  const c = cast(random)
  const rows: string[][] = [
    [
      random.pick(['Komórka organizacyjna', 'Wydział/Biuro', 'Nazwa komórki']),
      c.unit[0],
      random.pick(['Data', 'Data narady', 'Data przeglądu']),
      writtenDay(c.day, random),
    ],
    [
      random.pick(['Obecni', 'Uczestnicy', 'Lista obecności']),
      c.people.map(one => `${one.name} – ${one.role}`).join('\n'),
    ],
    [random.pick(['Tematy', 'Omówione zagadnienia']), TOPICS],
    [random.pick(['Wnioski', 'Wnioski z narady']), random.pick(CONCLUSIONS)],
  ]
  const inline = random.chance(0.4)
  const parts: Part[] = [
    h(
      random.pick([
        'KARTA PRZEGLĄDU KOMÓRKI ORGANIZACYJNEJ',
        'Karta narady',
        'Protokół z przeglądu zarządzania komórki',
      ]),
    ),
  ]
  const actions = trueActions(c.agreed, task => task.infinitive)
  if (inline) {
    rows.push([
      random.pick(['Ustalenia', 'Zadania']),
      c.agreed
        .map(
          (one, at) =>
            `${at + 1}) ${one.task.infinitive}${one.person ? `, odpowiedzialny: ${one.person.name}` : ''}${one.due ? `, termin: ${one.due.bare}` : ''}`,
        )
        .join('\n'),
    ])
    parts.push({ kind: 'table', rows })
  } else
    parts.push(
      { kind: 'table', rows, merged: true },
      {
        kind: 'table',
        rows: [
          ['Ustalone działania', 'Osoba odpowiedzialna', 'Termin'],
          ...c.agreed.map(one => [one.task.infinitive, one.person?.name ?? '', one.due?.bare ?? '']),
        ],
      },
    )
  return { parts, truth: unitTruth(c, actions), formats: ['docx', 'odt', 'pdf', 'rtf'] }
}
