import type { Part, SampleDocument } from './sampleDocument.ts'
import { PROCESSES, randomDay, shortName, UNITS, writtenDay } from './sampleWords.ts'
import { cast, trueActions, unitTruth, type Voice } from './voices.ts'

const h = (text: string): Part => ({ kind: 'heading', text })
const p = (text: string): Part => ({ kind: 'paragraph', text })
const li = (text: string): Part => ({ kind: 'item', text })
const cap = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

const PROCESS_SECTIONS: readonly (readonly [
  key: string,
  headings: string[],
  filled: string[],
  notDone: string[],
])[] = [
  [
    'run_analysis',
    ['Analiza przebiegu procesu', 'Przebieg procesu', 'Ocena funkcjonowania procesu'],
    [
      'Proces przebiegał bez zakłóceń, wytworzono 320 produktów.',
      'Z procesu korzystało 14 komórek; wydano 1 204 decyzje.',
    ],
    ['', 'nie analizowano'],
  ],
  [
    'indicators',
    ['Wskaźniki', 'Stopień osiągnięcia wskaźników', 'Realizacja wskaźników procesu'],
    ['W1: plan 95%, wykonanie 97%.', 'Wszystkie mierniki osiągnięto powyżej wartości planowanych.'],
    ['', 'Nie analizowano.', '–'],
  ],
  [
    'description_currency',
    ['Aktualność opisu procesu', 'Opis procesu'],
    ['Opis jest aktualny i nie wymaga zmian.', 'Wymaga aktualizacji w pkt 4.'],
    ['', 'Nie weryfikowano.', '……'],
  ],
  [
    'good_practices',
    ['Dobre praktyki', 'Zidentyfikowane dobre praktyki'],
    ['Nie zidentyfikowano.', 'Wspólny kalendarz terminów.', 'brak'],
    ['', 'nie omawiano'],
  ],
  [
    'threats_nonconformities',
    ['Zagrożenia i niezgodności', 'Niezgodności i zagrożenia'],
    ['Niezgodności nie stwierdzono. Zagrożenie: rotacja kadr.', 'Brak.'],
    ['', 'nie badano'],
  ],
]

/** Minutes of a process, by headings, in a form or in sentences. */
export const processOwner: Voice = random => {
  const c = cast(random)
  const process = random.pick(PROCESSES)
  const layout = random.below(3)
  const states: Record<string, 'present' | 'missing' | 'partial'> = {}
  const sections = PROCESS_SECTIONS.map(([key, headings, filled, notDone]) => {
    const lost = random.chance(0.18)
    states[key] = lost ? 'missing' : 'present'
    const omitted = lost && random.chance(0.4)
    return omitted
      ? undefined
      : { heading: random.pick(headings), text: lost ? random.pick(notDone) : random.pick(filled) }
  }).filter(one => one !== undefined)
  const tasks = c.agreed.map(
    one =>
      `${one.task.infinitive}${one.person ? `; odpowiedzialny ${one.person.name}` : ''}${one.due ? `; termin ${one.due.bare}` : ''}`,
  )
  const title = random.pick([
    `Protokół z przeglądu procesu ${process}`,
    `Notatka z przeglądu procesu – ${process}`,
    `Przegląd procesu ${process} – protokół`,
  ])
  const period = random.pick(['I półrocze 2026 r.', 'II półrocze 2025'])
  const names = c.people.map(one => one.name).join(', ')
  const parts: Part[] =
    layout === 0
      ? [
          h(title),
          p(`Okres: ${period}`),
          p(`Data przeglądu: ${writtenDay(c.day, random)}`),
          p(`Obecni: ${names}`),
          ...sections.flatMap((one, at) => [
            h(`${at + 1}. ${one.heading}`),
            ...(one.text ? [p(one.text)] : []),
          ]),
          h('Działania doskonalące'),
          ...tasks.map(li),
        ]
      : layout === 1
        ? [
            h('KARTA PRZEGLĄDU PROCESU'),
            {
              kind: 'table',
              rows: [
                ['Proces', process],
                ['Okres', period],
                ['Data przeglądu', writtenDay(c.day, random)],
                ['Uczestnicy', names],
                ...sections.map(one => [one.heading, one.text]),
              ],
            },
            {
              kind: 'table',
              rows: [
                ['Działanie doskonalące', 'Odpowiedzialny', 'Termin'],
                ...c.agreed.map(one => [one.task.infinitive, one.person?.name ?? '', one.due?.bare ?? '']),
              ],
            },
          ]
        : [
            h(title),
            p(`Przegląd odbył się ${writtenDay(c.day, random)}. Uczestniczyli: ${names}.`),
            ...sections.map(one => p(`${one.heading}: ${one.text}`)),
            p(`Działania doskonalące: ${tasks.map(cap).join('. ')}`),
          ]
  const actions = trueActions(c.agreed, task => task.infinitive)
  const unit = unitTruth(c, actions)
  return {
    parts,
    truth: {
      ...unit,
      review_type: 'process',
      unit_or_process: process,
      required_parts: {
        ...states,
        improvement_actions: 'present',
        responsible: unit.required_parts.responsible!,
        deadlines: unit.required_parts.deadlines!,
      },
    },
    formats: layout === 2 ? ['docx', 'odt', 'txt', 'pdf'] : ['docx', 'odt', 'pdf', 'rtf'],
  }
}

/** ISMS, technical and Steering Team reviews. */
export const securityAndSteering: Voice = random => {
  const c = cast(random, 0)
  const which = random.pick(['isms', 'technical', 'steering'] as const)
  const names = c.people.map(one => one.name).join(', ')
  const date = writtenDay(c.day, random)
  const tasks = c.agreed.map(one => `${cap(one.task.infinitive)} – ${one.person!.name}, ${one.due!.text}`)
  const area = random.pick([
    'serwerownia przy ul. Wielopole',
    'system elektronicznego obiegu dokumentów',
    'kontrola dostępu w budynku głównym',
  ])
  const parts: Part[] =
    which === 'isms'
      ? [
          h(
            random.pick([
              'Protokół z rocznego przeglądu SZBI',
              'Notatka z przeglądu Systemu Zarządzania Bezpieczeństwem Informacji',
            ]),
          ),
          p(`Data przeglądu: ${date}`),
          p(`Uczestnicy: ${names}`),
          h('Wyniki analizy ryzyka'),
          p('Zidentyfikowano 12 ryzyk, w tym 2 wysokie.'),
          h('Realizacja planu postępowania z ryzykiem'),
          p('Plan wykonano w 88%.'),
          h('Realizacja Polityki Bezpieczeństwa Informacji'),
          p('Odnotowano 4 incydenty, 2 awarie i 6 słabości.'),
          h('Zalecenia'),
          ...tasks.map(li),
        ]
      : which === 'technical'
        ? [
            h('Protokół przeglądu technicznego SZBI'),
            p(`Obszar przeglądu: ${area}`),
            p(`Data: ${date}. Obecni: ${names}.`),
            p('Sprawdzono stan zabezpieczeń. Stwierdzono drobne uchybienia.'),
            p('Zalecenia:'),
            ...tasks.map(li),
          ]
        : [
            h('Protokół z posiedzenia Zespołu Sterującego SZJ – przegląd zarządzania'),
            p(`Data: ${date}`),
            p(`Obecni: ${names}`),
            p(
              'Omówiono wyniki przeglądów procesów, audytów ISO, niezgodności i działania doskonalące, przegląd SZBI, satysfakcję klienta, kluczowe wskaźniki, audyty wewnętrzne, ryzyka i szanse, dostawców oraz zmiany czynników zewnętrznych i wewnętrznych.',
            ),
            p('Decyzje:'),
            ...tasks.map(li),
          ]
  return {
    parts,
    truth: {
      review_type: which,
      review_date: c.day,
      unit_or_process: which === 'isms' ? 'SZBI' : which === 'steering' ? 'Zespół Sterujący SZJ' : area,
      attendance: c.people.map(one => one.name),
      required_parts: {},
      actions: trueActions(c.agreed, task => cap(task.infinitive)),
    },
    formats: ['docx', 'odt', 'pdf', 'txt'],
  }
}

/** Minutes that lack something important. */
export const careless: Voice = random => {
  const c = cast(random, 0)
  const lacks = random.pick([
    'attendance',
    'topics',
    'conclusions',
    'actions',
    'list-elsewhere',
    'group',
    'all-due',
    'all-people',
  ] as const)
  const agreed =
    lacks === 'actions' || lacks === 'conclusions'
      ? []
      : c.agreed.map(one => ({
          ...one,
          due: lacks === 'all-due' ? null : one.due,
          person: lacks === 'all-people' ? null : one.person,
        }))
  const own = { ...c, agreed }
  const headings = random.chance(0.6)
  const section = (heading: string, parts: Part[]): Part[] =>
    headings
      ? [h(heading), ...parts]
      : parts.length === 0
        ? []
        : [p(`${heading}: ${parts.map(one => ('text' in one ? one.text : '')).join('; ')}`)]
  const parts: Part[] = [
    h(`Protokół z narady ${c.unit[1]} z dnia ${writtenDay(c.day, random)}`),
    ...(lacks === 'attendance'
      ? random.chance(0.5)
        ? section('Lista obecności', [])
        : []
      : lacks === 'list-elsewhere'
        ? section('Lista obecności', [p('w załączeniu')])
        : section('Obecni', [p(c.people.map(one => one.name).join(', '))])),
    ...(lacks === 'topics'
      ? section('Omawiane zagadnienia', [])
      : section('Omawiane zagadnienia', [
          p('budżet i ryzyka, awarie i incydenty, wykaz aktywów, bieżące zadania'),
        ])),
    ...(lacks === 'conclusions'
      ? section('Wnioski', [p('brak')])
      : section('Wnioski', [p('liczba spraw rośnie')])),
    ...(agreed.length === 0
      ? section('Ustalenia', random.chance(0.5) ? [p('brak')] : [])
      : section(
          'Ustalenia',
          agreed.map(one =>
            li(
              `${one.task.infinitive}${lacks === 'group' ? ' – kierownicy oddziałów' : one.person ? ` – ${lacks === 'attendance' || lacks === 'list-elsewhere' ? one.person.name : shortName(one.person.name)}` : ''}${one.due ? ` – ${one.due.text}` : ''}`,
            ),
          ),
        )),
  ]
  const actions = trueActions(agreed, task => task.infinitive).map(one =>
    lacks === 'group' ? { ...one, responsible: 'kierownicy oddziałów' } : one,
  )
  const truth = unitTruth(own, actions)
  if (lacks === 'attendance') truth.required_parts.attendance = 'missing'
  if (lacks === 'list-elsewhere') truth.required_parts.attendance = 'unclear'
  if (lacks === 'attendance' || lacks === 'list-elsewhere') truth.attendance = []
  if (lacks === 'topics') truth.required_parts.topics = 'missing'
  if (lacks === 'conclusions') truth.required_parts.conclusions = 'missing'
  if (lacks === 'group') truth.required_parts.responsible = 'unclear'
  return { parts, truth, formats: ['docx', 'odt', 'txt', 'md', 'pdf'] }
}

/** Papers of an office that are no minutes of a review. */
export const otherPapers: Voice = random => {
  const unit = random.pick(UNITS)
  const date = writtenDay(randomDay(random), random)
  const papers: Part[][] = [
    [
      h('FAKTURA VAT nr 5/2026'),
      p(
        `Data wystawienia: ${date}. Termin płatności: 14 dni. Sprzedawca: Zakład Stolarski Heban. Do zapłaty: 560,00 zł.`,
      ),
    ],
    [
      p(`Kraków, ${date}`),
      h('Zaproszenie na naradę'),
      p(`Zapraszam na naradę ${unit[1]}, która odbędzie się ${date} w sali 101.`),
      p('Porządek obrad: 1. Budżet. 2. Ryzyka. 3. Sprawy bieżące.'),
    ],
    [
      h('Protokół odbioru robót budowlanych'),
      p(
        `Spisany dnia ${date}. Obecni: Jan Murarz, Piotr Cieśla. Odebrano remont korytarza. Usterki do usunięcia w terminie 14 dni.`,
      ),
    ],
    [
      h('Pismo przewodnie'),
      p(
        `W odpowiedzi na pismo z dnia ${date} uprzejmie informuję, że ${unit[0]} przekazał dokumenty zgodnie z właściwością.`,
      ),
    ],
    [
      h('Umowa zlecenie nr 18/2026'),
      p(`zawarta dnia ${date} pomiędzy Gminą Miejską Kraków a Wykonawcą. Termin wykonania: 30 dni.`),
    ],
    [
      h('Regulamin pracy zdalnej'),
      p('§ 1. Regulamin określa zasady pracy zdalnej. § 2. Odpowiedzialny za nadzór jest kierownik.'),
    ],
    [
      h('Wniosek o urlop wypoczynkowy'),
      p(`Proszę o udzielenie urlopu od dnia ${date}. Zastępstwo: Olga Sowa.`),
    ],
    [
      h('Protokół zdawczo-odbiorczy'),
      p(`W dniu ${date} przekazano laptop nr 44. Przekazujący: Paweł Zięba. Odbierający: Helena Wróbel.`),
    ],
    [
      p('Dzień dobry,'),
      p('przypominam o szkoleniu z pierwszej pomocy. Proszę o zgłoszenia do piątku.'),
      p('Pozdrawiam, Agnieszka Kot'),
    ],
  ]
  return {
    parts: random.pick(papers),
    truth: {
      review_type: 'not-a-protocol',
      review_date: null,
      unit_or_process: null,
      attendance: [],
      required_parts: {},
      actions: [],
    },
    formats: ['docx', 'odt', 'txt', 'pdf'],
  }
}

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
