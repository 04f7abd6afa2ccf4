import type { Words } from '../../api/domain/language.ts'

/** Texts of the page from which every register is reached. */
export const registerWords = {
  page: { pl: 'Rejestry', en: 'Registers' },
  title: { pl: 'Rejestry i dokumenty', en: 'Registers and documents' },
  actions: { pl: 'Działania doskonalące', en: 'Improvement actions' },
  actionsText: {
    pl: 'Ustalone na przeglądach: osoby, terminy, wykonanie i skuteczność.',
    en: 'Agreed at reviews: people, deadlines, what was done and whether it helped.',
  },
  incidents: { pl: 'Incydenty', en: 'Incidents' },
  incidentsText: {
    pl: 'Własne zgłoszenia i sprawy, w których ma się swoją rolę.',
    en: 'Own reports, and the cases in which one has a part.',
  },
  documents: { pl: 'Dokumenty', en: 'Documents' },
  documentsText: {
    pl: 'Co obowiązuje dziś i co obowiązywało wcześniej.',
    en: 'What is in force today, and what was before.',
  },
  questions: { pl: 'Pytania', en: 'Questions' },
  questionsText: {
    pl: 'O co pytano, na co nie było odpowiedzi, słowa urzędu.',
    en: 'What was asked, what was not answered, the words of the office.',
  },
  waitingText: {
    pl: 'Przekazane pytania, które czekają na odpowiedź.',
    en: 'Questions passed on that wait for an answer.',
  },
  health: { pl: 'Stan systemu', en: 'State of the system' },
  healthText: {
    pl: 'Na czym opiera się system i co należy nadać lub kliknąć.',
    en: 'What the system stands on, and what to grant or click.',
  },
  acceptance: { pl: 'Protokoły do przyjęcia', en: 'Minutes to accept' },
  acceptanceText: {
    pl: 'Protokoły z przeglądów procesów: przyjęcie albo zwrot z uwagą.',
    en: 'Minutes of process reviews: accepted, or returned with a remark.',
  },
  templates: { pl: 'Wzory protokołów', en: 'Templates of minutes' },
  templatesText: {
    pl: 'Puste wzory w formacie docx, z wymaganymi elementami.',
    en: 'Empty templates as docx, with the required parts.',
  },
} as const satisfies Record<string, Words>
