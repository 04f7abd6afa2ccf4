import { cast, trueActions, unitTruth, type Voice } from './cast.ts'
import { writtenDay } from './sampleDays.ts'
import type { Part } from './sampleDocument.ts'
import { PROCESSES } from './sampleSubjects.ts'
import { cap, h, li, p } from './wording.ts'

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
