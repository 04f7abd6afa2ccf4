import { type Agreed, cast, trueActions, unitTruth, type Voice } from './cast.ts'
import { writtenDay } from './sampleDays.ts'
import type { Part } from './sampleDocument.ts'
import { shortName } from './samplePeople.ts'
import { CONCLUSIONS, FINISHED, TOPICS } from './sampleSentences.ts'
import { cap, h, li, p } from './wording.ts'

/** Headings and tables, as a careful clerk writes. */
export const tidyClerk: Voice = random => {
  const c = cast(random)
  const columns = random.pick([
    ['Zadanie', 'Odpowiedzialny', 'Termin'],
    ['Lp.', 'Treść ustalenia', 'Osoba odpowiedzialna', 'Termin realizacji'],
    ['Termin wykonania', 'Działanie', 'Realizuje'],
    ['Kto', 'Co', 'Do kiedy'],
    ['Nr', 'Opis zadania', 'Wykonawca', 'Data realizacji', 'Uwagi'],
    ['L.p.', 'Termin', 'Osoba', 'Ustalenie'],
    ['Task', 'Owner', 'Deadline'],
  ])
  const withRoles = random.chance(0.3)
  const cellOf = (column: string, one: Agreed, at: number): string => {
    if (/^(?:Lp\.|L\.p\.|Nr)$/.test(column)) return `${at + 1}.`
    if (/Zadanie|ustaleni|Działanie|Co|Opis|Ustalenie|Task/.test(column)) return cap(one.task.infinitive)
    if (/Odpow|odpow|Realizuje|Kto|Wykonawca|Osoba|Owner/.test(column))
      return one.person
        ? random.pick([
            one.person.name,
            shortName(one.person.name),
            withRoles ? one.person.role : one.person.name,
            one.person.name.split(' ').toReversed().join(' '),
          ])
        : random.pick(['', '–', 'do ustalenia'])
    if (/Termin|kiedy|Data|Deadline/.test(column))
      return one.due
        ? random.pick([one.due.bare, one.due.text])
        : random.pick(['', '–', 'do ustalenia', 'po uzyskaniu danych'])
    return ''
  }
  const attendanceTable: Part = {
    kind: 'table',
    rows: [
      random.pick([
        ['Imię i nazwisko', 'Stanowisko'],
        ['Lp.', 'Nazwisko i imię', 'Funkcja', 'Podpis'],
      ]),
      ...[],
    ],
  }
  const heading = attendanceTable.kind === 'table' ? attendanceTable.rows[0]! : []
  const rows = c.people.map((one, at) =>
    heading.map(column =>
      /Lp/.test(column)
        ? String(at + 1)
        : /Imię/.test(column)
          ? one.name
          : /Nazwisko/.test(column)
            ? one.name.split(' ').toReversed().join(' ')
            : /Stan|Funk/.test(column)
              ? one.role
              : '',
    ),
  )
  const listed: Part[] =
    withRoles || random.chance(0.5)
      ? [{ kind: 'table', rows: [heading, ...rows] }]
      : c.people.map((one, at) =>
          li(
            random.pick([
              `${one.name} – ${one.role}`,
              `${at + 1}. ${one.name}`,
              `${one.name}, ${one.role.toLowerCase()}`,
            ]),
          ),
        )
  const actions = trueActions(c.agreed, task => cap(task.infinitive))
  const numbered = random.chance(0.3)
  const n = (number: string, text: string): string => (numbered ? `${number}. ${text}` : text)
  const parts: Part[] = [
    ...(random.chance(0.4) ? [p('Urząd Miasta Krakowa'), p(c.unit[0])] : []),
    h(
      random.pick([
        `Protokół z narady ${c.unit[1]}`,
        `PROTOKÓŁ Z PRZEGLĄDU KOMÓRKI ORGANIZACYJNEJ – ${c.unit[0]}`,
        `Notatka z narady ${c.unit[1]}`,
        `Protokół nr 7/${c.day.slice(0, 4)} z zebrania pracowników ${c.unit[1]}`,
      ]),
    ),
    p(
      random.pick([
        `z dnia ${writtenDay(c.day, random)}`,
        `Data: ${writtenDay(c.day, random)}`,
        `odbytej w dniu ${writtenDay(c.day, random)}`,
      ]),
    ),
    h(n('I', random.pick(['Lista obecności', 'Obecni', 'Uczestnicy narady']))),
    ...listed,
    ...(random.chance(0.3) ? [p(`Nieobecni: Zenobia Brak (urlop)`)] : []),
    h(n('II', random.pick(['Omawiane zagadnienia', 'Porządek obrad', 'Tematyka narady', 'Przebieg narady']))),
    ...(random.chance(0.5) ? [p(`${TOPICS}.`)] : TOPICS.split(', ').map(topic => li(cap(topic)))),
    ...(random.chance(0.3)
      ? [
          h('Realizacja ustaleń z poprzedniej narady'),
          {
            kind: 'table' as const,
            rows: [
              ['Zadanie', 'Odpowiedzialny', 'Status'],
              [random.pick(FINISHED), c.people[0]!.name, 'wykonano'],
            ],
          },
        ]
      : []),
    h(n('III', random.pick(['Wnioski', 'Wnioski i spostrzeżenia', 'Podsumowanie']))),
    p(random.pick(CONCLUSIONS)),
    h(n('IV', random.pick(['Ustalenia', 'Zadania do wykonania', 'Ustalone działania', 'Zadania i terminy']))),
    {
      kind: 'table',
      rows: [columns, ...c.agreed.map((one, at) => columns.map(column => cellOf(column, one, at)))],
    },
    ...(random.chance(0.3) ? [p(`Protokół sporządziła: Zenobia Pióro`)] : []),
  ]
  return { parts, truth: unitTruth(c, actions), formats: ['docx', 'odt', 'rtf', 'pdf', 'md', 'txt'] }
}
