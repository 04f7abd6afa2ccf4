import type { Words } from '../../api/domain/language.ts'

/** Texts of a year's incidents in numbers. */
export const securityWords = {
  title: { pl: 'Liczby do przeglądu SZBI', en: 'Figures for the ISMS review' },
  text: {
    pl: 'Zgłoszenia każdego roku, bez ćwiczeń; stan na teraz.',
    en: 'The reports of each year, without exercises, as they stand now.',
  },
  year: { pl: 'Rok', en: 'Year' },
  reported: { pl: 'Zgłoszenia', en: 'Reports' },
  unjudged: { pl: 'Do ustalenia', en: 'To be judged' },
  open: { pl: 'Otwarte', en: 'Open' },
  breaches: { pl: 'Naruszenia danych', en: 'Breaches of data' },
  filedInTime: { pl: 'Zgłoszone w terminie', en: 'Filed in time' },
  filedLate: { pl: 'Zgłoszone po terminie', en: 'Filed late' },
  minutesToTake: { pl: 'Przyjęcie, mediana (min)', en: 'Taken, median (min)' },
} as const satisfies Record<string, Words>
