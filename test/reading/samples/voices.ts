import type { Day } from '../../../api/domain/calendar/day.ts'
import type { Dice, Part, SampleDocument, TrueAction, Truth } from './sampleDocument.ts'
import {
  initialsOf,
  PEOPLE,
  randomDay,
  type SamplePerson,
  type SampleTask,
  shortName,
  TASKS,
  UNITS,
  writtenDay,
  writtenDue,
} from './sampleWords.ts'

export type Voice = (random: Dice) => SampleDocument

const h = (text: string): Part => ({ kind: 'heading', text })
const p = (text: string): Part => ({ kind: 'paragraph', text })
const li = (text: string): Part => ({ kind: 'item', text })
const cap = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

export interface Agreed {
  task: SampleTask
  person: SamplePerson | null
  due: { text: string; due: Day | null; bare: string } | null
}

export interface Cast {
  day: Day
  unit: readonly [string, string]
  people: SamplePerson[]
  agreed: Agreed[]
}

/** Who met when about what; sometimes a person or a deadline is forgotten. */
export function cast(random: Dice, forget = 0.12): Cast {
  const day = randomDay(random)
  const people = random.some(PEOPLE, 2 + random.below(4))
  const tasks = random.some(TASKS, 1 + random.below(4))
  const lose = random.chance(forget) ? random.pick(['person', 'due']) : 'nothing'
  return {
    day,
    unit: random.pick(UNITS),
    people,
    agreed: tasks.map((task, at) => ({
      task,
      person: lose === 'person' && at === 0 ? null : random.pick(people),
      due: lose === 'due' && at === 0 ? null : writtenDue(day, random),
    })),
  }
}

export const trueActions = (agreed: readonly Agreed[], wording: (task: SampleTask) => string): TrueAction[] =>
  agreed.map(one => ({
    task: wording(one.task),
    responsible: one.person?.name ?? null,
    due: one.due?.due ?? null,
    due_text: one.due?.text ?? null,
  }))

const stateOf = (values: readonly boolean[]): 'present' | 'missing' | 'partial' =>
  values.length === 0 || values.every(value => !value)
    ? 'missing'
    : values.every(Boolean)
      ? 'present'
      : 'partial'

export function unitTruth(
  cast: Cast,
  actions: TrueAction[],
  change: Partial<Truth['required_parts']> = {},
): Truth {
  return {
    review_type: 'unit',
    review_date: cast.day,
    unit_or_process: cast.unit[0],
    attendance: change.attendance === 'missing' ? [] : cast.people.map(one => one.name),
    required_parts: {
      attendance: 'present',
      topics: 'present',
      conclusions: 'present',
      actions: actions.length > 0 ? 'present' : 'missing',
      responsible: stateOf(cast.agreed.map(one => one.person !== null)),
      deadlines: stateOf(cast.agreed.map(one => one.due !== null)),
      ...change,
    } as Truth['required_parts'],
    actions,
  }
}

const TOPICS =
  'Zadania bieżące, działania doskonalące, realizacja budżetu i aktualność ryzyk, problemy i usprawnienia, zabezpieczenia informacji, awarie, incydenty, wykaz aktywów'
const CONCLUSIONS = [
  'Wzrosła liczba spraw obsługiwanych elektronicznie.',
  'Potrzebne są dodatkowe etaty.',
  'Realizacja budżetu przebiega zgodnie z planem.',
  'Nie stwierdzono opóźnień w sprawach bieżących.',
]
const FINISHED = ['Przegląd klimatyzacji', 'Zakup niszczarki', 'Aktualizacja upoważnień']

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
