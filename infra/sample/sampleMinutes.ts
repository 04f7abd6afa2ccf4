import type { Day } from '../../api/domain/calendar/day.ts'
import { plusDays } from '../../api/domain/calendar/day.ts'
import type { PartKey } from '../../api/domain/reviews/requiredParts.ts'
import { partWords, requiredParts } from '../../api/domain/reviews/requiredParts.ts'
import { type ReviewKind, reviewRules } from '../../api/domain/reviews/schedule.ts'
import type { MinutesFindings } from '../../api/reviews/minutesFindings.ts'

/** Somebody named in sample minutes. The name is invented and says so; the function is one of the sample office. */
export interface Attendee {
  readonly name: string
  readonly position: string
}

/** What sample minutes are about. */
export interface MinutesPlan {
  readonly kind: ReviewKind
  /** Name of the unit, process or area as the document writes it. */
  readonly subject: string
  readonly heldOn: Day
  /** Those present, with their functions; the first answers for the tasks. */
  readonly present: readonly Attendee[]
  /** Parts that the document leaves out. */
  readonly without: readonly PartKey[]
}

/** A heading of a document with what stands under it. */
export interface MinutesSection {
  readonly part: PartKey
  readonly heading: string
  readonly lines: readonly string[]
}

const SAMPLE_NOTE = 'Dokument przykładowy, nie dotyczy rzeczywistych spraw.'

const texts: Partial<Record<PartKey, readonly string[]>> = {
  topics: [
    'Stan realizacji zadań bieżących i działań doskonalących.',
    'Realizacja zadań budżetowych i aktualność rozpoznanych ryzyk.',
    'Skuteczność zabezpieczeń informacji, awarie i incydenty, wykaz aktywów.',
  ],
  conclusions: ['Zadania przebiegają zgodnie z planem.', 'Wykaz aktywów wymaga uzupełnienia.'],
  runAnalysis: [
    'Proces przebiegał zgodnie z opisem; skorzystało z niego 27 komórek, wytworzono 412 produktów.',
  ],
  indicators: ['Wskaźnik terminowości osiągnięto w 96% przy planowanych 95%.'],
  descriptionCurrency: ['Opis procesu jest aktualny i nie wymaga zmian.'],
  goodPractices: ['Wspólne szablony pism skróciły czas załatwiania spraw.'],
  threatsNonconformities: ['Zagrożeniem jest rotacja pracowników; nie stwierdzono niezgodności.'],
  riskAnalysis: ['Analiza ryzyka objęła wszystkie zasoby; dwa ryzyka wymagają dalszego postępowania.'],
  riskTreatmentPlan: ['Plan postępowania z ryzykiem zrealizowano w 88%.'],
  policyImplementation: ['Polityka Bezpieczeństwa Informacji jest realizowana.'],
  eventsIncidentsFailures: ['Odnotowano trzy zdarzenia i jedną awarię; incydentów nie było.'],
  findings: ['Zasoby sprawdzono według listy kontrolnej; stwierdzono jedno odstępstwo, które usunięto.'],
  processReviews: ['Omówiono wyniki przeglądów ośmiu procesów.'],
  isoAudits: ['Audyt nadzoru zakończył się bez niezgodności dużych.'],
  nonconformitiesImprovements: ['Zamknięto 14 z 17 działań doskonalących.'],
  ismsReview: ['Przedstawiono wyniki przeglądu SZBI i plany rozwoju.'],
  customerSatisfaction: ['Ocena klientów zewnętrznych wyniosła 4,3 w skali do 5.'],
  keyIndicators: ['Kluczowe wskaźniki osiągnięto w planowanym stopniu.'],
  internalAudits: ['Przeprowadzono wszystkie zaplanowane audyty wewnętrzne.'],
  riskOpportunityEffectiveness: ['Podjęte działania uznano za skuteczne.'],
  externalSuppliers: ['Ocena dostawców zewnętrznych nie wykazała zastrzeżeń.'],
  contextChanges: ['Zmieniły się przepisy o ochronie ludności.'],
}

const WITH_TASKS: readonly ReviewKind[] = ['unit', 'process']

/** The tasks agreed on; a document without responsible persons or deadlines leaves those out. */
function tasksOf({
  heldOn,
  present,
  without,
}: MinutesPlan): { task: string; responsible?: string; due?: Day }[] {
  const responsible = without.includes('responsible') ? {} : { responsible: present[0]?.name ?? '' }
  const due = (days: number) => (without.includes('deadlines') ? {} : { due: plusDays(heldOn, days) })
  return [
    { task: 'Uzupełnienie wykazu aktywów', ...responsible, ...due(21) },
    { task: 'Omówienie zmian w procedurach z pracownikami', ...responsible, ...due(30) },
  ]
}

const TASK_PARTS: readonly PartKey[] = ['actions', 'improvementActions']

/** The sections of the document, in the order of the Book; responsible persons and deadlines stand with the tasks. */
export function minutesSections(plan: MinutesPlan): MinutesSection[] {
  return requiredParts[plan.kind]
    .filter(part => !plan.without.includes(part) && part !== 'responsible' && part !== 'deadlines')
    .map(part => {
      const word = partWords[part].pl
      const heading = `${word[0]!.toLocaleUpperCase('pl')}${word.slice(1)}`
      if (part === 'attendance')
        return { part, heading, lines: plan.present.map(one => `${one.name} – ${one.position}`) }
      if (part === 'area') return { part, heading, lines: [plan.subject] }
      if (TASK_PARTS.includes(part))
        return {
          part,
          heading,
          lines: tasksOf(plan).map(
            ({ task, responsible, due }) =>
              `${task}${responsible ? `; odpowiedzialność: ${responsible}` : ''}${due ? `; termin: ${due}` : ''}`,
          ),
        }
      return { part, heading, lines: texts[part] ?? [] }
    })
}

/** The lines before the first heading: title, subject and date. */
export const minutesHead = (plan: MinutesPlan): string[] => [
  `PROTOKÓŁ – ${reviewRules[plan.kind].words.pl}`,
  SAMPLE_NOTE,
  `Dotyczy: ${plan.subject}`,
  `Data przeglądu: ${plan.heldOn}`,
]

/** The whole document as plain text. */
export const minutesText = (plan: MinutesPlan): string =>
  [
    ...minutesHead(plan),
    ...minutesSections(plan).flatMap(({ heading, lines }) => [
      '',
      `${heading}:`,
      ...lines.map((line, index) => (lines.length > 1 ? `${index + 1}. ${line}` : line)),
    ]),
    '',
  ].join('\r\n')

/** What a reader finds in such a document, in the form in which it is kept with the minutes. */
export function minutesFindings(plan: MinutesPlan): MinutesFindings {
  const sections = new Map(minutesSections(plan).map(section => [section.part, section]))
  const hasTasks = WITH_TASKS.includes(plan.kind) && TASK_PARTS.some(part => sections.has(part))
  return {
    parts: requiredParts[plan.kind].map(part => {
      if (plan.without.includes(part)) return { part, state: 'missing' }
      const passage = sections.get(part)?.lines[0]
      return { part, state: 'present', ...(passage ? { passage } : {}) }
    }),
    actions: hasTasks ? tasksOf(plan) : [],
    attendance:
      plan.kind === 'unit' && !plan.without.includes('attendance') ? plan.present.map(one => one.name) : [],
  }
}
